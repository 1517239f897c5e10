import { companyKeys } from '../../leads/people/company-key';
import { buildCard, type CardContext } from '../../leads/ranking/build-card';
import type { Card } from '../../leads/records/card';
import { type Engagement, meterOf } from '../../leads/records/engagement';
import { isOpenFilter, passesFilter, type QueueFilter } from '../../leads/records/queue-filter';
import type { QueueRow } from '../../leads/records/queue-row';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { loadContext } from '../derived/apply-context';

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

/**
 * Those of them who pass a filter, best first. `newerThan` (epoch ms): only with a reason first seen after it. This
 * reads every row of the queue, unless everybody passes.
 */
export async function findInQueue(now: number, filter: QueueFilter, newerThan = 0): Promise<string[]> {
  if (isOpenFilter(filter) && newerThan === 0) return loadQueue(now);
  const ranked = await db.queue.orderBy('rank').toArray();
  const rows = [...ranked, ...(await loadDue(now))].filter((row) => passesFilter(row, filter, newerThan));
  return rows.sort(bestFirst).map(({ personId }) => personId);
}

/** Cards in the order asked for; undefined where a person is no longer there. */
export async function loadCards(personIds: string[]): Promise<(Card | undefined)[]> {
  const people = await db.people.bulkGet(personIds);
  const outreach = await db.outreach.bulkGet(personIds);
  const drafts = await db.drafts.bulkGet(personIds);
  const engagements = await db.engagements.where('personId').anyOf(personIds).toArray();
  const reasons = groupBy(engagements, (one) => one.personId);
  const touches = groupBy(
    await db.touches.where('personId').anyOf(personIds).toArray(),
    (one) => one.personId,
  );
  const context = await loadCardContext(engagements);
  return people.map((person, index) => {
    if (!person) return undefined;
    const said = { outreach: outreach[index] ?? null, draft: drafts[index] ?? null };
    const done = { engagements: reasons.get(person.id) ?? [], touches: touches.get(person.id) ?? [] };
    return buildCard({ person, ...said, ...done }, context);
  });
}

async function loadCardContext(engagements: readonly Engagement[]): Promise<CardContext> {
  const postIds = [...new Set(engagements.map((one) => one.postId))];
  const posts = (await db.posts.bulkGet(postIds)).filter((post) => post !== undefined);
  const { self, order, company, known } = await loadContext();
  const own = await db.people
    .where('keys')
    .anyOf(self === null ? [] : [...self.keys, ...self.pages])
    .primaryKeys();
  const ownActs = await db.engagements.where('personId').anyOf(own).toArray();
  return {
    posts: new Map(posts.map((post) => [String(post.id), post])),
    order,
    ownComments: ownActs.filter(({ kind }) => meterOf(kind) === 'comment'),
    ownCompany: new Set(
      [...(company === null ? [] : [company]), ...known.companyAliases].flatMap(companyKeys),
    ),
  };
}

/** As the index is read from its end: of one score, too. */
function bestFirst(left: QueueRow, right: QueueRow): number {
  if (left.score !== right.score) return right.score > left.score ? 1 : -1;
  return right.personId > left.personId ? 1 : -1;
}

/** Worst first. */
async function loadDue(now: number) {
  const due = await db.queue.where('wakeAt').belowOrEqual(now).toArray();
  return due.sort((left, right) => bestFirst(right, left));
}
