import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Post, PostNumbers, Stated } from '../../../src/leads/records/post';
import { db } from '../../../src/storage/base/database';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadPastImports } from '../../../src/storage/imports/load-imports';
import { previewNumbers } from '../../../src/storage/imports/preview-numbers';
import { countNumbers, saveNumbers, takeBackNumbers } from '../../../src/storage/imports/save-numbers';
import { capture, dump, emptyDatabase, minute, noon, reaction, seen, seenPost } from '../make-capture';

const hour = 60 * minute;
const day = 24 * hour;
/** Ids made at this moment, some milliseconds apart. */
const published = noon - 10 * day;
const idAt = (at: number) => String(BigInt(at) << 22n);
const activity = `activity:${idAt(published)}` as const;
const ugcPost = `ugcPost:${idAt(published - 700)}` as const;

function told(facts: Partial<PostNumbers> = {}): PostNumbers {
  return {
    aliases: [activity],
    publishedAt: published,
    stated: {},
    extra: {},
    range: null,
    at: null,
    source: 'a.xlsx',
    ...facts,
  };
}

const meta = (id: string, at = noon) => ({ id, files: [`${id}.xlsx`], at });
const save = (id: string, ...found: PostNumbers[]) => saveNumbers(found, meta(id));
const seePost = (stated: Partial<Stated>, at = noon) =>
  saveCapture(
    capture({
      kind: 'post',
      at,
      post: { ...seenPost(activity, stated), publishedAt: published, text: 'We moved.' },
    }),
    null,
    at,
  );
async function onlyPost(): Promise<Post> {
  const [post, ...others] = await db.posts.toArray();
  if (!post || others.length > 0) throw new Error(`${others.length + 1} posts, not one`);
  return post;
}
const march = { from: published - day, to: published + 5 * day };

beforeEach(emptyDatabase);

describe('the numbers of a workbook', () => {
  it('complete a post that a page has shown, and keep the rest on it', async () => {
    await seePost({ reactions: 85, comments: 12 });
    const saved = await save(
      'one',
      told({
        stated: { impressions: 4113, membersReached: 2871 },
        extra: { saves: 4, sends: 0 },
        at: noon + hour,
      }),
    );
    expect(saved).toEqual({ read: 1, used: 1, posts: 1, added: 0, skipped: { known: 0, 'no-number': 0 } });
    const post = await onlyPost();
    expect(post.stated).toEqual({
      reactions: 85,
      comments: 12,
      reposts: null,
      impressions: 4113,
      membersReached: 2871,
    });
    expect(post.numbers?.extra).toEqual({ saves: 4, sends: 0 });
    expect(post.text).toBe('We moved.');
  });

  it('make a post of one that nobody has seen yet, which a page then completes', async () => {
    expect(await save('one', told({ stated: { impressions: 88 } }))).toMatchObject({ used: 1, added: 1 });
    expect(await onlyPost()).toMatchObject({ id: activity, text: null, publishedAt: published });
    await seePost({ reactions: 3 });
    expect(await onlyPost()).toMatchObject({ text: 'We moved.', stated: { reactions: 3, impressions: 88 } });
  });

  it('are of the post a page shows under an id of another kind, minted the same moment', async () => {
    await save(
      'one',
      told({ aliases: [ugcPost], publishedAt: published - 700, stated: { impressions: 88 } }),
    );
    await seePost({ reactions: 3 });
    const post = await onlyPost();
    expect(post).toMatchObject({ text: 'We moved.', stated: { reactions: 3, impressions: 88 } });
    expect(post.aliases.toSorted()).toEqual([activity, ugcPost].toSorted());
  });

  it('stay on the post when a page shows that two of them are one', async () => {
    await seePost({ reactions: 85, impressions: 10 });
    const id = { aliases: [ugcPost], publishedAt: null };
    await save('one', told({ ...id, stated: { impressions: 4113 }, extra: { saves: 4 }, at: noon + hour }));
    expect(await db.posts.count()).toBe(2);
    await saveCapture(
      capture({ kind: 'post', at: noon + 2 * hour, post: seenPost([activity, ugcPost]) }),
      null,
      noon,
    );
    const post = await onlyPost();
    expect(post).toMatchObject({ id: activity, stated: { reactions: 85, impressions: 4113 } });
    expect(post.numbers).toMatchObject({ extra: { saves: 4 }, onlyFiles: false });
    await takeBackNumbers('one');
    expect((await onlyPost()).stated).toMatchObject({ reactions: 85, impressions: 10 });
  });

  it('again change nothing, alone or among others', async () => {
    await seePost({ reactions: 85 });
    const one = told({ stated: { impressions: 4113, reactions: 84 }, at: noon + hour });
    await save('one', one);
    const before = await dump();
    expect(await save('one', one)).toMatchObject({ used: 0, skipped: { known: 1, 'no-number': 0 } });
    expect(await dump()).toEqual(before);
    await save('two', one);
    expect(await onlyPost()).toMatchObject({ stated: { impressions: 4113, reactions: 84 } });
    expect(await countNumbers()).toEqual(
      new Map([
        ['one', 1],
        ['two', 1],
      ]),
    );
  });

  it('find the post by the moment it was published, when the id is of another kind', async () => {
    await seePost({ reactions: 85 });
    await save(
      'one',
      told({ aliases: [ugcPost], publishedAt: published - 700, stated: { impressions: 88 } }),
    );
    expect(await onlyPost()).toMatchObject({
      id: activity,
      aliases: [activity, ugcPost],
      stated: { impressions: 88 },
    });
    await takeBackNumbers('one');
    expect((await onlyPost()).aliases).toEqual([activity]);
  });

  it('never take a post of another id of the same kind, or one too far off, for the same', async () => {
    await seePost({ reactions: 85 });
    const near = `activity:${idAt(published + 900)}` as const;
    const far = `ugcPost:${idAt(published - 2_100)}` as const;
    await save(
      'one',
      told({ aliases: [near], publishedAt: published + 900, stated: { impressions: 88 } }),
      told({ aliases: [far], publishedAt: published - 2_100, stated: { impressions: 99 } }),
    );
    expect((await db.posts.toArray()).map(({ stated }) => stated.impressions).sort()).toEqual([88, 99, null]);
  });

  it('of two workbooks of one new post are one post', async () => {
    const aggregate = told({ stated: { impressions: 1200 }, extra: { engagements: 140 }, range: march });
    const single = told({
      aliases: [ugcPost],
      publishedAt: published - 700,
      stated: { impressions: 1204 },
      extra: { engagements: 128 },
    });
    expect(await save('one', aggregate, single)).toMatchObject({ read: 2, used: 2, posts: 1, added: 1 });
    const post = await onlyPost();
    expect(post.stated.impressions).toBe(1204);
    // Both are kept; of the whole life comes first.
    expect(post.numbers?.extra.engagements).toBe(128);
    expect(post.numbers?.readings.map(({ extra }) => extra.engagements).sort()).toEqual([128, 140]);
  });

  it('without a number leave no post behind', async () => {
    expect(await save('one', told())).toEqual({
      read: 1,
      used: 0,
      posts: 0,
      added: 0,
      skipped: { known: 0, 'no-number': 1 },
    });
    expect(await db.posts.count()).toBe(0);
  });

  it('that fail half-way leave nothing behind', async () => {
    const broken = told({ aliases: [], publishedAt: null, stated: { impressions: 1 } });
    await expect(save('one', told({ stated: { impressions: 2 } }), broken)).rejects.toThrow();
    expect(Object.values(await dump()).flat()).toEqual([]);
  });
});

describe('which word counts', () => {
  const impressions = async () => (await onlyPost()).stated.impressions;

  it('a page that says it later is never lowered, nor raised', async () => {
    await seePost({ impressions: 5000, reactions: 85 });
    await save('old', told({ stated: { impressions: 4113, reactions: 86 }, at: noon - hour }));
    expect((await onlyPost()).stated).toMatchObject({ impressions: 5000, reactions: 85 });
  });

  it('a newer workbook replaces a page, and a later page the workbook', async () => {
    await seePost({ impressions: 4000 });
    await save('new', told({ stated: { impressions: 4113 }, at: noon + hour }));
    expect(await impressions()).toBe(4113);
    await seePost({ impressions: 4112 }, noon + 2 * hour);
    expect(await impressions()).toBe(4112);
  });

  it('what another page says of something else does not make an older number new', async () => {
    await seePost({ impressions: 4000 });
    await save('new', told({ stated: { impressions: 4113 }, at: noon + hour }));
    await seePost({ reactions: 90 }, noon + 2 * hour);
    expect((await onlyPost()).stated).toMatchObject({ impressions: 4113, reactions: 90 });
  });

  it('a workbook without a date fills gaps alone', async () => {
    await seePost({ impressions: 4000 });
    await save('one', told({ stated: { impressions: 9999, membersReached: 2871 } }));
    expect((await onlyPost()).stated).toMatchObject({ impressions: 4000, membersReached: 2871 });
  });

  it('the number of some days never replaces a larger one of the whole life', async () => {
    await seePost({ impressions: 4000 });
    await save('part', told({ stated: { impressions: 1200 }, range: march, at: noon + hour }));
    expect(await impressions()).toBe(4000);
    await save('larger', told({ stated: { impressions: 4113 }, range: march, at: noon + hour }));
    expect(await impressions()).toBe(4113);
  });

  it('is the same in whatever order they come', async () => {
    const page = () => seePost({ impressions: 4000, reactions: 85 });
    const steps = [
      page,
      () =>
        save(
          'a',
          told({ stated: { impressions: 4113, reactions: 84 }, extra: { saves: 3 }, at: noon + hour }),
        ),
      () =>
        save(
          'b',
          told({ stated: { impressions: 3900, reactions: 90 }, extra: { saves: 9 }, at: noon - hour }),
        ),
      () => save('c', told({ stated: { impressions: 700 }, extra: { engagements: 20 }, range: march })),
    ];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(steps, { minLength: 4 }), async (order) => {
        await emptyDatabase();
        for (const step of order) await step();
        const { stated, numbers } = await onlyPost();
        expect(stated).toMatchObject({ impressions: 4113, reactions: 84 });
        expect(numbers?.extra).toEqual({ saves: 3, engagements: 20 });
        for (const id of ['a', 'b', 'c']) await takeBackNumbers(id);
        expect((await onlyPost()).stated).toMatchObject({ impressions: 4000, reactions: 85 });
      }),
      { numRuns: 12 },
    );
  });
});

describe('taking them back', () => {
  it('leaves everything as it was before', async () => {
    await seePost({ reactions: 85, impressions: 10 });
    const before = await dump();
    const found = [
      told({ stated: { impressions: 4113, reactions: 99 }, extra: { saves: 4 }, at: noon + hour }),
      told({ aliases: ['activity:7436636887449600032'], publishedAt: null, stated: { impressions: 5 } }),
    ];
    await save('one', ...found);
    expect(await db.posts.count()).toBe(2);
    expect(await takeBackNumbers('one')).toBe(true);
    expect(await dump()).toEqual(before);
  });

  it('leaves what another import tells too, and what a page has said since', async () => {
    const same = told({ stated: { impressions: 4113 }, at: noon });
    await save('one', same);
    await save('two', same);
    await takeBackNumbers('one');
    expect((await onlyPost()).stated.impressions).toBe(4113);
    await seePost({ reactions: 3 }, noon + hour);
    await takeBackNumbers('two');
    expect((await onlyPost()).stated).toMatchObject({ reactions: 3, impressions: null });
  });

  it('leaves a post on which something hangs', async () => {
    await save('one', told({ stated: { impressions: 88 } }));
    await db.posts.where('id').equals(activity).modify({ effortMinutes: 40 });
    await takeBackNumbers('one');
    expect(await onlyPost()).toMatchObject({ effortMinutes: 40, stated: { impressions: null } });
  });

  it('after somebody was seen on it leaves the post to them', async () => {
    await save('one', told({ stated: { impressions: 88 } }));
    await saveCapture(
      capture({ post: seenPost(activity), engagements: [reaction(seen('in:ada'))] }),
      null,
      noon,
    );
    await takeBackNumbers('one');
    expect(await onlyPost()).toMatchObject({ id: activity, stated: { impressions: null } });
    expect(await db.engagements.count()).toBe(1);
  });
});

describe('before anything is stored', () => {
  it('tells how many posts there are and which are new here, file by file', async () => {
    await seePost({ reactions: 85 });
    const before = await dump();
    const other = told({
      aliases: ['activity:7436636887449600032'],
      publishedAt: null,
      stated: { impressions: 5 },
    });
    const found = [
      told({ stated: { impressions: 1 } }),
      told({ aliases: [ugcPost], publishedAt: published - 700, stated: { impressions: 2 } }),
      other,
      { ...other, source: 'b.xlsx', stated: { impressions: 6 } },
    ];
    expect(await previewNumbers(found)).toEqual({
      posts: 2,
      fresh: 1,
      freshBy: { 'a.xlsx': 1, 'b.xlsx': 1 },
    });
    expect(await previewNumbers([])).toEqual({ posts: 0, fresh: 0, freshBy: {} });
    expect(await dump()).toEqual(before);
  });

  it('and afterwards the import is in the list', async () => {
    await save('one', told({ stated: { impressions: 88 } }));
    expect(await loadPastImports()).toMatchObject([{ row: { id: 'one', files: ['one.xlsx'] }, posts: 1 }]);
  });
});
