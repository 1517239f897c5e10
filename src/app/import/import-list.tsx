import { useState } from 'preact/hooks';
import { loadPastImports, type PastImport } from '../../storage/imports/load-imports';
import { useLive } from '../base/use-live';
import { date } from '../words/ago';
import { facts, list, plural, t } from '../words/t';
import { takeBack } from './take-back';

type Props = { say: (words: string) => void };

/** Everything that was brought in, newest first; each can be taken back as a whole. */
export function ImportList({ say }: Props) {
  const imports = useLive(() => loadPastImports(), []);
  if (!imports || imports.length === 0) return null;
  return (
    <section class="import-past" aria-labelledby="import-past">
      <h2 id="import-past">{t('importPast')}</h2>
      <ul data-testid="import-list">
        {imports.map((one) => (
          <ImportLine key={one.row.id} past={one} say={say} />
        ))}
      </ul>
    </section>
  );
}

function ImportLine({ past: { row, posts }, say }: { past: PastImport } & Props) {
  const [busy, setBusy] = useState(false);
  const { contacts, touches } = row.counts;
  const undo = async () => {
    setBusy(true);
    await takeBack(row.id);
    say(t('importTakenBack'));
  };
  return (
    <li class="import-row" data-testid="import-row" data-import={row.id}>
      <div>
        <p class="import-row-files">
          <bdi>{list(row.files)}</bdi>
        </p>
        <p class="import-hint">
          {facts(
            date(row.at),
            (contacts > 0 || posts === 0) && plural('countContacts', contacts),
            posts > 0 && plural('countPostNumbers', posts),
            touches > 0 && plural('countMessages', touches),
          )}
        </p>
      </div>
      <button type="button" class="quiet bordered" disabled={busy} onClick={() => void undo()}>
        {t(busy ? 'importTakingBack' : 'importTakeBack')}
      </button>
    </li>
  );
}
