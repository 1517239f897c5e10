import type { Receipt, ReceiptReason } from '../ranking/receipt';
import type { Outcome, OutcomeKind } from '../records/outcome';
import type { Post, PostKey } from '../records/post';
import { inOrder, type Touch } from '../records/touch';
import { countsAsAnswer } from '../talk/kind-of';
import type { PostResultFacts, ResultStepName } from './result-steps';

/** When each person came to a step, epoch ms; null = they did, and nobody knows when. First come first. */
export type Times = ReadonlyMap<string, number | null>;

/** A time known less well than this tells nothing about days. */
const exactWithin = 24 * 60 * 60 * 1000;

/** The steps that are people. */
export type StepTimes = Record<Exclude<ResultStepName, 'impressions' | 'reasons'>, Times> &
  Partial<Record<ResultStepName, Times>>;

/** Who came to each step of a post's result, and when. `ours`: the outcomes put down to the post. */
export function readStepTimes(facts: PostResultFacts, ours: readonly Outcome[]): StepTimes {
  const { receipt, reasonAt } = facts;
  const nobody = new Set(
    (['self', 'organisations'] as const).flatMap((reason) => rowOf(receipt, reason).personIds),
  );
  const withReason = (ids: readonly string[]): Times =>
    new Map(ids.map((id) => [id, reasonAt.get(id) ?? null]));
  const { reached, replied, spoken } = readConversations(facts);
  return {
    people: withReason(rowOf(receipt, 'reasons').personIds.filter((id) => !nobody.has(id))),
    new: withReason(rowOf(receipt, 'new-people').personIds),
    reached,
    replied,
    met: firstOf([...spoken, ...timesOf(ours, 'meeting-held')]),
    proposed: firstOf(timesOf(ours, 'proposal')),
    ordered: firstOf(timesOf(ours, 'order')),
  };
}

function readConversations({ post, outreach, touches }: PostResultFacts) {
  const started = new Set(
    outreach.filter(({ postId }) => isOf(post, postId)).map(({ personId }) => personId),
  );
  const since = post.publishedAt ?? 0;
  const theirs = inOrder(touches).filter((one) => started.has(one.personId) && latestOf(one) >= since);
  const outgoing = theirs.filter(({ direction }) => direction === 'out');
  const reached = new Set<string>();
  const answers = theirs.filter((touch) => {
    if (touch.direction === 'out') reached.add(touch.personId);
    return reached.has(touch.personId) && countsAsAnswer(touch);
  });
  return {
    reached: firstOf(outgoing.map(timeOf)),
    replied: firstOf(answers.map(timeOf)),
    spoken: theirs.filter(({ live }) => live).map(timeOf),
  };
}

/** True for any of the post's ids. */
export function isOf({ id, aliases }: Post, postId: PostKey | null): boolean {
  return postId !== null && (postId === id || aliases.includes(postId));
}

function latestOf({ at, when }: Touch): number {
  return when?.to ?? at;
}

function timeOf({ personId, at, when }: Touch): [string, number | null] {
  return [personId, when && when.to - when.from > exactWithin ? null : at];
}

function timesOf(outcomes: readonly Outcome[], kind: OutcomeKind): [string, number][] {
  return outcomes.filter((one) => one.kind === kind).map(({ personId, at }) => [personId, at]);
}

/** Everybody once, with their earliest time, first come first; unknown times come last. */
function firstOf(entries: readonly (readonly [string, number | null])[]): Times {
  const sorted = entries.toSorted(([left, leftAt], [right, rightAt]) => {
    const [one, other] = [leftAt ?? Number.MAX_VALUE, rightAt ?? Number.MAX_VALUE];
    return one - other || (left < right ? -1 : Number(left > right));
  });
  const times = new Map<string, number | null>();
  for (const [id, at] of sorted) if (!times.has(id)) times.set(id, at);
  return times;
}

/** One row of a receipt; an empty one where it has none. */
export function rowOf({ rows }: Receipt, reason: ReceiptReason): { count: number; personIds: string[] } {
  return rows.find((row) => row.reason === reason) ?? { count: 0, personIds: [] };
}
