import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CallWords,
  type CandidateFacts,
  pickCallCandidate,
} from '../../../src/leads/next/call-candidate';
import { inOrder, type Touch } from '../../../src/leads/records/touch';
import { countQuickTurns } from '../../../src/leads/talk/count-quick-turns';
import { inZone } from '../../support/in-zone';
import { touch } from '../make-touch';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** A Tuesday, ten in the morning. */
const now = Date.UTC(2026, 8, 15, 10);

const words: CallWords = {
  asksToTalk: ({ text }) => /how|price|when/i.test(text ?? ''),
  saysStop: ({ text }) => text?.includes('not interested') ?? false,
  proposesCall: ({ text }) => text?.includes('call') ?? false,
};

function someone(personId: string, touches: Touch[], facts: Partial<CandidateFacts> = {}): CandidateFacts {
  const rest = { nextAt: null, nextWhy: null, snoozedUntil: null, doNotContact: false };
  return { personId, stage: 'talking', touches: inOrder(touches), ...rest, ...facts };
}

const wrote = (ago: number, text = 'Nice.') => touch({ direction: 'in', text, at: now - ago });
const sent = (ago: number, text = 'Hello.') => touch({ direction: 'out', text, at: now - ago });
const pick = (people: CandidateFacts[], at = now) =>
  inZone('UTC', () => pickCallCandidate(people, at, words));

const asker = () => someone('in:ada', [wrote(3 * day, 'How much is it?'), sent(2 * day)]);
const quick = () =>
  someone('in:bo', [
    sent(3 * day),
    wrote(3 * day - hour),
    sent(3 * day - 2 * hour),
    wrote(3 * day - 3 * hour),
    sent(2 * day),
  ]);
const met = () =>
  someone(
    'in:cleo',
    [touch({ channel: 'in-person', live: true, at: now - 40 * day }), wrote(4 * day), sent(day)],
    {
      stage: 'met',
    },
  );
const chatter = () => someone('in:dan', [sent(6 * day), wrote(3 * day), sent(day)]);

describe('the one to ask for a call', () => {
  it('is who asked how, price or when; else who answers quickly; else whom you have met', () => {
    expect(pick([met(), quick(), asker(), chatter()])).toEqual({
      personId: 'in:ada',
      because: 'asked-how',
      turns: 1,
      n: 1,
    });
    expect(pick([met(), quick(), chatter()])).toEqual({
      personId: 'in:bo',
      because: 'quick-turns',
      turns: 4,
      n: 4,
    });
    expect(pick([met(), chatter()])).toEqual({ personId: 'in:cleo', because: 'met-before', turns: 0, n: 1 });
    expect(pick([chatter()])).toBeNull();
    expect(pick([])).toBeNull();
  });

  it.each<[string, Partial<CandidateFacts>]>([
    ['must not be contacted', { doNotContact: true }],
    ['has agreed to a call already', { stage: 'call-agreed' }],
    ['was only reached out to', { stage: 'reached-out' }],
    ['rests', { stage: 'resting' }],
    ['is put off', { snoozedUntil: now + 1 }],
    ['is due for an answer first', { nextWhy: 'answer', nextAt: now - 2 * day }],
  ])('is nobody who %s', (_what, facts) => {
    expect(pick([{ ...asker(), ...facts }])).toBeNull();
    expect(pick([{ ...asker(), ...facts }, quick()])?.personId).toBe('in:bo');
  });

  it.each<[string, Touch[]]>([
    ['was asked 14 days ago', [sent(14 * day, 'Shall we have a call?')]],
    ['was spoken to live last week', [touch({ channel: 'phone', live: true, at: now - 7 * day })]],
    ['has left two touches unanswered', [sent(day)]],
    ['said no last', [wrote(day, 'We are not interested.'), sent(day / 2)]],
  ])('is nobody who %s', (_what, touches) => {
    expect(pick([someone('in:ada', [...asker().touches, ...touches])])).toBeNull();
  });

  it('is nobody who only tapped', () => {
    const taps = [1, 2, 3].flatMap((ago) => [
      sent(ago * day),
      touch({ direction: 'in', channel: 'reaction', at: now - ago * day + hour }),
    ]);
    expect(pick([someone('in:ada', taps)])).toBeNull();
  });

  it('may be somebody who was asked 15 days ago', () => {
    const again = someone('in:ada', [...asker().touches, sent(15 * day, 'Shall we have a call?')]);
    expect(pick([again])?.personId).toBe('in:ada');
  });

  it('is nobody whose interest is two weeks old', () => {
    expect(pick([someone('in:ada', [wrote(15 * day, 'How much is it?'), sent(14.9 * day)])])).toBeNull();
  });

  it('stays the same all day, whatever others say meanwhile', () => {
    const meanwhile = someone('in:aaron', [wrote(hour, 'How, when, and at what price?'), sent(hour / 2)]);
    expect(pick([asker(), meanwhile])?.personId).toBe('in:ada');
    expect(pick([quick(), meanwhile])?.personId).toBe('in:bo');
    expect(pick([quick(), meanwhile], now + 12 * hour)?.personId).toBe('in:bo');
    expect(pick([quick(), meanwhile], now + day)?.personId).toBe('in:aaron');
  });

  it('may be somebody of today when the days before tell nothing', () => {
    const today = someone('in:eve', [wrote(2 * hour, 'What is the price?'), sent(hour)]);
    expect(pick([chatter(), today])?.personId).toBe('in:eve');
  });

  it('is nobody any more once somebody was asked today', () => {
    const asked = someone('in:ada', [...asker().touches, sent(hour, 'A short call?')]);
    expect(pick([asked, quick()])).toBeNull();
    expect(pick([{ ...asked, stage: 'call-agreed' }, quick()])).toBeNull();
  });

  it('is nobody while the candidate waits for an answer since today', () => {
    const answered = { ...asker(), nextWhy: 'answer', nextAt: now - hour };
    expect(pick([answered, quick()])).toBeNull();
  });

  it('is never somebody who must not be contacted, nor two people for two orders', () => {
    const makers = [asker, quick, met, chatter];
    const drawn = fc.array(fc.record({ maker: fc.constantFrom(...makers), doNotContact: fc.boolean() }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(drawn, (list) => {
        const people = list.map(({ maker, doNotContact }, index) => ({
          ...maker(),
          personId: `in:p${index}`,
          doNotContact,
        }));
        const picked = pick(people);
        expect(pick(people.toReversed())).toEqual(picked);
        if (picked) expect(people.find((one) => one.personId === picked.personId)?.doNotContact).toBe(false);
      }),
    );
  });
});

describe('quick turns', () => {
  it.each<[string, Touch[], number]>([
    ['nothing', [], 0],
    ['one side alone', [sent(3 * hour), sent(2 * hour)], 0],
    ['one answer', [sent(3 * hour), wrote(2 * hour)], 1],
    ['an answer after just a day', [sent(2 * day), wrote(day)], 1],
    ['an answer after more than a day', [sent(2 * day + 1), wrote(day)], 0],
    ['several lines by one side', [sent(3 * hour), wrote(2 * hour), wrote(hour), sent(0)], 2],
    ['a slow answer starts anew', [sent(9 * day), wrote(9 * day - 1), sent(5 * day), wrote(5 * day - 1)], 1],
  ])('%s', (_what, touches, turns) => {
    expect(countQuickTurns(inOrder(touches.toReversed()))).toBe(turns);
  });
});
