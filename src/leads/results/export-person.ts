import { profileUrl } from '../people/profile-link';
import { readJob } from '../people/read-job';
import { splitName } from '../people/split-name';
import { postTopic } from '../posts/post-topic';
import { reasonTime } from '../ranking/warmth-of';
import type { Engagement } from '../records/engagement';
import { type JobFunction, type Level, titleOf } from '../records/headline';

import type { KnownContact, KnownReason } from '../records/known-row';
import type { Outcome, OutcomeKind } from '../records/outcome';
import type { Outreach } from '../records/outreach';
import type { Degree, Person, PersonKey } from '../records/person';
import type { Post } from '../records/post';
import type { Stage } from '../records/stage';
import type { Touch } from '../records/touch';

/** One person on one line. Times in epoch ms. */
export type PersonRecord = {
  id: string;
  keys: PersonKey[];
  url: string | null;
  name: string;
  firstName: string;
  lastName: string;
  headline: string | null;
  title: string | null;
  company: string | null;
  emails: string[];
  degree: Degree | null;
  level: Level;
  function: JobFunction;
  stage: Stage;
  /** Why they are not new, by pages and files. */
  knownBecause: KnownReason | null;
  nextAt: number | null;
  nextWhy: string | null;
  tags: string[];
  note: string;
  firstTouchAt: number | null;
  lastTouchAt: number | null;
  touches: number;
  reasons: number;
  lastReasonAt: number | null;
  /** The post of the newest reason. */
  postUrl: string | null;
  topic: string | null;
  /** Oldest first. */
  outcomes: { kind: OutcomeKind; at: number }[];
  /** What was ordered, a sum for each currency, in minor units. */
  orders: { amount: number; currency: string }[];
  doNotContact: boolean;
};

/** All that is stored about one person, as far as an export tells it. */
export type ExportFacts = {
  person: Person;
  outreach: Outreach | null;
  engagements: readonly Engagement[];
  touches: readonly Touch[];
  outcomes: readonly Outcome[];
  /** The contacts that are this person. */
  contacts: readonly KnownContact[];
  knownBecause: KnownReason | null;
  /** By id. */
  posts: ReadonlyMap<string, Post>;
};

export function exportPerson(facts: ExportFacts): PersonRecord {
  const { person, outreach, contacts, knownBecause } = facts;
  const { id, keys, name, headline, degree } = person;
  const { level, function: jobFunction } = titleOf(person);
  const { first, last } = splitName(name);
  return {
    ...{ id, keys, name, headline, degree, level, knownBecause },
    function: jobFunction,
    url: profileUrl(keys),
    firstName: first,
    lastName: last,
    ...readJob(person, contacts),
    emails: [...new Set(contacts.flatMap(({ emails }) => emails))],
    stage: stageOf(outreach, knownBecause),
    nextAt: outreach?.nextAt ?? null,
    nextWhy: outreach?.nextWhy ?? null,
    tags: outreach?.tags ?? [],
    note: outreach?.note ?? '',
    ...countTouches(facts.touches),
    ...readReasons(facts),
    ...readOutcomes(facts.outcomes),
    doNotContact: knownBecause === 'do-not-contact',
  };
}

/** Of whom nothing has been decided, pages and files say whether they are new. */
function stageOf(outreach: Outreach | null, knownBecause: KnownReason | null): Stage {
  const stage = outreach?.stage ?? 'new';
  return stage === 'new' && knownBecause !== null ? 'known' : stage;
}

function countTouches(touches: readonly Touch[]) {
  const times = touches.map(({ at }) => at).sort((left, right) => left - right);
  return { touches: times.length, firstTouchAt: times[0] ?? null, lastTouchAt: times.at(-1) ?? null };
}

function readReasons({ engagements, posts }: ExportFacts) {
  const [newest] = engagements.toSorted((left, right) => reasonTime(right) - reasonTime(left));
  const post = newest && posts.get(newest.postId);
  return {
    reasons: engagements.length,
    lastReasonAt: newest ? reasonTime(newest) : null,
    postUrl: post?.url ?? null,
    topic: post ? (post.topic ?? postTopic(post.text)) : null,
  };
}

function readOutcomes(outcomes: readonly Outcome[]) {
  const inOrder = outcomes.toSorted((left, right) => left.at - right.at);
  const sums = new Map<string, number>();
  for (const { kind, amount, currency } of inOrder) {
    if (kind !== 'order' || amount === null || currency === null) continue;
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return {
    outcomes: inOrder.map(({ kind, at }) => ({ kind, at })),
    orders: [...sums].map(([currency, amount]) => ({ amount, currency })),
  };
}
