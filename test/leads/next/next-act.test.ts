import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActFacts, NextAct, NextActName } from '../../../src/leads/next/act-facts';
import { nextAct } from '../../../src/leads/next/next-act';
import { nextFollowUp } from '../../../src/leads/next/next-follow-up';
import { buildCard } from '../../../src/leads/ranking/build-card';
import { startOrder } from '../../../src/leads/records/order-settings';
import type { Outreach } from '../../../src/leads/records/outreach';
import { nothingStated, type Post } from '../../../src/leads/records/post';
import { channels, inOrder, type Touch } from '../../../src/leads/records/touch';
import { readSignals } from '../../../src/leads/talk/signals';
import type { Stop } from '../../../src/leads/words/stop';
import { hostileTexts } from '../hostile-texts';
import { engagement, noon, person } from '../make-engagement';
import { touch } from '../make-touch';
import { withReading } from '../read-samples';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** Days from Monday 14 September 2026, noon UTC. */
const sent = (days: number, facts: Partial<Touch> = {}) => touch({ at: noon + days * day, ...facts });
const wrote = (days: number, facts: Partial<Touch> = {}) => sent(days, { direction: 'in', ...facts });
/** Nine in the morning, UTC. */
const nine = (month: number, date: number, year = 2026) => Date.UTC(year, month - 1, date, 9);

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const decided: Outreach = {
  personId: 'in:ada',
  stage: 'talking',
  knownAs: null,
  snoozedUntil: null,
  nextAt: null,
  nextWhy: null,
  note: '',
  tags: [],
  postId: null,
  putBack: false,
};

type Given = Partial<Omit<ActFacts, 'outreach'>> & {
  outreach?: Partial<Outreach>;
  degree?: 1 | 2;
  comment?: string;
};

function factsOf(touches: readonly Touch[], now: number, given: Given = {}): ActFacts {
  const { degree = 1, comment, outreach, ...rest } = given;
  const engagements = comment === undefined ? [] : [engagement({ kind: 'comment', text: comment, at: noon })];
  const post: Post = {
    id: 'activity:1',
    aliases: ['activity:1'],
    text: null,
    publishedAt: null,
    stated: nothingStated,
    url: '',
    effortMinutes: null,
    firstSeenAt: noon,
    lastSeenAt: noon,
  };
  const card = buildCard(
    { person: person('in:ada', { degree }), outreach: null, engagements, touches, draft: null },
    { posts: new Map([[post.id, post]]), order: startOrder, ownComments: [], ownCompany: new Set() },
  );
  return {
    touches: card.history,
    outreach: outreach ? { ...decided, ...outreach } : null,
    card,
    signals: readSignals(card.history, now),
    stop: null,
    asksToTalk: false,
    doNotContact: false,
    allowance: { hasInvitations: true, hasNotes: true },
    bestChannel: null,
    ...rest,
  };
}

function actOn(touches: readonly Touch[], days: number, given: Given = {}): NextAct {
  const now = noon + days * day;
  return nextAct(factsOf(touches, now, given), now);
}

const question = wrote(0, { text: 'Do you ship to Norway?' });
const hard: Stop = { kind: 'hard', words: 'remove me' };

describe('stops come first', () => {
  it('a do-not-contact is never contacted, whatever they ask', () => {
    const given = { doNotContact: true, asksToTalk: true, stop: hard };
    expect(actOn([question], 0, given)).toEqual({
      act: 'nothing',
      because: 'do-not-contact',
      channel: null,
      at: null,
    });
  });

  it('a hard stop proposes do-not-contact', () => {
    expect(actOn([question], 0, { stop: hard })).toMatchObject({
      act: 'propose-do-not-contact',
      because: 'hard-stop',
    });
  });

  describe('later', () => {
    const said = wrote(0, { text: 'Maybe next year.' });
    const stop: Stop = { kind: 'later', at: Date.UTC(2027, 0, 1), words: 'next year' };

    it('becomes a reminder on the working morning of that day', () => {
      // 1 January 2027 is a Friday.
      const act = { act: 'remind-later', because: 'said-later', channel: null, at: nine(1, 1, 2027) };
      expect(actOn([said], 1, { stop })).toEqual(act);
      expect(actOn([said, sent(1)], 40, { stop })).toEqual(act);
    });

    it('without a day is in 90 days', () => {
      // 14 September and 90 days is 13 December, a Sunday.
      expect(actOn([said], 1, { stop: { ...stop, at: null } })).toMatchObject({
        act: 'remind-later',
        at: nine(12, 14),
      });
    });

    it('is followed up when the day has come, and only once', () => {
      // 5 January 2027, a Tuesday, is 113 days on.
      expect(actOn([said, sent(1)], 113, { stop })).toMatchObject({
        act: 'follow-up',
        because: 'later-is-now',
      });
      expect(actOn([said, sent(1), sent(113)], 114, { stop })).toMatchObject({ act: 'give-time' });
    });
  });

  describe('an automatic reply', () => {
    const away = (days: number) =>
      withReading(wrote(days, { text: 'I am out of office until 25 September.' }));
    const stop: Stop = { kind: 'out-of-office', until: Date.UTC(2026, 8, 25), words: 'out of office' };

    it('shifts the date to the working morning after', () => {
      // 26 September is a Saturday.
      const act = { act: 'give-time', because: 'out-of-office', channel: null, at: nine(9, 28) };
      expect(actOn([sent(0), away(0.1)], 4, { stop })).toEqual(act);
    });

    it('without a day shifts it by a week', () => {
      const given = { stop: { ...stop, until: null } };
      expect(actOn([sent(0), away(0.1)], 4, given)).toMatchObject({ act: 'give-time', at: nine(9, 21) });
    });

    it('is no reply: afterwards it is a follow-up that is due, not an answer', () => {
      expect(actOn([sent(0), away(0.1)], 14, { stop })).toMatchObject({
        act: 'follow-up',
        because: 'unanswered-once',
      });
    });

    it('counts for nothing, so three of them leave three touches unanswered', () => {
      const touches = [sent(0), away(0.1), sent(3), away(3.1), sent(10), away(10.1)];
      expect(actOn(touches, 11, { stop })).toMatchObject({ act: 'rest', because: 'unanswered-enough' });
    });

    it('counts for nothing in other words either', () => {
      const before = withReading(wrote(0.1, { text: 'I am on vacation and will be back on Monday.' }));
      const touches = [sent(0), before, sent(3), away(3.1), sent(10), away(10.1)];
      expect(actOn(touches, 11, { stop })).toMatchObject({ act: 'rest', because: 'unanswered-enough' });
    });

    it('does not hide what they wrote themselves before', () => {
      const given = { stop: { ...stop, until: Date.UTC(2026, 8, 16) } };
      const touches = [sent(0), wrote(1, { text: 'Sounds good to us, tell me more.' }), away(1.1)];
      expect(actOn(touches, 7, given)).toMatchObject({ act: 'answer-now', because: 'they-replied' });
    });
  });
});

describe("the seller's turn", () => {
  it('is to log the outcome once a call was due', () => {
    const outreach = { stage: 'call-agreed' as const, nextWhy: 'log-outcome', nextAt: noon };
    expect(actOn([question], 1, { outreach })).toMatchObject({ act: 'log-outcome', because: 'call-was-due' });
    expect(actOn([wrote(-2), sent(-1)], -0.5, { outreach })).toMatchObject({
      act: 'give-time',
      because: 'call-ahead',
      at: noon,
    });
  });

  it('is to answer an open question where it was asked', () => {
    expect(actOn([sent(-1), { ...question, channel: 'inmail' }], 1)).toEqual({
      act: 'answer-now',
      because: 'question-open',
      channel: 'inmail',
      at: null,
    });
    expect(actOn([question], 1, { asksToTalk: true })).toMatchObject({
      act: 'answer-now',
      because: 'question-how',
    });
  });

  it('keeps the day the user put the answer off to', () => {
    const outreach = { nextWhy: 'answer', nextAt: noon + 2 * day };
    expect(actOn([question], 1, { outreach })).toMatchObject({ act: 'answer-now', at: noon + 2 * day });
  });

  it('is to ask for a call when they asked how, price or when', () => {
    const touches = [question, sent(0.5), wrote(1, { text: 'Good to know, thank you very much.' })];
    expect(actOn(touches, 2, { asksToTalk: true })).toMatchObject({
      act: 'ask-for-call',
      because: 'asked-how',
      at: null,
    });
  });

  it('is to ask for a call on the next good day while their answer is awaited', () => {
    // Sent on Monday; three days later is Thursday.
    expect(actOn([question, sent(0.1)], 0.2, { asksToTalk: true })).toMatchObject({
      act: 'ask-for-call',
      at: nine(9, 17),
    });
  });

  it('is to ask for a call after three quick turns, not after two', () => {
    const text = 'Yes, we have had the same in our team.';
    const three = [sent(0), wrote(0.5, { text }), sent(1), wrote(1.5, { text })];
    expect(actOn(three, 2)).toMatchObject({ act: 'ask-for-call', because: 'quick-turns' });
    expect(actOn(three.slice(1), 2)).toMatchObject({ act: 'answer-now', because: 'they-replied' });
    const slow = [sent(0), wrote(0.5, { text }), sent(2), wrote(2.5, { text })];
    expect(actOn(slow, 3)).toMatchObject({ act: 'answer-now' });
  });

  it.each<[string, Touch[], Given]>([
    ['they talked last week', [sent(-7, { channel: 'phone' }), wrote(0)], {}],
    ['a call is agreed', [wrote(0)], { outreach: { nextWhy: 'log-outcome', nextAt: noon + 9 * day } }],
    ['the interest is 15 days old', [wrote(-15), sent(-14.5)], {}],
    ['they are a mate', [wrote(0)], { outreach: { stage: 'known' } }],
  ])('is not to ask for a call when %s', (_, touches, given) => {
    expect(actOn(touches, 1, { asksToTalk: true, ...given }).act).not.toBe('ask-for-call');
  });

  it('is to answer a reply; a reaction asks for none', () => {
    expect(actOn([sent(0), wrote(1, { text: 'Good point.' })], 2)).toMatchObject({
      act: 'answer-now',
      because: 'they-replied',
    });
    // Thursday, three days after Monday, has not come.
    expect(actOn([sent(0), wrote(0.1, { channel: 'reaction' })], 2)).toMatchObject({
      act: 'give-time',
      at: nine(9, 17),
    });
    expect(actOn([sent(0), wrote(0.1, { channel: 'reaction' })], 3)).toMatchObject({
      act: 'follow-up',
      because: 'they-reacted',
    });
  });

  it('knows a third short answer', () => {
    const short = [0, 4, 8].flatMap((days) => [sent(days), wrote(days + 2, { text: 'Ok' })]);
    expect(actOn(short, 11)).toMatchObject({ act: 'answer-now', because: 'replied-briefly' });
  });
});

describe('without an answer', () => {
  it('rests 90 days after the third touch, then only looks', () => {
    const touches = [sent(0), sent(3), sent(10)];
    // 24 September and 90 days is 23 December, a Wednesday.
    expect(actOn(touches, 11)).toEqual({
      act: 'rest',
      because: 'unanswered-enough',
      channel: null,
      at: nine(12, 23),
    });
    expect(actOn(touches, 100)).toEqual({ act: 'look', because: 'rest-over', channel: null, at: null });
  });

  it('follows up after three days, then seven', () => {
    expect(actOn([sent(0)], 2)).toEqual({
      act: 'give-time',
      because: 'within-days',
      channel: null,
      at: nine(9, 17),
    });
    expect(actOn([sent(0)], 3)).toEqual({
      act: 'follow-up',
      because: 'unanswered-once',
      channel: 'message',
      at: null,
    });
    // Thursday the 17th and seven days.
    expect(actOn([sent(0), sent(3)], 4)).toMatchObject({ act: 'give-time', at: nine(9, 24) });
  });

  it('changes the channel after two on one', () => {
    const touches = [sent(0), sent(3)];
    expect(actOn(touches, 10)).toEqual({
      act: 'change-channel',
      because: 'unanswered-twice',
      channel: 'email',
      at: null,
    });
    expect(actOn(touches, 10, { bestChannel: 'whatsapp' })).toMatchObject({ channel: 'whatsapp' });
    expect(actOn(touches, 10, { bestChannel: 'message' })).toMatchObject({ channel: 'email' });
    expect(actOn([wrote(-9, { channel: 'phone' }), sent(-8), ...touches.slice(1)], 10)).toMatchObject({
      channel: 'phone',
    });
    expect(actOn([sent(0, { channel: 'email' }), sent(3, { channel: 'email' })], 10)).toMatchObject({
      channel: 'message',
    });
    expect(actOn([sent(0, { channel: 'email' }), sent(3)], 10)).toMatchObject({
      act: 'follow-up',
      because: 'unanswered-twice',
    });
  });

  it('closes gracefully after three short answers, and then rests', () => {
    const short = [0, 4, 8].flatMap((days) => [sent(days), wrote(days + 2, { text: 'Ok' })]);
    // 25 September is a Friday. Their rhythm is 2 days: half as long again is 3, a Monday.
    const close = { act: 'close-gracefully', because: 'short-answers', channel: 'message' };
    expect(actOn([...short, sent(11)], 12)).toEqual({ ...close, at: nine(9, 28) });
    expect(actOn([...short, sent(11)], 14)).toEqual({ ...close, at: null });
    expect(actOn([...short, sent(11), sent(14)], 15)).toMatchObject({
      act: 'rest',
      because: 'short-answers',
    });
  });

  it('gives them time within their own rhythm', () => {
    const slow = [0, 8, 16].flatMap((days) => [
      sent(days),
      wrote(days + 6, { text: 'Let us see what the others say.' }),
    ]);
    // Six days and a half as long again are nine: 7 October and nine days is Friday the 16th.
    expect(actOn([...slow, sent(23)], 27)).toEqual({
      act: 'give-time',
      because: 'within-rhythm',
      channel: null,
      at: nine(10, 16),
    });
    expect(actOn([...slow, sent(23)], 31.9).act).not.toBe('give-time');
  });

  it('asks directly after three turns without any ask', () => {
    const text = 'We measured it, and the new one is quicker.';
    const reply = 'That is an interesting thing to read.';
    const turns = [0, 7, 14]
      .flatMap((days) => [sent(days, { text }), wrote(days + 3, { text: reply })])
      .slice(0, -1)
      .map(withReading);
    expect(actOn(turns, 21)).toEqual({
      act: 'ask-directly',
      because: 'never-asked',
      channel: 'message',
      at: null,
    });
    const asked = turns.map((one, index) =>
      index === 2 ? withReading({ ...one, text: 'Shall we talk about it?' }) : one,
    );
    expect(actOn(asked, 21)).toMatchObject({ act: 'follow-up' });
    const unknown = turns.map((one, index) => (index === 2 ? withReading({ ...one, text: null }) : one));
    expect(actOn(unknown, 21)).toMatchObject({ act: 'follow-up' });
  });

  it('follows up a talk in writing', () => {
    const touches = [wrote(-9, { channel: 'email' }), sent(0, { channel: 'phone' })];
    expect(actOn(touches, 3)).toEqual({
      act: 'follow-up',
      because: 'spoke-live',
      channel: 'email',
      at: null,
    });
  });

  it('keeps the day the user chose, not the one that came by itself', () => {
    const outreach = (nextAt: number) => ({ outreach: { nextWhy: 'follow-up', nextAt } });
    expect(actOn([sent(0)], 4, outreach(nine(10, 1)))).toMatchObject({
      act: 'give-time',
      because: 'put-off',
      at: nine(10, 1),
    });
    // Their rhythm of a day asks for two: the stored 17th gives way.
    const quick = [-30, -20, -10].flatMap((days) => [sent(days), wrote(days + 1)]);
    expect(actOn([...quick, sent(0)], 2, outreach(nine(9, 17)))).toMatchObject({ act: 'follow-up' });
    expect(actOn([sent(0)], 4, { outreach: { snoozedUntil: nine(9, 30) } })).toMatchObject({
      because: 'put-off',
    });
  });

  it('rests as long as the user said, also from the day of the touch on', () => {
    const outreach = { stage: 'met' as const, nextWhy: 'rest-over', nextAt: nine(12, 14) };
    expect(actOn([sent(0)], 9, { outreach })).toMatchObject({
      act: 'rest',
      because: 'put-off',
      at: nine(12, 14),
    });
  });

  it.each(['known', 'not-a-fit', 'won', 'lost'] as const)('leaves who is %s alone', (stage) => {
    expect(actOn([sent(0)], 9, { outreach: { stage } })).toMatchObject({
      act: 'nothing',
      because: 'set-aside',
    });
  });

  it('lets who was sent to rest by hand rest', () => {
    const outreach = { stage: 'resting' as const };
    // 14 September and 90 days is 13 December, a Sunday.
    expect(actOn([sent(0)], 9, { outreach })).toMatchObject({
      act: 'rest',
      because: 'put-off',
      at: nine(12, 14),
    });
  });
});

describe('the first steps', () => {
  it.each<[string, Touch[], number, Given, Partial<NextAct>]>([
    [
      'a comment is answered',
      [],
      0,
      { comment: 'Well said, all of it' },
      { act: 'answer-comment', because: 'commented' },
    ],
    [
      'a question first',
      [],
      0,
      { comment: 'How did you do it?' },
      { act: 'answer-comment', because: 'asked' },
    ],
    ['a connection is written to', [], 0, {}, { act: 'message', because: 'connected' }],
    ['others are invited', [], 0, { degree: 2 }, { act: 'invite-with-note', channel: 'invitation-note' }],
    [
      'without notes left',
      [],
      0,
      { degree: 2, allowance: { hasInvitations: true, hasNotes: false } },
      { act: 'invite' },
    ],
    [
      'without invitations left',
      [],
      0,
      { degree: 2, allowance: { hasInvitations: false, hasNotes: false } },
      { act: 'inmail' },
    ],
    [
      'a public answer is given time',
      [sent(0, { channel: 'comment-reply' })],
      1,
      {},
      { act: 'give-time', at: nine(9, 17) },
    ],
    [
      'then a message follows',
      [sent(0, { channel: 'comment-reply' })],
      3,
      {},
      { act: 'message', because: 'connected' },
    ],
    [
      'an invitation is taken up in its own time',
      [sent(0, { channel: 'invitation' })],
      3,
      { degree: 2 },
      { act: 'give-time', because: 'within-days', channel: null },
    ],
    [
      'after a week it is looked after',
      [sent(0, { channel: 'invitation' })],
      8,
      { degree: 2 },
      { act: 'look', because: 'invitation-open', channel: null },
    ],
    [
      'an ignored one is left',
      [sent(0, { channel: 'invitation' })],
      22,
      { degree: 2 },
      { act: 'inmail', because: 'invitation-ignored' },
    ],
    [
      'an accepted one is written to',
      [sent(0, { channel: 'invitation' }), wrote(1, { channel: 'invitation' })],
      1,
      { degree: 2 },
      { act: 'message', because: 'accepted' },
    ],
    [
      'a connection seen is one',
      [sent(0, { channel: 'invitation' })],
      1,
      {},
      { act: 'message', because: 'accepted' },
    ],
    [
      'a reaction of theirs changes nothing',
      [wrote(0, { channel: 'reaction' })],
      1,
      {},
      { act: 'message', because: 'connected' },
    ],
  ])('%s', (_, touches, days, given, expected) => {
    expect(actOn(touches, days, given)).toMatchObject(expected);
  });
});

describe('the next follow-up', () => {
  const follow = (touches: readonly Touch[], now: number) =>
    nextFollowUp(inOrder(touches), now, readSignals(inOrder(touches), now));
  const at = (time: number, facts: Partial<Touch> = {}) => touch({ at: time, ...facts });
  /** Three answers after so many days, each pair 20 days after the one before, and a message on a Monday. */
  const rhythm = (late: number) => [
    ...[-60, -40, -20].flatMap((days) => [sent(days), wrote(days + late)]),
    sent(0),
  ];

  it.each<[string, Touch[], number]>([
    ['of a rhythm of an hour, the day after tomorrow at the earliest', rhythm(1 / 24), nine(9, 16)],
    ['of two days, three days on', rhythm(2), nine(9, 17)],
    ['of three days, four and a half are five, a Saturday, so Monday', rhythm(3), nine(9, 21)],
    ['of 15 days, 14 days on at the latest', rhythm(15), nine(9, 28)],
    ['of two answers only, three days on', rhythm(8).slice(2), nine(9, 17)],
  ])('%s', (_, touches, expected) => {
    expect(follow(touches, noon)).toEqual({ at: expected, why: 'follow-up' });
  });

  it('is an answer where they wrote last, a rest after the third touch', () => {
    expect(follow([sent(0), wrote(1)], noon + 2 * day)).toEqual({ at: noon + day, why: 'answer' });
    expect(follow([sent(-9), sent(-6), sent(0)], noon)).toEqual({ at: nine(12, 14), why: 'rest-over' });
  });

  it('keeps a Friday morning, and waits for Monday from Friday noon on', () => {
    const tuesday = at(Date.UTC(2026, 8, 15, 16));
    const friday = Date.UTC(2026, 8, 18);
    expect(follow([tuesday], noon + 1.5 * day).at).toBe(nine(9, 18));
    expect(follow([tuesday], friday + 11.9 * hour).at).toBe(nine(9, 18));
    expect(follow([tuesday], friday + 12 * hour).at).toBe(nine(9, 21));
    expect(follow([tuesday], friday + 30 * hour).at).toBe(nine(9, 21));
    expect(follow([tuesday], friday + 54 * hour).at).toBe(nine(9, 21));
    expect(follow([tuesday], friday + 81 * hour).at).toBe(nine(9, 18));
    expect(actOn([tuesday], 4.1)).toMatchObject({ act: 'give-time', because: 'weekend', at: nine(9, 21) });
  });

  it.each([
    // Clocks go forward on Sunday 29 March 2026 in Europe, on Sunday 8 March in America, back on 25 October and 1 November.
    ['Europe/Berlin', '2026-03-27T15:00:00+01:00', '2026-03-30T09:00:00+02:00'],
    ['Europe/Berlin', '2026-10-23T15:00:00+02:00', '2026-10-26T09:00:00+01:00'],
    ['America/New_York', '2026-03-05T23:30:00-05:00', '2026-03-09T09:00:00-04:00'],
    ['America/New_York', '2026-10-30T00:30:00-04:00', '2026-11-02T09:00:00-05:00'],
  ])('is at nine by the clock on the wall in %s, from %s', (zone, from, to) => {
    vi.stubEnv('TZ', zone);
    const start = Date.parse(from);
    expect(new Date(follow([at(start)], start).at).toISOString()).toBe(new Date(to).toISOString());
  });

  it('knows the weekend by the clock on the wall', () => {
    vi.stubEnv('TZ', 'America/New_York');
    // Friday 13:30 UTC is 9:30 in New York; 16:30 UTC is 12:30.
    const monday = at(Date.UTC(2026, 8, 14, 16));
    expect(follow([monday], Date.UTC(2026, 8, 18, 13, 30)).at).toBe(Date.UTC(2026, 8, 17, 13));
    expect(follow([monday], Date.UTC(2026, 8, 18, 16, 30)).at).toBe(Date.UTC(2026, 8, 21, 13));
  });

  it('is never between Friday noon and Monday, nor before nine', () => {
    const anyTouches = fc.array(
      fc.record({
        hours: fc.integer({ min: 0, max: 2400 }),
        direction: fc.constantFrom<Touch['direction']>('in', 'out'),
      }),
      { maxLength: 12 },
    );
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia');
    fc.assert(
      fc.property(anyTouches, fc.integer({ min: 0, max: 3000 }), zones, (made, hours, zone) => {
        vi.stubEnv('TZ', zone);
        const now = noon + hours * hour;
        const next = follow(
          made.map((one) => at(noon + one.hours * hour, one)),
          now,
        );
        if (next.why === 'answer' || made.every((one) => one.hours > hours)) return;
        const date = new Date(next.at);
        expect([date.getHours(), date.getMinutes()]).toEqual([9, 0]);
        expect([1, 2, 3, 4, 5]).toContain(date.getDay());
      }),
    );
  });
});

/** Acts in which something is sent. */
const sending: readonly NextActName[] = [
  'answer-now',
  'answer-comment',
  'message',
  'invite-with-note',
  'invite',
  'inmail',
  'follow-up',
  'change-channel',
  'ask-directly',
  'ask-for-call',
  'close-gracefully',
];

const texts = [
  'Ok',
  'Thanks',
  'How much is it?',
  'Thank you, that helps us a lot these days.',
  null,
  ...hostileTexts,
];
const anyTouch = fc
  .record({
    hours: fc.integer({ min: 0, max: 60 * 24 }),
    direction: fc.constantFrom<Touch['direction']>('in', 'out'),
    channel: fc.constantFrom(...channels),
    text: fc.constantFrom(...texts),
  })
  .map(({ hours, direction, channel, text }) => sent(hours / 24, { direction, channel, text }));
const anyStop = fc.constantFrom<Stop | null>(
  null,
  { kind: 'later', at: noon + 50 * day, words: 'Ok' },
  { kind: 'later', at: null, words: 'Ok' },
  { kind: 'out-of-office', until: noon + 40 * day, words: 'Ok' },
  { kind: 'out-of-office', until: null, words: 'Thanks' },
);
const anyGiven = fc.record({
  asksToTalk: fc.boolean(),
  degree: fc.constantFrom<1 | 2>(1, 2),
  bestChannel: fc.constantFrom(null, ...channels),
  stop: anyStop,
  outreach: fc.record({
    stage: fc.constantFrom<Outreach['stage']>('new', 'talking', 'resting', 'known', 'lost'),
    nextWhy: fc.constantFrom(null, 'answer', 'follow-up', 'log-outcome', 'rest-over'),
    nextAt: fc.constantFrom(null, noon, noon + 61 * day),
  }),
});

/** Touches out since they last wrote, reacted or talked. */
function countOpen(touches: readonly Touch[]): number {
  let open = 0;
  for (const one of touches.toSorted((left, right) => left.at - right.at)) {
    open = one.live || one.direction === 'in' ? 0 : open + 1;
  }
  return open;
}

describe('no order of events', () => {
  it('proposes contacting a do-not-contact', () => {
    fc.assert(
      fc.property(fc.array(anyTouch, { maxLength: 15 }), anyGiven, fc.nat(90), (touches, given, days) => {
        expect(actOn(touches, days, { ...given, doNotContact: true }).act).toBe('nothing');
        expect(sending).not.toContain(actOn(touches, days, { ...given, stop: hard }).act);
      }),
      { numRuns: 60 },
    );
  });

  it('proposes a fourth touch after three without an answer', () => {
    const unheard = fc.tuple(
      fc.array(anyTouch, { maxLength: 10 }),
      fc.array(fc.constantFrom(...channels), { minLength: 3, maxLength: 5 }),
    );
    fc.assert(
      fc.property(unheard, fc.constantFrom(61, 160, 400), anyGiven, ([before, later], days, given) => {
        const own = later.map((channel, index) =>
          sent(60.1 + index / 9, { channel, live: false, text: texts[index] ?? null }),
        );
        expect(sending).not.toContain(actOn([...before, ...own], days, given).act);
      }),
      { numRuns: 60 },
    );
  });

  it('leads to one in a year of doing what is proposed, whatever they answer', () => {
    const answers = fc.infiniteStream(
      fc.record({
        after: fc.integer({ min: 1, max: 400 }),
        channel: fc.constantFrom(...channels),
        text: fc.constantFrom(...texts.slice(0, 5)),
      }),
    );
    fc.assert(
      fc.property(
        answers,
        fc.array(fc.constantFrom(true, false, false), { minLength: 365, maxLength: 365 }),
        anyGiven,
        (stream, answered, given) => {
          const touches: Touch[] = [];
          const { outreach: _, stop: __, ...rest } = given;
          for (const [days, isAnswered] of answered.entries()) {
            const now = noon + days * day;
            const { act, at, channel } = nextAct(factsOf(touches, now, rest), now);
            if (!sending.includes(act) || (at !== null && at > now)) continue;
            touches.push(sent(days, { channel: channel ?? 'other' }));
            expect(countOpen(touches.filter((one) => one.at <= now))).toBeLessThanOrEqual(3);
            const { after, ...facts } = stream.next().value;
            if (isAnswered) touches.push(wrote(days + (after - 0.5) / 24, facts));
          }
          expect(touches.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 25 },
    );
  });
});
