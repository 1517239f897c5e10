import { takeBackImport } from '../../storage/take-back-import';
import type { SavedSummary } from '../import/import-messages';
import { number, plural, t } from '../words/t';

type Props = { saved: SavedSummary; onMore: () => void; say: (words: string) => void };

/** What bringing them in has changed, and the way back. */
export function ImportDone({ saved, onMore, say }: Props) {
  const { people, before, after, importId, isRepeat } = saved;
  const found = before - after;
  const takeBack = async () => {
    await takeBackImport(importId);
    onMore();
    say(t('importTakenBack'));
  };
  return (
    <section class="import-done" data-testid="import-done" aria-labelledby="import-done">
      <h2 id="import-done" class="import-done-count">
        {isRepeat ? t('importDoneRepeat') : plural('importDone', people)}
      </h2>
      <p role="status">
        {found > 0 ? plural('importDoneKnown', found, number(before), number(after)) : t('importDoneNobody')}
      </p>
      <p class="row">
        <a class="filled" href="#today">
          {t('importToQueue')}
        </a>
        <button type="button" class="quiet bordered" onClick={onMore}>
          {t('importMore')}
        </button>
        {!isRepeat && (
          <button type="button" class="quiet bordered" onClick={() => void takeBack()}>
            {t('undo')}
          </button>
        )}
      </p>
    </section>
  );
}
