import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import { nothingStated, type Post } from '../../../src/leads/records/post';
import { inOrder, isLive, type Touch } from '../../../src/leads/records/touch';
import { countPostResult } from '../../../src/leads/results/post-result';
import { readMessages } from '../../../src/leads/results/read-messages';
import { readPaths } from '../../../src/leads/results/read-paths';
import type { ReportFacts } from '../../../src/leads/results/report-facts';
import { countUnanswered } from '../../../src/leads/talk/count-unanswered';
import { findTries } from '../../../src/leads/talk/find-tries';
import { countsAsAnswer, kindOf } from '../../../src/leads/talk/kind-of';
import { readRhythm, readSilence } from '../../../src/leads/talk/rhythm';
import { allWords } from '../all-words';
import { noon, person } from '../make-engagement';
import { touch } from '../make-touch';
import { withReading } from '../read-samples';
import { history, historyFrom } from '../results/report-history';

const hour = 3_600_000;
const day = 24 * hour;
const away = 'I am out of office until the end of the month and will answer afterwards.';
const late = noon + 400 * day;

const post: Post = {
  id: 'activity:1',
  aliases: ['activity:1'],
  url: '',
  text: null,
  publishedAt: historyFrom,
  stated: nothingStated,
  effortMinutes: null,
  firstSeenAt: historyFrom,
  lastSeenAt: historyFrom,
};

/** Who answered one person's touches, as every counter has it; `now` is so late that nobody waits any more. */
function askAll(touches: readonly Touch[], now = late) {
  const begun = { ...startOutreach('in:ada'), stage: 'reached-out' as const, postId: post.id };
  const facts: ReportFacts = {
    people: [person('in:ada')],
    posts: [post],
    engagements: [],
    known: [],
    outreach: [begun],
    touches,
    outcomes: [],
    decisions: [],
    snippets: [],
    self: null,
    words: allWords,
  };
  const receipt = { rows: [], byKind: { reaction: 0, comment: 0, repost: 0 } };
  const result = countPostResult({ ...facts, post, receipt, reasonAt: new Map(), people: new Map() }, now);
  return {
    postResult: result.steps.find(({ step }) => step === 'replied')?.count === 1,
    funnel: readPaths(facts).some(({ at }) => at.replied !== null),
    rates: readMessages(facts, now, 0).some(({ answered }) => answered),
    ledger: findTries(inOrder(touches), now).some(({ answered }) => answered),
    answeredLast: countUnanswered(inOrder(touches)) === 0,
    isSilent: readSilence(inOrder(touches), null, now) !== null,
  };
}

const sent = (facts: Partial<Touch> = {}) => withReading(touch({ at: noon, ...facts }));
const came = (facts: Partial<Touch> = {}) =>
  withReading(touch({ at: noon + day, direction: 'in', ...facts, live: isLive(facts.channel ?? 'message') }));

const isAnswer = {
  postResult: true,
  funnel: true,
  ledger: true,
  rates: true,
  answeredLast: true,
  isSilent: false,
};
const isNone = {
  postResult: false,
  funnel: false,
  ledger: false,
  rates: false,
  answeredLast: false,
  isSilent: true,
};

describe('after a message of the seller', () => {
  it.each<[what: string, after: Touch, kind: string, is: typeof isAnswer]>([
    ['words are an answer', came({ text: 'What does it cost?' }), 'words', isAnswer],
    ['so are words that nobody has written down', came({ text: null }), 'words', isAnswer],
    ['and their call', came({ channel: 'phone' }), 'talk', isAnswer],
    ["and the seller's own", sent({ at: noon + day, channel: 'phone', live: true }), 'talk', isAnswer],
    ['an absence note is none', came({ text: away }), 'away', isNone],
    ['a reaction is none', came({ channel: 'reaction' }), 'tap', isNone],
    ['an accepted invitation is none', came({ channel: 'invitation' }), 'tap', isNone],
    ['nothing but signs is none', came({ text: '👍🙏' }), 'tap', isNone],
    ['an empty message is none', came({ text: '' }), 'tap', isNone],
  ])('%s, whoever counts', (_, after, kind, is) => {
    expect(kindOf(after)).toBe(kind);
    expect(askAll([sent(), after])).toEqual(is);
  });

  it('a call that came first is reached and answered at once', () => {
    const { rates: _, ...counted } = askAll([sent({ channel: 'phone', live: true })]);
    const { rates: __, ...expected } = isAnswer;
    expect(counted).toEqual(expected);
  });

  it('the note of a machine gives nobody a rhythm, and takes none away', () => {
    const days = [0, 10, 20, 30, 40];
    const talk = (text: string) =>
      days.flatMap((on) => [sent({ at: noon + on * day }), came({ at: noon + on * day + hour, text })]);
    expect(readRhythm(inOrder(talk('Fine.')), 'in')).toMatchObject({ n: 5, median: hour });
    expect(readRhythm(inOrder(talk(away)), 'in')).toBeNull();
    const notes = days.map((on) => came({ at: noon + on * day + hour / 2, text: away }));
    expect(readRhythm(inOrder([...talk('Fine.'), ...notes]), 'in')).toMatchObject({ n: 5, median: hour });
  });

  it('what has not been read yet is taken for their own words', () => {
    const unread = touch({ at: noon + day, direction: 'in', text: away });
    expect(askAll([sent(), unread])).toEqual(isAnswer);
  });
});

describe('of any history', () => {
  it('every counter says the same of who answered', () => {
    fc.assert(
      fc.property(history, ({ touches }) => {
        const theirs = touches.filter(({ personId }) => personId === 'in:ada');
        const sorted = inOrder(theirs);
        const first = sorted.findIndex(({ direction }) => direction === 'out');
        const answers = first < 0 ? [] : sorted.slice(first).filter(countsAsAnswer);
        const lastOut = sorted.findLastIndex((one) => one.direction === 'out' && !countsAsAnswer(one));
        const waits = lastOut > sorted.findLastIndex(countsAsAnswer);
        const counted = askAll(theirs);
        expect(counted).toMatchObject({
          postResult: answers.length > 0,
          funnel: answers.length > 0,
          ledger: answers.length > 0,
          answeredLast: !waits,
        });
        // Silence looks at the conversation that is under way, the rates at messages alone.
        expect(counted.isSilent && !waits).toBe(false);
        expect(counted.rates && answers.length === 0).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('a touch that is no answer changes no number of answers', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 70 * 24 }), fc.boolean(), ({ touches }, at, isTap) => {
        const theirs = touches.filter(({ personId }) => personId === 'in:ada');
        const added = withReading(
          touch({
            at: historyFrom + at * hour + 1,
            direction: 'in',
            ...(isTap ? { channel: 'reaction' } : { text: away }),
          }),
        );
        const { isSilent: _, ...before } = askAll(theirs);
        const { isSilent: __, ...after } = askAll([...theirs, added]);
        expect(after).toEqual(before);
        expect(readRhythm(inOrder([...theirs, added]), 'in')?.n).toBe(readRhythm(inOrder(theirs), 'in')?.n);
      }),
      { numRuns: 200 },
    );
  });
});
