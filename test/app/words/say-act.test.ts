import { describe, expect, it } from 'vitest';
import { sayAct } from '../../../src/app/words/say-act';
import type { Act } from '../../../src/leads/next/act';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import type { Outreach } from '../../../src/leads/records/outreach';

/** A Sunday. */
const now = new Date(2026, 10, 22, 10, 30).getTime();
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
const reached: Act = { is: 'reached-out', channel: 'message', text: null, gave: null };
const outcome = { is: 'outcome', amount: null, currency: null } as const;
const nadia = '\u2068Nadia Haddad\u2069';

const table: [words: string, act: Act, after?: Partial<Outreach>][] = [
  [`${nadia} is a customer.`, { is: 'known', as: 'customer' }],
  [`${nadia} is not a fit.`, { is: 'not-a-fit' }],
  [`${nadia} is new and stays in the list.`, { is: 'new' }],
  [`${nadia} is new again.`, { is: 'back' }],
  [`${nadia} is put off. Back tomorrow.`, { is: 'later', until: at(23, 7) }],
  [`${nadia} is put off. Back on Monday 30 November.`, { is: 'later', until: at(30, 7) }],
  [
    `${nadia}: message noted. Follow-up on Wednesday 25 November.`,
    reached,
    { stage: 'reached-out', nextAt: at(25, 9), nextWhy: 'follow-up' },
  ],
  [
    `${nadia}: message noted. Rests until Monday 22 February 2027.`,
    reached,
    { stage: 'resting', nextAt: new Date(2027, 1, 22, 9).getTime(), nextWhy: 'rest-over' },
  ],
  [`${nadia}: message noted.`, reached],
  [`${nadia} has replied. An answer is due.`, { is: 'replied', channel: 'message', text: null }],
  [`Call with ${nadia}: tomorrow, 15:00.`, { is: 'call-agreed', at: at(23, 15) }],
  [`A meeting with ${nadia} is booked.`, { ...outcome, kind: 'meeting-booked' }],
  [`The meeting with ${nadia} took place.`, { ...outcome, kind: 'meeting-held' }],
  [`${nadia} has a proposal.`, { ...outcome, kind: 'proposal' }],
  [`${nadia} has ordered. €12,500`, { ...outcome, kind: 'order', amount: 1_250_000, currency: 'EUR' }],
  [`${nadia} has ordered. €12,500.50`, { ...outcome, kind: 'order', amount: 1_250_050, currency: 'EUR' }],
  [`${nadia} has a proposal. ¥1,234`, { ...outcome, kind: 'proposal', amount: 1234, currency: 'JPY' }],
  [`${nadia}: it came to nothing.`, { ...outcome, kind: 'lost' }],
];

describe('the line after an act', () => {
  it.each(table)('reads “%s”', (words, act, after) => {
    const rows = after ? [{ ...startOutreach('in:nadia'), ...after }] : [];
    expect(sayAct(['Nadia Haddad'], act, now, rows)).toBe(words);
  });

  const many: [words: string, act: Act][] = [
    ['12 people are customers.', { is: 'known', as: 'customer' }],
    ['12 people are not a fit.', { is: 'not-a-fit' }],
    ['12 people are put off. Back tomorrow.', { is: 'later', until: at(23, 7) }],
    ['12 people are new and stay in the list.', { is: 'new' }],
    ['12 people are new again.', { is: 'back' }],
    ['12 people: messages noted.', reached],
    ['12 people have replied.', { is: 'replied', channel: 'message', text: null }],
    ['12 people: call agreed.', { is: 'call-agreed', at: at(23, 15) }],
    ['12 people: outcome noted.', { ...outcome, kind: 'lost' }],
  ];
  it.each(many)('of many reads “%s”', (words, act) => {
    expect(sayAct(Array(12).fill('Nadia Haddad'), act, now)).toBe(words);
  });
});
