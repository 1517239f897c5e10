import type { Card } from '../../leads/card';
import type { NextStep } from '../../leads/next-step';
import { countUnanswered } from '../../leads/touch';
import { sayDate, sayWhen } from './say-when';
import { t } from './t';
import { underscored } from './underscored';

export type StepWords = { act: string; because: string };

/** The next sensible thing to do, and why just that: two sentences. Every step goes with every reason. */
export function sayStep(
  { step, because }: NextStep,
  { outreach, touches }: Pick<Card, 'outreach' | 'touches'>,
  now: number,
): StepWords {
  const nextAt = outreach?.nextAt ?? 0;
  const isAhead = nextAt > now;
  if (outreach?.nextWhy === 'log-outcome' && isAhead) {
    return { act: t('stepCallAhead', sayWhen(nextAt, now)), because: t('stepCallThen') };
  }
  if (step === 'wait' && isAhead) {
    return {
      act: t('stepWaitUntil', sayDate(nextAt, now)),
      because: t(`stepBecause_${underscored(because)}`),
    };
  }
  return {
    act: t(`step_${underscored(step)}`),
    because: t(`stepBecause_${underscored(because)}`, countUnanswered(touches)),
  };
}
