import type { Self } from '../../leads/records/person';
import type { Post } from '../../leads/records/post';
import { listPublicReplies } from '../../leads/talk/list-public-replies';
import type { Reader } from '../../leads/talk/load-reader';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { findBy } from '../base/find-many';
import { followRead } from '../decisions/follow-read';
import { addRecords } from '../derived/rejoin-touches';

/**
 * The user's public replies under their post, and what came back on them, as touches with those people. Reads anything
 * only where the user has replied. Runs inside the caller's transaction.
 */
export async function savePublicReplies(
  post: Post,
  self: Self | null,
  at: number,
  reader: Reader,
): Promise<void> {
  if (self === null) return;
  const own = new Set((await findBy(db.people, 'keys', [...self.keys, ...self.pages])).map(({ id }) => id));
  const said = await findBy(db.engagements, 'personId', own);
  const threads = new Set(said.flatMap((one) => (one.postId === post.id ? (one.parentId ?? []) : [])));
  if (threads.size === 0) return;
  const all = await db.engagements.where('postId').equals(post.id).toArray();
  const rows = all.filter(({ id, parentId }) => threads.has(parentId ?? id));
  const people = await db.people.bulkGet([...new Set(rows.map(({ personId }) => personId))]);
  const names = new Map(people.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
  const replies = [...groupBy(rows, ({ id, parentId }) => parentId ?? id).values()].flatMap((thread) =>
    listPublicReplies(thread, (id) => own.has(id), names, at),
  );
  for (const [personId, theirs] of groupBy(replies, (one) => one.personId)) {
    await followRead(
      await addRecords(
        personId,
        theirs.map(({ touch }) => touch),
        reader,
      ),
      at,
    );
  }
}
