import { useState } from 'preact/hooks';
import type { ImportRow } from '../../storage/database';
import { loadImports } from '../../storage/load-imports';
import { takeBackImport } from '../../storage/take-back-import';
import { useLive } from '../hooks/use-live';
import { plural, t } from '../words/t';
import { date } from '../words/time';

type Props = { say: (words: string) => void };

/** Everything that was brought in, newest first; each can be taken back as a whole. */
export function ImportList({ say }: Props) {
  const imports = useLive(() => loadImports(), []);
  if (!imports || imports.length === 0) return null;
  return (
    <section class="import-past" aria-labelledby="import-past">
      <h2 id="import-past">{t('importPast')}</h2>
      <ul data-testid="import-list">
        {imports.map((row) => (
          <PastImport key={row.id} row={row} say={say} />
        ))}
      </ul>
    </section>
  );
}

function PastImport({ row, say }: { row: ImportRow } & Props) {
  const [busy, setBusy] = useState(false);
  const { contacts, touches } = row.counts;
  const takeBack = async () => {
    setBusy(true);
    await takeBackImport(row.id);
    say(t('importTakenBack'));
  };
  return (
    <li class="import-row" data-testid="import-row" data-import={row.id}>
      <div>
        <p class="import-row-files">
          <bdi>{row.files.join(', ')}</bdi>
        </p>
        <p class="import-hint">
          {date(row.at)} · {plural('countContacts', contacts)}
          {touches > 0 && ` · ${plural('countMessages', touches)}`}
        </p>
      </div>
      <button type="button" class="quiet bordered" disabled={busy} onClick={() => void takeBack()}>
        {t(busy ? 'importTakingBack' : 'importTakeBack')}
      </button>
    </li>
  );
}
