import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Touch } from '../../../src/leads/records/touch';
import { db } from '../../../src/storage/base/database';
import { countThreadTexts, forgetThreadTexts } from '../../../src/storage/facts/forget-thread-texts';
import { touch } from '../../leads/make-touch';
import { emptyDatabase } from '../make-capture';

const read = (id: string, text: string | null): Touch => touch({ id, text, source: 'thread' });
const record = (one: Touch) => {
  const { personId: _, records: __, ...rest } = one;
  return rest;
};

beforeEach(emptyDatabase);

it('deletes what was read of conversations, and no word that came otherwise', async () => {
  const typed = touch({ id: 'typed', text: 'typed', source: 'typed' });
  const archived = touch({ id: 'archived', text: 'archived', source: 'archive' });
  const both = { ...read('both', 'in both'), records: [record(read('both', 'in both')), record(archived)] };
  const noted = touch({ id: 'noted', text: 'as read', source: 'thread' });
  const merged = { ...noted, records: [record(touch({ id: 'key', text: null })), record(noted)] };
  await db.touches.bulkPut([read('read', 'read'), read('silent', null), typed, archived, both, merged]);
  const before = await db.touches.count();

  expect(await countThreadTexts()).toBe(3);
  expect(await forgetThreadTexts()).toBe(3);

  const texts = Object.fromEntries((await db.touches.toArray()).map(({ id, text }) => [id, text]));
  expect(texts).toEqual({
    read: null,
    silent: null,
    typed: 'typed',
    archived: 'archived',
    both: 'archived',
    noted: null,
  });
  expect(await db.touches.count()).toBe(before);
  expect(JSON.stringify(await db.touches.toArray())).not.toMatch(/in both|as read|"read"(?!,)/);
  expect(await countThreadTexts()).toBe(0);
});
