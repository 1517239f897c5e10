import { isSelf } from '../people/is-self';
import { type Engagement, type MeteredKind, meterOf } from '../records/engagement';
import { type KnownReason, knownReasons } from '../records/known-row';
import type { Person, Self } from '../records/person';
import { groupBy } from '../text/group-by';
import { queueRank } from './warmth-of';

/**
 * The subtraction, row by row. Each engagement is counted once, by the first rule that takes it;
 * so `reasons` − all the others = `new-people`.
 */
export const receiptReasons = [
  'reasons',
  'self',
  'organisations',
  'hidden',
  'same-person',
  ...knownReasons,
  'new-people',
] as const;
export type ReceiptReason = (typeof receiptReasons)[number];

export type ReceiptRow = {
  reason: ReceiptReason;
  count: number;
  /** The people in the row, best first; hidden members are counted and have no id. */
  personIds: string[];
};

export type Receipt = {
  rows: ReceiptRow[];
  /** What the reasons are made of: "165 reactions + 37 comments". */
  byKind: { reaction: number; comment: number; repost: number };
};

export type ReceiptFacts = {
  /** All engagements of one post. */
  engagements: readonly Engagement[];
  /** Hidden members ("LinkedIn Member") by kind: reasons without a person. */
  hiddenCount: Receipt['byKind'];
  people: ReadonlyMap<string, Person>;
  self: Self | null;
  /** Why each person is known, by person id; who is missing is new. */
  knownBecause: ReadonlyMap<string, KnownReason>;
};

/** One post's subtraction. Every row is there, also those with 0. */
export function countReceipt(facts: ReceiptFacts): Receipt {
  const { engagements, hiddenCount } = facts;
  const hidden = hiddenCount.reaction + hiddenCount.comment + hiddenCount.repost;
  const taken = takeByRule(facts);
  const ranks = rankPeople(engagements);
  const rowOf = (reason: ReceiptReason): ReceiptRow => {
    const theirs = reason === 'reasons' ? engagements : (taken.get(reason) ?? []);
    const unnamed = reason === 'reasons' || reason === 'hidden' ? hidden : 0;
    return { reason, count: theirs.length + unnamed, personIds: sortByRank(theirs, ranks) };
  };
  return { rows: receiptReasons.map(rowOf), byKind: countByKind(engagements, hiddenCount) };
}

/** The engagements under the first rule that takes each. */
function takeByRule({ engagements, people, self, knownBecause }: ReceiptFacts): Map<string, Engagement[]> {
  const counted = new Set<string>();
  return groupBy(engagements, ({ personId }) => {
    const isAgain = counted.has(personId);
    counted.add(personId);
    return ruleFor(people.get(personId), self, isAgain, knownBecause.get(personId));
  });
}

function ruleFor(
  person: Person | undefined,
  self: Self | null,
  isAgain: boolean,
  known: KnownReason | undefined,
): ReceiptReason {
  if (person && isSelf(person, self)) return 'self';
  if (person?.isOrganisation) return 'organisations';
  if (isAgain) return 'same-person';
  return known ?? 'new-people';
}

/** Each person's rank by this post alone. A rank compares at any moment, so no clock is needed. */
function rankPeople(engagements: readonly Engagement[]): Map<string, number> {
  const reasons = groupBy(engagements, (one) => one.personId);
  const ranked = [...reasons].map(
    ([id, theirs]) => [id, queueRank(theirs, Number.MAX_SAFE_INTEGER)] as const,
  );
  return new Map(ranked);
}

function sortByRank(engagements: readonly Engagement[], ranks: Map<string, number>): string[] {
  const rank = (id: string) => ranks.get(id) ?? 0;
  const personIds = new Set(engagements.map((one) => one.personId));
  return [...personIds].sort((left, right) => rank(right) - rank(left) || (left < right ? -1 : 1));
}

function countByKind(engagements: readonly Engagement[], hidden: Receipt['byKind']): Receipt['byKind'] {
  const seen = (kind: MeteredKind) => engagements.filter((one) => meterOf(one.kind) === kind).length;
  return {
    reaction: seen('reaction') + hidden.reaction,
    comment: seen('comment') + hidden.comment,
    repost: seen('repost') + hidden.repost,
  };
}
