import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels, inOrder, type Touch } from '../../../src/leads/records/touch';
import { readSignals } from '../../../src/leads/talk/signals';
import { countWords, isShort } from '../../../src/leads/text/count-words';
import { hostileTexts } from '../hostile-texts';
import { noon } from '../make-engagement';
import { touch } from '../make-touch';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

const sent = (days: number, facts: Partial<Touch> = {}) => touch({ at: noon + days * day, ...facts });
const wrote = (days: number, facts: Partial<Touch> = {}) => sent(days, { direction: 'in', ...facts });
const read = (touches: readonly Touch[], days: number) => readSignals(inOrder(touches), noon + days * day);
/** One message and its answer so many days later, each pair 20 days after the one before. */
const answeredIn = (...days: number[]) =>
  days.flatMap((late, index) => [sent(index * 20), wrote(index * 20 + late)]);
const inDays = (rhythm: { n: number; lower: number; median: number; upper: number } | null) =>
  rhythm && [rhythm.n, rhythm.lower / day, rhythm.median / day, rhythm.upper / day];

describe('their rhythm', () => {
  it.each<[string, Touch[], number[] | null]>([
    ['is not known from two answers', answeredIn(1, 2), null],
    ['is the median of three, with quartiles between them', answeredIn(3, 1, 2), [3, 1.5, 2, 2.5]],
    // 1 1 2 9: a quarter of the way is 1, half is 1.5, three quarters is 2 + 7 × 0.25.
    ['of four lies between the two in the middle', answeredIn(9, 1, 2, 1), [4, 1, 1.5, 3.75]],
    [
      'counts from the first of several touches that waited',
      [...answeredIn(2, 2), sent(40), sent(43), wrote(44)],
      [3, 2, 2, 3],
    ],
    ['counts several lines of theirs once', [...answeredIn(1, 1, 1), wrote(42), wrote(43)], [3, 1, 1, 1]],
    [
      'leaves out who wrote after 30 days, which is a new beginning',
      answeredIn(1, 2, 3).concat(sent(60), wrote(90)),
      [3, 1.5, 2, 2.5],
    ],
    ['leaves out taps', [...answeredIn(1, 2), sent(60), wrote(61, { channel: 'reaction' })], null],
    [
      'is not measured across a talk',
      [...answeredIn(1, 2), sent(60), sent(61, { channel: 'phone' }), wrote(62)],
      null,
    ],
    [
      'leaves out a time known to the day only',
      [...answeredIn(1, 2), sent(60), wrote(61, { when: { from: noon + 60 * day, to: noon + 61 * day } })],
      null,
    ],
  ])('%s', (_, touches, expected) => {
    const rhythm = inDays(read(touches, 200).rhythm);
    // The nudged one is 2, 2, 4: its upper quartile lies half way from 2 to 4.
    expect(rhythm).toEqual(expected);
  });

  it('follows their last twenty answers', () => {
    const slow = Array.from({ length: 10 }, () => 5);
    const quick = Array.from({ length: 20 }, () => 1);
    expect(inDays(read(answeredIn(...slow, ...quick), 1000).rhythm)).toEqual([20, 1, 1, 1]);
  });
});

describe('their silence', () => {
  it('is compared with their own rhythm', () => {
    // Twice the median of 1, 2, 3 days is 4; so is the upper quartile of 2.5 and 1.5 times the range of 1.
    const touches = [...answeredIn(1, 2, 3), sent(60)];
    const silence = (days: number) => read(touches, 60 + days).silence;
    expect(silence(3)).toEqual({
      since: noon + 60 * day,
      lasts: 3 * day,
      state: 'normal',
      unusualFrom: 4 * day,
    });
    expect(silence(4)?.state).toBe('normal');
    expect(silence(9)).toMatchObject({ lasts: 9 * day, state: 'unusual' });
  });

  it('of somebody with an uneven rhythm is normal for longer', () => {
    // 1, 1, 2, 9 days: the upper quartile of 3.75 and 1.5 times the range of 2.75 are 7.875, more than twice 1.5.
    const touches = [...answeredIn(1, 1, 2, 9), sent(80)];
    expect(read(touches, 87).silence).toMatchObject({ state: 'normal', unusualFrom: 7.875 * day });
    expect(read(touches, 88).silence?.state).toBe('unusual');
  });

  it('of somebody quick is never unusual before a day', () => {
    const touches = [...answeredIn(1 / 24, 1 / 24, 1 / 24), sent(60)];
    expect(read(touches, 60.9).silence).toMatchObject({ state: 'normal', unusualFrom: day });
    expect(read(touches, 61.1).silence?.state).toBe('unusual');
  });

  it('cannot be judged after two answers', () => {
    expect(read([...answeredIn(1, 2), sent(40)], 100).silence).toMatchObject({
      state: 'too-few',
      unusualFrom: null,
    });
  });

  it.each<[string, Touch[]]>([
    ['there were no touches', []],
    ['they wrote last', [sent(0), wrote(1)]],
    ['both talked last, whoever rang', [sent(0), sent(1, { channel: 'phone' })]],
  ])('is none when %s', (_, touches) => {
    expect(read(touches, 5)).toMatchObject({ silence: null, unanswered: 0 });
  });

  it('lasts when all they did was to react', () => {
    const touches = [sent(0), wrote(1, { channel: 'reaction' })];
    expect(read(touches, 5)).toMatchObject({ unanswered: 1, silence: { since: noon, lasts: 5 * day } });
  });

  it('counts public replies and reactions of the seller as touches', () => {
    const touches = [wrote(0), sent(1, { channel: 'comment-reply' }), sent(2, { channel: 'reaction' })];
    expect(read(touches, 5)).toMatchObject({ unanswered: 2, silence: { since: noon + day, lasts: 4 * day } });
  });

  it('knows nothing of what is still to come', () => {
    expect(read([sent(0), wrote(5)], 1)).toMatchObject({ unanswered: 1, silence: { lasts: day } });
  });
});

it("the seller's own speed is measured as theirs is", () => {
  const touches = [wrote(0), sent(1), wrote(2), sent(4), wrote(5), sent(8)];
  expect(inDays(read(touches, 9).ownSpeed)).toEqual([3, 1.5, 2, 2.5]);
  // They answered twice, after 1 day each.
  expect(read(touches, 9).rhythm).toBeNull();
});

describe('the balance', () => {
  it('of starts counts who wrote first after 30 days of silence', () => {
    const touches = [sent(0), wrote(1), wrote(31), sent(32), sent(61.9), sent(100), wrote(129)];
    // Begun on day 0 by the seller, on day 31 by them, on day 100 by the seller; day 61.9 and 129 were within 30 days.
    expect(read(touches, 200).balance.starts).toEqual({ mine: 2, theirs: 1, n: 3 });
  });

  it('of starts takes a public reply as the answer it is', () => {
    const touches = [0, 40, 80].map((days) => sent(days, { channel: 'comment-reply' }));
    expect(read(touches, 200).balance.starts).toEqual({ mine: 0, theirs: 3, n: 3 });
  });

  it('of starts is not told from two conversations', () => {
    expect(read([sent(0), sent(40)], 200).balance.starts).toBeNull();
  });

  it('of words adds up what each side wrote', () => {
    const touches = [
      sent(0, { text: 'One two three four five six' }),
      wrote(1, { text: 'One two' }),
      sent(2, { text: 'One two three https://example.com/a-b-c' }),
      wrote(3, { text: 'One' }),
      wrote(4, { channel: 'phone', text: 'Spoke for an hour about everything' }),
    ];
    expect(read(touches, 9).balance.words).toEqual({ mine: 9, theirs: 3, share: 0.75, n: 4 });
  });

  it.each<[string, (string | null)[]]>([
    ['three texts', ['a b', 'c', null]],
    ['most of their words unknown', ['a b', 'c', 'd e', null, 'f', null, 'g', null, 'h', null]],
    ['emoji alone', ['👍', '👍', '👍', '👍']],
  ])('of words is not told from %s', (_, texts) => {
    const touches = texts.map((text, index) =>
      index % 2 === 0 ? sent(index, { text }) : wrote(index, { text }),
    );
    expect(read(touches, 90).balance.words).toBeNull();
  });
});

describe('the trend of their answers', () => {
  const talk = (...texts: (string | null)[]) =>
    texts.flatMap((text, index) => [sent(index * 2), wrote(index * 2 + 1, { text })]);
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  it.each<[string, Touch[], object | null]>([
    [
      'three short ones',
      talk(words(20), 'Ok', 'Thanks a lot', '👍'),
      { is: 'short', n: 3, words: [1, 3, 0] },
    ],
    ['four short ones', talk('Yes', 'No', 'Ok', 'Fine'), { is: 'short', n: 4, words: [1, 1, 1] }],
    ['two short ones', talk('Yes', 'No'), null],
    ['a longer one last', talk('Yes', 'No', 'That is a good point'), null],
    ['a short question last', talk('Yes', 'No', 'How much?'), null],
    [
      'twelve letters in a script without spaces',
      talk('了解です', 'ありがとうございます。', 'はい'),
      { is: 'short', n: 3 },
    ],
    ['more than twelve such letters', talk('了解です', 'はい', '資料をありがとうございました。'), null],
    [
      'lines in a row, which are one answer',
      [sent(0), wrote(1, { text: 'Yes' }), wrote(1.1, { text: 'Ok' }), wrote(1.2, { text: 'Hm' })],
      null,
    ],
    ['words not known', talk('Yes', null, 'Ok'), null],
    [
      'a third of what it was',
      talk(words(30), words(20), words(10)),
      { is: 'falling', n: 3, words: [30, 20, 10] },
    ],
    ['more than a third', talk(words(30), words(20), words(11)), null],
    ['little to fall from', talk(words(11), words(6), words(3)), null],
    ['up and down', talk(words(30), words(31), words(4)), null],
    ['falling to a question', talk(words(30), words(20), 'What would that mean for a small team?'), null],
  ])('%s', (_, touches, expected) => {
    const { trend } = read(touches, 90);
    if (expected === null) expect(trend).toBeNull();
    else expect(trend).toMatchObject(expected);
  });

  it('begins anew after a talk', () => {
    const touches = [
      ...talk('Yes', 'No'),
      sent(4.5, { channel: 'video-call' }),
      sent(5),
      wrote(6, { text: 'Ok' }),
    ];
    expect(read(touches, 9).trend).toBeNull();
  });
});

describe('open questions', () => {
  it('of theirs stand until anything goes out', () => {
    const asked = wrote(0, { text: 'Do you ship to Norway?', channel: 'inmail' });
    expect(read([asked, wrote(1, { text: 'We need ten.' })], 2).questions).toEqual({
      theirs: [{ touchId: asked.id, at: noon, channel: 'inmail', text: 'Do you ship to Norway?' }],
      mine: [],
    });
    expect(read([asked, sent(1)], 2).questions.theirs).toEqual([]);
  });

  it("of the seller's stand until they answer or both talk", () => {
    const asked = sent(0, { text: 'Which of the two is it?' });
    expect(read([asked, sent(1, { text: 'No hurry.' })], 2).questions.mine).toHaveLength(1);
    expect(read([asked, wrote(1)], 2).questions.mine).toEqual([]);
    expect(read([asked, sent(1, { channel: 'in-person' })], 2).questions.mine).toEqual([]);
  });
});

it('tells where they answer, once they did three times', () => {
  const touches = [
    wrote(0),
    wrote(1, { channel: 'email' }),
    wrote(2, { channel: 'email' }),
    wrote(3, { channel: 'reaction' }),
  ];
  const channels = [
    { channel: 'email', n: 2 },
    { channel: 'message', n: 1 },
  ];
  expect(read(touches, 4).answersOn).toEqual({ channels, n: 3 });
  expect(read(touches.slice(1), 4).answersOn).toBeNull();
});

it('tells when both talked last', () => {
  const touches = [sent(0, { channel: 'phone' }), wrote(3, { channel: 'video-call' }), sent(4)];
  expect(read(touches, 10).lastTalk).toEqual({ at: noon + 3 * day, channel: 'video-call', ago: 7 * day });
  expect(read([sent(0)], 10).lastTalk).toBeNull();
});

describe('words', () => {
  it.each([
    ['', 0, true],
    ['Thanks, Ada!', 2, true],
    ['See https://example.com/x', 1, true],
    ['one two three four', 4, false],
    ['はい', 1, true],
    ["C'est d'accord", 2, true],
  ])('%j', (text, count, short) => {
    expect([countWords(text), isShort(text)]).toEqual([count, short]);
  });
});

const anyTouch = fc
  .record({
    // A day and a half apart, so that many come at one moment.
    hours: fc.integer({ min: 0, max: 60 }).map((steps) => steps * 36),
    direction: fc.constantFrom<Touch['direction']>('in', 'out'),
    channel: fc.constantFrom(...channels),
    text: fc.constantFrom(
      'Yes',
      'How much is it?',
      'Thank you, that helps us a lot these days.',
      null,
      ...hostileTexts,
    ),
  })
  .map(({ hours, direction, channel, text }) => sent(hours / 24, { direction, channel, text }));

describe('whatever happened', () => {
  it('the signals do not depend on the order the touches are given in', () => {
    const shuffled = fc
      .array(anyTouch, { maxLength: 25 })
      .chain((touches) =>
        fc.tuple(fc.constant(touches), fc.shuffledSubarray(touches, { minLength: touches.length })),
      );
    fc.assert(
      fc.property(shuffled, ([touches, mixed]) => {
        expect(read(mixed, 100)).toEqual(read(touches, 100));
      }),
      { numRuns: 100 },
    );
  });
});
