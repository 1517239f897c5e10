import { describe, expect, it } from 'vitest';
import { sayLastTouch, sayTouch } from '../../../src/app/words/say-touch';
import { channels, inOrder, isLive, type Touch } from '../../../src/leads/records/touch';

const now = new Date(2026, 10, 22, 10, 30).getTime();
const day = 86_400_000;

function touch(direction: Touch['direction'], channel: Touch['channel'], at: number): Touch {
  const said = { text: null, gave: null, asked: null, source: 'typed' } as const;
  return { id: `${at}`, personId: 'in:ada', at, direction, channel, live: isLive(channel), ...said };
}

const table: [string | null, Touch[]][] = [
  [null, []],
  ['You sent an invitation 4 days ago, no answer yet', [touch('out', 'invitation', now - 4 * day)]],
  [
    'They wrote yesterday',
    [touch('in', 'message', now - 20 * 3_600_000), touch('out', 'message', now - 3 * day)],
  ],
  ['You wrote 5 minutes ago, no answer yet', [touch('out', 'message', now - 5 * 60_000)]],
  [
    'You sent an e-mail 3 days ago, no answer to 2 touches yet',
    [touch('out', 'email', now - 3 * day), touch('out', 'message', now - 9 * day)],
  ],
  ['You phoned 3 days ago', [touch('out', 'phone', now - 3 * day)]],
  [
    'You answered them under the post 2 days ago, no answer yet',
    [touch('out', 'comment-reply', now - 2 * day)],
  ],
];

describe('what has happened last', () => {
  it.each(table)('reads %j', (words, touches) => {
    expect(sayLastTouch(inOrder(touches), now)).toBe(words);
  });

  it('has words of its own for every channel either way', () => {
    const words = channels.flatMap((channel) =>
      (['out', 'in'] as const).map((direction) => sayTouch({ direction, channel, at: now - 3 * day }, now)),
    );
    expect(words.every((each) => each.endsWith(' 3 days ago'))).toBe(true);
    expect(new Set(words).size).toBe(channels.length * 2);
  });
});
