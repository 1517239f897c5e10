import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Period, periodAt, periodsBefore, rangeOf } from '../../../src/leads/results/period';
import { countReport } from '../../../src/leads/results/report';
import { inZone } from '../../support/in-zone';
import { readReport } from './read-report';
import { countAgain } from './report-again';
import { history, historyFrom } from './report-history';

const now = fc.integer({ min: 30 * 24, max: 75 * 24 }).map((hours) => historyFrom + hours * 3_600_000);
const period: fc.Arbitrary<Period> = fc
  .record({
    kind: fc.constantFrom('week', 'month', 'quarter', 'range'),
    day: fc.integer({ min: 0, max: 75 }),
    length: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ kind, day, length }) => {
    const from = addDays(historyFrom, day);
    return kind === 'range' ? rangeOf(from, addDays(from, length)) : periodAt(kind as 'week', from);
  });

/** The first run reads all words there are in any language. */
const patience = 60_000;

describe.each(['Europe/Berlin', 'America/Chicago'])('the report of any history, in %s', (zone) => {
  it(
    'is the same when it is counted person by person',
    () => {
      inZone(zone, () =>
        fc.assert(
          fc.property(history, period, now, (facts, days, moment) => {
            const again = countAgain(facts, days.from, days.to, moment);
            expect(readReport(countReport(facts, days, moment))).toEqual(again);
          }),
          { numRuns: 300 },
        ),
      );
    },
    patience,
  );

  it(
    'compares with the mean of the whole periods before',
    () => {
      inZone(zone, () =>
        fc.assert(
          fc.property(history, period, now, (facts, days, moment) => {
            const { figures } = countReport(facts, days, moment);
            const used = [
              ...facts.engagements.map(({ seenAt }) => seenAt),
              ...facts.decisions.map((d) => d.at),
            ];
            const since = new Date(Math.min(...used)).setHours(0, 0, 0, 0);
            const before = periodsBefore(days)
              .filter(({ from }) => from >= since)
              .map(({ from, to }) => countAgain(facts, from, to, moment));
            const usual = (read: (one: (typeof before)[number]) => number) =>
              before.length === 0 ? null : before.reduce((sum, one) => sum + read(one), 0) / before.length;
            for (const { name, currency, usual: told, periods } of figures) {
              expect(periods).toBe(before.length);
              if (name === 'reached' || name === 'won') {
                expect(told).toBe(usual(({ funnel }) => funnel[name]!.count));
              }
              if (currency !== null) expect(told).toBe(usual((one) => one.revenue[currency]?.amount ?? 0));
              if (name === 'reply-rate') {
                const k = before.reduce((sum, one) => sum + one.rates['all']!.k, 0);
                const n = before.reduce((sum, one) => sum + one.rates['all']!.n, 0);
                expect(told).toBe(n === 0 ? null : k / n);
              }
            }
          }),
          { numRuns: 100 },
        ),
      );
    },
    patience,
  );
});
