import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallWords } from '../../src/leads/next/call-candidate';
import { startOutreach } from '../../src/leads/next/merge-outreach';
import { noFilter } from '../../src/leads/records/queue-filter';
import { db } from '../../src/storage/base/database';
import { act } from '../../src/storage/decisions/act';
import { undoLast } from '../../src/storage/decisions/decide';
import { saveCapture } from '../../src/storage/facts/save-capture';
import { loadCallCandidate } from '../../src/storage/load/load-call-candidate';
import { loadDue, loadNextDue } from '../../src/storage/load/load-due';
import { loadLedger } from '../../src/storage/load/load-ledger';
import { loadSilent } from '../../src/storage/load/load-silent';
import { loadDuePeople } from '../../src/storage/load/load-today';
import { person } from '../leads/make-engagement';
import { touch } from '../leads/make-touch';
import { capture, emptyDatabase, noon, reaction, seen } from '../storage/make-capture';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

beforeEach(async () => {
  await emptyDatabase();
  const people = [
    seen('in:ada', { headline: 'CFO at Northwind' }),
    seen('in:bo', { name: 'Bo Lind' }),
    seen('in:cleo', { name: 'Cleo Vance' }),
  ];
  await saveCapture(capture({ engagements: people.map((one) => reaction(one)) }), null, noon);
});

const wrote = (ids: string[], at: number) =>
  act(ids, { is: 'reached-out', channel: 'message', text: null, gave: null }, at);
const heard = (id: string, at: number, text: string | null = null) =>
  act([id], { is: 'replied', channel: 'message', text }, at);

describe('what is due', () => {
  it('is who has to be answered at once, and a follow-up from its own day on', async () => {
    await wrote(['in:ada', 'in:bo'], noon);
    expect(await loadDue(noon + hour)).toEqual([]);
    const next = await loadNextDue(noon + hour);
    expect(next).toBe((await db.outreach.get('in:ada'))?.nextAt);
    await heard('in:bo', noon + hour);
    expect(await loadDue(noon + hour)).toEqual([
      { personId: 'in:bo', name: 'Bo Lind', at: noon + hour, why: 'answer' },
    ]);
    expect(await loadDue(next ?? 0)).toMatchObject([
      { personId: 'in:bo', why: 'answer' },
      { personId: 'in:ada', at: next, why: 'follow-up' },
    ]);
  });

  it('is over with any contact, and back when that is taken back', async () => {
    await wrote(['in:ada'], noon);
    const late = noon + 5 * day;
    expect(await loadDue(late)).toHaveLength(1);
    await wrote(['in:ada'], late);
    expect(await loadDue(late)).toEqual([]);
    expect(await loadNextDue(late)).toBeGreaterThan(late);
    await undoLast(late);
    expect(await loadDue(late)).toHaveLength(1);
  });

  it('sleeps as long as the person does', async () => {
    await wrote(['in:ada'], noon);
    const late = noon + 5 * day;
    await db.outreach.update('in:ada', { snoozedUntil: late + hour });
    expect(await loadDue(late)).toEqual([]);
    expect(await loadNextDue(late)).toBe(late + hour);
    expect(await loadDue(late + hour)).toMatchObject([{ personId: 'in:ada', at: late + hour }]);
  });

  it('is just what the list of the day says', async () => {
    await wrote(['in:ada', 'in:bo', 'in:cleo'], noon);
    const late = noon + 5 * day;
    expect((await loadDue(late)).map(({ personId }) => personId)).toEqual(
      await loadDuePeople(late, noFilter),
    );
    expect(await loadNextDue(late)).toBeNull();
  });
});

describe('who was not spoken to for 30 days', () => {
  const later = noon + 30 * day;

  it('is in conversation, on no account put off or barred, longest silence first', async () => {
    await heard('in:bo', noon - 2 * hour);
    await heard('in:ada', noon - hour);
    await wrote(['in:cleo'], noon);
    expect((await loadSilent(30, later)).map(({ personId, lastAt }) => [personId, lastAt])).toEqual([
      ['in:bo', noon - 2 * hour],
      ['in:ada', noon - hour],
    ]);
    await db.outreach.update('in:bo', { snoozedUntil: later + 1 });
    await db.knownPeople.update('in:ada', { reason: 'do-not-contact' });
    expect(await loadSilent(30, later)).toEqual([]);
  });

  it('is nobody on the day before, nobody after a touch either way, and nobody when it is switched off', async () => {
    await heard('in:ada', noon);
    expect(await loadSilent(30, later - 1)).toEqual([]);
    expect(await loadSilent(30, later)).toMatchObject([{ name: 'Ada Moreno', stage: 'talking' }]);
    expect(await loadSilent(null, later)).toEqual([]);
    await wrote(['in:ada'], later - day);
    expect(await loadSilent(30, later)).toEqual([]);
  });

  it('is found among very many too', async () => {
    const ids = Array.from({ length: 700 }, (_, index) => `in:p${index}`);
    await db.people.bulkAdd(ids.map((id) => person(id)));
    const talking = { ...startOutreach(''), stage: 'talking' as const };
    await db.outreach.bulkAdd(ids.map((personId) => ({ ...talking, personId })));
    // Every seventh was spoken to a day ago.
    await db.touches.bulkAdd(
      ids.map((personId, index) => touch({ personId, at: index % 7 === 0 ? later - day : noon - index })),
    );
    const silent = await loadSilent(30, later);
    expect(silent).toHaveLength(600);
    expect(silent[0]).toMatchObject({ personId: 'in:p699', name: 'in:p699', lastAt: noon - 699 });
  });

  it('may be somebody met of whom no touch is noted', async () => {
    await act(['in:ada'], { is: 'outcome', kind: 'meeting-held', amount: null, currency: null }, noon);
    expect(await loadSilent(30, later)).toMatchObject([{ personId: 'in:ada', stage: 'met', lastAt: null }]);
  });
});

describe('the one to ask for a call', () => {
  const words: CallWords = {
    asksToTalk: ({ text }) => text?.includes('price') ?? false,
    saysStop: () => false,
    proposesCall: () => false,
  };

  it('is found among those in conversation, and not who must not be contacted', async () => {
    await heard('in:ada', noon, 'What is the price?');
    await wrote(['in:ada'], noon + hour);
    await heard('in:bo', noon, 'Nice.');
    const candidate = await loadCallCandidate(noon + day, words);
    expect(candidate).toEqual({ personId: 'in:ada', because: 'asked-how', turns: 1, n: 1 });
    await db.knownPeople.update('in:ada', { reason: 'do-not-contact' });
    expect(await loadCallCandidate(noon + day, words)).toBeNull();
  });

  it('is nobody in an empty database', async () => {
    await emptyDatabase();
    expect(await loadCallCandidate(noon, words)).toBeNull();
  });
});

describe('the ledger', () => {
  it('counts those who were reached out to, by what their headline says', async () => {
    await wrote(['in:ada', 'in:bo'], noon);
    await heard('in:ada', noon + day);
    await db.touches.add(touch({ personId: 'in:cleo', channel: 'email', source: 'archive' }));
    const rows = await loadLedger(noon + 20 * day);
    expect(
      rows.map(({ facet, value, channel, answered, tries }) => [facet, value, channel, answered, tries]),
    ).toEqual([
      ['all', '', 'message', 1, 2],
      ['level', 'cxo', 'message', 1, 1],
      ['function', 'finance', 'message', 1, 1],
    ]);
  });

  it('leaves out who is known', async () => {
    await wrote(['in:ada'], noon);
    await act(['in:ada'], { is: 'known', as: 'mate' }, noon + hour);
    expect(await loadLedger(noon + 20 * day)).toEqual([]);
  });
});
