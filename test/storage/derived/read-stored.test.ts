import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { titleVersion } from '../../../src/leads/records/headline';
import type { ArchiveTouch } from '../../../src/leads/records/known-row';
import type { Self } from '../../../src/leads/records/person';
import type { SeenMessage } from '../../../src/leads/records/seen-thread';
import { readingVersion } from '../../../src/leads/records/touch';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { undoLast } from '../../../src/storage/decisions/decide';
import { loadContext } from '../../../src/storage/derived/apply-context';
import { countUnread, readStored } from '../../../src/storage/derived/read-stored';
import { readTouches } from '../../../src/storage/derived/read-touches';
import { derivedTables } from '../../../src/storage/derived/rebuild-known';
import { saveQueue } from '../../../src/storage/derived/save-queue';
import { forgetThreadTexts } from '../../../src/storage/facts/forget-thread-texts';
import { mergeStoredPeople } from '../../../src/storage/facts/merge-stored-people';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { saveProfile } from '../../../src/storage/facts/save-profile';
import { saveThread } from '../../../src/storage/facts/save-thread';
import { saveImport } from '../../../src/storage/imports/save-import';
import { takeBackImport } from '../../../src/storage/imports/take-back-import';
import { loadQueue } from '../../../src/storage/load/load-queue';
import { touch } from '../../leads/make-touch';
import { capture, comment, dump, emptyDatabase, minute, noon, reaction, seen } from '../make-capture';
import { contact } from '../make-contact';

const hour = 60 * minute;
const day = 24 * hour;
const now = noon + 10 * day;
const self: Self = { keys: ['in:me'], name: 'Me Myself', source: 'page', pages: [] };
const away = 'I am out of office until the end of the month and will answer afterwards.';
const no = 'Not interested, please remove me.';

beforeEach(emptyDatabase);

const ada = (headline: string | null = 'CFO at Kitebird') => seen('in:ada', { headline });
const meet = (...people: ReturnType<typeof seen>[]) =>
  saveCapture(capture({ engagements: people.map((one) => reaction(one)) }), self, now);
const titleOf = async (id: string) => (await db.people.get(id))?.title;
const kinds = async () => (await db.touches.orderBy('at').toArray()).map(({ reading }) => reading?.kind);

function message(id: string, text: string | null, facts: Partial<SeenMessage> = {}): SeenMessage {
  const from = now - hour;
  const when = { at: from, from, to: from + minute - 1 };
  return { id, direction: 'in', text, isInMail: false, ...when, ...facts };
}

const thread = (...messages: SeenMessage[]) =>
  saveThread({ partner: ['in:ada'], messages, at: now, reader: 'read-thread V1 page' }, now);
const archived = (id: string, at: number, text: string): ArchiveTouch => ({
  ...{ id, keys: ['in:ada'], name: 'Ada', at, direction: 'in', text },
});
const bring = (touches: ArchiveTouch[]) =>
  saveImport({ contacts: [], touches, owner: null }, { id: 'import-1', files: [], at: now }, { self });

/** As an older version, or a file, would have left it. */
async function forgetReadings(): Promise<void> {
  await db.people.toCollection().modify((row) => void delete row.title);
  await db.touches.toCollection().modify((row) => void delete row.reading);
}

describe('a headline is read where it is stored', () => {
  it('with the person, and anew when it changes', async () => {
    await meet(ada());
    expect(await titleOf('in:ada')).toMatchObject({
      level: 'cxo',
      company: 'Kitebird',
      version: titleVersion,
    });
    await meet(ada('Sales Manager at Northwind'));
    expect(await titleOf('in:ada')).toMatchObject({ level: 'manager', company: 'Northwind' });
    await meet(ada(null));
    expect(await titleOf('in:ada')).toMatchObject({ level: 'manager' });
    expect(await countUnread()).toBe(0);
  });

  it('also of a profile, and of somebody without one', async () => {
    await meet(ada(null));
    expect(await titleOf('in:ada')).toMatchObject({ level: 'unknown', version: titleVersion });
    const profile = { keys: ['in:ada' as const], name: 'Ada', headline: 'CFO', degree: 2 as const };
    await saveProfile({ ...profile, standing: 'invitable', at: now + 1, reader: 'read-profile V2' }, now + 1);
    expect(await titleOf('in:ada')).toMatchObject({ level: 'cxo' });
  });

  it('of the archive’s owner, whose company tells who are colleagues', async () => {
    const owner = { keys: ['in:me' as const], name: 'Me', headline: 'Seller at Kitebird' };
    await saveImport({ contacts: [], touches: [], owner }, { id: 'one', files: [], at: now }, { self });
    expect(await db.imports.get('one')).toMatchObject({ owner: { title: { company: 'Kitebird' } } });
    expect(await loadContext()).toMatchObject({ company: 'Kitebird' });
  });

  it('two people made one have the title of the headline they have then', async () => {
    await meet(ada(), seen('in:bo', { headline: 'Sales Manager' }));
    await saveCapture(
      capture({ at: noon + day, engagements: [reaction(seen('in:bo', { headline: 'Head of Sales' }))] }),
      self,
      now,
    );
    const [kept] = (await mergeStoredPeople('in:ada', 'in:bo', now))?.split('+') ?? [];
    const person = await db.people.get(kept ?? '');
    expect(person?.headline).toBe('Head of Sales');
    expect(person?.title).toMatchObject({ level: 'director' });
  });
});

describe('a touch is read where it is stored', () => {
  beforeEach(() => meet(ada()));

  it('with a conversation read on a page', async () => {
    await thread(
      message('a', away, { at: now - 3 * hour, from: now - 3 * hour, to: now - 3 * hour }),
      message('b', no),
    );
    expect(await kinds()).toEqual(['away', 'words']);
    expect((await db.touches.get('thread|b'))?.reading).toMatchObject({
      ...{ version: readingVersion, stop: 'hard', asksToTalk: false },
      because: expect.stringContaining('Not interested'),
    });
  });

  it.each([
    ['typed', { is: 'replied', channel: 'message', text: away }, 'away'],
    ['a key without words', { is: 'replied', channel: 'message', text: null }, 'words'],
    ['a tap', { is: 'replied', channel: 'reaction', text: null }, 'tap'],
    ['an own call', { is: 'reached-out', channel: 'phone', text: null, gave: null }, 'talk'],
  ] as const)('with an act: %s', async (_, what, kind) => {
    await act(['in:ada'], what, now);
    expect(await kinds()).toEqual([kind]);
  });

  it('with a public reply whose words an earlier page told', async () => {
    const mine = seen('in:me', { name: 'Me Myself' });
    const said = [
      comment(ada(), '1', 'Nice sheet'),
      comment(mine, '2', 'Thank you!', '1'),
      { ...comment(ada(), '3', 'How much is it?', '1'), at: noon - 30 * minute },
    ];
    await saveCapture(capture({ kind: 'comment', engagements: said }), null, now);
    await saveCapture(capture({ kind: 'comment', engagements: [], at: noon + 1 }), self, now);
    expect(await db.touches.count()).toBe(2);
    expect(await kinds()).toEqual(['words', 'words']);
    expect(await countUnread()).toBe(0);
  });

  it('with an import in the background, which is then there', async () => {
    await bring([archived('a', now - 2 * hour, away), archived('b', now - hour, 'Fine, call me.')]);
    await readTouches();
    expect(await kinds()).toEqual(['away', 'words']);
    expect(await countUnread()).toBe(0);
  });

  it('again when another source has more of its words, or takes them away', async () => {
    await act(['in:ada'], { is: 'replied', channel: 'message', text: null }, now);
    expect(await kinds()).toEqual(['words']);
    await thread(message('a', away));
    expect(await kinds()).toEqual(['away']);
    await undoLast(now + 1);
    expect(await kinds()).toEqual(['away']);
  });

  it('parted from an import it is read as it is then', async () => {
    await bring([archived('a', now - hour + 1000, `${away} Yours, Ada`)]);
    await thread(message('a', `${away.slice(0, 40)}…`));
    expect(await db.touches.count()).toBe(1);
    await takeBackImport('import-1', { self }, undefined, now);
    const [left] = await db.touches.toArray();
    expect(left?.reading).toMatchObject({ version: readingVersion });
    expect(left?.text).toBe(`${away.slice(0, 40)}…`);
  });

  it('what it was stays known when its words are forgotten, and none of them is left', async () => {
    await thread(message('a', away));
    await forgetThreadTexts();
    expect(await kinds()).toEqual(['away']);
    expect(JSON.stringify(await db.touches.toArray())).not.toMatch(/office/);
    await db.touches.toCollection().modify((row) => {
      if (row.reading) row.reading.version = 0;
    });
    await readTouches();
    expect(await kinds()).toEqual(['away']);
  });

  it('what it asked goes when its words are forgotten, and that it said no stays', async () => {
    await thread(message('a', 'What does it cost for four machines?'));
    await thread(message('b', 'Please do not write to me again.'));
    const readings = async () => {
      const touches = await db.touches.orderBy('id').toArray();
      return touches.map(({ reading }) => [reading?.kind, reading?.asksToTalk, reading?.asks, reading?.stop]);
    };
    expect(await readings()).toEqual([
      ['words', true, 1, null],
      ['words', false, 0, 'hard'],
    ]);
    await forgetThreadTexts();
    expect(await readings()).toEqual([
      ['words', false, 0, null],
      ['words', false, 0, 'hard'],
    ]);
  });

  it('in any order of its sources the reading is the same', async () => {
    const steps: Record<string, () => Promise<unknown>> = {
      key: () => act(['in:ada'], { is: 'replied', channel: 'message', text: null }, now),
      page: () => thread(message('a', `${away.slice(0, 40)}…`)),
      archive: () => bring([archived('a', now - hour + 1000, away)]),
    };
    const readings = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(Object.keys(steps), { minLength: 3 }), async (order) => {
        await emptyDatabase();
        await meet(ada());
        for (const name of order) await steps[name]?.();
        await readTouches();
        const touches = await db.touches.toArray();
        expect(touches).toHaveLength(1);
        readings.add(JSON.stringify(touches[0]?.reading));
      }),
      { numRuns: 12 },
    );
    expect([...readings]).toEqual([expect.stringContaining('"away"')]);
  });
});

describe('what was stored unread', () => {
  async function work(): Promise<void> {
    await meet(ada(), seen('in:bo', { name: 'Bo Tarn', headline: 'Nurse' }));
    await meet(seen('in:cy', { name: 'Cy Tarn', headline: 'Owner at Gullwing Foods' }));
    await saveImport(
      { contacts: [contact({ name: 'Cy Tarn', company: 'Gullwing Foods' })], touches: [], owner: null },
      { id: 'crm', files: [], at: now },
      { self },
    );
    await thread(message('a', away), message('b', no, { at: now - 1, from: now - 1, to: now - 1 }));
  }

  it('is read, and all is as if it had been read at once', async () => {
    await work();
    const [before, order] = [await dump(), await loadQueue(now)];
    await forgetReadings();
    expect(await countUnread()).toBe(5);
    await readStored(now);
    expect(await dump()).toEqual(before);
    expect(await loadQueue(now)).toEqual(order);
    expect(await countUnread()).toBe(0);
  });

  it('ranks as unknown until then, and anew when it is read', async () => {
    await meet(seen('in:bo', { name: 'Bo Tarn', headline: 'Nurse' }), ada());
    await forgetReadings();
    const levels = async () => (await db.queue.toArray()).map(({ level }) => level);
    await db.transaction('rw', derivedTables(), async () => {
      await saveQueue(['in:ada', 'in:bo'], await loadContext(), now);
    });
    expect(await levels()).toEqual(['unknown', 'unknown']);
    await readStored(now);
    expect(await levels()).toEqual(['cxo', 'entry']);
    expect((await loadQueue(now))[0]).toBe('in:ada');
  });

  it('is read on where a closed page left it, and tells how far it is', async () => {
    const many = Array.from({ length: 450 }, (_, index) =>
      touch({ id: `t${index}`, direction: 'in', text: index % 2 ? null : 'Fine.', at: noon + index }),
    );
    await db.touches.bulkPut(many.map(({ reading: _, ...unread }) => unread));
    const stop = new Error('the page was closed');
    const far: string[] = [];
    const read = (closesAt: number) =>
      readTouches((done, total) => {
        far.push(`${done}/${total}`);
        if (done === closesAt) throw stop;
      });
    await expect(read(200)).rejects.toBe(stop);
    expect(await countUnread()).toBe(250);
    await read(-1);
    expect(far).toEqual(['0/450', '200/450', '0/250', '200/250', '250/250']);
    expect(await countUnread()).toBe(0);
    await read(-1);
    expect(far).toHaveLength(5);
  });

  it('rows read by older rules are read again', async () => {
    await work();
    const before = await dump();
    await db.people.toCollection().modify((row) => {
      if (row.title) row.title = { ...row.title, level: 'entry', version: titleVersion - 1 };
    });
    await db.touches.toCollection().modify((row) => {
      if (row.reading) row.reading = { ...row.reading, kind: 'tap', version: readingVersion - 1 };
    });
    await readStored(now);
    expect(await dump()).toEqual(before);
  });

  it('two who read at once come to the same', async () => {
    await work();
    const before = await dump();
    await forgetReadings();
    await Promise.all([readStored(now), readStored(now)]);
    expect(await dump()).toEqual(before);
  });
});
