import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import type { Act, NotedTouch } from '../../../src/leads/next/act';
import type { Draft } from '../../../src/leads/records/draft';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { canUndo } from '../../../src/storage/decisions/can-undo';
import { undoLast } from '../../../src/storage/decisions/decide';
import { saveDraft } from '../../../src/storage/decisions/save-draft';
import { mergeStoredPeople } from '../../../src/storage/facts/merge-stored-people';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadCards, loadQueue } from '../../../src/storage/load/load-queue';
import { capture, comment, dump, emptyDatabase, minute, noon, reaction, seen } from '../make-capture';

const day = 24 * 60 * minute;
const message: Act = { is: 'reached-out', channel: 'message', text: 'Hello', gave: null };

beforeEach(fill);

/** Three people who are new, and one connection. */
async function fill(): Promise<void> {
  await emptyDatabase();
  const friend = reaction(seen('in:friend', { degree: 1, name: 'Flo Friend' }));
  const ada = reaction(seen('in:ada', { headline: 'CFO at Gullwing' }));
  const bo = reaction(seen('in:bo', { name: 'Bo Tarn' }));
  const cleo = comment(seen('in:cleo', { name: 'Cleo Marsh' }), '5', 'How long did that take you?');
  await saveCapture(capture({ engagements: [ada, bo, cleo, friend] }), null, noon);
}

function draft(personId: string, facts: Partial<Draft> = {}): Draft {
  return { personId, channel: 'message', text: `Dear ${personId}`, gave: '', updatedAt: noon, ...facts };
}

/** What acts change. The log numbers its rows on its own. */
async function state() {
  const { outreach, touches, outcomes, drafts, queue, decisions, knownPeople, doNotContact } = await dump();
  const log = (decisions as { id?: number }[]).map(({ id: _, ...row }) => row);
  return {
    outreach,
    touches,
    outcomes,
    drafts,
    queue,
    knownPeople,
    decisions: log,
    barred: hashes(doNotContact),
  };
}

function noted(direction: 'in' | 'out', at: number): NotedTouch {
  return { direction, channel: 'phone', at, text: 'They called', gave: null, asked: 'a price' };
}

/** A hash bar again bears a newer time; who it is stays the same. */
function hashes(rows: unknown): string[] {
  return (rows as { hash: string }[]).map(({ hash }) => hash).sort();
}

const people = ['in:ada', 'in:bo', 'in:cleo', 'in:friend'];
const anyAct: fc.Arbitrary<Act> = fc.constantFrom<Act[]>(
  { is: 'new' },
  { is: 'back' },
  { is: 'known', as: 'customer' },
  { is: 'later', until: noon + 30 * day },
  { is: 'not-a-fit' },
  message,
  { is: 'reached-out', channel: 'comment-reply', text: null, gave: 'a table' },
  { is: 'replied', channel: 'email', text: 'Yes' },
  { is: 'call-agreed', at: noon + 40 * day },
  { is: 'outcome', kind: 'proposal', amount: null, currency: null },
  { is: 'outcome', kind: 'order', amount: 99_00, currency: 'EUR' },
  { is: 'outcome', kind: 'lost', amount: null, currency: null },
  { is: 'rest' },
  { is: 'do-not-contact' },
  { is: 'contact-again' },
  { is: 'noted', touch: noted('in', noon - 2 * day) },
  { is: 'noted', touch: noted('out', noon + minute) },
);
const anyStep = fc.record({ who: fc.subarray(people, { minLength: 1 }), what: anyAct });
type Step = { who: string[]; what: Act };

/** Does all of them, a minute apart; answers the state before each that wrote anything, and the last one. */
async function doAll(steps: readonly Step[]): Promise<Awaited<ReturnType<typeof state>>[]> {
  const states = [await state()];
  for (const [index, { who, what }] of steps.entries()) {
    const acts = new Set((await db.decisions.toArray()).map(({ at }) => at)).size;
    await act(who, what, noon + index * minute);
    const after = new Set((await db.decisions.toArray()).map(({ at }) => at)).size;
    expect(after - acts).toBeLessThanOrEqual(1);
    if (after > acts) states.push(await state());
    else expect(await state()).toEqual(states.at(-1));
  }
  return states;
}

it('any acts and as many undos lead back the same way, step by step; done again they lead to the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 7 }), async (steps) => {
      await fill();
      await db.drafts.bulkPut([draft('in:ada'), draft('in:friend')]);
      const states = await doAll(steps);
      for (const before of states.slice(0, -1).toReversed()) {
        await undoLast(noon + day);
        expect(await state()).toEqual(before);
      }
      expect(await canUndo()).toBe(false);
      expect(await doAll(steps)).toEqual(states);
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('eighty-five at once are one act and one undo', async () => {
  const crowd = Array.from({ length: 85 }, (_, index) =>
    reaction(seen(`in:fan-${index}`, { name: `Fan ${index}` })),
  );
  await saveCapture(capture({ engagements: crowd }), null, noon);
  const ids = crowd.map(({ person }) => person.keys[0] ?? '');
  const before = await state();
  await act(ids, { is: 'not-a-fit' }, noon + minute);
  expect(await db.decisions.count()).toBe(85);
  expect((await loadQueue(noon + minute)).sort()).toEqual(['in:ada', 'in:bo', 'in:cleo']);
  expect(await undoLast(noon + minute)).toHaveLength(85);
  expect(await state()).toEqual(before);
  await act(ids, message, noon + minute);
  expect(await db.touches.count()).toBe(85);
  await undoLast(noon + minute);
  expect(await state()).toEqual(before);
});

it('two acts in one moment are two, and so are their undos', async () => {
  await act(['in:ada'], message, noon);
  await act(['in:ada'], message, noon);
  await act(['in:ada'], { is: 'outcome', kind: 'proposal', amount: null, currency: null }, noon);
  expect((await db.touches.toArray()).map(({ at }) => at)).toEqual([noon, noon + 1]);
  await undoLast(noon);
  await undoLast(noon);
  expect((await db.touches.toArray()).map(({ at }) => at)).toEqual([noon]);
  expect(await db.outcomes.count()).toBe(0);
});

it('the same person twice is told once, nobody at all writes nothing', async () => {
  await act(['in:ada', 'in:ada'], message, noon);
  expect(await db.touches.count()).toBe(1);
  await act([], message, noon + 1);
  expect(await db.decisions.count()).toBe(1);
});

it('a message to several leaves the queue, a message to each is kept, and the next card is next', async () => {
  await act(['in:cleo', 'in:ada'], message, noon);
  expect(await loadQueue(noon)).toEqual(['in:bo']);
  const [card] = await loadCards(['in:cleo']);
  expect(card?.touches).toMatchObject([{ direction: 'out', text: 'Hello', at: noon }]);
  expect(card?.outreach).toMatchObject({ stage: 'reached-out', postId: 'activity:1' });
});

it('who answers, or is held as known, stays out of the queue; who is new indeed comes in', async () => {
  await act(['in:cleo'], { is: 'replied', channel: 'message', text: null }, noon);
  expect(await loadQueue(noon)).not.toContain('in:cleo');
  await act(['in:friend'], { is: 'new' }, noon + 1);
  expect(await loadQueue(noon)).toContain('in:friend');
  expect(await db.knownPeople.get('in:friend')).toMatchObject({ reason: null, reasons: ['first-degree'] });
  await undoLast(noon + 2);
  expect(await loadQueue(noon)).not.toContain('in:friend');
});

it('a draft goes with the message, and only with it, and comes back with undo', async () => {
  await saveDraft(draft('in:ada'));
  await act(['in:ada'], { is: 'later', until: noon + day }, noon);
  await act(['in:ada'], { is: 'replied', channel: 'message', text: null }, noon + 1);
  expect(await db.drafts.count()).toBe(1);
  await act(['in:ada'], message, noon + 2);
  expect(await db.drafts.count()).toBe(0);
  await undoLast(noon + 3);
  expect(await db.drafts.toArray()).toEqual([draft('in:ada')]);
});

it('a newer draft is not written over by undo', async () => {
  await saveDraft(draft('in:ada'));
  await act(['in:ada'], message, noon);
  await saveDraft(draft('in:ada', { text: 'One more thing', updatedAt: noon + 1 }));
  await undoLast(noon + 2);
  expect(await db.drafts.toArray()).toMatchObject([{ text: 'One more thing' }]);
  expect(await db.touches.count()).toBe(0);
});

it('undo takes back what was done before two people turned out to be one', async () => {
  await saveDraft(draft('in:bo'));
  await act(['in:ada'], { is: 'new' }, noon);
  await act(['in:bo'], { ...message, text: 'Hello Bo' }, noon + 1);
  await act(['in:bo'], { is: 'outcome', kind: 'order', amount: 5, currency: 'EUR' }, noon + 2);
  await mergeStoredPeople('in:ada', 'in:bo', noon + 3);
  const [one] = (await db.people.toArray()).filter(({ keys }) => keys.includes('in:ada'));
  expect(one?.keys).toEqual(['in:ada', 'in:bo']);
  const personId = one?.id ?? '';
  expect(await db.outreach.toArray()).toMatchObject([{ personId, stage: 'won' }]);
  expect(await loadQueue(noon)).not.toContain(personId);

  await undoLast(noon + 4);
  expect(await db.outcomes.count()).toBe(0);
  expect(await db.outreach.toArray()).toMatchObject([{ personId, stage: 'reached-out' }]);
  await undoLast(noon + 5);
  expect(await db.touches.count()).toBe(0);
  expect(await db.drafts.toArray()).toEqual([draft(personId, { text: 'Dear in:bo' })]);
  expect(await loadQueue(noon)).toContain(personId);
  await undoLast(noon + 6);
  expect(await db.outreach.toArray()).toEqual([]);
  expect(await canUndo()).toBe(false);
});

it('a page that shows two people to be one moves their drafts and touches: the draft last worked on stays', async () => {
  await saveCapture(capture({ engagements: [reaction(seen('urn:ACoAA1'))], at: noon + 1 }), null, noon);
  await saveDraft(draft('in:ada', { updatedAt: noon }));
  await saveDraft(draft('urn:ACoAA1', { text: 'Later words', updatedAt: noon + 1 }));
  await act(['urn:ACoAA1'], { is: 'reached-out', channel: 'phone', text: null, gave: null }, noon + 2);
  await saveDraft(draft('urn:ACoAA1', { text: 'Latest words', updatedAt: noon + 3 }));
  const both = reaction(seen(['in:ada', 'urn:ACoAA1']));
  await saveCapture(capture({ engagements: [both], at: noon + 4 }), null, noon);
  expect(await db.drafts.toArray()).toEqual([draft('in:ada', { text: 'Latest words', updatedAt: noon + 3 })]);
  expect(await db.touches.toArray()).toMatchObject([{ personId: 'in:ada', live: true }]);
  await undoLast(noon + 5);
  expect(await db.touches.count()).toBe(0);
  expect(await loadQueue(noon)).toContain('in:ada');
});

it('who became one with another while their card was open is still meant, and a stranger is nobody', async () => {
  await saveCapture(capture({ engagements: [reaction(seen('urn:ACoAA1'))], at: noon + 1 }), null, noon);
  const both = reaction(seen(['in:ada', 'urn:ACoAA1']));
  await saveCapture(capture({ engagements: [both], at: noon + 2 }), null, noon);
  const before = await state();
  expect(await act(['in:nobody'], message, noon + 3)).toEqual([]);
  expect(await state()).toEqual(before);
  const after = await act(['urn:ACoAA1', 'in:ada'], message, noon + 4);
  expect(after).toMatchObject([{ personId: 'in:ada', stage: 'reached-out' }]);
  expect(await db.touches.toArray()).toMatchObject([{ personId: 'in:ada' }]);
});
