import { describe, expect, it } from 'vitest';
import { readClock } from '../../../src/capture/threads/read-clock';
import { readDay } from '../../../src/capture/threads/read-day';

/** A Friday at noon, by the machine's own clock. */
const now = new Date(2026, 10, 20, 12).getTime();

function tell(heading: string, language: string): string | null {
  const day = readDay(heading, language, now);
  return day && new Date(day.from).toLocaleDateString('sv');
}

describe('a heading', () => {
  it.each([
    ['Today', 'en', '2026-11-20'],
    ['TODAY', 'en', '2026-11-20'],
    ['Heute', 'de', '2026-11-20'],
    ['oggi', 'it', '2026-11-20'],
    ['今日', 'ja', '2026-11-20'],
    ["aujourd'hui", 'fr', '2026-11-20'],
    ['Yesterday', 'en', '2026-11-19'],
    ['Gestern', 'de', '2026-11-19'],
    ['MONDAY', 'en', '2026-11-16'],
    ['Samstag', 'de', '2026-11-14'],
    ['Sep 12', 'en', '2026-09-12'],
    ['SEPT 12', 'en', '2026-09-12'],
    ['12 Sep', 'en', '2026-09-12'],
    ['12. Sep.', 'de', '2026-09-12'],
    ['12. Sept.', 'de', '2026-09-12'],
    ['9月12日', 'ja', '2026-09-12'],
    ['12 de set.', 'pt', '2026-09-12'],
    ['Dec 24', 'en', '2025-12-24'],
    ['Aug 3, 2023', 'en', '2023-08-03'],
    ['3. Aug. 2023', 'de', '2023-08-03'],
    ['2023年8月3日', 'ja', '2023-08-03'],
    ['29 feb 2024', 'it', '2024-02-29'],
    ['Saturday, September 12', 'en', '2026-09-12'],
  ])('%s in %s is %s', (heading, language, day) => {
    expect(tell(heading, language)).toBe(day);
  });

  it.each([
    ['a weekday that is today’s: it could be a week ago', 'Friday', 'en'],
    ['a word of another language', 'Heute', 'en'],
    ['a month alone', 'September', 'en'],
    ['numbers whose order nobody knows', '03/08', 'en'],
    ['a day that is still to come', 'Dec 24, 2026', 'en'],
    ['nothing', '', 'en'],
    ['a language nobody speaks', 'Today', 'not a language'],
    ['a sentence', 'Ana and you are now connected since a while ago, say hello', 'en'],
  ])('is open with %s', (_what, heading, language) => {
    expect(tell(heading, language)).toBeNull();
  });
});

describe('a clock', () => {
  it.each([
    ['3:05 PM', 'en', 15 * 60 + 5],
    ['12:05\u202fAM', 'en', 5],
    ['12:30 pm', 'en', 12 * 60 + 30],
    ['15:05', 'de', 15 * 60 + 5],
    ['09.07', 'it', 9 * 60 + 7],
    ['午後3:05', 'ja', 15 * 60 + 5],
    ['午前0:05', 'ja', null],
    ['3:05', 'de', 3 * 60 + 5],
    ['٣:٠٥ م', 'ar', 15 * 60 + 5],
    ['15 h 05', 'fr', 15 * 60 + 5],
    ['3:05 irgendwann', 'de', null],
    ['25:00', 'en', null],
    ['3 h', 'en', null],
    ['', 'en', null],
  ])('%s in %s is minute %s', (text, language, minute) => {
    expect(readClock(text, language)).toBe(minute);
  });
});
