import 'fake-indexeddb/auto';
import Ajv2020 from 'ajv/dist/2020';
import { beforeEach, expect, it } from 'vitest';
import schema from '../../../docs/everything.schema.json' with { type: 'json' };
import { startEverything } from '../../../src/exchange/export/start-everything';
import { defaults } from '../../../src/settings';
import { dumpTables } from '../../../src/storage/backup/dump-tables';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { decide } from '../../../src/storage/decisions/decide';
import { mergeStoredPeople } from '../../../src/storage/facts/merge-stored-people';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { saveImport } from '../../../src/storage/imports/save-import';
import { ericCaptures, ericSelf } from '../../storage/eric-captures';
import { dump, emptyDatabase, noon } from '../../storage/make-capture';
import { contact } from '../../storage/make-contact';
import { sampleYear } from '../../support/sample-year';

beforeEach(emptyDatabase);

type Json = { [key: string]: unknown };

/** As the schema is, but nothing it does not name may be there: a new field needs its line. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const copy: Json = Object.fromEntries(Object.entries(part).map(([key, each]) => [key, closed(each)]));
  return 'properties' in copy && 'required' in copy ? { ...copy, additionalProperties: false } : copy;
}

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { 'date-time': true } });
const validate = ajv.compile(closed(schema) as object);

async function write(): Promise<string> {
  const file = startEverything({ app: '0.1.0', createdAt: noon });
  let text = file.start();
  await dumpTables((part) => {
    text += file.add(part);
  });
  return text + file.end(defaults);
}

function check(text: string): Json {
  const everything = JSON.parse(text) as Json;
  validate(everything);
  expect(validate.errors ?? []).toEqual([]);
  return everything;
}

it('an empty database is valid', async () => {
  const everything = check(await write());
  expect(everything).toMatchObject({
    schema: 1,
    app: '0.1.0',
    createdAt: '2026-09-14T12:00:00.000Z',
    people: [],
  });
});

it('holds every row of every table but the salt, in the form the schema describes', async () => {
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
  await decide(['in:maren-luettgen'], { snoozedUntil: noon * 2, note: 'on "leave"\n</script>' }, noon + 1);
  await act(
    ['in:gideonquigley'],
    { is: 'outcome', kind: 'order', at: noon, amount: 1, currency: 'EUR' },
    noon + 2,
  );
  await act(['in:imogen-thistle'], { is: 'do-not-contact' }, noon + 3);
  await mergeStoredPeople('in:owen-hartwell', 'in:gideonquigley', noon + 4);
  await db.matches.put({ id: 'in:a|c', personId: 'in:a', knownId: 'c', by: 'name', answer: 'no', at: noon });
  await db.drafts.put({ personId: 'in:b', channel: 'message', text: 'Hello', gave: '', updatedAt: noon });
  await db.snippets.put({ id: 's', name: 'Hello', channel: null, text: 'Hello', updatedAt: noon });
  const text = await write();
  const { schema: _, app: __, createdAt: ___, settings, ...tables } = check(text);
  const { derivedFrom, ...rest } = await dump();
  expect(tables).toEqual({
    ...rest,
    derivedFrom: derivedFrom?.filter((row) => (row as Json)['id'] === 'known'),
  });
  expect(settings).toEqual(defaults);
  const salt = derivedFrom?.find((row) => (row as Json)['id'] === 'salt') as { salt: string };
  expect(text).not.toContain(salt.salt);
});

it('a year of conversations is valid', async () => {
  for (const [table, rows] of Object.entries(sampleYear(noon))) await db.table(table).bulkPut(rows);
  const everything = check(await write());
  expect((everything['touches'] as unknown[]).length).toBe(await db.touches.count());
});

it('the schema has a line for every table, and says what each field is', async () => {
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(db.tables.map(({ name }) => name)));
  const silent = Object.entries(schema.$defs).flatMap(([name, { properties }]) =>
    Object.entries(properties as Record<string, Json>)
      .filter(([field, about]) => !about['description'] && !('const' in about) && field !== '$ref')
      .map(([field]) => `${name}.${field}`),
  );
  expect(silent).toEqual([]);
});

it.each([
  [
    'a field too many',
    { snippets: [{ id: 's', name: '', channel: null, text: '', updatedAt: 0, extra: 1 }] },
  ],
  ['a field too few', { snippets: [{ id: 's' }] }],
  ['another version', { schema: 2 }],
])('%s is not valid', async (_, change) => {
  expect(validate({ ...(JSON.parse(await write()) as Json), ...change })).toBe(false);
});
