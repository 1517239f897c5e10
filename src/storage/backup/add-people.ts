import type { Table } from 'dexie';
import { mergePeople } from '../../leads/people/merge-people';
import { engagementId } from '../../leads/posts/merge-engagements';
import { mergePosts } from '../../leads/posts/merge-posts';
import type { CaptureRow } from '../../leads/records/capture';
import type { Engagement } from '../../leads/records/engagement';
import type { Person } from '../../leads/records/person';
import type { Post, PostKey } from '../../leads/records/post';
import type { Touch } from '../../leads/records/touch';
import { splitTouch } from '../../leads/talk/join-touches';
import { groupBy } from '../../leads/text/group-by';
import { groupByKeys } from '../../leads/text/group-by-keys';
import { db } from '../base/database';
import { findBy } from '../base/find-many';

import { isSame } from '../base/is-same';
import { claimTouches, findHolders } from '../derived/claim-touches';
import { rejoinTouches, rememberReadings } from '../derived/rejoin-touches';
import { movePeople } from '../facts/move-people';
import { movePosts } from '../facts/move-posts';
import { mergeIntoStored } from '../facts/readdress';
import type { Renaming } from './start-renaming';

type Dated = { id: string; lastSeenAt: number };

/** People of the file and of here who share a key become one. Answers the posts whose engagements changed. */
export async function addPeople(rows: Person[], ids: Renaming): Promise<Set<string>> {
  const posts = new Set<string>();
  const changed = await join(
    db.people,
    rows,
    ['keys', ({ keys }) => keys],
    mergePeople,
    async (losers, id) => {
      for (const post of await movePeople(losers, id)) posts.add(post);
    },
  );
  for (const { from, to } of changed) ids.people.rename(from, to.id);
  await claimTouches(changed.map(({ to }) => to));
  return posts;
}

/** The same for posts; answers them all, since the counts of each may differ now. */
export async function addPosts(rows: Post[], ids: Renaming): Promise<string[]> {
  const changed = await join(
    db.posts,
    rows,
    ['aliases', ({ aliases }) => aliases],
    mergePosts,
    async (losers, id) => {
      await db.posts.bulkDelete(losers);
      await movePosts(losers as PostKey[], id as PostKey);
    },
  );
  for (const { from, to } of changed) ids.posts.rename(from, to.id);
  return changed.map(({ to }) => to.id);
}

type Joined<T> = { from: string; to: T };

/** The one last seen lends its facts, whichever side it comes from; so both sides come to the same. */
async function join<T extends Dated>(
  table: Table<T, string>,
  rows: T[],
  [index, namesOf]: [string, (row: T) => readonly string[]],
  merge: (left: T, right: T) => T,
  moveTo: (losers: string[], id: string) => Promise<void>,
): Promise<Joined<T>[]> {
  const here = await findBy(table, index, rows.flatMap(namesOf));
  const stored = new Set<T>(here);
  const joined: Joined<T>[] = [];
  const written: T[] = [];
  for (const group of groupByKeys([...here, ...rows], namesOf)) {
    const to = group.toSorted(oldestFirst).reduce(merge);
    const before = group.filter((one) => stored.has(one));
    const losers = before.map(({ id }) => id).filter((id) => id !== to.id);
    // Only when there are some: a transaction is lost over awaits that do not reach the database.
    if (losers.length > 0) await moveTo(losers, to.id);
    if (!before.some((one) => isSame(one, to))) written.push(to);
    joined.push(...group.map(({ id }) => ({ from: id, to })));
  }
  if (written.length > 0) await table.bulkPut(written);
  return joined;
}

function oldestFirst(left: Dated, right: Dated): number {
  return left.lastSeenAt - right.lastSeenAt || compare(JSON.stringify(left), JSON.stringify(right));
}

/** Whichever side tells of it, in the same order: so both sides come to the same. */
export function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

export async function addEngagements(rows: Engagement[], ids: Renaming): Promise<string[]> {
  const moved = rows.map((row) => {
    const renamed = { ...row, personId: ids.person(row.personId), postId: ids.post(row.postId) };
    return { ...renamed, id: engagementId(renamed) };
  });
  // Of two that were first seen at once nothing tells which is the newer one: what is here stays.
  const isLate = (stored: Engagement, added: Engagement) => stored.seenAt >= added.seenAt;
  return (await mergeIntoStored(moved, isLate)).map(({ postId }) => postId);
}

/** The same message told by both is one; whose writer nobody has seen yet waits under their key. */
export async function addTouches(rows: Touch[], ids: Renaming): Promise<void> {
  const renamed = rows.map((row) => ({ ...row, personId: ids.person(row.personId) }));
  const holders = await findHolders(renamed.map(({ personId }) => personId));
  const owned = renamed.map((row) => ({ ...row, personId: holders.get(row.personId) ?? row.personId }));
  const byPerson = groupBy(owned, ({ personId }) => personId);
  await rejoinTouches(
    byPerson.keys(),
    (records, personId) => [...records, ...(byPerson.get(personId) ?? []).flatMap(splitTouch)],
    rememberReadings(owned),
  );
}

/** Of each list the newest reading stays, with the hidden members of both. Its counts are taken anew afterwards. */
export async function addCaptures(rows: CaptureRow[], ids: Renaming): Promise<string[]> {
  const renamed = rows.map((row) => {
    const postId = ids.post(row.postId);
    return { ...row, postId, id: `${postId}/${row.kind}` };
  });
  const stored = (await db.captures.bulkGet(renamed.map(({ id }) => id))).filter((row) => row !== undefined);
  const merged = [...groupBy([...stored, ...renamed], ({ id }) => id).values()].map((group) =>
    group.toSorted(oldestReading).reduce(joinReadings),
  );
  const before = new Map(stored.map((row) => [row.id, row]));
  const changed = merged.filter((row) => !isSame(row, before.get(row.id)));
  if (changed.length > 0) await db.captures.bulkPut(changed);
  return changed.map(({ postId }) => postId);
}

function oldestReading(left: CaptureRow, right: CaptureRow): number {
  return left.at - right.at || compare(JSON.stringify(left), JSON.stringify(right));
}

function joinReadings(older: CaptureRow, newer: CaptureRow): CaptureRow {
  const hidden = [...new Set([...older.hidden, ...newer.hidden])].sort();
  const firsts = [older.firstAt, newer.firstAt].filter((at) => at !== undefined);
  return { ...newer, hidden, ...(firsts.length > 0 && { firstAt: Math.min(...firsts) }) };
}
