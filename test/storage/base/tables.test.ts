import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { parseRow } from '../../../src/leads/records/parse-sent';
import { db } from '../../../src/storage/base/database';
import { rulesOf, tableNames } from '../../../src/storage/base/tables';
import { act } from '../../../src/storage/decisions/act';
import { decide } from '../../../src/storage/decisions/decide';
import { mergeStoredPeople } from '../../../src/storage/facts/merge-stored-people';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { sampleYear } from '../../support/sample-year';
import { ericCaptures, ericSelf } from '../eric-captures';
import { dump, emptyDatabase, noon } from '../make-capture';

beforeEach(emptyDatabase);

function expectParsed(tables: Record<string, readonly unknown[]>): void {
  for (const [table, rows] of Object.entries(tables)) {
    const row = rulesOf(table)?.row;
    if (!row) throw new Error(`no schema for ${table}`);
    for (const one of rows) expect([table, parseRow<unknown>(row, one)]).toEqual([table, one]);
  }
}

it('answers for every table there is', () => {
  expect([...tableNames].sort()).toEqual(db.tables.map(({ name }) => name).sort());
});

it('every row of the founding story is what its schema says', async () => {
  for (const one of ericCaptures()) await saveCapture(one, ericSelf(), noon);
  await decide(['in:maren-luettgen'], { note: 'on leave' }, noon + 1);
  await act(['in:imogen-thistle'], { is: 'do-not-contact' }, noon + 2);
  await mergeStoredPeople('in:owen-hartwell', 'in:gideonquigley', noon + 3);
  expectParsed(await dump());
});

it('and so is every row of a year of conversations', () => {
  expectParsed(sampleYear(noon));
});
