import type { PostResult } from '../../leads/results/post-result';
import type { ResultStepName } from '../../leads/results/result-steps';
import { sayLength } from '../words/say-length';
import { sayMoney } from '../words/say-money';
import { facts, language, plural, t } from '../words/t';

const day = 24 * 60 * 60 * 1000;

/** "7% (6 of 85)"; below a tenth with one decimal: "1.1% (202 of 18,292)". */
export function sayConversion({ n, of }: { n: number; of: number }): string {
  const share = n / of;
  const maximumFractionDigits = share < 0.1 ? 1 : 0;
  const percent = new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits });
  return t('resultConversion', percent.format(share), n, of);
}

/** "after 2 days (n = 5)", "within the hour (n = 3)" */
export function sayWait({ days, n }: { days: number; n: number }): string {
  if (days < 1 / 24) return t('resultWaitNone', n);
  return t('resultWait', sayLength(days * day), n);
}

export function sayProvisional(ageDays: number): string {
  return ageDays === 0 ? t('resultProvisionalToday') : plural('resultProvisional', ageDays);
}

/** All in one line: "6 reached, 6 met, 1 ordered · €12,500" */
export function saySummary(result: PostResult): string {
  const steps = t(
    'resultSummary',
    countOf(result, 'reached'),
    countOf(result, 'met'),
    countOf(result, 'ordered'),
  );
  return facts(steps, ...revenueOf(result).map(({ amount, currency }) => sayMoney(amount, currency)));
}

/** What to do while nothing comes of it; null where something does. */
export function sayWhatNext(result: PostResult): string | null {
  const count = (step: ResultStepName) => countOf(result, step);
  if (count('met') + count('proposed') + count('ordered') > 0) return null;
  if (count('replied') > 0) return t('resultNobodyMet');
  if (count('reached') > 0) return t('resultNoReply');
  if (count('reasons') === 0) return t('resultNoReasons');
  return count('new') === 0 ? t('resultNobodyNew') : plural('resultNobodyReached', count('new'));
}

export function countOf({ steps }: PostResult, step: ResultStepName): number {
  return steps.find((one) => one.step === step)?.count ?? 0;
}

function revenueOf({ steps }: PostResult) {
  return steps.find(({ step }) => step === 'ordered')?.amounts ?? [];
}
