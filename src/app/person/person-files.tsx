import browser from 'webextension-polyfill';
import { writePersonJson } from '../../exchange/export/start-everything';
import { writePersonHtml } from '../../exchange/export/write-person-html';
import type { PersonFile } from '../../leads/records/card';
import { loadPersonFile } from '../../storage/load/load-person-file';
import { downloadFile } from '../base/download-file';
import { t } from '../words/t';
import { describePerson } from './describe-person';

/** All about one person as a file: to read, or for other tools. */
export function PersonFiles({ id }: { id: string }) {
  const save = async (write: (file: PersonFile) => void) => {
    const file = await loadPersonFile(id);
    if (file) write(file);
  };
  return (
    <section aria-labelledby="person-files">
      <h2 class="eyebrow" id="person-files">
        {t('personFileTitle')}
      </h2>
      <p class="row">
        <button
          type="button"
          class="quiet bordered"
          data-testid="person-html"
          onClick={() => void save(saveHtml)}
        >
          {t('personFileHtml')}
        </button>
        <button
          type="button"
          class="quiet bordered"
          data-testid="person-json"
          onClick={() => void save(saveJson)}
        >
          {t('personFileJson')}
        </button>
      </p>
    </section>
  );
}

function saveHtml(file: PersonFile): void {
  const html = writePersonHtml(describePerson(file, Date.now()));
  downloadFile(`${fileName(file)}.html`, 'text/html', html);
}

function saveJson(file: PersonFile): void {
  const facts = { app: browser.runtime.getManifest().version, createdAt: Date.now() };
  downloadFile(`${fileName(file)}.json`, 'application/json', writePersonJson(file, facts));
}

/** Letters and digits alone: a name is anybody's. */
function fileName({ person }: PersonFile): string {
  const words = person.name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return `afterpost-${words.replace(/^-+|-+$/g, '').slice(0, 60) || 'person'}`;
}
