import { expect, it } from 'vitest';
import { listSignals, pickSignal } from '../../../src/app/words/list-signals';
import type { NextAct } from '../../../src/leads/next/act-facts';
import { type Channel, inOrder, type Touch } from '../../../src/leads/records/touch';
import { readSignals } from '../../../src/leads/talk/signals';
import { touch } from '../../leads/make-touch';

/** A Sunday. */
const now = new Date(2026, 10, 22, 10, 30).getTime();
const day = 86_400_000;

type Said = [direction: Touch['direction'], daysAgo: number, text?: string | null, channel?: Channel];

function say(...said: Said[]) {
  const touches = said.map(([direction, daysAgo, text = null, channel = 'message']) =>
    touch({ direction, at: now - daysAgo * day, text, channel }),
  );
  const list = listSignals(readSignals(inOrder(touches), now), touches, now);
  return { list, words: list.map((signal) => `${signal.is}: ${signal.words}`) };
}

/** Two days each time. */
const habit: Said[] = [
  ['out', 20],
  ['in', 18],
  ['out', 16],
  ['in', 14],
  ['out', 12],
  ['in', 10],
];

it('says nothing where there is too little to say it', () => {
  expect(say().words).toEqual([]);
  expect(say(['out', 3], ['in', 1]).words).toEqual([]);
});

it.each([
  [3, 'Usually answers in 2 days; silent for 3 days: normal'],
  [9, 'Usually answers in 2 days; silent for 9 days: unusual'],
])('%i days of silence are measured by their own rhythm', (silent, words) => {
  expect(say(...habit, ['out', silent]).words).toContain(`rhythm: ${words}`);
});

it('says how quick they are while nothing waits', () => {
  expect(say(...habit).words).toContain('rhythm: Usually answers in 2 days, in 3 answers');
});

it('says who writes more, in round numbers', () => {
  const eight = 'one two three four five six seven eight';
  const exchange: Said[] = [
    ['out', 8, eight],
    ['in', 7, 'one two'],
    ['out', 6, eight],
    ['in', 5, 'one two'],
  ];
  expect(say(...exchange).words).toContain('words: You write 4 words for each of theirs');
  const turned = exchange.map(([direction, ...rest]): Said => [direction === 'in' ? 'out' : 'in', ...rest]);
  expect(say(...turned).words).toContain('words: They write 4 words for each of yours');
});

it('says that answers are short, and which question is open since when', () => {
  const { words } = say(
    ['out', 20],
    ['in', 18, 'Thanks'],
    ['out', 16],
    ['in', 14, 'Ok'],
    ['out', 12],
    ['in', 11, 'Fine'],
  );
  expect(words).toContain('trend: 3 short answers in a row');
  expect(say(['in', 10, 'What does it cost?']).words).toContain(
    'questions: Their question of Nov 12 is open',
  );
  expect(say(['in', 10, 'What does it cost?'], ['in', 9, 'And when?']).words).toContain(
    'questions: 2 questions of theirs are open, since Nov 12',
  );
  expect(say(['out', 5, 'Shall we talk?']).words).toContain(
    'my-questions: Your question of Nov 17 has no answer',
  );
});

it('says where they answer, and where never', () => {
  expect(say(...habit, ['out', 5, null, 'email']).words).toContain(
    'answers-on: Answers by message (3 of 3), never by e-mail',
  );
  expect(say(...habit).words).toContain('answers-on: Answers by message (3 of 3)');
});

const act = (name: NextAct['act'], because: NextAct['because']): NextAct => ({
  act: name,
  because,
  channel: null,
  at: null,
});

it('a card has room for what decided or is unlike them, and for nothing of who wants no more', () => {
  const { list } = say(...habit, ['out', 9]);
  expect(pickSignal(list, act('follow-up', 'unanswered-once'))?.is).toBe('rhythm');
  expect(pickSignal(list, act('propose-do-not-contact', 'hard-stop'))).toBeNull();
  expect(pickSignal(list, act('nothing', 'do-not-contact'))).toBeNull();
  expect(pickSignal(say(...habit, ['out', 3]).list, act('give-time', 'within-rhythm'))).toBeNull();
});

it('a card does not say twice that a question is open', () => {
  const { list } = say(['in', 10, 'What does it cost?']);
  expect(pickSignal(list, act('answer-now', 'question-open'))).toBeNull();
  expect(pickSignal(list, act('rest', 'put-off'))?.is).toBe('questions');
});
