import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { db } from '../../../src/storage/base/database';
import { saveTopic } from '../../../src/storage/decisions/save-topic';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { findPost } from '../../../src/storage/load/load-posts';
import { capture, emptyDatabase, minute, noon, reaction, seen, seenPost } from '../make-capture';

beforeEach(emptyDatabase);

const read = async (aliases: Parameters<typeof seenPost>[0], at: number, facts = {}) => {
  const post = { ...seenPost(aliases, { reactions: at % 100 }), ...facts };
  await saveCapture(capture({ kind: 'post', post, at }), null, at);
};
const topic = async () => (await findPost(['activity:1']))?.topic;

it('a topic is kept without the space around and inside it, and goes when it is emptied', async () => {
  await read('activity:1', noon);
  await saveTopic('activity:1', '  our first \n exhibition ');
  expect(await topic()).toBe('our first exhibition');
  await saveTopic('activity:1', '   ');
  expect(await topic()).toBeNull();
});

it('later captures leave it alone, whatever they bring', async () => {
  await read('activity:1', noon);
  await saveTopic('activity:1', 'our exhibition');
  await read('activity:1', noon + minute, { text: 'Another text altogether' });
  await saveCapture(capture({ engagements: [reaction(seen('in:ada'))], at: noon + 2 * minute }), null, noon);
  expect(await findPost(['activity:1'])).toMatchObject({
    topic: 'our exhibition',
    text: 'Another text altogether',
  });
});

it('two records that turn out to be one post keep the topic of either', async () => {
  for (const [named, other] of [
    ['activity:1', 'share:2'],
    ['share:2', 'activity:1'],
  ] as const) {
    await emptyDatabase();
    await read(named, noon);
    await saveTopic(named, 'our exhibition');
    await read(other, noon + minute);
    await read(['activity:1', 'share:2'], noon + 2 * minute);
    expect(await db.posts.count()).toBe(1);
    expect(await topic(), named).toBe('our exhibition');
  }
});

it('a post nobody has named is stored without a topic', async () => {
  await read('activity:1', noon);
  await read('activity:1', noon + minute);
  expect((await db.posts.toArray()).map((post) => 'topic' in post)).toEqual([false]);
});

it('naming a post that is not there stores nothing', async () => {
  await saveTopic('activity:9', 'nothing');
  expect(await db.posts.count()).toBe(0);
});
