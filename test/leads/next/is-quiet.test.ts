import { describe, expect, it } from 'vitest';
import { isQuiet, quietUntil } from '../../../src/leads/next/is-quiet';
import { type QuietHours, startQuiet } from '../../../src/leads/records/settings';
import { inZone } from '../../support/in-zone';

const nights: QuietHours = { from: '18:00', to: '08:00', weekends: false };
const never: QuietHours = { from: '00:00', to: '00:00', weekends: false };

function until(zone: string, quiet: QuietHours, at: string): string {
  return inZone(zone, () => new Date(quietUntil(quiet, Date.parse(at))).toISOString());
}

describe('quiet hours', () => {
  it.each([
    ['Tuesday, one minute to six in the evening', '2026-09-15T17:59:59Z', startQuiet, false],
    ['Tuesday, six', '2026-09-15T18:00:00Z', startQuiet, true],
    ['Tuesday, midnight', '2026-09-15T00:00:00Z', startQuiet, true],
    ['Tuesday, one minute to eight', '2026-09-15T07:59:59Z', startQuiet, true],
    ['Tuesday, eight', '2026-09-15T08:00:00Z', startQuiet, false],
    ['Saturday noon', '2026-09-19T12:00:00Z', startQuiet, true],
    ['Sunday noon', '2026-09-20T12:00:00Z', startQuiet, true],
    ['Saturday noon, weekends allowed', '2026-09-19T12:00:00Z', nights, false],
    ['a lunch break, inside', '2026-09-15T12:30:00Z', { from: '12:00', to: '13:00', weekends: false }, true],
    ['a lunch break, after', '2026-09-15T13:00:00Z', { from: '12:00', to: '13:00', weekends: false }, false],
    ['none set', '2026-09-15T03:00:00Z', never, false],
    ['no time of day', '2026-09-15T03:00:00Z', { from: '25:00', to: 'late', weekends: false }, false],
  ])('%s', (_when, at, quiet, expected) => {
    expect(inZone('UTC', () => isQuiet(quiet, Date.parse(at)))).toBe(expected);
  });

  it.each([
    ['over a night', nights, '2026-09-15T20:17:31Z', '2026-09-16T08:00:00.000Z'],
    ['in the small hours', nights, '2026-09-15T02:00:00Z', '2026-09-15T08:00:00.000Z'],
    ['from Friday evening to Monday morning', startQuiet, '2026-09-18T18:00:00Z', '2026-09-21T08:00:00.000Z'],
    ['from Sunday noon to Monday morning', startQuiet, '2026-09-20T12:00:00Z', '2026-09-21T08:00:00.000Z'],
    [
      'over a weekend without nights',
      { ...never, weekends: true },
      '2026-09-19T12:00:00Z',
      '2026-09-21T00:00:00.000Z',
    ],
    ['not at all by day', nights, '2026-09-15T12:34:56.789Z', '2026-09-15T12:34:56.789Z'],
  ])('last %s', (_how, quiet, at, end) => {
    expect(until('UTC', quiet, at)).toBe(end);
  });
});

describe('quiet hours end by the clock on the wall, however long the night was', () => {
  it.each([
    // 20:00 in winter time; 08:00 in summer time is 11 hours later.
    ['Europe/Berlin', 'spring', '2026-03-28T19:00:00Z', '2026-03-29T06:00:00.000Z'],
    // 13 hours.
    ['Europe/Berlin', 'autumn', '2026-10-24T18:00:00Z', '2026-10-25T07:00:00.000Z'],
    ['America/New_York', 'spring', '2026-03-08T01:00:00Z', '2026-03-08T12:00:00.000Z'],
    ['America/New_York', 'autumn', '2026-11-01T00:00:00Z', '2026-11-01T13:00:00.000Z'],
    ['Australia/Sydney', 'spring', '2026-10-03T10:00:00Z', '2026-10-03T21:00:00.000Z'],
    ['Australia/Sydney', 'autumn', '2026-04-04T09:00:00Z', '2026-04-04T22:00:00.000Z'],
  ])('%s, %s', (zone, _season, at, end) => {
    expect(until(zone, nights, at)).toBe(end);
  });

  it('over the weekend of the change', () => {
    expect(until('Europe/Berlin', startQuiet, '2026-10-23T16:00:00Z')).toBe('2026-10-26T07:00:00.000Z');
  });

  it('at an hour that the change leaves out: as soon as it is past', () => {
    const early = { from: '22:00', to: '02:30', weekends: false };
    expect(until('Europe/Berlin', early, '2026-03-28T22:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
  });
});
