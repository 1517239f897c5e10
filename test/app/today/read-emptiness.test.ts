import { describe, expect, it } from 'vitest';
import { type Emptiness, readEmptiness } from '../../../src/app/today/read-emptiness';
import { type Meter, readMeter } from '../../../src/leads/posts/read-meter';

const meter = (kind: Meter['kind'], stated: number | null, people: number, unreadable = false) =>
  readMeter(kind, stated, { people, organisations: 0, hidden: 0 }, unreadable);
const post = (reactions: Meter, comments: Meter) => ({ meters: [reactions, comments] });

const none = post(meter('reaction', 0, 0), meter('comment', 0, 0));
const unread = post(meter('reaction', 12, 0), meter('comment', 3, 0));
const strange = post(meter('reaction', 12, 0, true), meter('comment', 3, 0));
const partly = post(meter('reaction', 12, 5), meter('comment', 3, 3));
const whole = post(meter('reaction', 12, 12), meter('comment', 3, 3));

const table: [front: Parameters<typeof readEmptiness>[0], decided: boolean, emptiness: Emptiness][] = [
  [null, false, 'NoPost'],
  [null, true, 'Done'],
  [none, false, 'NoAnswers'],
  [unread, false, 'NotLooked'],
  [unread, true, 'NotLooked'],
  [strange, true, 'NotRead'],
  [partly, false, 'Incomplete'],
  [whole, false, 'NobodyNew'],
  [whole, true, 'Done'],
];

describe('why nobody waits', () => {
  it.each(table.map(([front, decided, is], index) => ({ index, front, decided, is })))(
    '$index: $is, decided $decided',
    ({ front, decided, is }) => {
      expect(readEmptiness(front, decided)).toBe(is);
    },
  );
});
