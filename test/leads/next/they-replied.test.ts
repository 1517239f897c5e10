import { describe, expect, it } from 'vitest';
import { theyReplied } from '../../../src/leads/next/they-replied';
import type { Channel, Touch } from '../../../src/leads/records/touch';

function touch(direction: Touch['direction'], channel: Channel): Touch {
  const nothing = { live: false, text: null, gave: null, asked: null };
  return {
    id: `${direction} ${channel}`,
    personId: 'in:ada',
    at: 1,
    direction,
    channel,
    source: 'typed',
    ...nothing,
  };
}

const table: [says: string, newestFirst: Touch[], channel: Channel][] = [
  ['nothing said before', [], 'message'],
  ['an e-mail', [touch('out', 'email'), touch('out', 'message')], 'email'],
  ['an invitation', [touch('out', 'invitation')], 'message'],
  ['an invitation with a note', [touch('out', 'invitation-note')], 'message'],
  ['a public answer', [touch('out', 'comment-reply')], 'comment-reply'],
  ['a reaction', [touch('out', 'reaction')], 'comment-reply'],
  ['their own words last', [touch('in', 'phone'), touch('out', 'inmail')], 'inmail'],
];

describe('they replied', () => {
  it.each(table)('after %s', (_says, touches, channel) => {
    expect(theyReplied({ touches })).toEqual({ is: 'replied', channel, text: null });
  });
});
