import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Act } from '../../../src/leads/next/act';
import { startOrder } from '../../../src/leads/records/order-settings';
import type { SeenPerson } from '../../../src/leads/records/person';
import { noFilter, type QueueFilter } from '../../../src/leads/records/queue-filter';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { decide, undoLast } from '../../../src/storage/decisions/decide';
import { rebuildKnown } from '../../../src/storage/derived/rebuild-known';
import { wakeSnoozed } from '../../../src/storage/derived/rebuild-queue';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { findInQueue, loadCards, loadQueue } from '../../../src/storage/load/load-queue';
import { loadToday, type Today, type TodayQuery } from '../../../src/storage/load/load-today';
import { capture, comment, emptyDatabase, minute, noon, reaction, seen, seenPost } from '../make-capture';
import { bringIn, contact } from '../make-contact';

const day = 24 * 60 * minute;
const message: Act = { is: 'reached-out', channel: 'message', text: null, gave: null };

function someone(name: string, facts: Partial<SeenPerson> = {}): SeenPerson {
  return seen(`in:${name}`, { name: `${name} Of-Somewhere`, ...facts });
}

beforeEach(async () => {
  await emptyDatabase();
  // Warmest first: a question, words, then those who reacted, by their title.
  await saveCapture(
    capture({
      engagements: [
        comment(someone('asker'), '5', 'Who drove that bus of yours?'),
        comment(someone('writer', { degree: 2 }), '6', 'What a lovely story'),
        reaction(someone('chief', { headline: 'CEO at Riverbend' })),
        reaction(someone('leader', { headline: 'Director of Sales at Oxbow' })),
        reaction(someone('fan')),
      ],
    }),
    null,
    noon - 1000,
  );
});

afterEach(() => {
  vi.unstubAllEnvs();
});

function today(query: Partial<TodayQuery> = {}): Promise<Today> {
  return loadToday({ now: noon, scope: 'today', size: 10, filter: noFilter, newerThan: 0, ...query });
}

/** Without `in:`, in the order of the list. */
async function list(query: Partial<TodayQuery> = {}): Promise<string[]> {
  return (await today(query)).ids.map((id) => id.slice('in:'.length));
}

/** Somebody was written to so long ago that they are due since `due`. */
async function promise(name: string, due: number, stage: 'reached-out' | 'talking' = 'reached-out') {
  await decide([`in:${name}`], { stage, nextAt: due, nextWhy: 'follow-up' }, noon - 3 * day);
}

const everybody = ['asker', 'writer', 'chief', 'leader', 'fan'];

it('new people come warmest first', async () => {
  expect(await today()).toEqual({
    ids: everybody.map((name) => `in:${name}`),
    due: 0,
    done: 0,
    waiting: 5,
    total: 5,
  });
});

it('promises come first, the oldest before all, one that is due this very moment too, a later one not', async () => {
  await promise('fan', noon);
  await promise('leader', noon - day, 'talking');
  await promise('writer', noon + 1);
  expect(await today()).toEqual({
    ids: ['in:leader', 'in:fan', 'in:asker', 'in:chief'],
    due: 2,
    done: 0,
    waiting: 4,
    total: 2,
  });
});

it.each(['known', 'not-a-fit', 'lost'] as const)('nothing is due any more for somebody %s', async (stage) => {
  await promise('fan', noon - day);
  await decide(['in:fan'], { stage }, noon - 2 * day);
  expect(await list()).toEqual(['asker', 'writer', 'chief', 'leader']);
});

it('who sleeps is not due before they wake', async () => {
  await promise('fan', noon - day);
  await decide(['in:fan'], { snoozedUntil: noon + 1 }, noon - 2 * day);
  expect((await today()).due).toBe(0);
  expect((await today({ now: noon + 1 })).due).toBe(1);
});

it('who must not be contacted is neither due nor new', async () => {
  await promise('fan', noon - day);
  const contacts = ['fan', 'asker'].map((name) =>
    contact({ source: 'crm', keys: [`in:${name}`], doNotContact: true }),
  );
  await bringIn('crm', contacts);
  expect(await list()).toEqual(['writer', 'chief', 'leader']);
});

it('a promise stands when they became a connection since', async () => {
  await promise('fan', noon - day);
  const connected = capture({ engagements: [reaction(someone('fan', { degree: 1 }))], at: noon + 1 });
  await saveCapture(connected, null, noon);
  expect(await list()).toEqual(['fan', 'asker', 'writer', 'chief', 'leader']);
  // Also under a filter that they pass, though the queue has no row of theirs.
  expect(await db.queue.get('in:fan')).toBeUndefined();
  expect(await list({ filter: { ...noFilter, did: ['reaction'] } })).toEqual(['fan', 'chief', 'leader']);
  expect(await list({ filter: { ...noFilter, degrees: [1] } })).toEqual(['fan']);
  expect(await list({ filter: { ...noFilter, levels: ['cxo'] } })).toEqual(['chief']);
});

it('nobody is listed twice, nor counted twice', async () => {
  await promise('fan', noon - day);
  // As no act leaves it: in the queue and promised something.
  await db.outreach.update('in:fan', { stage: 'queued' });
  await rebuildKnown({}, () => {}, noon);
  expect(await loadQueue(noon)).toContain('in:fan');
  expect(await today()).toMatchObject({
    ids: ['in:fan', 'in:asker', 'in:writer', 'in:chief', 'in:leader'],
    due: 1,
    waiting: 5,
  });
});

it('a day has a size, and what is done takes its place in it', async () => {
  expect(await today({ size: 3 })).toMatchObject({
    ids: ['in:asker', 'in:writer', 'in:chief'],
    done: 0,
    waiting: 5,
  });
  await act(['in:asker'], message, noon);
  expect(await today({ size: 3 })).toMatchObject({ ids: ['in:writer', 'in:chief'], done: 1, waiting: 4 });
  await act(['in:writer'], { is: 'later', until: noon + day }, noon + 1);
  await act(['in:chief'], { is: 'not-a-fit' }, noon + 2);
  expect(await today({ size: 3, now: noon + 3 })).toMatchObject({ ids: [], done: 3, waiting: 2 });
  expect(await list({ size: 2, now: noon + 3 })).toEqual([]);
  expect(await list({ size: 4, now: noon + 3 })).toEqual(['leader']);
});

it('promises take the day first, and those due count no more than are shown', async () => {
  await promise('fan', noon - 2 * day);
  await promise('leader', noon - day);
  expect(await today({ size: 1 })).toMatchObject({ ids: ['in:fan'], due: 1, waiting: 5 });
  expect(await today({ size: 3 })).toMatchObject({ ids: ['in:fan', 'in:leader', 'in:asker'], due: 2 });
});

it('undo gives the place back', async () => {
  await act(['in:asker'], message, noon);
  await undoLast(noon + 1);
  expect(await today({ size: 3 })).toMatchObject({ ids: ['in:asker', 'in:writer', 'in:chief'], done: 0 });
});

it('what is done to many at once does not count as work of the day', async () => {
  await act(['in:asker', 'in:writer'], { is: 'not-a-fit' }, noon);
  expect(await today({ size: 2 })).toMatchObject({ ids: ['in:chief', 'in:leader'], done: 0 });
});

it('one person twice is done once', async () => {
  await act(['in:asker'], message, noon);
  await act(['in:asker'], { ...message, channel: 'email' }, noon + 1);
  expect((await today({ now: noon + 2 })).done).toBe(1);
});

it('who is new indeed stays where they are', async () => {
  await act(['in:writer'], { is: 'new' }, noon);
  expect(await today()).toMatchObject({ ids: everybody.map((name) => `in:${name}`), done: 0, total: 5 });
});

it('a note deals with nobody, not even with somebody who is no longer in the queue', async () => {
  await act(['in:fan'], { is: 'not-a-fit' }, noon - 2 * day);
  await decide(['in:fan'], { note: 'from Turin' }, noon);
  await decide(['in:asker'], { tags: ['bus'] }, noon + 1);
  expect((await today({ now: noon + 2 })).done).toBe(0);
});

it('who was put off and woke waits again, whether or not the background has seen to it', async () => {
  await act(['in:asker'], { is: 'later', until: noon + 2 * minute }, noon);
  expect(await today({ now: noon + minute })).toMatchObject({ done: 1, waiting: 4 });
  expect(await today({ now: noon + 2 * minute })).toMatchObject({ done: 0, waiting: 5 });
  expect((await list({ now: noon + 2 * minute }))[0]).toBe('asker');
  await wakeSnoozed(noon + 2 * minute);
  expect(await today({ now: noon + 2 * minute })).toMatchObject({ done: 0, waiting: 5, total: 5 });
});

it('an answer is due at once, and done when it is answered', async () => {
  await promise('fan', noon + day);
  await act(['in:fan'], { is: 'replied', channel: 'message', text: 'Yes' }, noon);
  expect(await today()).toMatchObject({ due: 1, done: 0 });
  expect((await list())[0]).toBe('fan');
  await act(['in:fan'], message, noon + minute);
  expect(await today({ now: noon + minute })).toMatchObject({ due: 0, done: 1 });
});

it('a promise put off is due on the other day', async () => {
  await promise('fan', noon - day);
  await act(['in:fan'], { is: 'later', until: noon + day }, noon);
  expect(await today()).toMatchObject({ due: 0, done: 1, waiting: 4 });
  expect(await today({ now: noon + day })).toMatchObject({ due: 1, done: 0, waiting: 5 });
});

it('a filter holds for new people and for promises alike', async () => {
  await promise('leader', noon - day);
  const filtered = (filter: Partial<QueueFilter>) => list({ filter: { ...noFilter, ...filter } });
  expect(await filtered({ did: ['reaction'] })).toEqual(['leader', 'chief', 'fan']);
  expect(await filtered({ did: ['question'] })).toEqual(['asker']);
  expect(await filtered({ did: ['comment', 'reaction'], degrees: [3] })).toEqual([
    'leader',
    'asker',
    'chief',
    'fan',
  ]);
  expect(await filtered({ levels: ['cxo', 'director'] })).toEqual(['leader', 'chief']);
  expect(await filtered({ degrees: [2] })).toEqual(['writer']);
  expect(await filtered({ posts: ['activity:1'] })).toEqual(['leader', 'asker', 'writer', 'chief', 'fan']);
  expect(await filtered({ posts: ['activity:2'] })).toEqual([]);
  const { waiting, total } = await today({ filter: { ...noFilter, levels: ['cxo'] } });
  expect({ waiting, total }).toEqual({ waiting: 1, total: 4 });
});

it('filters by profile, once there is one', async () => {
  const chiefs = {
    id: 'chiefs',
    name: 'Chiefs',
    levels: ['cxo' as const],
    functions: [],
    words: [],
    companies: [],
    exclude: [],
  };
  const any = { filter: { ...noFilter, fits: ['any'] } };
  expect(await list(any)).toEqual([]);
  await rebuildKnown({ order: { ...startOrder, profiles: [chiefs] } }, () => {}, noon);
  expect(await list(any)).toEqual(['chief']);
  expect(await list({ filter: { ...noFilter, fits: ['chiefs'] } })).toEqual(['chief']);
  expect(await list({ filter: { ...noFilter, fits: ['others'] } })).toEqual([]);
});

it('only what is new since the last look, but every promise', async () => {
  await promise('fan', noon - day);
  expect(await list({ newerThan: noon })).toEqual(['fan']);
  expect(await list({ newerThan: noon - 1 })).toEqual(['fan', 'asker', 'writer', 'chief', 'leader']);
  const later = capture({
    post: seenPost('activity:2'),
    engagements: [reaction(someone('leader'))],
    at: noon + 1,
  });
  await saveCapture(later, null, noon + 1);
  expect(await list({ newerThan: noon, now: noon + 1 })).toEqual(['fan', 'leader']);
});

it('everyone means everyone, whatever was done today', async () => {
  await act(['in:asker'], message, noon);
  expect(await today({ scope: 'everyone', size: 1 })).toMatchObject({
    ids: ['in:writer', 'in:chief', 'in:leader', 'in:fan'],
    done: 1,
    waiting: 4,
  });
});

it.each([
  ['Europe/Berlin', Date.UTC(2026, 8, 13, 22)],
  ['America/New_York', Date.UTC(2026, 8, 14, 4)],
  ['Asia/Kolkata', Date.UTC(2026, 8, 13, 18, 30)],
])('in %s the day begins at the midnight there', async (zone, midnight) => {
  vi.stubEnv('TZ', zone);
  await act(['in:asker'], message, midnight - 1);
  expect((await today()).done).toBe(0);
  await act(['in:writer'], message, midnight);
  expect((await today()).done).toBe(1);
});

it('those of one score come in one order, filtered or not, asleep or not', async () => {
  const names = ['b', 'd', 'a', 'c'].map((name) => reaction(someone(name)));
  await saveCapture(capture({ engagements: names }), null, noon);
  const twins = async (filter: QueueFilter) =>
    (await findInQueue(noon, filter)).filter((id) => id.length === 'in:a'.length).join(' ');
  expect(await twins(noFilter)).toBe('in:d in:c in:b in:a');
  expect(await twins({ ...noFilter, did: ['reaction'] })).toBe('in:d in:c in:b in:a');
  await act(['in:a', 'in:c', 'in:b'], { is: 'later', until: noon }, noon - 1);
  expect((await db.queue.where('wakeAt').belowOrEqual(noon).primaryKeys()).sort()).toEqual([
    'in:a',
    'in:b',
    'in:c',
  ]);
  expect(await twins({ ...noFilter, did: ['reaction'] })).toBe('in:d in:c in:b in:a');
});

it("a card tells the seller's own answer, in their own name or their page's", async () => {
  const self = {
    keys: ['in:me' as const],
    name: null,
    source: 'page' as const,
    pages: ['org:company/us' as const],
  };
  const answer = (who: SeenPerson, id: string, parent: string) => comment(who, id, 'Thank you!', parent);
  const engagements = [
    answer(seen('in:me'), '7', '5'),
    answer(seen('org:company/us', { name: 'Us' }), '8', '6'),
  ];
  await saveCapture(capture({ kind: 'comment', engagements }), self, noon);
  const cards = await loadCards(['in:asker', 'in:writer', 'in:fan']);
  const at = noon - 60 * minute;
  expect(cards.map((card) => card?.shared.answeredAt)).toEqual([at, at, null]);
  expect(cards.map((card) => card?.shared.bothCommented)).toEqual([1, 1, 0]);
});
