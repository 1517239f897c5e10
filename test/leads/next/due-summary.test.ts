import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countTold,
  type DueFact,
  decideTelling,
  dueSummary,
  nextMoment,
} from '../../../src/leads/next/due-summary';
import { type LastNotice, type QuietHours, startQuiet } from '../../../src/leads/records/settings';
import { inZone } from '../../support/in-zone';

const hour = 60 * 60 * 1000;
const minute = 60_000;
/** A Tuesday. */
const ten = Date.UTC(2026, 8, 15, 10);
const untold: LastNotice = { at: 0, times: 0 };
const never: QuietHours = { from: '00:00', to: '00:00', weekends: false };

function due(name: string, at: number, why: string | null = 'follow-up'): DueFact {
  return { personId: `in:${name.toLowerCase()}`, name, at, why };
}

describe('the summary', () => {
  it('of nothing', () => {
    expect(dueSummary([], ten)).toEqual({
      due: 0,
      oldest: null,
      names: [],
      kinds: { answer: 0, 'follow-up': 0, 'log-outcome': 0, 'rest-over': 0, other: 0 },
    });
  });

  it('counts people by what is due, names three of them, oldest promise first, and leaves out what is to come', () => {
    const facts = [
      due('Bo', ten - hour, 'answer'),
      due('Ada', ten - 3 * hour),
      due('Eve', ten + 1, 'answer'),
      due('Cleo', ten, 'log-outcome'),
      due('Dan', ten - 2 * hour, 'whatever · else'),
      due('Fay', ten - minute, 'rest-over'),
    ];
    expect(dueSummary(facts, ten)).toEqual({
      due: 5,
      oldest: ten - 3 * hour,
      names: ['Ada', 'Dan', 'Bo'],
      kinds: { answer: 1, 'follow-up': 1, 'log-outcome': 1, 'rest-over': 1, other: 1 },
    });
  });

  it('counts a person with two promises once, and a nameless one without a name', () => {
    const facts = [due('Ada', ten - 2, 'answer'), due('Ada', ten - 1), { ...due('Bo', ten - 3), name: '' }];
    expect(dueSummary(facts, ten)).toMatchObject({
      due: 2,
      names: ['Ada'],
      kinds: { answer: 1, 'follow-up': 1 },
    });
  });
});

describe('a notification', () => {
  const ask = (facts: DueFact[], told: LastNotice, quiet: QuietHours, now: number) =>
    inZone('UTC', () => decideTelling(facts, told, quiet, now));
  const first = due('Ada', ten - hour);

  it('is shown once for what is due', () => {
    expect(ask([first], untold, startQuiet, ten)).toEqual({ tell: true, again: null });
    expect(ask([first], { at: ten, times: 1 }, startQuiet, ten + hour)).toEqual({ tell: false, again: null });
  });

  it('is not shown again the next day for the same', () => {
    expect(ask([first], { at: ten, times: 1 }, startQuiet, ten + 24 * hour)).toEqual({
      tell: false,
      again: null,
    });
  });

  it('is not shown for what is still to come', () => {
    expect(ask([due('Ada', ten + 1)], untold, startQuiet, ten)).toEqual({ tell: false, again: null });
  });

  it('is shown a second time when somebody became due since, and no third time that day', () => {
    const facts = [first, due('Bo', ten + hour)];
    const told = inZone('UTC', () => countTold(untold, ten));
    expect(ask(facts, told, startQuiet, ten + hour)).toEqual({ tell: true, again: null });
    const twice = inZone('UTC', () => countTold(told, ten + hour));
    expect(twice).toEqual({ at: ten + hour, times: 2 });
    // The third waits for the next working morning.
    expect(ask([...facts, due('Cleo', ten + 2 * hour)], twice, startQuiet, ten + 2 * hour)).toEqual({
      tell: false,
      again: Date.UTC(2026, 8, 16, 8),
    });
  });

  it('waits for the end of the quiet hours', () => {
    const night = Date.UTC(2026, 8, 18, 19);
    expect(ask([first], untold, startQuiet, night)).toEqual({
      tell: false,
      again: Date.UTC(2026, 8, 21, 8),
    });
  });

  it('comes at most twice on any day, and only when something became due since the last', () => {
    const moment = fc.integer({ min: 0, max: 5 * 24 * 60 }).map((minutes) => ten + minutes * minute);
    const story = fc.record({
      dues: fc.array(moment, { maxLength: 30 }),
      looks: fc.array(moment, { maxLength: 60 }),
    });
    inZone('Europe/Berlin', () =>
      fc.assert(
        fc.property(story, ({ dues, looks }) => {
          const facts = dues.map((at, index) => due(`P${index}`, at));
          const shown: number[] = [];
          let told = untold;
          for (const now of looks.toSorted((left, right) => left - right)) {
            if (!decideTelling(facts, told, never, now).tell) continue;
            expect(facts.some(({ at }) => at > told.at && at <= now)).toBe(true);
            told = countTold(told, now);
            shown.push(new Date(now).getDate());
          }
          for (const date of shown) expect(shown.filter((one) => one === date).length).toBeLessThan(3);
        }),
      ),
    );
  });
});

it('the next moment is the first that is still to come', () => {
  expect(nextMoment([ten + 2, null, ten + 1, ten, ten - 1], ten)).toBe(ten + 1);
  expect(nextMoment([null, ten], ten)).toBeNull();
});
