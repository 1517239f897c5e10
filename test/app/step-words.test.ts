import { expect, it } from 'vitest';
import { sayStep } from '../../src/app/words/step-words';
import { buildCard } from '../../src/leads/build-card';
import type { Card } from '../../src/leads/card';
import { startOutreach } from '../../src/leads/merge-outreach';
import { type NextStep, nextStep } from '../../src/leads/next-step';
import { startOrder } from '../../src/leads/order-settings';
import type { Outreach } from '../../src/leads/outreach';
import type { Degree } from '../../src/leads/person';
import { nothingStated, type Post } from '../../src/leads/post';
import { type Channel, channels, type Touch } from '../../src/leads/touch';
import { engagement, person } from '../leads/make-engagement';

/** A Sunday. */
const now = new Date(2026, 10, 22, 10, 30).getTime();
const day = 86_400_000;
const wednesday = new Date(2026, 10, 25, 9).getTime();
const post: Post = {
  id: 'activity:1',
  aliases: ['activity:1'],
  text: null,
  publishedAt: null,
  url: '',
  stated: nothingStated,
  effortMinutes: null,
  firstSeenAt: now,
  lastSeenAt: now,
};

type Who = {
  degree?: Degree;
  text?: string | null;
  answered?: boolean;
  touches?: [Touch['direction'], Channel, daysAgo: number][];
  outreach?: Partial<Outreach>;
};

function makeCard({ degree = 2, text = null, answered, touches = [], outreach = {} }: Who): Card {
  const reason =
    text === null ? engagement() : engagement({ id: 'comment:1', kind: 'comment', text, at: now - 2 * day });
  const answer = engagement({ kind: 'reply', parentId: 'comment:1', text: 'Thanks', at: now - day });
  const said = { live: false, text: null, gave: null, asked: null, source: 'typed' } as const;
  const facts = {
    person: person('in:ada', { degree }),
    outreach: { ...startOutreach('in:ada'), ...outreach },
    engagements: [reason],
    touches: touches.map(([direction, channel, daysAgo]): Touch => {
      const at = now - daysAgo * day;
      return { id: `${at} ${direction}`, personId: 'in:ada', at, direction, channel, ...said };
    }),
    draft: null,
  };
  return buildCard(facts, {
    posts: new Map([['activity:1', post]]),
    order: startOrder,
    ownComments: answered ? [answer] : [],
    ownCompany: new Set(),
  });
}

const plenty = { hasInvitations: true, hasNotes: true };
const praise = 'What a lovely bus that is';
const question = 'Who drove the bus?';
const out = (channel: Channel, ...daysAgo: number[]) =>
  daysAgo.map((days): [Touch['direction'], Channel, number] => ['out', channel, days]);

const table: [words: string, who: Who, allowance?: Partial<typeof plenty>][] = [
  ['Answer their comment under the post first. A question is open there.', { text: question }],
  ['Answer their comment under the post first. It has no answer from you yet.', { text: praise }],
  ['Write them a message. You are connected.', { degree: 1 }],
  ['Send an invitation with a note. You are not connected.', {}],
  [
    'Send an invitation with a note. They have seen your name under the post.',
    { text: praise, answered: true },
  ],
  [
    'Send an invitation without a note. Your personal notes for this week are used up.',
    {},
    { hasNotes: false },
  ],
  ['Send an InMail. Your invitations for this week are used up.', {}, { hasInvitations: false }],
  ['Send an InMail. Your invitation has been open for three weeks.', { touches: out('invitation', 22) }],
  [
    'Open their profile: have they accepted? Your invitation is still open.',
    { touches: out('invitation-note', 5) },
  ],
  ['Write them a message. They have accepted your invitation.', { degree: 1, touches: out('invitation', 5) }],
  [
    'Wait until Wednesday 25 November. It is too early to ask again.',
    { touches: out('message', 1), outreach: { nextAt: wednesday, nextWhy: 'follow-up' } },
  ],
  ['Follow up once, with something new. Your last one has no answer.', { touches: out('message', 4) }],
  ['Try another channel. The last two have no answer.', { touches: out('message', 9, 18) }],
  ['Leave it at that. No answer to 3 touches is an answer too.', { touches: out('message', 9, 18, 27) }],
  ['Answer them. They have written to you.', { outreach: { nextAt: now, nextWhy: 'answer' } }],
  ['Note how the call went. Its time has come.', { outreach: { nextAt: now - 1, nextWhy: 'log-outcome' } }],
  [
    'Call agreed: Wednesday, 9:00. Note afterwards how it went.',
    { outreach: { nextAt: wednesday, nextWhy: 'log-outcome' } },
  ],
];

it.each(table)('the next step reads “%s”', (words, who, allowance) => {
  const card = makeCard(who);
  const { act, because } = sayStep(nextStep(card, { now, ...plenty, ...allowance }), card, now);
  expect(`${act} ${because}`).toBe(words);
});

it('has words for every step that can come', () => {
  const seen = new Map<string, [Card, NextStep]>();
  for (const card of everyCard()) {
    for (const allowance of [plenty, { ...plenty, hasNotes: false }, { ...plenty, hasInvitations: false }]) {
      const next = nextStep(card, { now, ...allowance });
      seen.set(`${next.step} ${next.because}`, [card, next]);
    }
  }
  const wordless = [...seen].filter(([, [card, next]]) => {
    const { act, because } = sayStep(next, card, now);
    return act === '' || because === '';
  });
  expect(wordless.map(([pair]) => pair)).toEqual([]);
  // As many as the table above names; its waits for an invitation and for a call share one.
  expect(seen.size).toBe(table.length - 1);
});

function everyCard(): Card[] {
  const promises: Partial<Outreach>[] = [
    {},
    ...['follow-up', 'answer', 'log-outcome', 'rest-over'].flatMap((nextWhy) =>
      [now - day, now + day].map((nextAt) => ({ nextWhy, nextAt })),
    ),
  ];
  const said = channels.flatMap((channel) => [
    [],
    out(channel, 5),
    out(channel, 30),
    out(channel, 5, 9),
    out(channel, 5, 9, 15),
  ]);
  const degrees: Degree[] = [1, 2, 3];
  return promises.flatMap((outreach) =>
    said.flatMap((touches) =>
      degrees.flatMap((degree) =>
        [null, praise, question].flatMap((text) =>
          [true, false].map((answered) => makeCard({ degree, text, answered, touches, outreach })),
        ),
      ),
    ),
  );
}
