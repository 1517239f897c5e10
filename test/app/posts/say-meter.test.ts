import { describe, expect, it } from 'vitest';
import { meterAdvice, meterExplanation, sayMeter } from '../../../src/app/posts/say-meter';
import { readMeter } from '../../../src/leads/posts/read-meter';

const nobody = { people: 0, organisations: 0, hidden: 0 };

describe('the words of a meter', () => {
  it.each([
    ['complete', readMeter('comment', 37, { ...nobody, people: 37 }, false), '37 of 37', null],
    [
      'partial',
      readMeter('reaction', 165, { ...nobody, people: 131 }, false),
      '131 of 165',
      'keep scrolling: 34 to go',
    ],
    [
      'unreadable',
      readMeter('reaction', 12, nobody, true),
      '0 of 12',
      'LinkedIn shows 12, I could read none',
    ],
    [
      'not looked at',
      readMeter('reaction', 12, nobody, false),
      '0 of 12',
      'not looked yet: open the reactions by their number',
    ],
    ['none', readMeter('comment', 0, nobody, false), 'none yet', null],
    ['unknown', readMeter('comment', null, nobody, false), 'not looked yet', null],
  ])('tell %s from every other state', (_state, meter, count, advice) => {
    expect(sayMeter(meter)).toBe(count);
    expect(meterAdvice(meter)).toBe(advice);
  });

  it('explain who was counted, once there is more than people', () => {
    const counts = { people: 53, organisations: 2, hidden: 2 };
    expect(meterExplanation(readMeter('reaction', 57, counts, false))).toBe(
      '57 stated: 53 people, 2 organisations, 2 hidden',
    );
    expect(meterExplanation(readMeter('reaction', 53, { ...nobody, people: 53 }, false))).toBeNull();
  });
});
