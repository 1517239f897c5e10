import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postTopic } from '../../../src/leads/posts/post-topic';

describe('the topic', () => {
  it.each([
    ['How we cut onboarding to three days', 'How we cut onboarding to three days'],
    ['🚀 How we cut onboarding.\n\nIt was hard.', 'How we cut onboarding'],
    ['How we cut onboarding! It was hard.', 'How we cut onboarding'],
    ['“Pricing is a promise.”', 'Pricing is a promise'],
    ['"Pricing" is a promise', 'Pricing is a promise'],
    ['Pricing is a “promise” to keep', 'Pricing is a “promise” to keep'],
    ['„Preise“ sind ein „Versprechen“', 'Preise sind ein Versprechen'],
    ['Preise sind ein „Versprechen“ an alle', 'Preise sind ein „Versprechen“ an alle'],
    ['Ceny to „obietnica” dla nas', 'Ceny to „obietnica” dla nas'],
    ['"Prices" are a "promise"', 'Prices are a promise'],
    ['Prices are a "promise" to all', 'Prices are a "promise" to all'],
    ['#1 reason for prices', '1 reason for prices'],
    ['Tip #3 on prices', 'Tip #3 on prices'],
    ['(Update) Prices are out', 'Update Prices are out'],
    ['#sales #b2b\nPrices are out', 'Prices are out'],
    ['Prices are out #sales #b2b', 'Prices are out'],
    ['Why #sales needs prices', 'Why sales needs prices'],
    ['https://example.com/x?y=1\nPrices are out', 'Prices are out'],
    ['Prices are out: https://example.com/x', 'Prices are out'],
    ['@Ada Moreno, prices are out', 'prices are out'],
    ['1. Prices are out', 'Prices are out'],
    ['→ Prices are out', 'Prices are out'],
    ['1/5: Prices are out', 'Prices are out'],
    ['Wow!\nPrices are out', 'Prices are out'],
    ['Wow!', 'Wow'],
    ['\u202EPrices\u200B are out\u202C', 'Prices are out'],
    ['Prices   are\u00A0out', 'Prices are out'],
    ['¿Cuánto cuesta la espera?', 'Cuánto cuesta la espera'],
    ['Wie wir Preise fanden – und warum', 'Wie wir Preise fanden – und warum'],
    ['Почему цены важны? Расскажу.', 'Почему цены важны'],
    ['Γιατί οι τιμές μετράνε', 'Γιατί οι τιμές μετράνε'],
    ['新产品发布！欢迎大家试用。', '新产品发布'],
    ['「価格は約束です」', '価格は約束です'],
    ['가격은 약속입니다. 왜 그럴까요?', '가격은 약속입니다'],
    ['لماذا تهم الأسعار؟ سأخبركم.', 'لماذا تهم الأسعار'],
    ['למה מחירים חשובים? אספר.', 'למה מחירים חשובים'],
    ['कीमत एक वादा है। और क्यों?', 'कीमत एक वादा है'],
    ['ราคาคือคำสัญญา', 'ราคาคือคำสัญญา'],
  ])('of %j is %s', (text, topic) => {
    expect(postTopic(text)).toBe(topic);
  });

  it.each([
    [null],
    [''],
    ['🚀🚀'],
    ['#sales #b2b'],
    ['https://example.com'],
    ['...'],
    ['\n \n'],
    ['2026'],
    ['1.'],
  ])('of %j is none', (text) => {
    expect(postTopic(text)).toBeNull();
  });
});

describe('a long topic', () => {
  it('is cut between words', () => {
    const text = 'What we learned from a hundred conversations about pricing with people who never answer';
    expect(postTopic(text)).toBe('What we learned from a hundred conversations about pricing…');
  });

  it('is cut between words without blanks, too', () => {
    const text = '価格についての百の会話から私たちが学んだこと'.repeat(4);
    const topic = postTopic(text) ?? '';
    expect(topic.endsWith('…')).toBe(true);
    expect(text.startsWith(topic.slice(0, -1))).toBe(true);
    expect(topic.length).toBeGreaterThan(40);
  });

  it('of one endless word keeps letters whole', () => {
    expect(postTopic('e\u0323\u0301'.repeat(80))).toBe(`${'ẹ\u0301'.repeat(29)}…`);
  });
});

it('is one line of at most 60 units with a letter in it, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const topic = postTopic(text);
      if (topic === null) return;
      expect(topic.length).toBeLessThanOrEqual(60);
      expect(topic).toMatch(/\p{L}/u);
      expect(topic).not.toMatch(/[\r\n]/);
    }),
  );
});
