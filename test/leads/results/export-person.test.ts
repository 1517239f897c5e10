import { describe, expect, it } from 'vitest';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import type { KnownContact } from '../../../src/leads/records/known-row';
import type { Outcome } from '../../../src/leads/records/outcome';
import { nothingStated, type Post } from '../../../src/leads/records/post';
import { type ExportFacts, exportPerson } from '../../../src/leads/results/export-person';
import { engagement, hour, noon, person } from '../make-engagement';
import { touch } from '../make-touch';
import { titled } from '../read-samples';

const post: Post = {
  id: 'activity:1',
  aliases: ['activity:1'],
  text: 'A question about harbours. And more of it.',
  publishedAt: noon,
  stated: nothingStated,
  url: 'https://www.linkedin.com/feed/update/urn:li:activity:1/',
  effortMinutes: null,
  firstSeenAt: noon,
  lastSeenAt: noon,
};

function facts(some: Partial<ExportFacts> = {}): ExportFacts {
  return {
    person: titled(
      person('in:ada-moreno', {
        name: 'Dr. Ada Moreno, PhD',
        headline: 'CFO at Kitebird GmbH',
        degree: 2,
      }),
    ),
    outreach: null,
    engagements: [],
    touches: [],
    outcomes: [],
    contacts: [],
    knownBecause: null,
    posts: new Map([[post.id, post]]),
    ...some,
  };
}

function contact(some: Partial<KnownContact>): KnownContact {
  const nothing = { keys: [], emails: [], company: null, position: null, connectedOn: null };
  return { source: 'crm', name: 'Ada Moreno', ...nothing, doNotContact: false, ...some };
}

function outcome(
  kind: Outcome['kind'],
  at: number,
  amount: number | null = null,
  currency: string | null = null,
): Outcome {
  return { id: `${kind}-${at}`, personId: 'in:ada-moreno', postId: null, kind, at, amount, currency };
}

describe('one person on one line', () => {
  it('by the page alone', () => {
    expect(exportPerson(facts())).toMatchObject({
      id: 'in:ada-moreno',
      url: 'https://www.linkedin.com/in/ada-moreno/',
      name: 'Dr. Ada Moreno, PhD',
      firstName: 'Ada',
      lastName: 'Moreno',
      title: 'CFO',
      company: 'Kitebird GmbH',
      level: 'cxo',
      function: 'finance',
      emails: [],
      stage: 'new',
      nextAt: null,
      touches: 0,
      firstTouchAt: null,
      reasons: 0,
      topic: null,
      orders: [],
      doNotContact: false,
    });
  });

  it('with the addresses of all contacts that are them, each once', () => {
    const contacts = [
      contact({ emails: ['a@x.example', 'b@x.example'] }),
      contact({ emails: ['b@x.example'] }),
    ];
    expect(exportPerson(facts({ contacts })).emails).toEqual(['a@x.example', 'b@x.example']);
  });

  it('with what was decided, said and done', () => {
    const outreach = {
      ...startOutreach('in:ada-moreno'),
      nextAt: noon,
      nextWhy: 'answer',
      note: 'x',
      tags: ['fair'],
    };
    const record = exportPerson(
      facts({
        outreach: { ...outreach, stage: 'talking' },
        touches: [touch({ at: noon + hour }), touch({ at: noon }), touch({ at: noon + 3 * hour })],
        engagements: [
          engagement({ seenAt: noon + hour }),
          engagement({ kind: 'comment', at: noon + 2 * hour, seenAt: noon + 9 * hour }),
        ],
      }),
    );
    expect(record).toMatchObject({
      stage: 'talking',
      nextAt: noon,
      nextWhy: 'answer',
      note: 'x',
      tags: ['fair'],
      touches: 3,
      firstTouchAt: noon,
      lastTouchAt: noon + 3 * hour,
      reasons: 2,
      lastReasonAt: noon + 2 * hour,
      postUrl: post.url,
      topic: 'A question about harbours',
    });
  });

  it('with the user’s own name for the post', () => {
    const posts = new Map([[post.id, { ...post, topic: 'Harbours' }]]);
    expect(exportPerson(facts({ posts, engagements: [engagement()] })).topic).toBe('Harbours');
  });

  it('with what came of it, orders summed by currency', () => {
    const outcomes = [
      outcome('order', noon + 2 * hour, 100_00, 'EUR'),
      outcome('order', noon + 3 * hour, 50_50, 'EUR'),
      outcome('order', noon + 4 * hour, 7000, 'JPY'),
      outcome('proposal', noon + hour, 900_00, 'EUR'),
    ];
    const { outcomes: told, orders } = exportPerson(facts({ outcomes }));
    expect(told.map(({ kind }) => kind)).toEqual(['proposal', 'order', 'order', 'order']);
    expect(orders).toEqual([
      { amount: 150_50, currency: 'EUR' },
      { amount: 7000, currency: 'JPY' },
    ]);
  });

  it('as known where pages and files say so, unless something was decided', () => {
    const known = facts({ knownBecause: 'connection' });
    expect(exportPerson(known)).toMatchObject({
      stage: 'known',
      knownBecause: 'connection',
      doNotContact: false,
    });
    const outreach = { ...startOutreach('in:ada-moreno'), stage: 'met' as const };
    expect(exportPerson({ ...known, outreach }).stage).toBe('met');
    expect(exportPerson(facts({ knownBecause: 'do-not-contact' })).doNotContact).toBe(true);
  });
});
