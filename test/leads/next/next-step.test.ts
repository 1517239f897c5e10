import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NextWhy } from '../../../src/leads/next/follow-up';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import { nextStep, type Step } from '../../../src/leads/next/next-step';
import { buildCard } from '../../../src/leads/ranking/build-card';
import type { Card } from '../../../src/leads/records/card';
import type { Engagement } from '../../../src/leads/records/engagement';
import { startOrder } from '../../../src/leads/records/order-settings';
import type { Outreach } from '../../../src/leads/records/outreach';
import type { Degree } from '../../../src/leads/records/person';
import { nothingStated, type Post } from '../../../src/leads/records/post';
import { type Channel, channels, type Touch } from '../../../src/leads/records/touch';
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
  // They had the last word.
  [
    'their answer is due',
    {
      touches: [
        ['out', 'message', 3],
        ['in', 'whatsapp', 0],
      ],
      next: ['answer', 0],
    },
    'answer, they-replied, whatsapp',
  ],
  [
    'their answer, put off',
    {
      touches: [
        ['out', 'message', 3],
        ['in', 'email', 0],
      ],
      next: ['answer', 4],
    },
    'answer, they-replied, email',
  ],
  ['their answer, with no touch kept', { next: ['answer', 0] }, 'answer, they-replied, message'],
  ['they wrote first', { said: [praise], touches: [['in', 'message', 1]] }, 'answer, they-replied, message'],
  [
    'a file tells they answered',
    {
      touches: [
        ['out', 'message', 5],
        ['in', 'message', 1],
      ],
      next: ['follow-up', -1],
    },
    'answer, they-replied, message',
  ],
  [
    'they answered an old invitation',
    {
      touches: [
        ['out', 'invitation-note', 40],
        ['in', 'message', 30],
      ],
    },
    'answer, they-replied, message',
  ],
  [
    'they answered the third',
    {
      touches: [
        ['out', 'message', 20],
        ['out', 'message', 15],
        ['out', 'email', 9],
        ['in', 'email', 1],
      ],
    },
    'answer, they-replied, email',
  ],
  // A call.
  [
    'the call is over',
    { touches: [['in', 'message', 3]], next: ['log-outcome', -0.1] },
    'log-outcome, call-was-due, other',
  ],
  ['the call begins now', { next: ['log-outcome', 0] }, 'log-outcome, call-was-due, other'],
  [
    'the call is yet to come',
    { touches: [['in', 'message', 3]], next: ['log-outcome', 2] },
    'wait, within-days, other',
  ],
  [
    'a call ahead after three messages',
    {
      touches: [
        ['out', 'message', 9],
        ['out', 'message', 6],
        ['out', 'phone', 1],
      ],
      next: ['log-outcome', 2],
    },
    'wait, within-days, other',
  ],
  // The seller wrote last.
  [
    'too early to follow up',
    { touches: [['out', 'message', 1]], next: ['follow-up', 2] },
    'wait, within-days, message',
  ],
  [
    'one message without an answer',
    { touches: [['out', 'message', 3]], next: ['follow-up', 0] },
    'follow-up, unanswered-once, message',
  ],
  [
    'the same by WhatsApp',
    { touches: [['out', 'whatsapp', 3]], next: ['follow-up', 0] },
    'follow-up, unanswered-once, whatsapp',
  ],
  [
    'one since their last word',
    {
      touches: [
        ['out', 'message', 9],
        ['out', 'message', 8],
        ['in', 'message', 7],
        ['out', 'inmail', 4],
      ],
    },
    'follow-up, unanswered-once, inmail',
  ],
  [
    'two messages without an answer',
    {
      touches: [
        ['out', 'message', 12],
        ['out', 'message', 8],
      ],
      next: ['follow-up', -1],
    },
    'other-channel, unanswered-twice, email',
  ],
  [
    'two, the last by e-mail',
    {
      touches: [
        ['out', 'message', 12],
        ['out', 'email', 8],
      ],
      next: ['follow-up', -1],
    },
    'other-channel, unanswered-twice, phone',
  ],
  [
    'three without an answer',
    {
      touches: [
        ['out', 'message', 20],
        ['out', 'message', 15],
        ['out', 'email', 9],
      ],
    },
    'leave, unanswered-enough, email',
  ],
  [
    'three, and resting',
    {
      touches: [
        ['out', 'message', 20],
        ['out', 'message', 15],
        ['out', 'email', 9],
      ],
      next: ['rest-over', 80],
    },
    'leave, unanswered-enough, email',
  ],
  [
    'three, and the rest is over',
    {
      touches: [
        ['out', 'message', 120],
        ['out', 'message', 110],
        ['out', 'email', 91],
      ],
      next: ['rest-over', -1],
    },
    'leave, unanswered-enough, email',
  ],
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
    'look, invitation-open, invitation',
  ],
  [
    'an invitation ignored for 21 days',
    { touches: [['out', 'invitation-note', 21]] },
    'inmail, invitation-ignored, inmail',
  ],
];

it.each(cases)('%s', (_, who, expected, allowance = {}) => {
  const { step, because, channel } = nextStep(makeCard(who), { ...plenty, ...allowance, now: noon });
  expect(`${step}, ${because}, ${channel}`).toBe(expected);
});

const silent: readonly Step[] = ['leave', 'wait', 'log-outcome'];
const anyTouch = fc.record({
  direction: fc.constantFrom<Touch['direction']>('out', 'in'),
  channel: fc.constantFrom(...channels),
});
const anyWho = fc.record({
  degree: fc.constantFrom<(Degree | null)[]>(1, 2, 3, null),
  said: fc.constantFrom<Engagement[][]>([reacted], [praise], [question, reacted], []),
  allowance: fc.record({ hasInvitations: fc.boolean(), hasNotes: fc.boolean() }),
  past: fc.array(anyTouch, { maxLength: 5 }),
  nextIn: fc.integer({ min: -100, max: 100 }),
});

type Drawn = Pick<Touch, 'direction' | 'channel'>[];

/** A touch a day, the last of them yesterday. */
function dated(drawn: Drawn): Case['touches'] {
  return drawn.map(({ direction, channel }, index) => [direction, channel, drawn.length - index]);
}

it('after three touches without an answer no step writes', () => {
  const ignored = fc.array(fc.constantFrom(...channels), { minLength: 3, maxLength: 6 });
  const why = fc.constantFrom<(NextWhy | null)[]>('follow-up', 'rest-over', 'log-outcome', null);
  fc.assert(
    fc.property(anyWho, ignored, why, ({ degree, said, allowance, past, nextIn }, out, nextWhy) => {
      const touches = dated([...past, ...out.map((channel) => ({ direction: 'out' as const, channel }))]);
      const next: Case['next'] = nextWhy === null ? undefined : [nextWhy, nextIn];
      const card = makeCard({ degree, said, touches, ...(next && { next }) });
      expect(silent).toContain(nextStep(card, { ...allowance, now: noon }).step);
    }),
  );
});

it('an answer that is due always wins', () => {
  fc.assert(
    fc.property(anyWho, ({ degree, said, allowance, past, nextIn }) => {
      const card = makeCard({ degree, said, touches: dated(past), next: ['answer', nextIn] });
      const { step, because } = nextStep(card, { ...allowance, now: noon });
      expect([step, because]).toEqual(['answer', 'they-replied']);
    }),
  );
});

it('never says that nobody answered when they had the last word', () => {
  fc.assert(
    fc.property(
      anyWho,
      fc.constantFrom(...channels),
      ({ degree, said, allowance, past, nextIn }, channel) => {
        const touches = dated([...past, { direction: 'in', channel }]);
        const card = makeCard({ degree, said, touches, next: ['follow-up', nextIn] });
        expect(nextStep(card, { ...allowance, now: noon })).toEqual({
          step: 'answer',
          because: 'they-replied',
          channel,
        });
      },
    ),
  );
});
