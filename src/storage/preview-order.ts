import type { Engagement } from '../leads/engagement';
import { groupBy } from '../leads/group-by';
import type { OrderSettings } from '../leads/order-settings';
import type { Person } from '../leads/person';
import { rankPerson } from '../leads/rank-person';
import type { PostTimes } from '../leads/warmth';
import { db } from './database';
import { findAll } from './find-all';
import { loadPostTimes } from './save-queue';

/** Somebody in the queue with everything their place is worked out from. */
export type Queued = Pick<Person, 'id' | 'name' | 'headline'> & {
  engagements: Engagement[];
  posts: ReadonlyMap<string, PostTimes>;
};

/** Everybody of `personIds` who is still stored. */
export async function loadQueued(personIds: string[]): Promise<Queued[]> {
  const people = (await db.people.bulkGet(personIds)).filter((person) => person !== undefined);
  const engagements = await findAll(db.engagements, 'personId', personIds);
  const reasons = groupBy(engagements, (one) => one.personId);
  const posts = await loadPostTimes(engagements);
  return people.map(({ id, name, headline }) => {
    return { id, name, headline, engagements: reasons.get(id) ?? [], posts };
  });
}

/** The place `saveQueue` would give them under `order`, with nothing stored. */
export function previewScore(
  { headline, engagements, posts }: Queued,
  order: OrderSettings,
  now: number,
): number {
  return rankPerson(headline, engagements, order, posts, now).score;
}

export type Scored = { id: string; score: number };

/** Best first, and those of one score as the queue's index has them when it is read from its end. */
export function sortScored(scored: readonly Scored[]): string[] {
  const sorted = scored.toSorted((left, right) => {
    if (left.score !== right.score) return right.score > left.score ? 1 : -1;
    return right.id > left.id ? 1 : -1;
  });
  return sorted.map(({ id }) => id);
}

/** Where everybody would stand under `order`. */
export function previewOrder(queued: readonly Queued[], order: OrderSettings, now: number): string[] {
  return sortScored(queued.map((one) => ({ id: one.id, score: previewScore(one, order, now) })));
}
