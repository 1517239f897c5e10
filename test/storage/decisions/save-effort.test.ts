import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { db } from '../../../src/storage/base/database';
import { saveEffort } from '../../../src/storage/decisions/save-effort';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { findPost } from '../../../src/storage/load/load-posts';
import { capture, emptyDatabase, minute, noon, reaction, seen, seenPost } from '../make-capture';

beforeEach(emptyDatabase);

const read = async (aliases: Parameters<typeof seenPost>[0], at: number, facts = {}) => {
  const post = { ...seenPost(aliases, { reactions: at % 100 }), ...facts };
  await saveCapture(capture({ kind: 'post', post, at }), null, at);
};
const minutes = async () => (await findPost(['activity:1']))?.effortMinutes;

it('the minutes are kept, changed and taken back', async () => {
  await read('activity:1', noon);
  expect(await minutes()).toBeNull();
  await saveEffort('activity:1', 10);
  expect(await minutes()).toBe(10);
  await saveEffort('activity:1', null);
  expect(await minutes()).toBeNull();
  await saveEffort('activity:9', 5);
  expect(await db.posts.count()).toBe(1);
});

it('later captures leave them alone, whatever they bring', async () => {
  await read('activity:1', noon);
  await saveEffort('activity:1', 10);
  await read('activity:1', noon + minute, { text: 'Another text altogether' });
  await saveCapture(capture({ engagements: [reaction(seen('in:ada'))], at: noon + 2 * minute }), null, noon);
  // An older reading that comes late.
  await read('activity:1', noon - 9 * minute, { publishedAt: noon - 99 * minute });
  expect(await findPost(['activity:1'])).toMatchObject({
    effortMinutes: 10,
    text: 'Another text altogether',
    publishedAt: noon - 99 * minute,
  });
});

it('two records that turn out to be one post keep the minutes of either', async () => {
  for (const [noted, other] of [
    ['activity:1', 'share:2'],
    ['share:2', 'activity:1'],
  ] as const) {
    await emptyDatabase();
    await read(noted, noon);
    await saveEffort(noted, 25);
    await read(other, noon + minute);
    await read(['activity:1', 'share:2'], noon + 2 * minute);
    expect(await db.posts.count()).toBe(1);
    expect(await minutes(), noted).toBe(25);
  }
});
