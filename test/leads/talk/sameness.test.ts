import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TouchRecord } from '../../../src/leads/records/touch';
import { joinTouches, splitTouch } from '../../../src/leads/talk/join-touches';
import { isSameText, normaliseText } from '../../../src/leads/talk/sameness';

const minute = 60_000;
const hour = 60 * minute;
/** A Monday in autumn, 10:30:00. */
const at = Date.UTC(2026, 8, 14, 10, 30);
const ana = 'in:ana';

function record(facts: Partial<TouchRecord> & Pick<TouchRecord, 'id' | 'source'>): TouchRecord {
  const what = { channel: 'message' as const, live: false, text: 'Shall we talk on Friday?' };
  return { at, direction: 'out', ...what, gave: null, asked: null, ...facts };
}

const page = (facts: Partial<TouchRecord> = {}) =>
  record({
    id: 'thread|2-a',
    source: 'thread',
    when: { from: at, to: at + minute - 1 },
    seenAt: at + hour,
    ...facts,
  });
/** A reply below a comment says to the minute when it was written. */
const pageReply = () => {
  const { when, ...facts } = page({ id: 'reply|comment:1', channel: 'comment-reply' });
  return facts;
};
const archive = (facts: Partial<TouchRecord> = {}) =>
  record({ id: 'archive|a', source: 'archive', at: at + 17_000, importIds: ['import-1'], ...facts });
const typed = (facts: Partial<TouchRecord> = {}) =>
  record({ id: 'typed:a', source: 'typed', at: at + 90_000, ...facts });

describe('a text', () => {
  it.each([
    ['blanks and line breaks', 'Hi  Ana,\n\nsee you', 'Hi Ana, see you'],
    ['forms of letters', 'Ze\u0301ro', 'Z\u00e9ro'],
    ['the emoji variation', 'Love it \u2764\ufe0f', 'Love it \u2764'],
    ['quotation marks', '“Never again”, you said', '"Never again", you said'],
    ['what looks like a tag to an archive’s reader', 'See you then <at noon>', 'See you then'],
    ['the mark of an edited message', 'See you on Friday (Bearbeitet)', 'See you on Friday'],
    ['an ellipsis the page put there', 'I have thought about it and …', 'I have thought about it and agree'],
  ])('is the same but for %s', (_what, left, right) => {
    expect(isSameText(left, right)).toBe(true);
    expect(isSameText(right, left)).toBe(true);
  });

  it.each([
    ['another word', 'See you on Friday', 'See you on Monday'],
    ['a beginning too short to tell', 'Yes …', 'Yes, but not on Friday'],
    ['a beginning without an ellipsis', 'I have thought about it and', 'I have thought about it and agree'],
    ['an aside that the other has not', 'Yes (if it is not on a Friday afternoon again)', 'Yes'],
  ])('is another with %s', (_what, left, right) => {
    expect(isSameText(left, right)).toBe(false);
  });

  it('is compared without marks nobody sees', () => {
    expect(normaliseText('  A\u200bna\u00a0 \u201cok\u201d ')).toBe('Ana "ok"');
  });
});

describe('one message', () => {
  const count = (...records: TouchRecord[]) => joinTouches(ana, records).length;

  it.each<[string, number, TouchRecord[]]>([
    ['page and archive in the same minute', 1, [page(), archive()]],
    ['page and archive rounding to different minutes', 1, [page(), archive({ at: at + 2 * minute - 1000 })]],
    ['page and archive three minutes apart', 2, [page(), archive({ at: at + 4 * minute })]],
    ['page and archive of different directions', 2, [page(), archive({ direction: 'in' })]],
    ['page and archive with different texts', 2, [page(), archive({ text: 'Yes' })]],
    [
      'the page knowing only the day',
      1,
      [page({ when: { from: at - 10 * hour, to: at + 13 * hour } }), archive()],
    ],
    ['the page knowing nothing of the time', 1, [page({ when: { from: 0, to: at + hour } }), archive()]],
    ['two ids of LinkedIn at the same minute with the same text', 2, [page(), page({ id: 'thread|2-b' })]],
    [
      'two such and both in the archive',
      2,
      [page(), page({ id: 'thread|2-b' }), archive(), archive({ id: 'b' })],
    ],
    ['a message without an id, read again with one', 1, [page(), page({ id: 'loose|x' })]],
    [
      'a message without an id, read without and with its day',
      1,
      [page({ id: 'loose|x' }), page({ id: 'loose|y', when: { from: 0, to: at + hour } })],
    ],
    ['a page whose words were forgotten', 1, [page({ text: null }), archive()]],
    [
      'two such, on a day of two messages',
      2,
      [
        page({ text: null, when: { from: at - hour, to: at + hour } }),
        page({ id: 'thread|2-b', text: null, when: { from: at - hour, to: at + hour } }),
        archive(),
        archive({ id: 'archive|b', at: at + minute, text: 'Yes' }),
      ],
    ],
    ['an attachment without a word in both', 1, [page({ text: null }), archive({ text: '' })]],
    ['typed with its text a minute after', 1, [page(), typed()]],
    ['typed with its text 23 hours before', 1, [archive(), typed({ at: at - 23 * hour })]],
    ['typed with its text 25 hours after', 2, [archive(), typed({ at: at + 25 * hour })]],
    ['typed with another text', 2, [page(), typed({ text: 'Congratulations on the new job' })]],
    [
      'typed, a word changed before it was sent',
      1,
      [
        page({
          text: 'Hello Ana, how did the pilot on the two docks in Hamburg go in the end, and what did it cost?',
        }),
        typed({
          text: 'Hello Ana, how did the pilot on the two docks in Hamburg go in the end, and what did it bring?',
        }),
      ],
    ],
    ['typed without a text 35 hours after', 1, [page(), typed({ text: null, at: at + 35 * hour })]],
    ['typed without a text 37 hours after', 2, [page(), typed({ text: null, at: at + 37 * hour })]],
    ['typed without a text, the other way', 2, [page(), typed({ text: null, direction: 'in' })]],
    ['typed without a text as an e-mail', 2, [page(), typed({ text: null, channel: 'email' })]],
    ['typed as an e-mail with the same text', 2, [page(), typed({ channel: 'email' })]],
    ['typed as an InMail', 1, [page(), typed({ channel: 'inmail' })]],
    ['typed as an invitation without a note', 2, [page(), typed({ text: null, channel: 'invitation' })]],
    ['a call of that hour', 2, [page(), typed({ text: null, channel: 'phone', live: true })]],
    [
      'a public reply, typed in other words that evening',
      1,
      [pageReply(), typed({ channel: 'comment-reply', text: 'Thanks, Ana', at: at + 8 * hour })],
    ],
    ['a public reply and a message', 2, [pageReply(), archive()]],
    ['page, archive and typed', 1, [page(), archive(), typed()]],
    [
      'two keys pressed for two messages of one day',
      2,
      [
        page(),
        page({ id: 'thread|2-b', text: 'And another thing' }),
        typed({ text: null }),
        typed({ id: 'typed:b', text: null }),
      ],
    ],
  ])('told by %s is %i', (_what, touches, records) => {
    expect(count(...records)).toBe(touches);
    expect(count(...records.toReversed())).toBe(touches);
  });

  it('takes the archive’s time and the draft’s value, and can be told apart again', () => {
    const records = [typed({ gave: 'a checklist', channel: 'inmail' }), page(), archive()];
    const [touch] = joinTouches(ana, records);
    expect(touch).toMatchObject({
      id: 'archive|a',
      personId: ana,
      at: at + 17_000,
      channel: 'inmail',
      gave: 'a checklist',
      source: 'archive',
      importIds: ['import-1'],
    });
    expect(touch).not.toHaveProperty('when');
    expect(touch && splitTouch(touch)).toEqual([
      archive(),
      page(),
      typed({ gave: 'a checklist', channel: 'inmail' }),
    ]);
  });

  it('edited between two readings has its last words and stays one', () => {
    const [touch, ...more] = joinTouches(ana, [
      page({ text: 'Shall we talk on Monday?', seenAt: at + 3 * hour }),
      page({ seenAt: at + hour }),
    ]);
    expect(more).toEqual([]);
    expect(touch).toMatchObject({ text: 'Shall we talk on Monday?' });
  });

  it('is left alone when nothing else tells of it', () => {
    expect(joinTouches(ana, [archive()])).toEqual([{ ...archive(), personId: ana }]);
  });
});

describe('in any order', () => {
  const texts = fc.constantFrom(
    'ok',
    'Yes',
    'I have thought about it and agree',
    'I have thought about it and …',
    null,
  );
  /** What really happened: messages to the minute; each told by some sources. */
  const messages = fc.uniqueArray(
    fc.record({
      minute: fc.integer({ min: 0, max: 3000 }),
      direction: fc.constantFrom('in' as const, 'out' as const),
      text: texts,
      told: fc.subarray(['page', 'archive', 'typed', 'bare'] as const, { minLength: 1 }),
    }),
    { maxLength: 7, selector: (one) => one.minute },
  );

  type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;

  function toRecords(drawn: Drawn<typeof messages>): TouchRecord[] {
    return drawn.flatMap(({ minute: nth, direction, text, told }) => {
      const from = at + nth * minute;
      const when = { from, to: from + minute - 1 };
      const said = { direction, text };
      return told.map((source) => {
        if (source === 'page') return page({ ...said, id: `thread|${nth}`, at: from, when });
        if (source === 'archive')
          return archive({ ...said, id: `archive|${nth}`, at: from + 5000, text: text ?? '' });
        const bare = { ...said, text: source === 'bare' ? null : text };
        return typed({ ...bare, id: `typed:${nth}${source}`, at: from + minute });
      });
    });
  }

  it('the same records give the same touches', () => {
    const shuffled = messages.chain((drawn) => {
      const records = toRecords(drawn);
      const all = { minLength: records.length, maxLength: records.length };
      return fc.shuffledSubarray(records, all).map((other) => ({ records, other }));
    });
    fc.assert(
      fc.property(shuffled, ({ records, other }) => {
        expect(joinTouches(ana, other)).toEqual(joinTouches(ana, records));
      }),
      { numRuns: 300 },
    );
  });

  it('joining again what was joined, one record at a time, comes to the same', () => {
    fc.assert(
      fc.property(messages, (drawn) => {
        const records = toRecords(drawn);
        const slowly = records.reduce<ReturnType<typeof joinTouches>>(
          (touches, one) => joinTouches(ana, [...touches.flatMap(splitTouch), one]),
          [],
        );
        expect(slowly).toEqual(joinTouches(ana, records));
      }),
    );
  });

  it('no record is lost, and none is in two touches', () => {
    fc.assert(
      fc.property(messages, (drawn) => {
        const records = toRecords(drawn);
        const ids = joinTouches(ana, records)
          .flatMap(splitTouch)
          .map(({ id }) => id);
        expect(ids.sort()).toEqual(records.map(({ id }) => id).sort());
      }),
    );
  });
});
