import { isSelf } from '../../leads/people/is-self';
import { rankPerson } from '../../leads/ranking/rank-person';
import { readFacets } from '../../leads/ranking/read-facets';
import type { PostTimes } from '../../leads/ranking/warmth-of';
import type { DerivedFromRow } from '../../leads/records/derived-from-row';
import type { Engagement } from '../../leads/records/engagement';
import type { KnownPersonRow } from '../../leads/records/known-person-row';
import type { Outreach } from '../../leads/records/outreach';
import type { Person } from '../../leads/records/person';
import type { Facets, QueueRow } from '../../leads/records/queue-row';
import { isUntouched } from '../../leads/records/stage';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { findBy } from '../base/find-many';

import { isSame } from '../base/is-same';

/** A person's place by the facts alone, and by what the queue can be filtered. */
type Scored = Facets & { personId: string; score: number };

/**
 * Works out anew who of these people waits in the queue, and where; why they are known must be up to date. Runs
 * inside the caller's transaction.
 */
export async function saveQueue(personIds: string[], context: DerivedFromRow, now: number): Promise<void> {
  if (personIds.length === 0) return;
  const people = await db.people.bulkGet(personIds);
  const known = await db.knownPeople.bulkGet(personIds);
  const fresh = people.filter(
    (person, index) => person !== undefined && isNew(person, context, known[index]),
  ) as Person[];
  const ids = fresh.map((person) => person.id);
  const reasons = groupBy(await findBy(db.engagements, 'personId', ids), (one) => one.personId);
  const posts = await loadPostTimes([...reasons.values()].flat());
  const scored = fresh.flatMap((person) => {
    const theirs = reasons.get(person.id);
    return theirs ? [score(person, theirs, context, posts, now)] : [];
  });
  const placed = new Set(scored.map(({ personId }) => personId));
  await db.queue.bulkDelete(personIds.filter((id) => !placed.has(id)));
  await placeInQueue(scored, now);
}

/** Lets people in, out or to sleep after a decision. Who has no row is not new, whatever was decided. */
export async function replaceInQueue(personIds: string[], now: number): Promise<void> {
  const rows = (await db.queue.bulkGet(personIds)).filter((row) => row !== undefined);
  await placeInQueue(
    rows.map(({ rank: _, wakeAt: __, ...scored }) => scored),
    now,
  );
}

/** By the facts: who is marked as known keeps a row without a rank. */
function isNew(person: Person, { self }: DerivedFromRow, known: KnownPersonRow | undefined): boolean {
  const reason = known?.reason ?? null;
  return !person.isOrganisation && !isSelf(person, self) && (reason === null || reason === 'marked-known');
}

/** What tells how old the reasons are, by post id. */
export async function loadPostTimes(engagements: readonly Engagement[]): Promise<Map<string, PostTimes>> {
  const ids = [...new Set(engagements.map(({ postId }) => postId))];
  const posts = await db.posts.bulkGet(ids);
  const reactions = await db.captures.bulkGet(ids.map((id) => `${id}/reaction`));
  const reposts = await db.captures.bulkGet(ids.map((id) => `${id}/repost`));
  return new Map(
    ids.map((id, index) => {
      const firstReadAt = {
        reaction: reactions[index]?.firstAt ?? null,
        repost: reposts[index]?.firstAt ?? null,
      };
      return [id, { publishedAt: posts[index]?.publishedAt ?? null, firstReadAt }];
    }),
  );
}

function score(
  person: Person,
  engagements: readonly Engagement[],
  { order }: DerivedFromRow,
  posts: ReadonlyMap<string, PostTimes>,
  now: number,
): Scored {
  const ranked = rankPerson(person, engagements, order, posts, now);
  const facets = readFacets(engagements, person, ranked.title.level, ranked.fit);
  return { ...facets, personId: person.id, score: ranked.score };
}

async function placeInQueue(scored: readonly Scored[], now: number): Promise<void> {
  const ids = scored.map(({ personId }) => personId);
  const stored = await db.queue.bulkGet(ids);
  const decisions = await db.outreach.bulkGet(ids);
  const rows = scored.map((one, index) => place(one, decisions[index], now));
  await db.queue.bulkPut(rows.filter((row, index) => !isSame(row, stored[index])));
}

function place(scored: Scored, outreach: Outreach | undefined, now: number): QueueRow {
  if (outreach && !isUntouched(outreach.stage)) return scored;
  const wakeAt = outreach?.snoozedUntil ?? 0;
  return wakeAt > now ? { ...scored, wakeAt } : { ...scored, rank: scored.score };
}
