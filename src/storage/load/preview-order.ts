import { rankPerson } from '../../leads/ranking/rank-person';
import type { PostTimes } from '../../leads/ranking/warmth-of';
import type { Engagement } from '../../leads/records/engagement';
import type { OrderSettings } from '../../leads/records/order-settings';
import type { Person } from '../../leads/records/person';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { findBy } from '../base/find-many';
import { loadPostTimes } from '../derived/save-queue';

/** Somebody in the queue with everything their place is worked out from. */
export type Queued = Pick<Person, 'id' | 'name' | 'headline' | 'title'> & {
  engagements: Engagement[];
  posts: ReadonlyMap<string, PostTimes>;
};

/** Everybody of `personIds` who is still stored. */
export async function loadQueued(personIds: string[]): Promise<Queued[]> {
  const people = (await db.people.bulkGet(personIds)).filter((person) => person !== undefined);
  const engagements = await findBy(db.engagements, 'personId', personIds);
  const reasons = groupBy(engagements, (one) => one.personId);
  const posts = await loadPostTimes(engagements);
  return people.map(({ id, name, headline, title }) => {
    return { id, name, headline, ...(title && { title }), engagements: reasons.get(id) ?? [], posts };
  });
}

/** The place `saveQueue` would give them under `order`, with nothing stored. */
export function previewScore(queued: Queued, order: OrderSettings, now: number): number {
  return rankPerson(queued, queued.engagements, order, queued.posts, now).score;
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
