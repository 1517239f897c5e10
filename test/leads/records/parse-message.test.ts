import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { captureSchema } from '../../../src/leads/records/capture';
import { pageStateSchema } from '../../../src/leads/records/page-state';
import { parseMessage } from '../../../src/leads/records/parse-message';
import { seenSelfSchema } from '../../../src/leads/records/person';
import {
  memberKeysSchema,
  seenProfileSchema,
  seenThreadSchema,
} from '../../../src/leads/records/seen-thread';
import { capture, comment, noon, problem, reaction, seen, seenPost } from '../../storage/make-capture';

const now = noon + 60_000;
const post = seenPost('activity:7000000000000000001', { reactions: 2 });
const like = reaction(seen('in:ana'));
const words = comment(seen('in:ben'), '7000000000000000002', 'Good point');
const good = capture({ post, engagements: [like, words], stated: 2, hidden: ['h1'] });
const huge = 'x'.repeat(5_000_000);

const parse = (data: unknown) => parseMessage['save-capture'](data, now).value;
const codes = (data: unknown) => parse(data).problems.map(({ code }) => code);
/** The capture with one more engagement, which is like the first but for this. */
const withOne = (facts: object) => ({ ...good, engagements: [{ ...like, ...facts }, words] });

describe('a capture', () => {
  it('is taken as it is when it is right, at the time it comes', () => {
    expect(parse(good)).toEqual({ ...good, at: now });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['of no kind', { ...good, kind: 'share' }],
    ['of no post', { ...good, post: null }],
    ['of a post without ids', { ...good, post: { ...post, aliases: [] } }],
    ['of a post with another kind of id', { ...good, post: { ...post, aliases: ['activity:1e9'] } }],
    ['published yesterday', { ...good, post: { ...post, publishedAt: 'yesterday' } }],
    ['published before time began', { ...good, post: { ...post, publishedAt: -1 } }],
    ['with a text that is a record', { ...good, post: { ...post, text: { toString: 'x' } } }],
    ['with half a person', { ...good, post: { ...post, stated: { ...post.stated, comments: 1.5 } } }],
    ['with counts for words', { ...good, post: { ...post, stated: 'many' } }],
    ['with a count below none', { ...good, stated: -1 }],
    ['with a null problem', { ...good, problems: [null] }],
    ['with a problem nobody knows', { ...good, problems: [{ ...problem('not-saved'), code: 'x' }] }],
    ['with hidden members that are records', { ...good, hidden: [{}] }],
    ['with engagements that are a record', { ...good, engagements: { length: 1 } }],
    ['with a time that is none', { ...good, at: 'now' }],
    ['read by nobody', { ...good, reader: 7 }],
  ])('%s is refused', (_, data) => {
    expect(() => parse(data)).toThrow('not a capture');
  });

  it.each<[string, object]>([
    ['a record as reaction', { reaction: { type: 'LIKE' } }],
    ['a reaction nobody knows', { reaction: 'love' }],
    ['a degree that is markup', { person: { ...like.person, degree: '<b>' } }],
    ['a degree beyond the third', { person: { ...like.person, degree: 4 } }],
    ['nobody', { person: null }],
    ['somebody without keys', { person: { ...like.person, keys: [] } }],
    ['a key that is none', { person: { ...like.person, keys: ['javascript:alert(1)'] } }],
    ['a name that is a list', { person: { ...like.person, name: ['Ana'] } }],
    ['a flag that is a word', { person: { ...like.person, isOrganisation: 'no' } }],
    ['a kind that is none', { kind: 'click' }],
    ['a comment number that is markup', { commentId: '<7>' }],
    ['a time before time began', { at: -5 }],
    ['a time without end', { at: Number.POSITIVE_INFINITY }],
  ])('leaves out and says: %s', (_, facts) => {
    const { engagements, problems } = parse(withOne(facts));
    expect(engagements).toEqual([words]);
    expect(problems).toMatchObject([{ code: 'engagement-refused', stated: 1 }]);
  });

  it('cuts what is longer than LinkedIn allows, and says where', () => {
    const person = { ...like.person, name: huge, headline: huge };
    const {
      engagements,
      post: read,
      problems,
    } = parse({
      ...withOne({ person, text: huge }),
      post: { ...post, text: huge },
    });
    expect(engagements[0]?.person).toMatchObject({ name: 'x'.repeat(200), headline: 'x'.repeat(500) });
    expect([engagements[0]?.text?.length, read.text?.length]).toEqual([5000, 8000]);
    expect(problems).toMatchObject([{ code: 'text-cut' }]);
    expect(problems[0]?.structure.split(', ').sort()).toEqual([
      'engagements.person.headline',
      'engagements.person.name',
      'engagements.text',
      'post.text',
    ]);
  });

  it('holds 5,000 engagements; the rest is left out, and said', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => reaction(seen(`in:p${index}`)));
    const { engagements, problems } = parse({ ...good, engagements: many });
    expect(engagements).toHaveLength(5000);
    expect(problems).toMatchObject([{ code: 'engagement-refused' }]);
  });

  it('keeps line breaks and letters of two halves, and drops halves and control characters', () => {
    const text = 'a\u0000b\u001b[0m\n\tc😀\ud83dd\u0085';
    expect(parse(withOne({ text })).engagements[0]?.text).toBe('ab[0m\n\tc😀d');
    // A cut never leaves half a letter.
    expect(parse(withOne({ text: `${'x'.repeat(4999)}😀` })).engagements[0]?.text).toBe('x'.repeat(4999));
  });

  it('knows nothing of fields it has no name for, and cannot be poisoned', () => {
    const data = JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"admin":true},"more":1,'));
    expect(parse(data)).toEqual({ ...good, at: now });
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  it('is not dated ahead', () => {
    const ahead = { ...withOne({ at: now * 2 }), at: now * 2, post: { ...post, publishedAt: now * 2 } };
    const { at, engagements, post: read } = parse(ahead);
    expect([at, engagements[0]?.at, read.publishedAt]).toEqual([now, now, now]);
    expect(codes(good)).toEqual([]);
  });
});

const state = {
  kind: 'post',
  generation: 'V2',
  post,
  someoneElses: false,
  openList: null,
  problems: [problem('rows-unreadable')],
  language: 'en',
  at: noon,
};

it('a page state is taken as it is when it is right', () => {
  expect(parseMessage['page-state'](state).value).toEqual(state);
});

it.each<[string, unknown]>([
  ['nothing', null],
  ['a word', 'post'],
  ['no problems', { ...state, problems: undefined }],
  ['problems that are words', { ...state, problems: 'none' }],
  ['a null problem', { ...state, problems: [null] }],
  ['a problem nobody has words for', { ...state, problems: [{ ...state.problems[0], code: 'hello' }] }],
  ['a post without counts', { ...state, post: { ...post, stated: null } }],
  ['a post whose ids are no list', { ...state, post: { ...post, aliases: 'activity:1' } }],
  ['a post that is missing', { ...state, post: undefined }],
  ['a generation to come', { ...state, generation: 'V9' }],
  ['a list nobody can open', { ...state, openList: 'views' }],
  ['a language that is a record', { ...state, language: {} }],
  ['a kind that is a record', { ...state, kind: { toString: 'post' } }],
  ['too many problems to be true and bad ones', { ...state, problems: Array.from({ length: 99 }, () => 1) }],
])('a forged page state is refused: %s', (_, data) => {
  expect(() => parseMessage['page-state'](data)).toThrow('not a page state');
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['nobody', { keys: [], name: 'Ana' }],
  ['an organisation', { keys: ['org:company/acme'], name: 'Acme' }],
  ['keys that are a word', { keys: 'in:ana', name: 'Ana' }],
  ['a name that is a record', { keys: ['in:ana'], name: {} }],
  ['no name at all', { keys: ['in:ana'] }],
  ['a key that is none', { keys: ['in:ana', 'ana'], name: 'Ana' }],
])('a forged self is refused: %s', (_, data) => {
  expect(() => parseMessage['self-seen'](data)).toThrow('not a self');
});

const message = { id: '2-a', direction: 'in', text: 'Hi', isInMail: false, at: 1, from: 1, to: 2 };
it('a page state or a thread is not dated ahead, nor can a message end before it begins', () => {
  expect(parseMessage['page-state']({ ...state, at: now * 2 }, now).value.at).toBe(now);
  const thread = { partner: ['in:ana'], at: now * 2, reader: 'r' };
  const messages = [
    { ...message, at: now * 2, from: now * 2, to: now * 2 },
    { ...message, from: 9, to: 2 },
  ];
  const read = parseMessage['save-thread']({ ...thread, messages }, now).value;
  expect(read.at).toBe(now);
  expect(read.messages.map(({ at, from, to }) => [at, from, to])).toEqual([
    [now, now, now],
    [1, 2, 2],
  ]);
});

const valid = {
  'save-capture': [good, captureSchema],
  'page-state': [state, pageStateSchema],
  'self-seen': [{ keys: ['in:ana'], name: 'Ana' }, seenSelfSchema],
  'is-lead': [['in:ana', 'urn:ACoAA1'], memberKeysSchema],
  'save-thread': [{ partner: ['in:ana'], messages: [message], at: 3, reader: 'r' }, seenThreadSchema],
  'save-profile': [
    { keys: ['in:ana'], name: 'A', headline: null, degree: 2, standing: null, at: 3, reader: 'r' },
    seenProfileSchema,
  ],
} as const;

/** Every place in plain data, as the keys that lead to it. */
function placesIn(data: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof data !== 'object' || data === null) return [path];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return [path, ...entries.flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

/** As a message drops it. */
const notText = /(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

function at(data: unknown, path: (string | number)[]): unknown {
  return path.reduce((part, key) => (part as Record<string, unknown>)?.[key], data);
}

function put(data: unknown, path: (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((each, index) => (index === key ? put(each, rest, value) : each));
  // A change before this one took the place away.
  if (typeof data !== 'object' || data === null) return data;
  return { ...data, [key]: put((data as Record<string, unknown>)[key], rest, value) };
}

describe.each(Object.entries(valid))('%s, changed anywhere into anything', (name, [data, schema]) => {
  const places = placesIn(data);
  const anything = fc.oneof(
    fc.anything({ withNullPrototype: true, withDate: true, withMap: true }),
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.integer({ min: 190, max: 70_000 }).map((length) => 'é'.repeat(length)),
    fc.double(),
    fc.array(fc.constant(data), { maxLength: 3 }),
  );

  it('is refused, or cut with a note, or fits its schema as it is', () => {
    const parseIt = parseMessage[name as keyof typeof valid] as (data: unknown) => {
      value: unknown;
      cut: string[];
      left: number;
    };
    const change = fc.tuple(fc.constantFrom(...places), anything);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let changed: unknown = data;
        for (const [path, value] of changes) changed = put(changed, path, value);
        let parsed: ReturnType<typeof parseIt>;
        try {
          parsed = parseIt(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        const result = v.safeParse(schema as v.GenericSchema, parsed.value);
        expect(result.issues ?? []).toEqual([]);
        // Once more changes nothing: what is stored is what the schema says.
        expect(result.output).toEqual(parsed.value);
        for (const path of parsed.left > 0 ? [] : placesIn(parsed.value)) {
          const [was, is] = [at(changed, path), at(parsed.value, path)];
          const isCut = parsed.cut.includes(path.filter((key) => typeof key === 'string').join('.'));
          if (typeof was === 'string' && !isCut) expect(is).toBe(was.replace(notText, ''));
        }
      }),
      { numRuns: 300 },
    );
  });
});
