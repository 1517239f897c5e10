import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../src/leads/posts/badge';
import { readMeter } from '../../../src/leads/posts/read-meter';

const meter = (stated: number | null, people = 0, organisations = 0, hidden = 0, unreadable = false) =>
  readMeter('reaction', stated, { people, organisations, hidden }, unreadable);

describe('a meter', () => {
  it.each([
    ['none', meter(0), 0],
    ['unknown', meter(null), 0],
    ['not-looked', meter(12), 12],
    ['partial', meter(57, 20, 2, 1), 34],
    ['complete', meter(57, 53, 2, 2), 0],
    ['complete', meter(57, 60), 0],
    ['unreadable', meter(12, 0, 0, 0, true), 12],
    ['unreadable', meter(null, 0, 0, 0, true), 0],
    ['partial', meter(12, 3, 0, 0, true), 9],
    ['partial', meter(null, 3), 0],
  ])('is %s for %j', (state, each, toGo) => expect([each.state, each.toGo]).toEqual([state, toGo]));

  it('never calls something complete that is not, nor counts below zero', () => {
    const number = fc.nat(100);
    fc.assert(
      fc.property(
        fc.option(number),
        number,
        number,
        number,
        fc.boolean(),
        (stated, people, organisations, hidden, unreadable) => {
          const each = meter(stated, people, organisations, hidden, unreadable);
          expect(each.seen).toBe(people + organisations + hidden);
          expect(each.toGo).toBeGreaterThanOrEqual(0);
          if (each.state === 'complete')
            expect(each.seen).toBeGreaterThanOrEqual(stated ?? Number.POSITIVE_INFINITY);
          if (each.state === 'none') expect(stated).toBe(0);
        },
      ),
    );
  });
});

describe('the badge', () => {
  it.each([
    ['nothing on a page without counts', [meter(null)], false, '', 'none'],
    ['nothing where LinkedIn says zero', [meter(0), meter(0)], false, '', 'none'],
    ['a check when all is read', [meter(2, 2), meter(0)], false, '✓', 'complete'],
    ['what is to go, all kinds together', [meter(12, 2), meter(5)], false, '15', 'to-go'],
    ['no long number', [meter(18_292)], false, '999+', 'to-go'],
    ['exactly 999', [meter(999)], false, '999', 'to-go'],
    [
      'a mark when a list could not be read',
      [meter(12, 12), meter(5, 0, 0, 0, true)],
      false,
      '!',
      'unreadable',
    ],
    ['a mark when anything went wrong', [meter(2, 2)], true, '!', 'unreadable'],
    ['a mark even without a meter', [], true, '!', 'unreadable'],
  ])('shows %s', (_, meters, hasProblems, text, state) =>
    expect(badgeOf(meters, hasProblems)).toMatchObject({ text, state }),
  );

  it('tells its three states apart in tone as well', () => {
    const tones = [badgeOf([meter(2, 2)], false), badgeOf([meter(2)], false), badgeOf([meter(2)], true)].map(
      (each) => each.tone,
    );
    expect(new Set(tones).size).toBe(3);
  });
});
