import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import type { Touch } from '../../../src/leads/records/touch';
import { periodAt, periodsBefore, stepPeriod } from '../../../src/leads/results/period';
import { countReport } from '../../../src/leads/results/report';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { undoLast } from '../../../src/storage/decisions/decide';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadReport } from '../../../src/storage/load/load-report';
import { titled, withReading } from '../../leads/read-samples';
import { readReport } from '../../leads/results/read-report';
import { countAgain } from '../../leads/results/report-again';
import { sampleYear } from '../../support/sample-year';
import { capture, emptyDatabase, minute, noon, reaction, seen } from '../make-capture';

const hour = 60 * minute;
const week = periodAt('week', noon);

beforeEach(emptyDatabase);

const load = async (now: number) => countReport(await loadReport(week), week, now);

describe('the rows of a report', () => {
  it('are none in an empty database', async () => {
    const facts = await loadReport(week);
    expect(facts).toEqual({
      people: [],
      posts: [],
      engagements: [],
      known: [],
      outreach: [],
      touches: [],
      outcomes: [],
      decisions: [],
      snippets: [],
      self: null,
    });
  });

  it('follow what the keys do, and their undo', async () => {
    await saveCapture(capture({ engagements: [reaction(seen('in:ada')), reaction(seen('in:bo'))] }), null);
    await act(['in:ada'], { is: 'reached-out', channel: 'message', text: 'Hello', gave: null }, noon + hour);
    await act(['in:ada'], { is: 'replied', channel: 'message', text: null }, noon + 2 * hour);
    await act(['in:ada'], { is: 'call-agreed', at: noon + 5 * hour }, noon + 3 * hour);
    const order = { is: 'outcome', kind: 'order', amount: 90_000, currency: 'EUR' } as const;
    await act(['in:ada'], order, noon + 4 * hour);
    await act(['in:bo'], { is: 'do-not-contact' }, noon + 4 * hour);
    const { funnel, revenue, endings, promises } = await load(noon + 6 * hour);
    const counts = Object.fromEntries(funnel.map(({ step, count }) => [step, count]));
    expect(counts).toEqual({
      engaged: 2,
      new: 1,
      reached: 1,
      replied: 1,
      booked: 1,
      held: 0,
      proposal: 0,
      won: 1,
    });
    expect(revenue).toEqual([{ currency: 'EUR', amount: 90_000, n: 1 }]);
    expect(endings.stops).toBe(1);
    // What they wrote was answered by agreeing on the call; that promise was kept on its day by the order.
    expect(promises.rows).toMatchObject([
      { why: 'answer', tries: 1, answered: 1, open: 0 },
      { why: 'log-outcome', tries: 1, answered: 1, open: 0 },
    ]);
    await undoLast(noon + 6 * hour);
    await undoLast(noon + 6 * hour);
    const undone = await load(noon + 6 * hour);
    expect([undone.revenue, undone.endings.stops]).toEqual([[], 0]);
    expect(undone.promises.rows).toMatchObject([
      { why: 'answer', tries: 1, answered: 1, open: 0 },
      { why: 'log-outcome', tries: 0, answered: 0, open: 1 },
    ]);
  });

  it('hold nobody who neither engaged in these five periods nor was decided about', async () => {
    const old = (periodsBefore(week).at(-1)?.from ?? 0) - hour;
    const person = { name: '', nameIsGuess: false, headline: null, degree: null, isOrganisation: false };
    const seenAt = { firstSeenAt: old, lastSeenAt: old };
    const reasons = { kind: 'reaction', reaction: null, text: null, parentId: null, at: null } as const;
    for (const [id, at] of [
      ['in:old', old],
      ['in:lead', old],
      ['in:fresh', old + hour],
      ['in:later', week.to],
    ] as const) {
      await db.people.put({ id, keys: [id], ...person, ...seenAt });
      await db.engagements.put({ id, postId: 'activity:1', personId: id, ...reasons, seenAt: at });
    }
    await db.outreach.put({ ...startOutreach('in:lead'), stage: 'talking' });
    const { people, engagements } = await loadReport(week);
    expect(people.map(({ id }) => id).sort()).toEqual(['in:fresh', 'in:lead']);
    expect(engagements).toHaveLength(4);
  });
});

it('a sample year counts the same person by person, in any period', { timeout: 60_000 }, async () => {
  const now = noon;
  const year = sampleYear(now);
  await db.people.bulkPut(year.people.map(titled));
  await db.posts.bulkPut(year.posts);
  await db.engagements.bulkPut(year.engagements);
  await db.outreach.bulkPut(year.outreach);
  // Reading them all takes a while; all others are what they look like.
  const isNote = ({ text }: Touch) => text?.includes('out of office') ?? false;
  await db.touches.bulkPut(year.touches.map((one) => (isNote(one) ? withReading(one) : one)));
  await db.outcomes.bulkPut(year.outcomes);
  const month = stepPeriod(periodAt('month', now), -1);
  for (const period of [stepPeriod(periodAt('week', now), -1), month, periodAt('quarter', now)]) {
    const facts = await loadReport(period);
    const report = countReport(facts, period, now);
    expect(readReport(report)).toEqual(countAgain(facts, period.from, period.to, now));
    expect(report.rates.all.tries).toBeGreaterThan(10);
  }
});
