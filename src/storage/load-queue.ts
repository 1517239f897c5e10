import { buildCard } from '../leads/build-card';
import type { Card } from '../leads/card';
import { groupBy } from '../leads/group-by';
import { db } from './database';

/** How many people wait in the queue. */
export async function countQueue(now: number): Promise<number> {
  return (await db.queue.orderBy('rank').count()) + (await loadDue(now)).length;
}

/**
 * Everyone in the queue, best first: the keys of an index, so its length hardly matters. Who was put off until now
 * is in, even before the background has woken them.
 */
export async function loadQueue(now: number): Promise<string[]> {
  // Read forwards and turned round here: backwards, the browser would have to walk it key by key.
  const ids = (await db.queue.orderBy('rank').primaryKeys()).reverse();
  const due = await loadDue(now);
  const places = await Promise.all(due.map(({ score }) => db.queue.where('rank').above(score).count()));
  // The worst first, from the back: so the places before stay true.
  due.forEach(({ personId }, index) => {
    ids.splice(places[index] ?? 0, 0, personId);
  });
  return ids;
}

/** Cards in the order asked for; undefined where a person is no longer there. */
export async function loadCards(personIds: string[]): Promise<(Card | undefined)[]> {
  const people = await db.people.bulkGet(personIds);
  const outreach = await db.outreach.bulkGet(personIds);
  const engagements = await db.engagements.where('personId').anyOf(personIds).toArray();
  const postIds = [...new Set(engagements.map((one) => one.postId))];
  const found = (await db.posts.bulkGet(postIds)).filter((post) => post !== undefined);
  const posts = new Map(found.map((post) => [String(post.id), post]));
  const reasons = groupBy(engagements, (one) => one.personId);
  return people.map(
    (person, index) =>
      person && buildCard(person, outreach[index] ?? null, reasons.get(person.id) ?? [], posts),
  );
}

/** Worst first. */
async function loadDue(now: number) {
  const due = await db.queue.where('wakeAt').belowOrEqual(now).toArray();
  return due.sort((left, right) => left.score - right.score);
}
