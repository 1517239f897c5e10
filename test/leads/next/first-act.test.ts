import { expect, it } from 'vitest';
import type { NextWhy } from '../../../src/leads/next/follow-up-after';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import { nextAct } from '../../../src/leads/next/next-act';
import { buildCard } from '../../../src/leads/ranking/build-card';
import type { Card } from '../../../src/leads/records/card';
import type { Engagement } from '../../../src/leads/records/engagement';
import { startOrder } from '../../../src/leads/records/order-settings';
import type { Outreach } from '../../../src/leads/records/outreach';
import type { Degree } from '../../../src/leads/records/person';
import { nothingStated, type Post } from '../../../src/leads/records/post';
import type { Channel, Touch } from '../../../src/leads/records/touch';
import { readSignals } from '../../../src/leads/talk/signals';
import { engagement, hour, noon, person } from '../make-engagement';

const day = 24 * hour;
const plenty = { hasInvitations: true, hasNotes: true };

const post: Post = {
  id: 'activity:1',
  aliases: ['activity:1'],
  text: null,
  publishedAt: noon - 5 * day,
  url: '',
  stated: nothingStated,
  effortMinutes: null,
  firstSeenAt: noon,
  lastSeenAt: noon,
};

type Case = {
  degree?: Degree | null;
  said?: Engagement[];
  /** The seller's own comments. */
  answers?: Engagement[];
  /** Oldest first; `at` in days before noon. */
  touches?: [direction: Touch['direction'], channel: Channel, daysAgo: number][];
  /** In days after noon. */
  next?: [NextWhy, number];
};

function makeCard({ degree = 2, said = [reacted], answers = [], touches = [], next }: Case): Card {
  const due: Partial<Outreach> = next ? { nextWhy: next[0], nextAt: noon + next[1] * day } : {};
  const facts = {
    person: person('in:ada', { degree }),
    outreach: { ...startOutreach('in:ada'), ...due },
    engagements: said,
    touches: touches.map(([direction, channel, daysAgo], index): Touch => {
      const what = { channel, live: false, text: null, gave: null, asked: null };
      const at = noon - daysAgo * day;
      return { id: `t${index}`, personId: 'in:ada', at, direction, ...what, source: 'typed' };
    }),
    draft: null,
  };
  const posts = new Map([['activity:1', post]]);
  return buildCard(facts, { posts, order: startOrder, ownComments: answers, ownCompany: new Set() });
}

const reacted = engagement({ id: 'r' });

function commented(text: string, hoursAgo: number, id = 'comment:1'): Engagement {
  return engagement({ id, kind: 'comment', text, at: noon - hoursAgo * hour });
}

function answered(hoursAgo: number, parentId = 'comment:1'): Engagement {
  const at = noon - hoursAgo * hour;
  return engagement({ id: 'comment:9', kind: 'reply', personId: 'in:me', parentId, text: 'Thanks', at });
}

const praise = commented('What a lovely bus', 20);
const question = commented('Who drove the bus?', 20);

const cases: [what: string, who: Case, expected: string, allowance?: Partial<typeof plenty>][] = [
  // Nobody wrote yet.
  ['they commented', { said: [praise] }, 'answer-comment, commented, comment-reply'],
  ['they asked', { said: [question, reacted] }, 'answer-comment, asked, comment-reply'],
  [
    'a connection who commented: still in public',
    { degree: 1, said: [praise] },
    'answer-comment, commented, comment-reply',
  ],
  [
    'no invitations left, but a comment',
    { said: [praise] },
    'answer-comment, commented, comment-reply',
    { hasInvitations: false },
  ],
  [
    'a comment answered in public',
    { said: [praise], answers: [answered(10)] },
    'invite-with-note, answered-publicly, invitation-note',
  ],
  [
    'answered, and connected',
    { degree: 1, said: [praise], answers: [answered(10)] },
    'message, connected, message',
  ],
  [
    'answered, then they wrote again',
    { said: [praise, commented('And the tractor?', 2, 'comment:2')], answers: [answered(10)] },
    'answer-comment, asked, comment-reply',
  ],
  [
    'somebody else was answered',
    { said: [praise], answers: [answered(10, 'comment:77')] },
    'answer-comment, commented, comment-reply',
  ],
  ['a reaction of a connection', { degree: 1 }, 'message, connected, message'],
  ['a reaction of a stranger', { degree: 3 }, 'invite-with-note, not-connected, invitation-note'],
  ['no degree shown', { degree: null }, 'invite-with-note, not-connected, invitation-note'],
  ['a stranger, no notes left', { degree: 3 }, 'invite, notes-used-up, invitation', { hasNotes: false }],
  [
    'a stranger, no invitations left',
    { degree: 3 },
    'inmail, invitations-used-up, inmail',
    { hasInvitations: false },
  ],
  [
    'neither',
    { degree: 3 },
    'inmail, invitations-used-up, inmail',
    { hasInvitations: false, hasNotes: false },
  ],
  // The seller wrote last.
  [
    'answered in public by S',
    { said: [praise], touches: [['out', 'comment-reply', 3]], next: ['follow-up', 0] },
    'invite-with-note, answered-publicly, invitation-note',
  ],
  [
    'that, of a connection',
    { degree: 1, said: [praise], touches: [['out', 'comment-reply', 3]] },
    'message, connected, message',
  ],
  [
    'that, and no invitations left',
    { said: [praise], touches: [['out', 'comment-reply', 3]] },
    'inmail, invitations-used-up, inmail',
    { hasInvitations: false },
  ],
  [
    'that, and no notes left',
    { said: [praise], touches: [['out', 'comment-reply', 3]] },
    'invite, notes-used-up, invitation',
    { hasNotes: false },
  ],
  [
    'a reaction to what they wrote',
    { touches: [['out', 'reaction', 3]] },
    'invite-with-note, answered-publicly, invitation-note',
  ],
  [
    'an invitation they took up',
    { degree: 1, touches: [['out', 'invitation-note', 3]] },
    'message, accepted, message',
  ],
  [
    'an invitation still open',
    { touches: [['out', 'invitation', 20]], next: ['follow-up', -1] },
    'look, invitation-open, null',
  ],
  [
    'an invitation ignored for 21 days',
    { touches: [['out', 'invitation-note', 21]] },
    'inmail, invitation-ignored, inmail',
  ],
];

it.each(cases)('%s', (_, who, expected, allowance = {}) => {
  const card = makeCard(who);
  const facts = {
    ...{ card, touches: card.history, outreach: card.outreach, signals: readSignals(card.history, noon) },
    ...{ stop: null, asksToTalk: false, doNotContact: false, bestChannel: null },
    allowance: { ...plenty, ...allowance },
  };
  const { act, because, channel } = nextAct(facts, noon);
  expect(`${act}, ${because}, ${channel}`).toBe(expected);
});
