import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Act } from '../../../src/leads/next/act';
import type { PersonKey } from '../../../src/leads/records/person';
import { act } from '../../../src/storage/decisions/act';
import { undoLast } from '../../../src/storage/decisions/decide';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadDay } from '../../../src/storage/load/load-day';
import { capture, emptyDatabase, minute, reaction, seen } from '../make-capture';

/** Twelve o'clock where the seller is. */
const noon = new Date(2026, 10, 22, 12).getTime();
const dayMs = 24 * 60 * minute;
const wrote: Act = { is: 'reached-out', channel: 'message', text: null, gave: null };
const later: Act = { is: 'later', until: noon + 3 * dayMs };
const people: PersonKey[] = ['in:ada', 'in:bo', 'in:cleo', 'in:dan', 'in:eve'];

beforeEach(async () => {
  await emptyDatabase();
  await saveCapture(capture({ engagements: people.map((id) => reaction(seen(id))) }), null, noon);
});

it('nothing done is nothing', async () => {
  expect(await loadDay(noon)).toEqual({ reached: 0, putOff: 0, setAside: 0 });
});

it('counts who was reached, put off and set aside, one by one and in bulk', async () => {
  await act(['in:ada'], wrote, noon);
  await act(['in:bo'], later, noon + 1);
  await act(['in:cleo', 'in:dan'], { is: 'not-a-fit' }, noon + 2);
  await act(['in:eve'], { is: 'known', as: 'customer' }, noon + 3);
  expect(await loadDay(noon + minute)).toEqual({ reached: 1, putOff: 1, setAside: 3 });
  await undoLast(noon + minute);
  expect(await loadDay(noon + minute)).toEqual({ reached: 1, putOff: 1, setAside: 2 });
});

it('counts everybody once: what came last, but who was reached stays reached', async () => {
  await act(['in:ada'], wrote, noon);
  await act(['in:ada'], later, noon + 1);
  await act(['in:bo'], later, noon + 2);
  await act(['in:bo'], { is: 'not-a-fit' }, noon + 3);
  expect(await loadDay(noon + minute)).toEqual({ reached: 1, putOff: 0, setAside: 1 });
});

it('a promise moved to another day is put off; a look, an answer or an outcome is not', async () => {
  await act(['in:ada'], wrote, noon - 2 * dayMs);
  await act(['in:ada'], later, noon);
  await act(['in:bo'], { is: 'new' }, noon + 1);
  await act(['in:cleo'], { is: 'replied', channel: 'message', text: null }, noon + 2);
  await act(['in:dan'], { is: 'outcome', kind: 'proposal', amount: null, currency: null }, noon + 3);
  expect(await loadDay(noon + minute)).toEqual({ reached: 0, putOff: 1, setAside: 0 });
});

it('yesterday is over', async () => {
  await act(['in:ada'], wrote, new Date(2026, 10, 21, 23, 59).getTime());
  expect(await loadDay(noon)).toEqual({ reached: 0, putOff: 0, setAside: 0 });
});
