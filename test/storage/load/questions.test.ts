import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../src/storage/base/database';
import { decide, undoLast } from '../../../src/storage/decisions/decide';
import { putBack } from '../../../src/storage/decisions/put-back';
import { readStored } from '../../../src/storage/derived/read-stored';
import { answerMatch } from '../../../src/storage/facts/answer-match';
import { mergeStoredPeople } from '../../../src/storage/facts/merge-stored-people';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { undoMerge } from '../../../src/storage/facts/undo-merge';
import { takeBackImport } from '../../../src/storage/imports/take-back-import';
import { explainKnown } from '../../../src/storage/load/explain-known';
import { countQuestions, loadQuestions } from '../../../src/storage/load/load-questions';
import {
  capture,
  comment,
  dump,
  emptyDatabase,
  minute,
  noon,
  reaction,
  seen,
  seenPost,
} from '../make-capture';
import { archiveTouch, bringIn, contact } from '../make-contact';

const buyer = { headline: 'Buyer at Velmora' };
const ada = contact({ company: 'Velmora S.A.' });

beforeEach(emptyDatabase);

async function see(...people: ReturnType<typeof seen>[]) {
  await saveCapture(capture({ engagements: people.map((one) => reaction(one)) }), null, noon);
}

async function reasonOf(id: string) {
  return (await db.knownPeople.get(id))?.reason;
}

async function questions() {
  return (await loadQuestions()).map((one) => one.id.replace(/\|[0-9a-f]+$/, '|contact'));
}

async function firstId() {
  return (await loadQuestions())[0]?.id ?? '';
}

describe('a question about a contact', () => {
  it('comes with both sides, and yes makes the person known', async () => {
    await bringIn('one', [ada]);
    await see(seen('in:ada', buyer));
    expect(await loadQuestions()).toMatchObject([
      {
        kind: 'contact',
        person: { id: 'in:ada' },
        known: { company: 'Velmora S.A.' },
        imports: [{ id: 'one' }],
      },
    ]);
    expect(await countQuestions()).toBe(1);
    expect(await reasonOf('in:ada')).toBeNull();
    const id = await firstId();
    expect(await answerMatch(id, 'yes')).toBeNull();
    expect([await reasonOf('in:ada'), await questions(), await db.queue.count()]).toEqual(['crm', [], 0]);
    expect((await explainKnown('in:ada'))?.automatic).toMatchObject([
      { by: 'name-and-company', answer: 'yes' },
    ]);
    expect(await answerMatch(id, null)).toBe('yes');
    expect([await reasonOf('in:ada'), await questions(), await db.queue.count()]).toEqual([
      null,
      ['in:ada|contact'],
      1,
    ]);
  });

  it('is not asked again once answered, whatever is captured or brought in again', async () => {
    await see(seen('in:ada', buyer));
    await bringIn('one', [ada]);
    await answerMatch(await firstId(), 'no');
    await see(seen('in:ada', { ...buyer, degree: 2 }));
    await takeBackImport('one');
    await bringIn('one', [ada]);
    await bringIn('two', [ada, contact({ name: 'Bo Larsen' })]);
    expect(await questions()).toEqual([]);
    expect((await explainKnown('in:ada'))?.refused).toMatchObject([
      { answer: 'no', known: { name: 'Ada Moreno' } },
    ]);
  });

  it('is kept when the record it was about joins another', async () => {
    await see(seen('urn:ACoAA1', buyer));
    await bringIn('one', [ada]);
    await answerMatch(await firstId(), 'no');
    await see(seen('in:ada'));
    await saveCapture(capture({ at: noon - 1, engagements: [reaction(seen('in:ada'))] }), null, noon);
    await see(seen(['in:ada', 'urn:ACoAA1'], buyer));
    expect(await questions()).toEqual([]);
    expect((await db.matches.toArray()).map((row) => row.personId)).toEqual(['in:ada']);
  });

  it('goes when a namesake turns up, and a question about the two comes instead', async () => {
    await bringIn('one', [ada]);
    await see(seen('in:ada', buyer));
    expect(await questions()).toEqual(['in:ada|contact']);
    await see(seen('urn:ACoAA1', { headline: 'Head of Buying at Velmora' }));
    expect(await questions()).toEqual(['in:ada|person:urn:ACoAA1']);
    await see(seen('urn:ACoAA1', { headline: 'Head of Buying at Corvane' }));
    expect(await questions()).toEqual(['in:ada|contact']);
  });

  it('is never about the user themselves', async () => {
    await bringIn('one', [ada]);
    const self = { keys: ['in:ada' as const], name: 'Ada Moreno', source: 'page' as const, pages: [] };
    await saveCapture(capture({ engagements: [reaction(seen('in:ada', buyer))] }), self, noon);
    expect([await countQuestions(), await questions()]).toEqual([0, []]);
  });

  it('is none about somebody with the name alone', async () => {
    await bringIn('one', [ada]);
    await see(
      seen('in:ada', { headline: 'Ornithologist' }),
      seen('in:bo', { name: 'Bo', headline: 'At Velmora' }),
    );
    expect(await questions()).toEqual([]);
    const explained = await explainKnown('in:ada');
    expect(explained?.possible).toMatchObject([{ by: 'name', answer: null }]);
    await answerMatch(explained?.possible[0]?.matchId ?? '', 'yes', 'name');
    expect(await reasonOf('in:ada')).toBe('crm');
  });
});

describe('a match that was found by itself', () => {
  it('can be taken back, and that taken back', async () => {
    await bringIn('one', [contact({ keys: ['in:ada'] })]);
    await see(seen('in:ada'));
    const [match] = (await explainKnown('in:ada'))?.automatic ?? [];
    await answerMatch(match?.matchId ?? '', 'no', match?.by);
    expect([await reasonOf('in:ada'), await db.queue.count()]).toEqual([null, 1]);
    await answerMatch(match?.matchId ?? '', null);
    expect([await reasonOf('in:ada'), await db.queue.count()]).toEqual(['crm', 0]);
  });
});

describe('not known after all', () => {
  it('holds against pages and files, not against a new mark', async () => {
    await see(seen('in:ada', { degree: 1 }), seen('in:bo'));
    await decide(['in:bo'], { stage: 'known', knownAs: 'mate' }, noon);
    await putBack(['in:ada', 'in:bo'], noon + 1);
    expect([await reasonOf('in:ada'), await reasonOf('in:bo'), await db.queue.count()]).toEqual([
      null,
      null,
      2,
    ]);
    expect(await db.outreach.get('in:bo')).toMatchObject({ stage: 'new', knownAs: null, putBack: true });
    await bringIn('one', [contact({ keys: ['in:bo'] })]);
    expect(await reasonOf('in:bo')).toBeNull();
    await decide(['in:bo'], { stage: 'known', knownAs: 'mate' }, noon + 2);
    expect(await reasonOf('in:bo')).toBe('marked-known');
    await undoLast(noon);
    await undoLast(noon);
    expect([await reasonOf('in:ada'), await reasonOf('in:bo')]).toEqual(['first-degree', 'crm']);
  });

  it('holds not for who must not be contacted', async () => {
    await bringIn('one', [contact({ keys: ['in:ada'], doNotContact: true })]);
    await see(seen('in:ada'));
    await putBack(['in:ada'], noon);
    expect([await reasonOf('in:ada'), await db.queue.count()]).toEqual(['do-not-contact', 0]);
  });
});

describe('two people of one name and company', () => {
  const twins = [seen('in:ada', buyer), seen('in:ada-2', buyer)];

  it('stay two, and are asked about once', async () => {
    await see(...twins);
    expect(await loadQuestions()).toMatchObject([
      { kind: 'two-people', person: { id: 'in:ada' }, other: { id: 'in:ada-2' } },
    ]);
    const id = await firstId();
    await answerMatch(id, 'no');
    await see(...twins, seen('in:bo'));
    expect(await questions()).toEqual([]);
    await answerMatch(id, null);
    expect(await questions()).toEqual([id]);
  });

  it('are not asked about without a company, or with a weak name', async () => {
    await see(
      seen('in:ada'),
      seen('in:ada-2'),
      seen('in:bo', { ...buyer, name: 'Bo' }),
      seen('in:bo-2', { ...buyer, name: 'Bo' }),
    );
    expect(await questions()).toEqual([]);
  });

  it('become one by a yes, and two again with all that was theirs', async () => {
    await see(...twins);
    const said = [comment(seen('in:ada', buyer), '7', 'How?'), comment(seen('in:ada-2', buyer), '8', 'Why?')];
    await saveCapture(capture({ kind: 'comment', engagements: said }), null, noon);
    await saveCapture(
      capture({ post: seenPost('activity:2'), engagements: [reaction(seen('in:ada-2', buyer))] }),
      null,
      noon,
    );
    await bringIn('one', [ada], [archiveTouch('s', 'in:ada'), archiveTouch('t', 'in:ada-2')]);
    await decide(['in:ada'], { note: 'one' }, noon);
    await decide(['in:ada-2'], { note: 'two', tags: ['x'] }, noon + 1);
    // What an import brings is read in the background, after it.
    await readStored();
    const before = await dump();

    await answerMatch(await firstId(), 'yes', 'name-and-company', noon);
    expect((await db.people.toArray()).map((one) => one.keys)).toEqual([['in:ada', 'in:ada-2']]);
    expect(await db.engagements.count()).toBe(4);
    expect((await db.captures.get('activity:1/reaction'))?.people).toBe(1);
    expect((await db.outreach.toArray()).map((one) => one.note)).toEqual(['one\ntwo']);
    expect(await questions()).toEqual(['in:ada|contact']);
    await see(...twins);
    expect(await db.people.count()).toBe(1);

    const [merge] = (await explainKnown('in:ada'))?.merges ?? [];
    expect(await undoMerge(merge?.id ?? '', noon)).toBe(true);
    expect(await dump()).toEqual(before);
    expect(await undoMerge(merge?.id ?? '', noon)).toBe(false);
  });

  it('keep what came while they were one', async () => {
    await see(...twins);
    const id = await mergeStoredPeople('in:ada-2', 'in:ada', noon);
    await decide(['in:ada'], { note: 'met both' }, noon);
    const later = capture({
      post: seenPost('activity:3'),
      at: noon + minute,
      engagements: [reaction(seen('in:ada-2', { headline: 'Chief Buyer at Velmora' }))],
    });
    await saveCapture(later, null, noon + minute);
    await undoMerge(id ?? '', noon + minute);
    expect((await db.people.toArray()).map((one) => [one.id, one.keys])).toEqual([
      ['in:ada', ['in:ada']],
      ['in:ada-2', ['in:ada-2']],
    ]);
    expect(await db.engagements.where('personId').equals('in:ada').count()).toBe(2);
    expect((await db.outreach.get('in:ada'))?.note).toBe('met both');
  });

  it('that are gone, or one already, cannot be made one', async () => {
    await see(...twins, seen('org:company/velmora'));
    expect(await mergeStoredPeople('in:ada', 'in:ada')).toBeNull();
    expect(await mergeStoredPeople('in:ada', 'in:nobody')).toBeNull();
    expect(await mergeStoredPeople('in:ada', 'org:company/velmora')).toBeNull();
  });
});
