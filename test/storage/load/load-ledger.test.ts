import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import type { Touch } from '../../../src/leads/records/touch';
import { db } from '../../../src/storage/base/database';
import { loadLedger } from '../../../src/storage/load/load-ledger';
import { engagement, noon, person } from '../../leads/make-engagement';
import { touch } from '../../leads/make-touch';
import { emptyDatabase } from '../make-capture';

const day = 24 * 60 * 60 * 1000;
const now = noon + 60 * day;
const german = 'Das sehe ich auch so, aber wir haben es noch nicht gemessen.';
const french = 'Merci beaucoup, nous avons vu la même chose chez nous.';

beforeEach(emptyDatabase);

/** Somebody reached out to, who commented so a day before, with these touches. */
async function add(
  id: string,
  comment: string | null,
  touches: Partial<Touch>[],
  headline: string | null = null,
) {
  await db.people.add(person(id, { headline }));
  await db.outreach.add({ ...startOutreach(id), stage: 'reached-out' });
  await db.touches.bulkAdd(touches.map((one) => touch({ ...one, personId: id })));
  if (comment === null) return;
  const facts = { id: `comment:${id}`, personId: id, kind: 'comment' as const, text: comment };
  await db.engagements.add(engagement({ ...facts, at: noon - day }));
}

const wrote = (on: number): Partial<Touch> => ({ at: noon + on * day });
const heard = (on: number, text: string | null = null): Partial<Touch> => ({
  at: noon + on * day,
  direction: 'in',
  text,
});

const byLanguage = async () =>
  (await loadLedger(now))
    .filter(({ facet }) => facet === 'language')
    .map(({ value, channel, answered, tries }) => `${value} ${channel} ${answered} of ${tries}`);

describe('the ledger by language', () => {
  it('goes by what people had written in comments', async () => {
    await add('in:ada', german, [wrote(0), heard(1)]);
    await add('in:bo', german, [wrote(0)]);
    await add('in:cleo', french, [wrote(0)]);
    await add('in:dan', '👏', [wrote(0)]);
    expect(await byLanguage()).toEqual(['de message 1 of 2', 'fr message 0 of 1']);
  });

  it('says how sure it is as of all other groups, and of too few that they are', async () => {
    for (const nth of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      await add(`in:p${nth}`, german, nth <= 4 ? [wrote(0), heard(1)] : [wrote(0)]);
    }
    await add('in:cleo', french, [wrote(0)]);
    const rows = (await loadLedger(now)).filter(({ facet }) => facet === 'language');
    expect(rows).toMatchObject([
      { value: 'de', answered: 4, tries: 9, enough: true },
      { value: 'fr', answered: 0, tries: 1, enough: false },
    ]);
    expect([rows[0]?.low, rows[0]?.high].map((part) => Math.round((part ?? 0) * 100))).toEqual([19, 73]);
  });

  it('does not let an answer tell the language of the try it answers', async () => {
    await add('in:ada', null, [wrote(0), heard(1, german)]);
    expect(await byLanguage()).toEqual([]);
    await db.touches.add(touch({ ...wrote(20), channel: 'email' }));
    expect(await byLanguage()).toEqual(['de email 0 of 1']);
  });

  it('never goes by what the user writes', async () => {
    await add('in:ada', null, [
      { ...wrote(0), text: german },
      { ...wrote(20), text: german },
    ]);
    expect(await byLanguage()).toEqual([]);
  });

  it('knows by the headline alone, unless it is English', async () => {
    await add('in:ada', null, [wrote(0)], 'Ich helfe Teams, die nicht mehr warten wollen');
    await add('in:bo', null, [wrote(0)], 'I help teams that do not want to wait');
    expect(await byLanguage()).toEqual(['de message 0 of 1']);
  });

  it('takes a comment without a time as old as it was seen', async () => {
    await add('in:ada', null, [wrote(0), { ...wrote(20), channel: 'email' }]);
    const facts = { id: 'comment:1', kind: 'comment' as const, text: german, at: null };
    await db.engagements.add(engagement({ ...facts, seenAt: noon + 10 * day }));
    expect(await byLanguage()).toEqual(['de email 0 of 1']);
  });

  it('is the same for very many people, each table read once', async () => {
    const ids = Array.from({ length: 600 }, (_, nth) => `in:p${nth}`);
    await db.people.bulkAdd(ids.map((id) => person(id)));
    await db.outreach.bulkAdd(ids.map((id) => ({ ...startOutreach(id), stage: 'reached-out' as const })));
    await db.touches.bulkAdd(ids.map((personId) => touch({ personId })));
    // Every third wrote German; all reacted too.
    const comments = ids
      .filter((_, nth) => nth % 3 === 0)
      .map((personId) =>
        engagement({ id: `comment:${personId}`, personId, kind: 'comment', text: german, at: noon - day }),
      );
    await db.engagements.bulkAdd([...comments, ...ids.map((personId) => engagement({ personId }))]);
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await byLanguage()).toEqual(['de message 0 of 200']);
    const read = getAll.mock.contexts.map((store) => (store as IDBObjectStore).name);
    expect(read.toSorted()).toEqual(['engagements', 'outreach', 'people', 'touches']);
    getAll.mockRestore();
  });

  it('has no rows in an empty database', async () => {
    expect(await loadLedger(now)).toEqual([]);
    await db.outreach.add({ ...startOutreach('in:ada'), stage: 'reached-out' });
    expect(await loadLedger(now)).toEqual([]);
  });
});
