import 'fake-indexeddb/auto';
import Ajv2020 from 'ajv/dist/2020';
import { beforeEach, expect, it } from 'vitest';
import schema from '../../../docs/everything.schema.json' with { type: 'json' };
import { describePerson } from '../../../src/app/person/describe-person';
import { writePersonJson } from '../../../src/exchange/export/start-everything';
import { writePersonHtml } from '../../../src/exchange/export/write-person-html';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { decide } from '../../../src/storage/decisions/decide';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { saveImport } from '../../../src/storage/imports/save-import';
import { loadPersonFile } from '../../../src/storage/load/load-person-file';
import { capture, comment, emptyDatabase, noon, reaction, seen, seenPost } from '../make-capture';
import { contact } from '../make-contact';

beforeEach(emptyDatabase);

const ada = seen('in:ada', { name: 'Ada <b>Moreno</b>', headline: 'CFO at Northwind & Sons' });

/** Something of every kind about Ada, and something about somebody else. */
async function live(): Promise<void> {
  const post = { ...seenPost('activity:1'), text: 'How do you count?' };
  await saveCapture(capture({ post, engagements: [reaction(ada), reaction(seen('in:bo'))] }), null, noon);
  const said = comment(ada, '7', 'What did it cost you per head?');
  await saveCapture(capture({ post, kind: 'comment', engagements: [said] }), null, noon);
  const contacts = [
    contact({
      name: 'Ada Moreno',
      keys: ['in:ada'],
      company: 'Northwind',
      emails: ['ada@northwind.example'],
    }),
  ];
  await saveImport({ contacts, touches: [], owner: null }, { id: 'crm', files: ['crm.csv'], at: noon }, {});
  await act(
    ['in:ada'],
    { is: 'reached-out', channel: 'message', text: 'Hello Ada', gave: 'the sheet' },
    noon + 1,
  );
  await decide(['in:ada'], { note: 'Met at the fair', tags: ['fair'] }, noon + 2);
  await act(
    ['in:ada'],
    { is: 'outcome', kind: 'order', at: noon, amount: 125_000, currency: 'EUR' },
    noon + 3,
  );
  await act(['in:ada'], { is: 'do-not-contact' }, noon + 4);
  await db.drafts.put({
    personId: 'in:ada',
    channel: 'message',
    text: 'Not sent yet',
    gave: '',
    updatedAt: noon,
  });
  await decide(['in:bo'], { note: 'About somebody else' }, noon + 5);
}

it('holds everything about one person and nothing about others', async () => {
  await live();
  const file = await loadPersonFile('in:ada');
  expect(file?.person.id).toBe('in:ada');
  expect(file?.reasons.map(({ kind }) => kind).sort()).toEqual(['comment', 'reaction']);
  expect(file?.touches).toMatchObject([{ text: 'Hello Ada', gave: 'the sheet' }]);
  expect(file?.outcomes).toMatchObject([{ kind: 'order', amount: 125_000 }]);
  expect(file?.decisions.map(({ at }) => at)).toEqual([noon + 1, noon + 2, noon + 3, noon + 4]);
  expect(file?.contacts).toMatchObject([
    { is: 'theirs', by: 'profile-link', contact: { company: 'Northwind' } },
  ]);
  expect(file).toMatchObject({ doNotContact: true, draft: { text: 'Not sent yet' } });
  expect(file?.known).toEqual(['do-not-contact', 'crm']);
  expect(JSON.stringify(file)).not.toContain('somebody else');
});

it('reads as a page, in words', async () => {
  await live();
  const file = await loadPersonFile('in:ada');
  if (!file) throw new Error('nobody there');
  const { title, sections } = describePerson(file, noon);
  expect(title).toBe('Ada <b>Moreno</b>');
  expect(sections.map((one) => one.lines.length > 0)).toEqual([true, true, true, true]);
  const html = writePersonHtml(describePerson(file, noon));
  for (const words of [
    'Ada &lt;b&gt;Moreno&lt;/b&gt;',
    'CFO at Northwind &amp; Sons',
    'What did it cost you per head?',
    'Hello Ada',
    'the sheet',
    'Met at the fair',
    'fair',
    '€1,250',
    'ada@northwind.example',
    'Not sent yet',
    'How do you count',
    'Do not contact',
  ])
    expect(html).toContain(words);
  expect(html).not.toContain('<b>');
});

it('is written as the schema says, and comes back as it was', async () => {
  await live();
  const file = await loadPersonFile('in:ada');
  const text = writePersonJson(file ?? {}, { app: '0.1.0', createdAt: noon });
  const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } });
  ajv.addSchema(schema);
  const validate = ajv.compile({ $ref: `${schema.$id}#/$defs/personFile` });
  const { schema: version, app, createdAt, ...rest } = JSON.parse(text);
  expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
  expect([version, app, createdAt]).toEqual([1, '0.1.0', '2026-09-14T12:00:00.000Z']);
  expect(rest).toEqual(file);
  expect(Object.keys(schema.$defs.personFile.properties).sort()).toEqual(
    Object.keys(JSON.parse(text)).sort(),
  );
});

it('there is no file of nobody', async () => {
  expect(await loadPersonFile('in:nobody')).toBeUndefined();
});
