import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/leads/records/queue-filter';
import { restoreMerge } from '../../../src/storage/backup/restore-merge';
import { restoreReplace } from '../../../src/storage/backup/restore-replace';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { decide, undoLast } from '../../../src/storage/decisions/decide';
import { resumeKnown } from '../../../src/storage/derived/rebuild-known';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { saveImport } from '../../../src/storage/imports/save-import';
import { findInQueue, loadCards, loadQueue } from '../../../src/storage/load/load-queue';
import { loadToday } from '../../../src/storage/load/load-today';
import { sourceOf } from '../backup/backup-source';
import { ericCaptures, ericSelf } from '../eric-captures';
import { capture, dump, emptyDatabase, minute, noon, reaction, seen, seenPost } from '../make-capture';
import { contact } from '../make-contact';

const day = 24 * 60 * minute;
const later = noon + day;

/** Word for word as version 1 defined them. */
const firstStores = {
  people: 'id, *keys',
  posts: 'id, *aliases',
  engagements: 'id, postId, personId',
  known: 'id, *keys, nameKey, *who, *emails, *importIds',
  outreach: 'personId',
  touches: 'id, personId, at, *importIds',
  outcomes: 'id, personId, postId',
  doNotContact: 'hash',
  captures: 'id, postId',
  queue: 'personId, rank, wakeAt',
  decisions: '++id, personId, at',
  imports: 'id, at',
  matches: 'id, personId, knownId',
  knownPeople: 'personId, reason, *who, *asked',
  merges: 'id, at',
  applied: 'id',
};

type Row = Record<string, unknown>;
type Rows = Record<string, Row[]>;

/** Under the names that versions 1 and 2 had; only the table `applied` is still called as it is now. */
function asSecondVersion(tables: Record<string, unknown[]>): Rows {
  const rows = tables as Rows;
  const known = (rows['knownPeople'] ?? []).map(({ reasons, nameAndCompany, ...row }) => {
    return { ...row, holds: reasons, who: nameAndCompany };
  });
  const renamed = (row: Row): Row => {
    const { records, ...rest } = row;
    return records === undefined ? row : { ...rest, told: records };
  };
  const decisions = (rows['decisions'] ?? []).map((row) =>
    row['touch'] ? { ...row, touch: renamed(row['touch'] as Row) } : row,
  );
  return { ...rows, knownPeople: known, touches: (rows['touches'] ?? []).map(renamed), decisions };
}

/** Everything of this version that version 1 did not have, taken out again. */
function asFirstVersion(tables: Record<string, unknown[]>): Rows {
  const drop = (row: Row, ...fields: string[]) =>
    Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));
  const { drafts: _, snippets: __, derivedFrom, ...kept } = asSecondVersion(tables);
  const facets = ['level', 'fits', 'degree', 'posts', 'did', 'newestAt'];
  return {
    ...kept,
    // It knew neither titles nor how old a reaction likely is: any other order will do here.
    queue: (kept['queue'] ?? []).map((row, index) => {
      return { ...drop(row, ...facets), score: index, ...('rank' in row && { rank: index }) };
    }),
    captures: (kept['captures'] ?? []).map((row) => drop(row, 'firstAt')),
    applied: (derivedFrom ?? []).map((row) => drop(row, 'order')),
  };
}

/** Replaces the database by one of version 1 that holds these rows. */
async function goBack(rows: Rows): Promise<void> {
  await db.delete({ disableAutoOpen: false });
  const first = new Dexie('afterpost');
  first.version(1).stores(firstStores);
  for (const [table, all] of Object.entries(rows)) await first.table(table).bulkAdd(all);
  first.close();
}

/** The same of version 2. */
async function goBackToSecond(rows: Rows): Promise<void> {
  await db.delete({ disableAutoOpen: false });
  const second = new Dexie('afterpost');
  second.version(2).stores({
    ...firstStores,
    outreach: 'personId, nextAt',
    drafts: 'personId, updatedAt',
    snippets: 'id',
  });
  for (const [table, all] of Object.entries(rows)) await second.table(table).bulkAdd(all);
  second.close();
}

/** The founding story, some files, and what a seller of version 1 had done. */
async function work(): Promise<void> {
  for (const one of ericCaptures()) await saveCapture(one, ericSelf(), later);
  const contacts = [contact({ name: 'Chloé Brévannes', keys: ['in:chloe-brevannes'] })];
  await saveImport({ contacts, touches: [], owner: null }, { id: 'crm', files: ['crm.csv'], at: later }, {});
  await decide(['in:imogen-thistle', 'in:owen-hartwell'], { stage: 'known', knownAs: 'mate' }, later + 1);
  await decide(['in:maren-luettgen'], { snoozedUntil: later + 30 * day, note: 'on leave' }, later + 2);
  await decide(['in:gideonquigley'], { stage: 'not-a-fit' }, later + 3);
}

let fresh: Record<string, unknown[]> = {};
let order: string[] = [];

beforeAll(async () => {
  await work();
  fresh = await dump();
  order = await loadQueue(later);
}, 60_000);

beforeEach(emptyDatabase);

afterEach(async () => {
  await db.delete({ disableAutoOpen: false });
});

it('brings everything of version 1 along, and says that the queue is due anew', async () => {
  const rows = asFirstVersion(fresh);
  await goBack(rows);
  const after = await dump();
  expect(db.verno).toBe(3);
  const { queue, captures: _, applied, knownPeople: __, ...same } = rows;
  expect(after['knownPeople']).toEqual(fresh['knownPeople']);
  for (const [table, all] of Object.entries(same)) expect([table, after[table]]).toEqual([table, all]);
  const blank = { level: 'unknown', fits: [], degree: null, posts: [], did: [], newestAt: 0 };
  expect(queue?.length).toBeGreaterThan(80);
  expect(after['queue']).toEqual(queue?.map((row) => ({ ...row, ...blank })));
  expect(after['derivedFrom']).toMatchObject([{ ...applied?.[0], isStale: true, order: { profiles: [] } }]);
  expect([after['drafts'], after['snippets']]).toEqual([[], []]);
});

it('when the queue has been worked out again, all is as if this version had seen the same', async () => {
  await goBack(asFirstVersion(fresh));
  expect(await loadQueue(later)).not.toEqual(order);
  await resumeKnown(later);
  expect(await dump()).toEqual(fresh);
  expect(await loadQueue(later)).toEqual(order);
}, 30_000);

it('before that, the list works on the old rows', async () => {
  await goBack(asFirstVersion(fresh));
  const ids = await loadQueue(later);
  expect(ids.length).toBeGreaterThan(80);
  expect(await findInQueue(later, noFilter)).toEqual(ids);
  expect(await findInQueue(later, { ...noFilter, levels: ['cxo'] })).toEqual([]);
  expect(await findInQueue(later, noFilter, later)).toEqual([]);
  const query = { now: later, scope: 'today', size: 10, newerThan: 0 } as const;
  // Two of ten were dealt with one by one that day.
  expect((await loadToday({ ...query, filter: noFilter })).ids).toEqual(ids.slice(0, 8));
  expect((await loadToday({ ...query, filter: { ...noFilter, did: ['comment'] } })).ids).toEqual([]);
  expect((await loadCards(ids.slice(0, 3))).map((card) => card?.person.id)).toEqual(ids.slice(0, 3));
});

it('acts and undo go on from what version 1 logged', async () => {
  await goBack(asFirstVersion(fresh));
  await resumeKnown(later);
  const [first = ''] = await loadQueue(later);
  await act([first], { is: 'reached-out', channel: 'message', text: 'Hello', gave: null }, later + 4);
  expect((await undoLast(later + 5))?.map(({ personId }) => personId)).toEqual([first]);
  expect((await undoLast(later + 6))?.map(({ personId }) => personId)).toEqual(['in:gideonquigley']);
  expect(await loadQueue(later)).toContain('in:gideonquigley');
}, 30_000);

it('also where nobody was ever told who the user is', async () => {
  await saveCapture(capture({ engagements: [reaction(seen('in:ada', { headline: 'CFO' }))] }), null, noon);
  const before = await dump();
  expect(before['derivedFrom']).toEqual([]);
  await goBack(asFirstVersion(before));
  expect(await db.derivedFrom.get('known')).toMatchObject({ isStale: true, self: null, company: null });
  await resumeKnown(noon);
  expect((await dump())['queue']).toEqual(before['queue']);
  expect(await db.derivedFrom.get('known')).toMatchObject({ isStale: false });
});

it('an empty database of version 1 opens', async () => {
  await goBack({});
  await resumeKnown(noon);
  expect(await loadQueue(noon)).toEqual([]);
  await saveCapture(capture({ engagements: [reaction(seen('in:ada'))] }), null, noon);
  expect(await loadQueue(noon)).toEqual(['in:ada']);
});

it('knows of lists read before when they were read first: who is added later is new', async () => {
  const post = { ...seenPost('activity:1'), publishedAt: noon - 9 * day };
  const list = (names: string[], at: number) =>
    capture({
      post,
      at,
      engagements: names.map((name) => reaction(seen(`in:${name}`, { name: `${name} Tarn` }))),
    });
  await saveCapture(list(['early'], noon - 5 * day), null, noon - 5 * day);
  await goBack(asFirstVersion(await dump()));
  expect(await db.captures.get('activity:1/reaction')).toMatchObject({ firstAt: noon - 5 * day });
  expect(await db.captures.get('activity:1/comment')).toBeUndefined();
  await resumeKnown(noon);
  await saveCapture(list(['early', 'late'], noon), null, noon);
  // 1 for everybody, so 0, and days since 1970 over seven: the first day of the post, and today.
  const score = async (name: string) => (await db.queue.get(`in:${name}`))?.score;
  expect(await score('early')).toBeCloseTo((noon - 8 * day) / (7 * day), 6);
  expect(await score('late')).toBeCloseTo(noon / (7 * day), 6);
});

it("V1's strip is no first reading of the list: who only stands in the list is no news", async () => {
  const post = { ...seenPost('activity:1'), publishedAt: noon - 9 * day };
  const ada = reaction(seen('in:ada'));
  await saveCapture(
    capture({ post, engagements: [ada], at: noon - 5 * day, reader: 'read-strip V1' }),
    null,
    noon,
  );
  const bo = reaction(seen('in:bo', { name: 'Bo Tarn' }));
  await saveCapture(capture({ post, engagements: [ada, bo] }), null, noon);
  expect(await db.captures.get('activity:1/reaction')).toMatchObject({ firstAt: noon });
  expect((await db.queue.get('in:bo'))?.score).toBeCloseTo((noon - 8 * day) / (7 * day), 6);
});

describe('version 2', () => {
  /** One message that was typed and read on a page, the typed one logged. */
  async function talk(): Promise<void> {
    await work();
    const said = { is: 'reached-out', channel: 'message', text: 'Hello Owen', gave: null } as const;
    await act(['in:owen-hartwell'], said, later + 4);
    const [touch] = await db.touches.toArray();
    if (!touch) throw new Error('nothing was said');
    const { personId: _, reading: __, ...record } = touch;
    await db.touches.put({ ...touch, records: [record, { ...record, id: 'thread|2-a', source: 'thread' }] });
  }

  const asSecond = (tables: Record<string, unknown[]>): Rows => {
    const { derivedFrom = [], ...rest } = asSecondVersion(tables);
    return { ...rest, applied: derivedFrom };
  };

  it('comes along under the names of this one, in place and out of a backup', async () => {
    await talk();
    const now = await dump();
    const rows = asSecond(now);
    expect(JSON.stringify(rows)).not.toContain('nameAndCompany');
    expect(rows['touches']?.[0]).toHaveProperty('told');
    await goBackToSecond(structuredClone(rows));
    expect(await dump()).toEqual(now);
    await emptyDatabase();
    await restoreReplace(sourceOf(rows, 2), undefined, later);
    expect(await dump()).toEqual(now);
    await emptyDatabase();
    await restoreMerge(sourceOf(rows, 2), {}, undefined, later);
    const { people, touches } = await dump();
    expect(people).toEqual(now['people']);
    expect(touches?.length).toBeGreaterThan(1);
    expect(JSON.stringify(touches)).not.toContain('"told"');
  }, 60_000);
});
