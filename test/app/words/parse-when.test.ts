import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseWhen, parseWhenAnywhere, readWhen } from '../../../src/app/words/parse-when';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A Sunday afternoon: 22 November 2026, 14:00. */
const sunday = () => new Date(2026, 10, 22, 14).getTime();

/** "2026-11-24 7:00" on the clock of the place. */
function shown(at: number | null): string | null {
  if (at === null) return null;
  const day = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())} ${day.getHours()}:${two(day.getMinutes())}`;
}

describe.each(['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'])('a date in words, in %s', (zone) => {
  it.each([
    ['next Tuesday', '2026-11-24 7:00'],
    ['  Next   tuesday ', '2026-11-24 7:00'],
    ['friday', '2026-11-27 7:00'],
    ['on Friday', '2026-11-27 7:00'],
    ['until friday.', '2026-11-27 7:00'],
    ['sunday', '2026-11-29 7:00'],
    ['weekend', '2026-11-28 7:00'],
    ['tomorrow', '2026-11-23 7:00'],
    ['the day after tomorrow', '2026-11-24 7:00'],
    ['in 3 weeks', '2026-12-13 7:00'],
    ['two weeks', '2026-12-06 7:00'],
    ['in a month', '2026-12-22 7:00'],
    ['next week', '2026-11-29 7:00'],
    ['next month', '2026-12-22 7:00'],
    ['end of month', '2026-11-30 7:00'],
    ['end of december', '2026-12-31 7:00'],
    ['3 dec', '2026-12-03 7:00'],
    ['the 3rd of December', '2026-12-03 7:00'],
    ['3 march', '2027-03-03 7:00'],
    ['4 March 2027', '2027-03-04 7:00'],
    ['in december', '2026-12-01 7:00'],
    ['november', '2027-11-01 7:00'],
    ['2027', '2027-01-01 7:00'],
    ['in 2027', '2027-01-01 7:00'],
    ['2027-03-04', '2027-03-04 7:00'],
    ['3.12.', '2026-12-03 7:00'],
    ['24.12.2026', '2026-12-24 7:00'],
    ['monday morning', '2026-11-23 7:00'],
    ['tomorrow afternoon', '2026-11-23 15:00'],
    ['tomorrow at 10', '2026-11-23 10:00'],
    ['friday at 3pm', '2026-11-27 15:00'],
    ['at 9', '2026-11-23 9:00'],
    ['17:00', '2026-11-22 17:00'],
    ['in 2 hours', '2026-11-22 16:00'],
    ['in 5 months at 10', '2027-04-22 10:00'],
    ['15 june at 16:30', '2027-06-15 16:30'],
  ])('“%s” said on a Sunday afternoon is %s', (words, expected) => {
    vi.stubEnv('TZ', zone);
    expect(shown(parseWhen(words, sunday()))).toBe(expected);
  });

  it('is 7:00 on the clock on both sides of every change of clocks', () => {
    vi.stubEnv('TZ', zone);
    const changes = [
      [2026, 2, 7],
      [2026, 2, 28],
      [2026, 9, 24],
      [2026, 9, 31],
    ] as const;
    for (const [year, month, eve] of changes) {
      const now = new Date(year, month, eve, 20).getTime();
      expect(parseWhen('tomorrow', now)).toBe(new Date(year, month, eve + 1, 7).getTime());
      expect(parseWhen('in 3 days', now)).toBe(new Date(year, month, eve + 3, 7).getTime());
      expect(parseWhen('next week', now)).toBe(new Date(year, month, eve + 7, 7).getTime());
    }
  });
});

it('the zones of these tests are real: the morning after the change is an hour nearer', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  const eve = Date.UTC(2026, 2, 28, 19);
  expect(parseWhen('tomorrow', eve)).toBe(Date.UTC(2026, 2, 29, 5));
  vi.stubEnv('TZ', 'Asia/Kolkata');
  expect(parseWhen('tomorrow', eve)).toBe(Date.UTC(2026, 2, 30, 1, 30));
});

describe('what is no date to come', () => {
  it.each([
    '',
    ' ',
    'yesterday',
    'yesterday at 17:00',
    'last friday',
    'last friday at 9',
    'last week',
    'last night',
    '10 minutes ago',
    'two days ago',
    '3 dec 2025',
    '22 nov 2026',
    '2026',
    'today',
    'now',
    'in 0 days',
    '5',
    '5 5',
    '1730',
    'in 5',
    '3.5',
    'after the holidays',
    'soon',
    'this week',
    '31 feb',
    'monday to friday',
    'tomorrow and friday',
    'the budget is decided on friday',
    'after friday',
    'wed, 24 nov 2026',
  ])('“%s” is not read', (words) => {
    expect(parseWhen(words, sunday())).toBeNull();
  });

  it('and half a word in any language is not either', async () => {
    for (const words of [
      'nex',
      'letzten Freitag',
      'gestern',
      'venerdì scorso',
      'vorige vrijdag',
      'вчера',
      '昨日',
      '上星期五',
    ])
      expect(await parseWhenAnywhere(words, sunday()), words).toBeNull();
  });
});

describe('the table of weekdays', () => {
  const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  const daysTo = (words: string, weekday: number, hour: number) => {
    const at = parseWhen(words, new Date(2026, 10, 22 + weekday, hour).getTime()) ?? 0;
    return Math.round((at - new Date(2026, 10, 22 + weekday, 7).getTime()) / 86_400_000);
  };

  it.each([0, 6, 7, 14, 23])('holds at %i o’clock', (hour) => {
    const bare = names.map((_, weekday) => daysTo('tuesday', weekday, hour));
    const next = names.map((_, weekday) => daysTo('next tuesday', weekday, hour));
    const nextSunday = names.map((_, weekday) => daysTo('next sunday', weekday, hour));
    expect(bare).toEqual([2, 1, 7, 6, 5, 4, 3]);
    expect(next).toEqual([2, 8, 7, 6, 5, 4, 3]);
    expect(nextSunday).toEqual([7, 13, 12, 11, 10, 9, 8]);
    expect(names.map((name, weekday) => daysTo(name, weekday, hour))).toEqual([7, 7, 7, 7, 7, 7, 7]);
    expect(names.map((name, weekday) => daysTo(`next ${name}`, weekday, hour))).toEqual([
      7, 7, 7, 7, 7, 7, 7,
    ]);
  });

  it('keeps today when an hour still to come is said', () => {
    const friday = new Date(2026, 10, 27, 14).getTime();
    expect(shown(parseWhen('friday at 17:00', friday))).toBe('2026-11-27 17:00');
    expect(shown(parseWhen('friday at 9:00', friday))).toBe('2026-12-04 9:00');
  });

  it('a day of the month that is today is in a year', () => {
    expect(shown(parseWhen('22 november', sunday()))).toBe('2027-11-22 7:00');
    expect(shown(parseWhen('22 november', new Date(2026, 10, 22, 9).getTime()))).toBe('2027-11-22 7:00');
  });
});

it('reads strokes as the browser’s own region writes them', () => {
  const order = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
  order.mockReturnValue([
    { type: 'month', value: '1' },
    { type: 'day', value: '2' },
  ]);
  expect(shown(parseWhen('3/12', sunday()))).toBe('2027-03-12 7:00');
  order.mockReturnValue([
    { type: 'day', value: '2' },
    { type: 'month', value: '1' },
  ]);
  expect(shown(parseWhen('3/12', sunday()))).toBe('2026-12-03 7:00');
  expect(shown(parseWhen('13/12', sunday()))).toBe('2026-12-13 7:00');
});

it('tells whether an hour was said, and takes another when none was', () => {
  expect(readWhen('tomorrow', sunday(), 10)).toEqual({
    at: new Date(2026, 10, 23, 10).getTime(),
    hourSaid: false,
  });
  expect(readWhen('tomorrow at 8', sunday(), 10)).toEqual({
    at: new Date(2026, 10, 23, 8).getTime(),
    hourSaid: true,
  });
  expect(readWhen('today', new Date(2026, 10, 22, 8).getTime(), 10)?.at).toBe(
    new Date(2026, 10, 22, 10).getTime(),
  );
});

describe('a date in the seller’s own language', () => {
  it.each([
    ['next Tuesday', '2026-11-24 7:00'],
    ['nächsten Dienstag', '2026-11-24 7:00'],
    ['am Freitag', '2026-11-27 7:00'],
    ['am 3.12. um 10 Uhr', '2026-12-03 10:00'],
    ['morgen Mittag', '2026-11-23 12:00'],
    ['in drei Wochen', '2026-12-13 7:00'],
    ['mardi prochain', '2026-11-24 7:00'],
    ['le 3 décembre', '2026-12-03 7:00'],
    ['demain matin', '2026-11-23 7:00'],
    ['el próximo martes', '2026-11-24 7:00'],
    ['dentro de tres semanas', '2026-12-13 7:00'],
    ['martedì prossimo', '2026-11-24 7:00'],
    ['fra tre settimane', '2026-12-13 7:00'],
    ['terça-feira', '2026-11-24 7:00'],
    ['3 de dezembro', '2026-12-03 7:00'],
    ['volgende dinsdag', '2026-11-24 7:00'],
    ['over 3 weken', '2026-12-13 7:00'],
    ['в следующий вторник', '2026-11-24 7:00'],
    ['во вторник', '2026-11-24 7:00'],
    ['через три недели', '2026-12-13 7:00'],
    ['火曜日', '2026-11-24 7:00'],
    ['12月3日', '2026-12-03 7:00'],
    ['星期二', '2026-11-24 7:00'],
    ['明天下午', '2026-11-23 15:00'],
    ['nästa tisdag', '2026-11-24 7:00'],
    ['på fredag', '2026-11-27 7:00'],
    ['ensi tiistaina', '2026-11-24 7:00'],
    ['3 viikon päästä', '2026-12-13 7:00'],
    ['у вівторок', '2026-11-24 7:00'],
    ['через 3 тижні', '2026-12-13 7:00'],
    ['ngày mai', '2026-11-23 7:00'],
    ['3 tuần nữa', '2026-12-13 7:00'],
  ])('“%s” is %s', async (words, expected) => {
    expect(shown(await parseWhenAnywhere(words, sunday()))).toBe(expected);
  });
});
