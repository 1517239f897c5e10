import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import { noFilter } from '../../../src/leads/records/queue-filter';
import type { PersonRecord } from '../../../src/leads/results/export-person';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { type ExportScope, findExport } from '../../../src/storage/load/find-export';
import { loadExport, loadRecords } from '../../../src/storage/load/load-export';
import { touch } from '../../leads/make-touch';
import { capture, emptyDatabase, noon, reaction, seen, seenPost } from '../make-capture';
import { bringIn, contact } from '../make-contact';

const self = { keys: ['in:owner' as const], name: 'Owner', source: 'typed' as const, pages: [] };
const queue = { who: 'filter', filter: noFilter, profiles: [], newerThan: 0, now: noon } as const;

beforeEach(async () => {
  await emptyDatabase();
  const people = [seen('in:cy'), seen('in:ada', { headline: 'CFO at Kitebird' }), seen('in:bo')];
  const others = [seen('in:owner'), seen('org:company/nordlys')];
  await saveCapture(capture({ engagements: [...people, ...others].map((one) => reaction(one)) }), self, noon);
  const second = { post: seenPost('activity:2'), engagements: [reaction(seen('in:bo'))] };
  await saveCapture(capture(second), self, noon);
});

async function load(ids: readonly string[], isEveryone: boolean): Promise<PersonRecord[]> {
  const all: PersonRecord[] = [];
  const { signal } = new AbortController();
  for await (const people of loadExport(ids, { signal, isEveryone })) all.push(...people);
  return all;
}

const find = async (scope: ExportScope) => (await findExport(scope, self)).ids;

describe('who is exported', () => {
  it('everybody in the order of their ids, without organisations and the user', async () => {
    expect(await findExport({ who: 'everyone' }, self)).toEqual({
      ids: ['in:ada', 'in:bo', 'in:cy'],
      free: ['in:ada', 'in:bo', 'in:cy'],
      barred: 0,
    });
  });

  it('who must not be contacted is counted apart', async () => {
    await act(['in:bo'], { is: 'do-not-contact' }, noon);
    expect(await findExport({ who: 'everyone' }, self)).toEqual({
      ids: ['in:ada', 'in:bo', 'in:cy'],
      free: ['in:ada', 'in:cy'],
      barred: 1,
    });
  });

  it('the list as it is filtered, with those who were promised something', async () => {
    expect(await find(queue)).toEqual(['in:ada', 'in:bo', 'in:cy']);
    expect(await find({ ...queue, filter: { ...noFilter, posts: ['activity:2'] } })).toEqual(['in:bo']);
    expect(await find({ ...queue, filter: { ...noFilter, levels: ['cxo'] } })).toEqual(['in:ada']);
    expect(await find({ ...queue, filter: { ...noFilter, posts: ['activity:gone'] } })).toHaveLength(3);
    expect(await find({ ...queue, newerThan: noon })).toEqual([]);
    await act(['in:cy'], { is: 'not-a-fit' }, noon);
    expect(await find(queue)).toEqual(['in:ada', 'in:bo']);
  });

  it('a stage, a post', async () => {
    await db.outreach.put({ ...startOutreach('in:cy'), stage: 'talking' });
    expect(await find({ who: 'stage', stage: 'talking' })).toEqual(['in:cy']);
    expect(await find({ who: 'stage', stage: 'won' })).toEqual([]);
    expect(await find({ who: 'post', postId: 'activity:2' })).toEqual(['in:bo']);
    expect(await find({ who: 'post', postId: 'activity:1' })).toEqual(['in:ada', 'in:bo', 'in:cy']);
  });
});

describe('their records', () => {
  it('are the same whichever way they are read', async () => {
    await db.touches.bulkPut([
      { ...touch({ at: noon }), personId: 'in:bo' },
      { ...touch({ at: noon + 1 }), personId: 'in:bo' },
      { ...touch({ at: noon + 2 }), personId: 'in:nobody' },
    ]);
    await bringIn('crm', [
      contact({ keys: ['in:bo'], emails: ['Bo@x.example'], company: 'Nordlys', position: 'Dyer' }),
    ]);
    const ids = ['in:ada', 'in:bo', 'in:cy'];
    const everyone = await load(ids, true);
    expect(everyone).toEqual(await load(ids, false));
    expect(everyone).toEqual(await loadRecords(ids));
    expect(
      everyone.map(({ id, reasons, touches, emails, company, stage }) => [
        id,
        reasons,
        touches,
        emails,
        company,
        stage,
      ]),
    ).toEqual([
      ['in:ada', 1, 0, [], 'Kitebird', 'new'],
      ['in:bo', 2, 2, ['bo@x.example'], 'Nordlys', 'known'],
      ['in:cy', 1, 0, [], null, 'new'],
    ]);
  });

  it('leave out who is gone, and organisations', async () => {
    expect((await loadRecords(['in:gone', 'in:ada', 'org:company/nordlys'])).map(({ id }) => id)).toEqual([
      'in:ada',
    ]);
    expect(await loadRecords([])).toEqual([]);
  });

  it('come a hundred at a time, with how far it is', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => `in:p${String(index).padStart(3, '0')}`);
    const [ada] = await db.people.where('id').equals('in:ada').toArray();
    if (!ada) throw new Error('Ada is there');
    await db.people.bulkPut(ids.map((id) => ({ ...ada, id, keys: [id as 'in:p'] })));
    const far: [number, number][] = [];
    const sizes: number[] = [];
    const { signal } = new AbortController();
    const onFar = (done: number, total: number) => void far.push([done, total]);
    for await (const people of loadExport(ids, { signal, isEveryone: true, onFar }))
      sizes.push(people.length);
    expect(sizes).toEqual([100, 100, 50]);
    expect(far).toEqual([
      [100, 250],
      [200, 250],
      [250, 250],
    ]);
  });

  it('end where it is called off', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => `in:gone-${index}`);
    const controller = new AbortController();
    let slices = 0;
    for await (const _people of loadExport(ids, { signal: controller.signal, isEveryone: false })) {
      slices += 1;
      controller.abort();
    }
    expect(slices).toBe(1);
  });
});
