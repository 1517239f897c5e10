import { expect, it } from 'vitest';
import { asksQuestion, saysLittle } from '../../../src/leads/posts/asks-question';

it.each([
  ['How long did it take?'],
  ['Price?'],
  ['これはどうやって作りましたか？'],
  ['どうやって作ったのですか。'],
  ['这个多少钱吗'],
  ['كم استغرق ذلك؟'],
  ['Πόσο διαρκεί;'],
  ['Πόσο διαρκεί\u037E'],
  ['Ի՞նչ արժե'],
  ['¿Cuánto cuesta?'],
  ['Ποιο κόστος; Ευχαριστώ'],
  ['And the cost❓'],
])('%s is a question', (text) => {
  expect(asksQuestion(text)).toBe(true);
});

it.each([
  ['Well done; I like it'],
  ['See https://example.com/page?id=3 for more'],
  ['???'],
  ['🤔❓'],
  ['Congratulations, all of you!'],
  ['素晴らしい投稿ですね'],
  [''],
])('%s is none', (text) => {
  expect(asksQuestion(text)).toBe(false);
});

it.each([
  ['🎉🎉👏🏽'],
  ['👨‍👩‍👧‍👦 🇮🇹'],
  ['❤️'],
  ['Congrats!'],
  ['Bravo 👏'],
  ['Спасибо!!!'],
  ['+1'],
  ['...'],
  [''],
  ['💯'],
])('%s says no more than a reaction', (text) => {
  expect(saysLittle(text)).toBe(true);
});

it.each([['Well done'], ['Price?'], ['素晴らしい投稿ですね'], ['Так держать, друзья'], ['ขอบคุณสำหรับโพสต์ดีๆ']])(
  '%s says more',
  (text) => {
    expect(saysLittle(text)).toBe(false);
  },
);
