import { titleOf } from '../records/headline';
import type { Outcome, OutcomeKind } from '../records/outcome';
import type { Person } from '../records/person';
import { readQuartiles } from '../text/quartiles';
import { type PostResultFacts, type ResultStepName, resultSteps } from './result-steps';
import { isOf, readStepTimes, rowOf, type StepTimes, type Times } from './step-times';

/** Integer minor units of an ISO 4217 currency, added up over `n` outcomes. */
export type Money = { currency: string; amount: number; n: number };

/** `n` of `of` came from the step before. */
export type Conversion = { n: number; of: number };

export type ResultStep = {
  step: ResultStepName;
  /** Null = nobody said. */
  count: number | null;
  /** Those behind the count, first come first; none for impressions and reasons. */
  personIds: string[];
  /** Null where the step before is 0 or unknown. */
  conversion: Conversion | null;
  /** Median days since the step before, of the `n` people of whom both times are known; null for none. */
  wait: { days: number; n: number } | null;
  /** By currency, never added across; only proposals and orders have any. */
  amounts: Money[];
};

export type PostResult = {
  /** One of each, in order. */
  steps: ResultStep[];
  /** How many of those met run something (C-level, owners). */
  chiefsMet: number;
  minutes: number | null;
  /** Revenue per minute of writing, minor units, in each currency; null without minutes. */
  perMinute: Pick<Money, 'currency' | 'amount'>[] | null;
  /** Whole days since it was published. */
  ageDays: number;
  /** Younger than a week: most of what it leads to is still to come. */
  provisional: boolean;
};

const day = 24 * 60 * 60 * 1000;
const provisionalFor = 7 * day;
export function countPostResult(facts: PostResultFacts, now: number): PostResult {
  const { post, outcomes, people } = facts;
  const ours = outcomes.filter(({ postId }) => isOf(post, postId));
  const times = readStepTimes(facts, ours);
  const steps = resultSteps.map((step): ResultStep => {
    const personIds = [...(times[step]?.keys() ?? [])];
    return {
      step,
      count: countStep(step, facts, personIds),
      personIds,
      conversion: null,
      wait: null,
      amounts: addUp(ours.filter(({ kind }) => kind === kindOf[step])),
    };
  });
  const compared = steps.map((step, index) => compareWith(steps[index - 1], step, times));
  const age = Math.max(0, now - (post.publishedAt ?? post.firstSeenAt));
  const minutes = post.effortMinutes || null;
  return {
    steps: compared,
    chiefsMet: [...times.met.keys()].filter((id) => isChief(people.get(id))).length,
    minutes,
    perMinute: minutes === null ? null : divide(addUp(ours.filter(({ kind }) => kind === 'order')), minutes),
    ageDays: Math.floor(age / day),
    provisional: age < provisionalFor,
  };
}

/** The steps whose amounts are asked for. */
const kindOf: Partial<Record<ResultStepName, OutcomeKind>> = { proposed: 'proposal', ordered: 'order' };

function countStep(step: ResultStepName, { post, receipt }: PostResultFacts, personIds: string[]) {
  if (step === 'impressions') return post.stated.impressions;
  return step === 'reasons' ? rowOf(receipt, 'reasons').count : personIds.length;
}

function compareWith(before: ResultStep | undefined, step: ResultStep, times: StepTimes): ResultStep {
  if (!before) return step;
  // Being new takes no time; and who is known by now was reached after a reason all the same.
  const from = step.step === 'reached' ? times.people : times[before.step];
  const to = step.step === 'new' ? undefined : times[step.step];
  return { ...step, conversion: convert(before, step), wait: from && to ? readWait(from, to) : null };
}

/**
 * Whoever got further has been at the step before, noted or not: who was met without a word in writing counts among
 * those who could be met, and an invitation that was taken up does not make its receiver less of a new person.
 */
function convert(before: ResultStep, step: ResultStep): Conversion | null {
  const { count: n } = step;
  const isOfPeople = before.step !== 'impressions' && before.step !== 'reasons';
  const of = isOfPeople ? new Set([...before.personIds, ...step.personIds]).size : before.count;
  if (n === null || !before.count || of === null) return null;
  // The figure is older than the reading: nothing can be said.
  return of < n ? null : { n, of };
}

/** What was dated before the step it follows came at once. */
function readWait(from: Times, to: Times): ResultStep['wait'] {
  const waits = [...to].flatMap(([id, at]) => {
    const since = from.get(id) ?? null;
    return at === null || since === null ? [] : [Math.max(0, at - since) / day];
  });
  const { median, n } = readQuartiles(waits) ?? { median: 0, n: 0 };
  return n === 0 ? null : { days: median, n };
}

function addUp(outcomes: readonly Outcome[]): Money[] {
  const sums = new Map<string, Money>();
  for (const { amount, currency } of outcomes) {
    if (amount === null || currency === null) continue;
    const before = sums.get(currency) ?? { currency, amount: 0, n: 0 };
    sums.set(currency, { currency, amount: before.amount + amount, n: before.n + 1 });
  }
  return [...sums.values()].sort((left, right) => (left.currency < right.currency ? -1 : 1));
}

function divide(sums: readonly Money[], minutes: number): Pick<Money, 'currency' | 'amount'>[] {
  return sums.map(({ currency, amount }) => ({ currency, amount: Math.round(amount / minutes) }));
}

/** They run something: the words of their headline say so. */
function isChief(person: Pick<Person, 'title'> | undefined): boolean {
  const { level } = titleOf(person ?? {});
  return level === 'cxo' || level === 'owner';
}
