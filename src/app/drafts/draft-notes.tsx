import type { Account } from '../../leads/drafts/limits';
import type { Card } from '../../leads/records/card';
import type { Draft } from '../../leads/records/draft';
import { sentences, t } from '../words/t';
import { withParts } from '../words/with-parts';
import { DraftAsks, DraftCounter, DraftGaps, sayState } from './draft-counter';
import { DraftLikeness, useLikeness } from './draft-likeness';

type Props = {
  card: Card;
  draft: Draft;
  account: Account;
  /** The text is still as the browser suggested it. */
  isSuggested: boolean;
  /** It could not be stored. */
  hasFailed: boolean;
  /** Null when nothing was thrown away. */
  onRestore: (() => void) | null;
};

/** All that is to be said of a draft, right under it. Hints, none of which blocks. */
export function DraftNotes({ card, draft, account, isSuggested, hasFailed, onRestore }: Props) {
  const found = useLikeness(card, draft.text);
  const isAlike = found !== null && found.likeness.state !== 'fine';
  return (
    <>
      <DraftCounter draft={draft} account={account} />
      {onRestore && <Thrown onRestore={onRestore} />}
      {isSuggested && (
        <p class="draft-mark" data-testid="draft-suggested">
          {t('suggestedMark')}
        </p>
      )}
      {hasFailed && (
        <p class="draft-failed" role="alert">
          {t('draftNotStored')}
        </p>
      )}
      <DraftGaps text={draft.text} name={card.person.name} />
      <DraftAsks text={draft.text} />
      <DraftLikeness found={found} />
      <p class="visually-hidden" role="status">
        {sentences(sayState(draft, account), isAlike && t('draftIsAlike'))}
      </p>
    </>
  );
}

function Thrown({ onRestore }: { onRestore: () => void }) {
  return (
    <p class="draft-thrown" role="status">
      {withParts(
        (undo) => sentences(t('draftThrown'), undo),
        <button type="button" class="draft-link" data-testid="draft-restore" onClick={onRestore}>
          {t('undo')}
        </button>,
      )}
    </p>
  );
}
