import { describe, expect, it } from 'vitest';
import { readTimes, type ShownTime } from '../../../src/capture/threads/read-times';
import { messageId } from '../../practice/scenario';

const minute = 60_000;
/** By the machine's own clock. */
const midnight = new Date(2026, 8, 14).getTime();
const nextMidnight = new Date(2026, 8, 15).getTime();
const day = { from: midnight, to: nextMidnight - 1 };
const at = (hours: number, minutes: number) => new Date(2026, 8, 14, hours, minutes).getTime();

function shown(facts: Partial<ShownTime> = {}): ShownTime {
  return { id: null, day, minute: null, isFirst: true, ...facts };
}

const known = (from: number) => ({ at: from, from, to: from + minute - 1 });

describe('the time of a message', () => {
  it('is the minute its clock shows', () => {
    expect(readTimes([shown({ minute: 605 })])).toEqual([known(at(10, 5))]);
  });

  it('further down in a run lies between that minute and what follows', () => {
    const run = [
      shown({ minute: 605 }),
      shown({ minute: 605, isFirst: false }),
      shown({ minute: 605, isFirst: false }),
      shown({ minute: 700 }),
    ];
    const between = { at: null, from: at(10, 5), to: at(11, 40) + minute - 1 };
    expect(readTimes(run)).toEqual([known(at(10, 5)), between, between, known(at(11, 40))]);
  });

  it('without a clock is the day', () => {
    expect(readTimes([shown()])).toEqual([{ at: null, from: day.from, to: day.to }]);
  });

  it('of an unknown day lies between its neighbours; at an end it is open', () => {
    const open = shown({ day: null, minute: 605 });
    expect(readTimes([open, shown({ minute: 605 }), open])).toEqual([
      { at: null, from: null, to: at(10, 5) + minute - 1 },
      known(at(10, 5)),
      { at: null, from: at(10, 5), to: null },
    ]);
  });

  it.each<[string, Partial<ShownTime>, boolean]>([
    ['the page shows the same minute', { minute: 605 }, true],
    ['the page shows the same minute and no day it knows', { minute: 605, day: null }, true],
    ['the page shows the day', {}, true],
    ['it lies later in the run', { minute: 600, isFirst: false }, true],
    ['the page shows another minute', { minute: 606 }, false],
    ['the page shows another day', { day: { from: nextMidnight, to: nextMidnight + minute } }, false],
    ['it lies before the run', { minute: 606, isFirst: false }, false],
    ['the page shows nothing to compare it with', { day: null }, false],
  ])('inside its id counts where %s: %j', (_where, facts, counts) => {
    const time = at(10, 5) + 42_123;
    const [read] = readTimes([shown({ id: messageId(time, 'a'), ...facts })]);
    expect(read?.at === time && read.from === time && read.to === time).toBe(counts);
  });

  it.each(['2-', '2-not base64 at all!', messageId(1, 'short'), 'urn:li:x', messageId(at(1, 1), 'b', false)])(
    'is not in an id like %s',
    (id) => {
      expect(readTimes([shown({ id, minute: 605 })])).toEqual([known(at(10, 5))]);
    },
  );
});
