import { completePost, releasePost } from '../../leads/posts/complete-post';
import type { ImportRow } from '../../leads/records/import-row';
import type { PostNumbers } from '../../leads/records/post';
import { nothingStated, type Post } from '../../leads/records/post';
import { db } from '../base/database';
import { isSame } from '../base/is-same';
import { indexPosts, type PostIndex } from '../facts/index-posts';
import type { ImportMeta } from './save-import';

/** `read` is always `used` plus what is skipped. */
export type NumbersSaved = {
  read: number;
  /** Readings that told something new. */
  used: number;
  /** Different posts among these, and how many of them were not there before. */
  posts: number;
  added: number;
  skipped: Record<NumbersSkip, number>;
};

/** `known`: the same numbers are there already. `no-number`: the workbook names the post and says nothing of it. */
export type NumbersSkip = 'known' | 'no-number';

/**
 * Completes the posts with what workbooks tell, all of it or nothing. The import stands in the list of imports, by
 * which it can be taken back. Doing it again changes nothing.
 */
export async function saveNumbers(found: readonly PostNumbers[], meta: ImportMeta): Promise<NumbersSaved> {
  return db.transaction('rw', [db.posts, db.imports], async () => {
    const stored = await db.posts.toArray();
    const before = new Map(stored.map((post) => [post.id, post]));
    const index = indexPosts(stored);
    const steps = found.map((told) => complete(index, told, meta));
    await db.posts.bulkPut(index.all().filter((post) => !isSame(before.get(post.id), post)));
    await noteImport(meta);
    return count(steps);
  });
}

/** What became of one reading, and of which post it was. */
type Step = { is: 'added' | 'used' | NumbersSkip; id: string | null };

function complete(index: PostIndex, told: PostNumbers, { id, at }: ImportMeta): Step {
  if (tellsNothing(told)) return { is: 'no-number', id: null };
  const known = index.find(told);
  const after = completePost(known, told, id, at);
  index.put(after);
  if (!known) return { is: 'added', id: after.id };
  return { is: isKnown(known, after) ? 'known' : 'used', id: after.id };
}

function count(steps: readonly Step[]): NumbersSaved {
  const all = (is: Step['is']) => steps.filter((step) => step.is === is);
  const used = [...all('added'), ...all('used')];
  return {
    read: steps.length,
    used: used.length,
    posts: new Set(used.map(({ id }) => id)).size,
    added: all('added').length,
    skipped: { known: all('known').length, 'no-number': all('no-number').length },
  };
}

/**
 * Takes back what workbooks of one import told: each post is as the pages and the other workbooks tell it, and one
 * that nothing else tells of is gone. True when the import was of workbooks alone: then it leaves the list too.
 */
export async function takeBackNumbers(importId: string): Promise<boolean> {
  return db.transaction('rw', [db.posts, db.imports, db.outcomes], async () => {
    const row = await db.imports.get(importId);
    for (const post of await db.posts.filter((one) => isOf(one, importId)).toArray()) {
      const after = releasePost(post, importId);
      if (after) await db.posts.put(after);
      else if ((await db.outcomes.where('postId').equals(post.id).count()) === 0)
        await db.posts.delete(post.id);
      else await db.posts.put(bare(post));
    }
    const isAlone = row !== undefined && row.counts.contacts + row.counts.touches === 0 && row.owner === null;
    if (isAlone) await db.imports.delete(importId);
    return isAlone;
  });
}

/** How many posts each import told of, by its id. */
export async function countNumbers(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  await db.posts.each(({ numbers }) => {
    const ids = new Set((numbers?.readings ?? []).flatMap(({ importIds }) => importIds));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  return counts;
}

/** The very same reading is there, whichever import it came with. */
function isKnown(before: Post, after: Post): boolean {
  return before.numbers?.readings.length === after.numbers?.readings.length;
}

/** An outcome hangs on it: the post stays, without the numbers. */
function bare({ numbers, ...post }: Post): Post {
  return { ...post, stated: nothingStated };
}

function isOf({ numbers }: Post, importId: string): boolean {
  return numbers?.readings.some(({ importIds }) => importIds.includes(importId)) ?? false;
}

function tellsNothing({ stated, extra }: PostNumbers): boolean {
  return Object.keys(stated).length + Object.keys(extra).length === 0;
}

async function noteImport({ id, files, at }: ImportMeta): Promise<void> {
  if (await db.imports.get(id)) return;
  const counts = { contacts: 0, newContacts: 0, touches: 0, newTouches: 0 };
  const row: ImportRow = { id, files, at, counts, owner: null, state: 'done' };
  await db.imports.add(row);
}
