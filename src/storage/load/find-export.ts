import { liveFilter } from '../../leads/ranking/live-filter';
import type { Self } from '../../leads/records/person';
import type { QueueFilter } from '../../leads/records/queue-filter';
import type { BoardStage } from '../../leads/records/stage';
import { db } from '../base/database';
import { loadToday } from './load-today';

/** Who an export is about. `newerThan`: only with a reason first seen after it, epoch ms; 0 = all. */
export type ExportScope =
  | { who: 'everyone' }
  | { who: 'filter'; filter: QueueFilter; profiles: readonly string[]; newerThan: number; now: number }
  | { who: 'stage'; stage: BoardStage }
  | { who: 'post'; postId: string };

/** In the order of their ids, as the tables are. `barred`: how many of them must not be contacted. */
export type Exported = { ids: string[]; free: string[]; barred: number };

/** Everybody in a scope but organisations and the user, in one transaction. */
export async function findExport(scope: ExportScope, self: Self | null): Promise<Exported> {
  return db.transaction('r', tables(), async () => {
    const found = await findIds(scope);
    const own = await db.people
      .where('keys')
      .anyOf(self?.keys ?? [])
      .primaryKeys();
    const barred = new Set(await db.knownPeople.where('reason').equals('do-not-contact').primaryKeys());
    const ids = found.filter((id) => !id.startsWith('org:') && !own.includes(id));
    const free = ids.filter((id) => !barred.has(id));
    return { ids, free, barred: ids.length - free.length };
  });
}

function tables() {
  const { people, knownPeople, queue, outreach, engagements, decisions, posts, derivedFrom } = db;
  return [people, knownPeople, queue, outreach, engagements, decisions, posts, derivedFrom];
}

async function findIds(scope: ExportScope): Promise<string[]> {
  switch (scope.who) {
    case 'everyone':
      return db.people.toCollection().primaryKeys();
    case 'filter':
      return findListed(scope);
    case 'stage':
      return inOrder((await db.outreach.toArray()).filter((row) => row.stage === scope.stage));
    case 'post':
      return inOrder(await db.engagements.where('postId').equals(scope.postId).toArray());
  }
}

/** The list of the day without the day's size. */
async function findListed(scope: Extract<ExportScope, { who: 'filter' }>): Promise<string[]> {
  const { filter, profiles, newerThan, now } = scope;
  const posts = new Map<string, string>();
  for (const id of filter.posts) {
    const post = await db.posts.where('aliases').equals(id).first();
    if (post) posts.set(id, post.id);
  }
  const live = liveFilter(filter, { posts, profiles });
  const { ids } = await loadToday({ now, scope: 'everyone', size: 0, filter: live, newerThan });
  return inOrder(ids.map((personId) => ({ personId })));
}

/** Each once. */
function inOrder(rows: readonly { personId: string }[]): string[] {
  return [...new Set(rows.map(({ personId }) => personId))].sort();
}
