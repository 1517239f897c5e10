import { describe, expect, it } from 'vitest';
import { sayNextAct } from '../../../src/app/words/say-next-act';
import { type NextAct, nextActs } from '../../../src/leads/next/act-facts';
import { inOrder, type Touch } from '../../../src/leads/records/touch';
import { readSignals } from '../../../src/leads/talk/signals';
import type { Stop } from '../../../src/leads/words/stop';
import { touch } from '../../leads/make-touch';

/** A Sunday. */
const now = new Date(2026, 10, 22, 10, 30).getTime();
const day = 86_400_000;
const wednesday = new Date(2026, 10, 25, 9).getTime();

function say(
  next: Partial<NextAct> & Pick<NextAct, 'act' | 'because'>,
  touches: Touch[] = [],
  stop: Stop | null = null,
) {
  const conversation = {
    next: { channel: null, at: null, ...next },
    signals: readSignals(inOrder(touches), now),
    stop,
  };
  const { act, because } = sayNextAct(conversation, { history: inOrder(touches) }, now);
  return `${act} ${because}`.replace(/[\u2068\u2069]/g, '');
}

const out = (daysAgo: number) => touch({ at: now - daysAgo * day });
const into = (daysAgo: number, text: string | null = null) =>
  touch({ direction: 'in', at: now - daysAgo * day, text });

describe('the next act and its reason', () => {
  it.each([
    ['message', 'connected', 'Write them a message. You are connected.'],
    ['answer-comment', 'asked', 'Answer their comment under the post first. A question is open there.'],
    ['rest', 'unanswered-enough', 'Leave it at that. No answer to 0 touches is an answer too.'],
    ['look', 'rest-over', 'Look for a new reason to write. The rest is over.'],
    ['look', 'invitation-open', 'Open their profile: have they accepted? Your invitation is still open.'],
    ['nothing', 'do-not-contact', 'Nothing to do. They are not to be contacted.'],
  ] as const)('%s because %s', (act, because, words) => {
    expect(say({ act, because })).toBe(words);
  });

  it.each([
    ['give-time', 'within-days', 'Give them time until Wednesday 25 November. It is too early to ask again.'],
    ['rest', 'put-off', 'Let it rest until Wednesday 25 November. You put it off.'],
    [
      'answer-now',
      'they-replied',
      'Answer them now. Not before Wednesday 25 November. They have written to you.',
    ],
    ['give-time', 'call-ahead', 'Call agreed: Wednesday, 9:00. Note afterwards how it went.'],
  ] as const)('%s because %s has its day', (act, because, words) => {
    expect(say({ act, because, at: wednesday })).toBe(words);
  });

  it('quotes what they wrote, with the day of their question', () => {
    const stop: Stop = { kind: 'hard', words: 'Not interested' };
    expect(say({ act: 'propose-do-not-contact', because: 'hard-stop' }, [], stop)).toBe(
      'Do not contact them again? They wrote: “Not interested”.',
    );
    expect(say({ act: 'answer-now', because: 'question-open' }, [into(10, 'What does it cost?')])).toBe(
      'Answer them now. Their question of Nov 12 is open.',
    );
  });

  it('names the channel, the rhythm and the count', () => {
    expect(say({ act: 'change-channel', because: 'unanswered-twice', channel: 'email' })).toBe(
      'Try another channel: by e-mail. The last two have no answer.',
    );
    const habit = [out(20), into(18), out(16), into(14), out(12), into(10), out(1)];
    expect(say({ act: 'give-time', because: 'within-rhythm', at: wednesday }, habit)).toBe(
      'Give them time until Wednesday 25 November. They usually answer in 2 days, and it has been 24 hours.',
    );
    expect(say({ act: 'rest', because: 'unanswered-enough' }, [out(3), out(2), out(1)])).toContain(
      'No answer to 3 touches',
    );
  });

  it.each(nextActs)('%s is a sentence', (act) => {
    expect(say({ act, because: 'put-off' })).toMatch(/^[A-Z].+[.?] You put it off\.$/);
  });
});
