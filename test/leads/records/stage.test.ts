import { expect, it } from 'vitest';
import {
  boardStages,
  hasOutcome,
  isAside,
  isClosed,
  isDecided,
  isFurther,
  isInConversation,
  isLeadStage,
  isSetAside,
  isUnderWay,
  isUntouched,
  keepsPromise,
  mayAskForCall,
  type Stage,
  stages,
  strongerStage,
  wasReached,
} from '../../../src/leads/records/stage';

const underWay: Stage[] = ['talking', 'call-agreed', 'met', 'proposal', 'won'];
const onTheWay: Stage[] = ['reached-out', 'talking', 'call-agreed', 'met', 'proposal', 'resting'];

const answers: [question: string, (stage: Stage) => boolean, Stage[]][] = [
  ['nobody turned to them yet', isUntouched, ['new', 'queued']],
  ['they were reached', wasReached, [...onTheWay, 'won']],
  ['a conversation is under way', isUnderWay, underWay],
  ['they are no lead any more', isClosed, ['not-a-fit', 'known', 'lost']],
  ['the user has decided', isDecided, ['won', 'not-a-fit', 'known', 'lost']],
  ['a promise stands', keepsPromise, onTheWay],
  [
    'a call may be asked for',
    mayAskForCall,
    ['new', 'queued', 'reached-out', 'talking', 'met', 'proposal', 'resting'],
  ],
  ['both are in conversation', isInConversation, ['talking', 'met', 'proposal']],
  ['their touches count', isLeadStage, stages.filter((one) => !['new', 'queued', 'known'].includes(one))],
  ['there is an outcome to note', hasOutcome, ['won', 'lost']],
  ['they were set aside', isSetAside, ['not-a-fit', 'known']],
  ['the board folds them away', isAside, ['resting', 'not-a-fit', 'known', 'lost']],
];

it.each(answers)('knows at which stages %s', (_, ask, expected) => {
  expect(stages.filter(ask).toSorted()).toEqual(expected.toSorted());
});

it('shows the road on the board, then what is beside it', () => {
  expect(boardStages).toEqual([
    ...['reached-out', 'talking', 'call-agreed', 'met', 'proposal', 'won'],
    ...['resting', 'not-a-fit', 'known', 'lost'],
  ]);
});

it('knows who has come further: only who is under way', () => {
  for (const stage of stages) {
    for (const than of stages) {
      expect(isFurther(stage, than)).toBe(underWay.indexOf(stage) > underWay.indexOf(than));
    }
  }
});

it('keeps the stronger of two stages, whichever comes first', () => {
  const sorted = stages.toSorted((left, right) => (strongerStage(left, right) === left ? 1 : -1));
  expect(sorted).toEqual([
    ...['new', 'queued', 'resting', 'not-a-fit', 'known', 'reached-out'],
    ...['talking', 'call-agreed', 'met', 'proposal', 'lost', 'won'],
  ]);
  for (const left of stages) {
    for (const right of stages) expect(strongerStage(left, right)).toBe(strongerStage(right, left));
  }
});
