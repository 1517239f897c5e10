import { afterEach, describe, expect, it, vi } from 'vitest';
import { laterChoices } from '../../../src/app/words/later-choices';
import { parseWhen } from '../../../src/app/words/parse-when';

afterEach(() => vi.unstubAllEnvs());

const shown = (year: number, month: number, day: number) =>
  laterChoices(new Date(year, month - 1, day, 14).getTime()).map(({ label, at }) => {
    const moment = new Date(at);
    return `${label} = ${moment.getDate()}.${moment.getMonth() + 1}. ${moment.getHours()}:${moment.getMinutes()}`;
  });

const tuesday1 = 'Next Tuesday = 1.12. 7:0';
const monday7 = 'Monday 7 December = 7.12. 7:0';

describe('the choices for later', () => {
  it.each([
    [
      22,
      ['Tomorrow morning = 23.11. 7:0', 'Next Tuesday = 24.11. 7:0', 'Monday 30 November = 30.11. 7:0', 22],
    ],
    [23, ['Tomorrow morning = 24.11. 7:0', 'Thursday = 26.11. 7:0', 'Monday 30 November = 30.11. 7:0', 23]],
    [24, ['Tomorrow morning = 25.11. 7:0', tuesday1, monday7, 24]],
    [25, ['Tomorrow morning = 26.11. 7:0', tuesday1, monday7, 25]],
    [26, ['Tomorrow morning = 27.11. 7:0', tuesday1, monday7, 28]],
    [27, ['Monday = 30.11. 7:0', tuesday1, monday7, 28]],
    [28, ['Monday = 30.11. 7:0', tuesday1, monday7, 28]],
  ] as const)('on %i November 2026', (day, [first, second, third, inAMonth]) => {
    const names: Record<number, string> = {
      22: 'Tuesday',
      23: 'Wednesday',
      24: 'Thursday',
      25: 'Friday',
      28: 'Monday',
    };
    const fourth = `In a month, ${names[inAMonth]} ${inAMonth} December = ${inAMonth}.12. 7:0`;
    expect(shown(2026, 11, day)).toEqual([first, second, third, fourth]);
  });

  it('keep to the end of a month that is shorter, and say the year when it is another', () => {
    expect(shown(2028, 1, 31)[3]).toBe('In a month, Tuesday 29 February = 29.2. 7:0');
    expect(shown(2026, 12, 31)[3]).toBe('In a month, Monday 1 February 2027 = 1.2. 7:0');
  });

  it.each(['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'])(
    'are four working mornings, one after the other, on 400 days in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Calcutta', 'Kolkata')).toBe(zone);
      for (let day = 0; day < 400; day++) {
        const now = new Date(2026, 0, 1 + day, [0, 6, 14, 23][day % 4], 59).getTime();
        const moments = laterChoices(now).map(({ at }) => new Date(at));
        const days = moments.map((moment) => moment.getDay());
        const times = [now, ...moments.map((moment) => moment.getTime())];
        expect(times, `on ${new Date(now)}`).toEqual([...new Set(times)].sort((a, b) => a - b));
        expect(days.filter((weekday) => weekday === 0 || weekday === 6)).toEqual([]);
        expect(moments.map((moment) => moment.getHours() * 60 + moment.getMinutes())).toEqual([
          420, 420, 420, 420,
        ]);
      }
    },
  );

  it('mean the same day as the same words typed', () => {
    for (let day = 0; day < 14; day++) {
      const now = new Date(2026, 10, 22 + day, 14).getTime();
      const dayNames = laterChoices(now).filter(({ label }) => /^(Next )?\p{L}+day$/u.test(label));
      expect(dayNames.length).toBeGreaterThan(0);
      for (const { label, at } of dayNames) expect(parseWhen(label, now), `${label}, day ${day}`).toBe(at);
    }
  });
});
