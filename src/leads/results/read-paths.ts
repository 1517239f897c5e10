import { reasonTime } from '../ranking/warmth-of';
import type { Outcome, OutcomeKind } from '../records/outcome';
import type { Decision, Outreach } from '../records/outreach';
import type { PostKey } from '../records/post';
import { inOrder, type Touch } from '../records/touch';
import { countsAsAnswer } from '../talk/kind-of';
import { groupBy } from '../text/group-by';
import { followAliases, isLead, listPeople, type ReportFacts } from './report-facts';

/** The steps from a post to an order, in order. */
export const pathSteps = [
  'engaged',
  'new',
  'reached',
  'replied',
  'booked',
  'held',
  'proposal',
  'won',
] as const;
export type PathStep = (typeof pathSteps)[number];

/** When one person took each step first, epoch ms; null = not yet. `reasons`: when each of their reasons came. */
export type Path = {
  personId: string;
  /** The post their conversation began with. */
  postId: PostKey | null;
  reasons: number[];
  /** The first touch; its time may not be exact. */
  first: Touch | null;
  at: Record<PathStep, number | null>;
};

/** The way of everybody who reacted or was turned to; organisations and the seller themselves have none. */
export function readPaths(facts: ReportFacts): Path[] {
  const reasons = groupBy(facts.engagements, ({ personId }) => personId);
  const touches = groupBy(facts.touches, ({ personId }) => personId);
  const outcomes = groupBy(facts.outcomes, ({ personId }) => personId);
  const decisions = groupBy(facts.decisions, ({ personId }) => personId);
  const outreach = new Map(facts.outreach.map((row) => [row.personId, row]));
  const known = new Set(facts.known.flatMap(({ personId, reason }) => (reason ? [personId] : [])));
  const postIdOf = followAliases(facts.posts);
  return listPeople(facts).map(({ id }) =>
    readPath(id, {
      reasons: (reasons.get(id) ?? []).map(reasonTime),
      touches: inOrder(touches.get(id) ?? []),
      outcomes: outcomes.get(id) ?? [],
      decisions: decisions.get(id) ?? [],
      outreach: outreach.get(id),
      isKnown: known.has(id),
      postIdOf,
    }),
  );
}

type Theirs = {
  reasons: number[];
  touches: readonly Touch[];
  outcomes: Outcome[];
  decisions: Decision[];
  outreach: Outreach | undefined;
  isKnown: boolean;
  postIdOf: (id: PostKey) => PostKey;
};

/** Who was turned to as a lead was new then, whatever became of them: an accepted invitation makes a connection. */
function readPath(personId: string, theirs: Theirs): Path {
  const { reasons, outcomes, decisions, outreach, isKnown, postIdOf } = theirs;
  const isWorkedOn = outreach !== undefined && isLead(outreach);
  const touches = isWorkedOn ? theirs.touches : [];
  const first = touches.find(({ direction }) => direction === 'out') ?? null;
  const answered = first && touches.slice(touches.indexOf(first)).find(countsAsAnswer);
  const spoken = touches.flatMap(({ live, at }) => (live ? [at] : []));
  const engaged = earliest(reasons);
  return {
    personId,
    postId: outreach?.postId ? postIdOf(outreach.postId) : null,
    reasons,
    first,
    at: {
      engaged,
      new: isKnown && first === null ? null : engaged,
      reached: first?.at ?? null,
      replied: answered?.at ?? null,
      booked: earliest([...timesOf(outcomes, 'meeting-booked'), ...decisions.flatMap(callAgreedAt)]),
      held: earliest([...timesOf(outcomes, 'meeting-held'), ...spoken]),
      proposal: earliest(timesOf(outcomes, 'proposal')),
      won: earliest(timesOf(outcomes, 'order')),
    },
  };
}

function timesOf(outcomes: readonly Outcome[], kind: OutcomeKind): number[] {
  return outcomes.filter((one) => one.kind === kind).map(({ at }) => at);
}

/** A call that was agreed on is booked, also where no outcome says so. */
function callAgreedAt({ at, before, after }: Decision): number[] {
  return after.stage === 'call-agreed' && before?.stage !== 'call-agreed' ? [at] : [];
}

function earliest(times: readonly number[]): number | null {
  return times.length === 0 ? null : times.reduce((first, at) => Math.min(first, at));
}
