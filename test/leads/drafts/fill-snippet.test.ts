import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillSnippet, findGaps, placeholders } from '../../../src/leads/drafts/fill-snippet';

const values = {
  'first name': 'Ada',
  comment: 'How long did it take?',
  topic: 'pricing',
  company: 'Brandt & Co',
  'my name': 'Zoë',
};

describe('a placeholder', () => {
  it.each([
    ['Hi {first name},', 'Hi Ada,'],
    ['Hi {First Name},', 'Hi Ada,'],
    ['Hi { first   name },', 'Hi Ada,'],
    ['Hi {firstName},', 'Hi Ada,'],
    ['Hi {first_name},', 'Hi Ada,'],
    ['Hi {first-name},', 'Hi Ada,'],
    ['Hi {{first name}},', 'Hi Ada,'],
    ['Hi {{ FirstName }},', 'Hi Ada,'],
    [
      'You asked “{comment}” under {topic}. {my name}',
      'You asked “How long did it take?” under pricing. Zoë',
    ],
    ['{company}{company}', 'Brandt & CoBrandt & Co'],
    ['Hi [first name],', 'Hi [first name],'],
    ['Hi {first name', 'Hi {first name'],
    ['{} {{}} { }', '{} {{}} { }'],
    ['{"a": 1}', '{"a": 1}'],
    ['Привет, {first name}!', 'Привет, Ada!'],
    ['{first name}さん、こんにちは', 'Adaさん、こんにちは'],
    ['مرحبا {first name}،', 'مرحبا Ada،'],
  ])('%s → %s', (template, text) => {
    expect(fillSnippet(template, values)).toEqual({ text, missing: [], unknown: [] });
  });

  it.each(['Анна', 'Ελένη', '王伟', 'さくら', '김민준', 'نورة', 'נועה', 'नेहा', 'สมชาย'])(
    'takes %s as it is',
    (name) => {
      expect(fillSnippet('Hi {first name}!', { 'first name': name }).text).toBe(`Hi ${name}!`);
    },
  );

  it('nobody knows stays, and is told once', () => {
    expect(fillSnippet('{price} for {first name}, {price}, {{Ihr Preis}}', values)).toEqual({
      text: '{price} for Ada, {price}, {{Ihr Preis}}',
      missing: [],
      unknown: ['price', 'Ihr Preis'],
    });
  });

  it.each([{ company: null }, {}, { company: ' \u200B ' }])(
    'without a value (%j) leaves a visible gap',
    (without) => {
      expect(fillSnippet('At {company} and {Company}', without)).toEqual({
        text: 'At [company?] and [company?]',
        missing: ['company'],
        unknown: [],
      });
    },
  );

  it('of an unknown first name leaves a gap', () => {
    expect(fillSnippet('Hi {first name},', {})).toEqual({
      text: 'Hi [first name?],',
      missing: ['first name'],
      unknown: [],
    });
  });
});

describe('without a first name to write', () => {
  it.each([
    ['Hi {first name},', 'Hi,'],
    ['Hi {{FirstName}} ,', 'Hi,'],
    ['Bonjour {first name} !', 'Bonjour !'],
    ['Hi {first name}!', 'Hi!'],
    ['Hi {first name}\nthanks', 'Hi\nthanks'],
    ['Hi {first name} and welcome', 'Hi and welcome'],
    ['Thanks, {first name}!', 'Thanks!'],
    ['Thanks, {first name}.', 'Thanks.'],
    ['Thanks, {first name}, for this', 'Thanks, for this'],
    ['{first name}, thanks', 'Thanks'],
    ['{first name},\n\nthanks for this', 'Thanks for this'],
    ['{first name} – спасибо', 'Спасибо'],
    ['{first name}さん、ありがとう', 'ありがとう'],
    ['{first name}님, 감사합니다', '감사합니다'],
    ['مرحبا {first name}،', 'مرحبا،'],
    ['你好，{first name}！', '你好！'],
    ['Hi there', 'Hi there'],
  ])('%j → %j', (template, text) => {
    expect(fillSnippet(template, { 'first name': '' })).toEqual({ text, missing: [], unknown: [] });
  });
});

describe('a value', () => {
  it.each(['{company}', '{{first name}}', '$& $1 $$ $`', '[topic?]', '}{', '\\n', '<b>x</b>', '__proto__'])(
    'of %s is put in as it is',
    (comment) => {
      expect(fillSnippet('a {comment} b {company}', { comment, company: 'C' }).text).toBe(`a ${comment} b C`);
    },
  );

  it('is one line without hidden marks', () => {
    expect(fillSnippet('“{comment}”', { comment: ' a\r\n\u202Eb\t c\u200B ' }).text).toBe('“a b c”');
  });

  it('of a long comment is shortened between words', () => {
    const comment = `${'word '.repeat(30)}end`;
    expect(fillSnippet('{comment}', { comment }).text).toBe(`${'word '.repeat(23)}word…`);
  });

  it.each(['長い話'.repeat(80), 'ยาวมาก'.repeat(60), '👩🏽‍💻'.repeat(60), 'नेहा'.repeat(60)])(
    'of a long comment without blanks is shortened, too',
    (comment) => {
      const { text } = fillSnippet('{comment}', { comment });
      expect(text.length).toBeLessThanOrEqual(120);
      expect(text.length).toBeGreaterThan(100);
      expect(comment.startsWith(text.slice(0, -1))).toBe(true);
      expect(text.endsWith('…')).toBe(true);
    },
  );
});

describe('gaps', () => {
  it.each([
    ['Hi [first name?], at [company?] and [Company?]', ['[first name?]', '[company?]', '[Company?]']],
    ['[topic?] [topic?]', ['[topic?]']],
    ['Hi {first name}, {price}', ['{first name}', '{price}']],
    ['{{price}} [topic?]', ['{{price}}', '[topic?]']],
    ['[see below] [ok?] {} {1}', []],
    ['', []],
  ])('in %j are %j', (text, gaps) => {
    expect(findGaps(text)).toEqual(gaps);
  });

  it('are what filling left open', () => {
    for (const placeholder of placeholders)
      expect(findGaps(fillSnippet(`{${placeholder}}`, {}).text)).toEqual([`[${placeholder}?]`]);
  });
});

const anyValues = fc.record(
  {
    'first name': fc.option(fc.string()),
    comment: fc.option(fc.string({ unit: 'binary' })),
    company: fc.string(),
  },
  { requiredKeys: [] },
);

it('never throws, and leaves a text without braces as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), anyValues, (template, given) => {
      const { text } = fillSnippet(template, given);
      if (!template.includes('{')) expect(text).toBe(template);
    }),
  );
});

it('never fills what came with a value', () => {
  fc.assert(
    fc.property(fc.constantFrom(...placeholders), (inner) => {
      const { text } = fillSnippet('{topic}', { ...values, topic: `{${inner}}` });
      expect(text).toBe(`{${inner}}`);
    }),
  );
});
