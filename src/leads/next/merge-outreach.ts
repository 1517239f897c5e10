import type { Outreach } from '../records/outreach';
import { strongerStage } from '../records/stage';

/** A person nothing has been decided about. */
export function startOutreach(personId: string): Outreach {
  return {
    personId,
    stage: 'new',
    knownAs: null,
    snoozedUntil: null,
    nextAt: null,
    nextWhy: null,
    note: '',
    tags: [],
    postId: null,
    putBack: false,
  };
}

/** Two decisions about one person as one, under the first one's id; nothing of either is lost. */
export function mergeOutreach(kept: Outreach, other: Outreach): Outreach {
  return {
    personId: kept.personId,
    stage: strongerStage(kept.stage, other.stage),
    knownAs: kept.knownAs ?? other.knownAs,
    snoozedUntil: pickTime(Math.max, kept.snoozedUntil, other.snoozedUntil),
    nextAt: pickTime(Math.min, kept.nextAt, other.nextAt),
    nextWhy: pickWhy(kept, other),
    note: joinText(kept.note, other.note, '\n'),
    tags: [...new Set([...kept.tags, ...other.tags])],
    postId: kept.postId ?? other.postId,
    putBack: kept.putBack || other.putBack,
  };
}

/** Of two promises the earlier one's reason; an answer that is owed comes before all. */
function pickWhy(kept: Outreach, other: Outreach): string | null {
  const promises = [kept, other].filter(({ nextAt }) => nextAt !== null);
  const owed = promises.find(({ nextWhy }) => nextWhy === 'answer');
  const [first] = promises.toSorted((left, right) => (left.nextAt ?? 0) - (right.nextAt ?? 0));
  return (owed ?? first ?? kept).nextWhy ?? other.nextWhy;
}

function pickTime(pick: (...times: number[]) => number, left: number | null, right: number | null) {
  if (left === null || right === null) return left ?? right;
  return pick(left, right);
}

function joinText(left: string, right: string, between: string): string {
  if (left === right || right === '') return left;
  return left === '' ? right : left + between + right;
}
