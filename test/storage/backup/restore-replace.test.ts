import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBackup } from '../../../src/exchange/backup/backup';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import type { Person } from '../../../src/leads/records/person';
import { dumpTables } from '../../../src/storage/backup/dump-tables';
import { previewRestore, restoreReplace } from '../../../src/storage/backup/restore-replace';
import { db } from '../../../src/storage/base/database';
import { describeFailure } from '../../../src/storage/base/describe-failure';
import { act } from '../../../src/storage/decisions/act';
import { decide, undoLast } from '../../../src/storage/decisions/decide';
import { resumeKnown } from '../../../src/storage/derived/rebuild-known';
import { mergeStoredPeople } from '../../../src/storage/facts/merge-stored-people';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { saveImport } from '../../../src/storage/imports/save-import';
import { loadQueue } from '../../../src/storage/load/load-queue';
import { ericCaptures, ericSelf } from '../eric-captures';
import { capture, dump, emptyDatabase, noon, reaction, seen } from '../make-capture';
import { contact } from '../make-contact';
import { backUp, sourceOf, takeSource } from './backup-source';

const day = 86_400_000;

let lived: Record<string, unknown[]> = {};

beforeAll(async () => {
  await work();
  lived = await dump();
}, 60_000);
beforeEach(emptyDatabase);
afterEach(() => vi.restoreAllMocks());

/** Something in every table. */
async function live(): Promise<void> {
  await Promise.all(Object.entries(lived).map(([table, rows]) => db.table(table).bulkPut(rows)));
}

async function work(): Promise<void> {
  for (const one of ericCaptures()) await saveCapture(one, ericSelf(), noon);
  const contacts = [contact({ name: 'Chloé Brévannes', keys: ['in:chloe-brevannes'] })];
  const said = {
    id: 'a1',
    keys: ['in:owen-hartwell' as const],
    name: 'Owen',
    at: noon,
    direction: 'in' as const,
    text: 'Hi',
  };
  await saveImport(
    { contacts, touches: [said], owner: null },
    { id: 'crm', files: ['crm.csv'], at: noon },
    {},
  );
  await decide(['in:maren-luettgen'], { snoozedUntil: noon + 30 * day, note: 'on leave' }, noon + 1);
  await act(
    ['in:gideonquigley'],
    { is: 'outcome', kind: 'order', at: noon, amount: 125_000, currency: 'EUR' },
    noon + 2,
  );
  await act(['in:imogen-thistle'], { is: 'do-not-contact' }, noon + 3);
  await mergeStoredPeople('in:owen-hartwell', 'in:gideonquigley', noon + 4);
  await db.matches.put({ id: 'in:a|c', personId: 'in:a', knownId: 'c', by: 'name', answer: 'no', at: noon });
  const draft = {
    personId: 'in:owen-hartwell',
    channel: 'message',
    text: 'Hello',
    gave: '',
    updatedAt: noon,
  } as const;
  await db.drafts.put(draft);
  await db.snippets.put({
    id: 's',
    name: 'Hello',
    channel: null,
    text: 'Hello {first name}',
    updatedAt: noon,
  });
}

describe('replacing everything', () => {
  it('after a wipe gives the same rows in every table', async () => {
    await live();
    const before = await dump();
    expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);
    const source = await takeSource();
    await emptyDatabase();
    await restoreReplace(source);
    expect(await dump()).toStrictEqual(before);
    expect(Object.keys(before)).toHaveLength(18);
  });

  it('what is decided afterwards gets a number of its own, and undo goes on from the log', async () => {
    await live();
    const source = await takeSource();
    const last = (await db.decisions.toCollection().last())?.id ?? 0;
    await db.delete({ disableAutoOpen: false });
    await restoreReplace(source);
    const [first = ''] = await loadQueue(noon);
    await decide([first], { note: 'x' }, noon + day);
    expect((await db.decisions.toCollection().last())?.id).toBe(last + 1);
    await undoLast();
    expect((await undoLast())?.[0]?.personId).toBe('in:imogen-thistle');
  });

  it('takes the place of what is here', async () => {
    await live();
    const source = await takeSource();
    const before = await dump();
    await emptyDatabase();
    await saveCapture(capture({ engagements: [reaction(seen('in:somebody-else'))] }), null, noon);
    await decide(['in:somebody-else'], { note: 'mine' }, noon);
    await restoreReplace(source);
    expect(await dump()).toStrictEqual(before);
  });

  it('whoever must not be contacted is recognised as before', async () => {
    await live();
    const source = await takeSource();
    await emptyDatabase();
    await restoreReplace(source);
    await db.people.delete('in:imogen-thistle');
    await saveCapture(
      capture({ engagements: [reaction(seen('in:imogen-thistle'))] }),
      ericSelf(),
      noon + day,
    );
    expect((await db.knownPeople.get('in:imogen-thistle'))?.reasons).toContain('do-not-contact');
  });

  it('any rows come back as they were', async () => {
    const words = fc.string({ unit: 'binary', maxLength: 200 });
    const time = fc.double({ min: 0, max: 8.64e15, noNaN: true });
    const facts = fc.record({
      headline: fc.option(words),
      note: words,
      at: time,
      knownAs: fc.constant(null),
    });
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z\u0400-\u04ff"\\]{1,40}$/), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        ids,
        fc.array(fc.integer({ min: 1, max: 1e6 })),
        facts,
        async (names, numbers, { headline, note, at, knownAs }) => {
          await emptyDatabase();
          const person = { nameIsGuess: false, headline, degree: null, isOrganisation: false };
          await db.people.bulkPut(
            names.map((id): Person => {
              return { ...person, id, keys: [`in:${id}`], name: note, firstSeenAt: -0, lastSeenAt: at };
            }),
          );
          const after = { ...startOutreach('a'), note, knownAs, nextAt: at };
          await db.decisions.bulkPut(
            [...new Set(numbers)].map((id) => ({ id, at, personId: 'a', before: null, after })),
          );
          const before = await dump();
          const source = await takeSource();
          await emptyDatabase();
          await restoreReplace(source);
          expect(await dump()).toStrictEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);

  it('what a row holds beyond its table is left out, what is too long is cut', async () => {
    const person = { nameIsGuess: false, headline: 'x'.repeat(600), degree: null, isOrganisation: false };
    const row = { ...person, id: 'in:a', keys: ['in:a'], name: 'A', firstSeenAt: 1, lastSeenAt: 2 };
    await restoreReplace(sourceOf({ people: [{ ...row, more: { a: 1 }, headlines: undefined }] }));
    expect(await db.people.toArray()).toStrictEqual([{ ...row, headline: 'x'.repeat(500) }]);
  });
});

describe('when it cannot be done', () => {
  it('a row that no table can hold changes nothing', async () => {
    await live();
    const before = await dump();
    const person = { id: 'in:a', keys: 'in:a', name: 'A', firstSeenAt: 0, lastSeenAt: 0 };
    const bad: Record<string, unknown[]>[] = [
      { people: [person] },
      { unknown: [{ id: 'a' }] },
      { people: [{}] },
    ];
    for (const tables of bad) {
      await expect(restoreReplace(sourceOf(tables))).rejects.toMatchObject({ name: 'DamagedRows' });
      await expect(previewRestore(sourceOf(tables))).rejects.toMatchObject({ name: 'DamagedRows' });
    }
    expect(await dump()).toStrictEqual(before);
  });

  it('two rows with one key change nothing', async () => {
    await live();
    const before = await dump();
    const row = { hash: 'h', at: 0, why: null };
    await expect(restoreReplace(sourceOf({ doNotContact: [row, row] }))).rejects.toThrow();
    expect(await dump()).toStrictEqual(before);
  });

  it('a full disk in the middle changes nothing', async () => {
    await live();
    const source = await takeSource();
    await decide(['in:maren-luettgen'], { note: 'back again' }, noon + day);
    const before = await dump();
    const { add } = IDBObjectStore.prototype;
    const full = new DOMException('The disk is full', 'QuotaExceededError');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      row: unknown,
      key?: IDBValidKey,
    ) {
      if (this.name === 'touches') throw full;
      return add.call(this, row, key);
    });
    const failed = await restoreReplace(source).catch((error: unknown) => error);
    expect(describeFailure(failed)).toEqual({ code: 'full' });
    expect(await dump()).toStrictEqual(before);
  });

  it('a damaged or a newer file never gets so far', async () => {
    await live();
    const before = await dump();
    const bytes = await backUp();
    for (const length of [0, 10, 200, bytes.length - 1])
      expect(await openBackup(bytes.slice(0, length), 2)).toHaveProperty('problem');
    expect(await openBackup(bytes, 1)).toEqual({ problem: 'newer' });
    expect(await dump()).toStrictEqual(before);
  });
});

describe('the preview', () => {
  it('says per table what is the same, what differs and what only one side has', async () => {
    await live();
    const source = await takeSource();
    const counts = Object.fromEntries(
      await Promise.all(db.tables.map(async (table) => [table.name, await table.count()])),
    );
    const all = await previewRestore(source);
    for (const [table, count] of Object.entries(counts))
      expect([table, all[table]]).toEqual([table, { same: count, changed: 0, onlyHere: 0, onlyInFile: 0 }]);
    await db.people.update('in:maren-luettgen', { headline: 'Somebody else' });
    await db.outcomes.clear();
    await db.snippets.put({ id: 'new', name: 'n', channel: null, text: '', updatedAt: noon });
    const changed = await previewRestore(source);
    expect(changed['people']).toEqual({
      same: (counts.people ?? 0) - 1,
      changed: 1,
      onlyHere: 0,
      onlyInFile: 0,
    });
    expect(changed['outcomes']).toEqual({ same: 0, changed: 0, onlyHere: 0, onlyInFile: 1 });
    expect(changed['snippets']).toEqual({ same: 1, changed: 0, onlyHere: 1, onlyInFile: 0 });
  });

  it('knows people again by any key, whatever they are called here', async () => {
    await saveCapture(capture({ engagements: [reaction(seen(['in:ada', 'urn:ACoAA1']))] }), null, noon);
    const source = await takeSource();
    await emptyDatabase();
    await saveCapture(capture({ engagements: [reaction(seen('urn:ACoAA1'))] }), null, noon);
    expect((await previewRestore(source))['people']).toEqual({
      same: 0,
      changed: 1,
      onlyHere: 0,
      onlyInFile: 0,
    });
  });
});

describe('reading everything out', () => {
  it('hands over each table, also empty ones, and says how far it is', async () => {
    await db.snippets.bulkPut(
      Array.from({ length: 1201 }, (_, index) => ({
        id: `${index}`,
        name: '',
        channel: null,
        text: '',
        updatedAt: 0,
      })),
    );
    const parts: [string, number][] = [];
    const far: number[] = [];
    await dumpTables(
      ({ table, rows }) => parts.push([table, rows.length]),
      (done, total) => far.push(done, total),
    );
    expect(parts.filter(([table]) => table === 'snippets')).toEqual([
      ['snippets', 0],
      ['snippets', 500],
      ['snippets', 500],
      ['snippets', 201],
    ]);
    expect(parts.filter(([, rows]) => rows === 0)).toHaveLength(18);
    expect(far).toEqual([500, 1201, 1000, 1201, 1201, 1201]);
  });

  it('is of one moment: what is written meanwhile is not in it', async () => {
    await db.snippets.put({ id: 'a', name: '', channel: null, text: '', updatedAt: 0 });
    let writing: Promise<unknown> = Promise.resolve();
    const names: unknown[] = [];
    await dumpTables(({ table, rows }) => {
      if (table === 'people')
        writing = Dexie.ignoreTransaction(() =>
          db.snippets.put({ id: 'b', name: '', channel: null, text: '', updatedAt: 0 }),
        );
      if (table === 'snippets') names.push(...rows.map(({ id }) => id));
    });
    await writing;
    expect(names).toEqual(['a']);
    expect(await db.snippets.count()).toBe(2);
  });

  it('stops when it is told to', async () => {
    await live();
    const control = new AbortController();
    control.abort();
    await expect(dumpTables(() => {}, undefined, control.signal)).rejects.toThrow(/abort/i);
  });
});

describe('a backup of version 1', () => {
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

  /** Everything that version 1 did not have, taken out again. */
  function asFirst(tables: Record<string, unknown[]>): Record<string, object[]> {
    const drop = (table: string, ...fields: string[]) =>
      (tables[table] ?? []).map((row) =>
        Object.fromEntries(Object.entries(row as object).filter(([field]) => !fields.includes(field))),
      );
    const { drafts: _, snippets: __, derivedFrom: ___, ...kept } = tables as Record<string, object[]>;
    const queue = drop('queue', 'level', 'fits', 'degree', 'posts', 'did', 'newestAt');
    const knownPeople = drop('knownPeople').map(({ reasons, nameAndCompany, ...row }) => {
      return { ...row, holds: reasons, who: nameAndCompany };
    });
    const applied = drop('derivedFrom', 'order');
    return { ...kept, queue, captures: drop('captures', 'firstAt'), knownPeople, applied };
  }

  it.each([
    ['with everything told', () => live()],
    [
      'before anything was told',
      () => saveCapture(capture({ engagements: [reaction(seen('in:ada'))] }), null, noon),
    ],
  ])('comes to the same as a database of that version that is opened now, %s', async (_, work) => {
    await work();
    const rows = asFirst(await dump());
    await db.delete({ disableAutoOpen: false });
    const first = new Dexie('afterpost');
    first.version(1).stores(firstStores);
    for (const [table, all] of Object.entries(rows)) await first.table(table).bulkAdd(structuredClone(all));
    first.close();
    await resumeKnown(noon);
    const opened = await dump();
    await emptyDatabase();
    await restoreReplace(sourceOf(rows, 1), undefined, noon);
    expect(await dump()).toEqual(opened);
    expect(opened['people']?.length).toBe(rows['people']?.length);
  });
});
