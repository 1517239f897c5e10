import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Channel, channels, inOrder, isLive, type Touch } from '../../../src/leads/records/touch';
import {
  bestChannel,
  countLedger,
  type LedgerFacts,
  type LedgerRow,
} from '../../../src/leads/talk/count-ledger';
import { findTries } from '../../../src/leads/talk/find-tries';
import { readShare } from '../../../src/leads/text/read-share';
import { noon } from '../make-engagement';
import { touch } from '../make-touch';

const day = 24 * 60 * 60 * 1000;
const now = noon + 60 * day;

/** `out message 0`: what, on which channel, on which day after the first. */
function story(...lines: string[]): Touch[] {
  return lines.map((line) => {
    const [direction, channel, on] = line.split(' ') as [Touch['direction'], Channel, string];
    return touch({ direction, channel, live: isLive(channel), at: noon + Number(on) * day });
  });
}

describe('tries', () => {
  const cases: [what: string, lines: string[], tries: string[]][] = [
    ['one that was answered', ['out message 0', 'in message 2'], ['message yes']],
    ['one that was not', ['out message 0'], ['message no']],
    ['one that still waits', ['out message 59'], []],
    ['one of 14 days ago', ['out message 46'], ['message no']],
    ['one of a bit less', ['out message 46.01'], []],
    ['a late answer is one', ['out email 0', 'in email 40'], ['email yes']],
    ['answered elsewhere', ['out email 0', 'in message 1'], ['email yes']],
    [
      'two channels: the answer is the last one’s',
      ['out message 0', 'out email 3', 'in message 4'],
      ['message no', 'email yes'],
    ],
    [
      'three e-mails until somebody answers are one of three',
      ['out email 0', 'out email 3', 'out email 10', 'in email 11'],
      ['email no', 'email no', 'email yes'],
    ],
    [
      'lines sent one by one are one try',
      ['out message 0', 'out message 0.1', 'out message 0.2', 'in message 1'],
      ['message yes'],
    ],
    ['two answers in a row count once', ['out message 0', 'in message 1', 'in message 1.1'], ['message yes']],
    ['their first word answers nothing', ['in message 0', 'out message 1'], ['message no']],
    ['a call is answered by being one', ['out phone 59.9'], ['phone yes']],
    [
      'there and back',
      ['out message 0', 'in message 1', 'out message 2', 'in message 3'],
      ['message yes', 'message yes'],
    ],
    [
      'waiting still, but answered elsewhere since',
      ['out message 55', 'out email 56', 'in email 57'],
      ['message no', 'email yes'],
    ],
    ['waiting still, with another since', ['out message 40', 'out email 56'], ['message no']],
  ];

  it.each(cases)('%s', (_what, lines, tries) => {
    expect(
      findTries(inOrder(story(...lines)), now).map(
        ({ channel, answered }) => `${channel} ${answered ? 'yes' : 'no'}`,
      ),
    ).toEqual(tries);
  });

  it('a voice message is not a call', () => {
    expect(findTries(inOrder([touch({ channel: 'phone', live: false })]), now)).toMatchObject([
      { answered: false },
    ]);
  });
});

const cfo: LedgerFacts = { level: 'cxo', function: 'finance', language: () => 'sv' };
const buyer: LedgerFacts = { level: 'manager', function: 'purchasing', language: () => null };

/** So many people with one message each, the first of whom answered. */
function people(prefix: string, channel: Channel, answered: number, tries: number): [string, Touch[]][] {
  return Array.from({ length: tries }, (_, index) => [
    `in:${prefix}-${index}`,
    story(`out ${channel} 0`, ...(index < answered ? [`in ${channel} 1`] : [])),
  ]);
}

function say({ facet, value, channel, answered, tries, low, high, enough }: LedgerRow): string {
  const range = enough ? `${Math.round(low * 100)}–${Math.round(high * 100)} %` : 'too few';
  return [facet, value, channel, `${answered} of ${tries}:`, range].filter(Boolean).join(' ');
}

describe('the ledger', () => {
  it('says of each channel how often it was tried and answered, overall and by what people are', () => {
    const touches = new Map([
      ...people('cfo', 'message', 4, 9),
      ...people('cfo-mail', 'email', 1, 2),
      ...people('buyer', 'email', 5, 10),
    ]);
    const facts = new Map([...touches.keys()].map((id) => [id, id.startsWith('in:cfo') ? cfo : buyer]));
    expect(countLedger(touches, facts, now).map(say)).toEqual([
      'all email 6 of 12: 25–75 %',
      'all message 4 of 9: 19–73 %',
      'level cxo message 4 of 9: 19–73 %',
      'level cxo email 1 of 2: too few',
      'level manager email 5 of 10: 24–76 %',
      'function finance message 4 of 9: 19–73 %',
      'function finance email 1 of 2: too few',
      'function purchasing email 5 of 10: 24–76 %',
      'language sv message 4 of 9: 19–73 %',
      'language sv email 1 of 2: too few',
    ]);
  });

  it('counts each try for the language that was known by then', () => {
    const wroteSwedish = noon + 5 * day;
    const facts: LedgerFacts = {
      level: 'unknown',
      function: 'unknown',
      language: (before) => (wroteSwedish < before ? 'sv' : null),
    };
    const touches = story('out message 0', 'in message 5', 'out email 6');
    expect(countLedger(new Map([['in:ada', touches]]), new Map([['in:ada', facts]]), now).map(say)).toEqual([
      'all message 1 of 1: too few',
      'all email 0 of 1: too few',
      'language sv email 0 of 1: too few',
    ]);
  });

  it('has no rows where nothing was tried, and only the whole where nothing is known of people', () => {
    expect(countLedger(new Map(), new Map(), now)).toEqual([]);
    expect(countLedger(new Map(people('x', 'inmail', 1, 1)), new Map(), now).map(say)).toEqual([
      'all inmail 1 of 1: too few',
    ]);
  });

  const anyTouch = fc.record({
    direction: fc.constantFrom('in' as const, 'out' as const),
    channel: fc.constantFrom(...channels),
    at: fc.integer({ min: 0, max: 90 }).map((on) => noon + on * day),
  });
  const conversations = fc.array(fc.array(anyTouch, { maxLength: 12 }), { maxLength: 5 });

  it('does not depend on the order in which touches or people come', () => {
    fc.assert(
      fc.property(conversations, fc.infiniteStream(fc.nat()), (drawn, dice) => {
        const all = drawn.map((touches, index): [string, Touch[]] => [
          `in:p${index}`,
          touches.map((one, nth) => touch({ ...one, id: `${index}-${nth}` })),
        ]);
        const shuffle = <T>(items: T[]) =>
          items
            .map((item) => ({ item, place: dice.next().value ?? 0 }))
            .toSorted((left, right) => left.place - right.place)
            .map(({ item }) => item);
        const mixed = shuffle(all.map(([id, touches]): [string, Touch[]] => [id, shuffle(touches)]));
        expect(countLedger(new Map(mixed), new Map(), now)).toEqual(
          countLedger(new Map(all), new Map(), now),
        );
      }),
    );
  });

  it('never has more answers than there were answers, or more tries than touches out', () => {
    fc.assert(
      fc.property(conversations, (drawn) => {
        const all = drawn.map((touches, index): [string, Touch[]] => [`in:p${index}`, touches.map(touch)]);
        const rows = countLedger(new Map(all), new Map(), now);
        const touches = all.flatMap(([, theirs]) => theirs);
        const written = rows.filter(({ channel }) => !isLive(channel));
        const count = (direction: string) => touches.filter((one) => one.direction === direction).length;
        expect(rows.reduce((sum, { tries }) => sum + tries, 0)).toBeLessThanOrEqual(count('out'));
        expect(written.reduce((sum, { answered }) => sum + answered, 0)).toBeLessThanOrEqual(count('in'));
      }),
    );
  });
});

describe('another channel is proposed', () => {
  const row = (channel: Channel, answered: number, tries: number, level?: string): LedgerRow => ({
    facet: level ? 'level' : 'all',
    value: level ?? '',
    channel,
    ...readShare(answered, tries),
  });

  it.each([
    // 12 of 20: 39–78 %, wholly above one in ten.
    ['where its cautious end lies above', [row('message', 1, 10), row('email', 12, 20)], 'email'],
    // 5 of 10: 24–76 %, and 3 of 10 are 30 %.
    ['not where it may be chance', [row('message', 3, 10), row('email', 5, 10)], null],
    ['not on too few tries of its own', [row('message', 0, 10), row('email', 4, 4)], null],
    ['not when the other has hardly been tried', [row('message', 0, 4), row('email', 12, 20)], null],
    ['not when the other was never tried', [row('email', 12, 20)], null],
    [
      'the surest of several',
      [row('message', 0, 10), row('email', 12, 20), row('phone', 30, 40), row('inmail', 3, 10)],
      'phone',
    ],
  ])('%s', (_when, rows, expected) => {
    expect(bestChannel(rows, 'message')).toBe(expected);
  });

  it('within one slice, when asked for that', () => {
    const rows = [row('message', 9, 10), row('message', 0, 10, 'cxo'), row('email', 12, 20, 'cxo')];
    expect(bestChannel(rows, 'message')).toBeNull();
    expect(bestChannel(rows, 'message', { facet: 'level', value: 'cxo' })).toBe('email');
  });
});
