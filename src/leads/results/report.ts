import type { Decision } from '../records/outreach';
import { type Counted, countPeriod, type Histories } from './count-period';
import { countPosts, countTopics, type PostRow, type TopicRow } from './count-posts';
import { countOverdue, type Promises } from './count-promises';
import { addDays, isWithin, type Period, periodsBefore } from './period';
import { type Figure, readFigures } from './read-figures';
import { readMessages } from './read-messages';
import { readPaths } from './read-paths';
import { readPromises } from './read-promises';
import type { ReportFacts } from './report-facts';

/** What happened in a period. A running one tells what happened so far. */
export type Report = Omit<Counted, 'promises'> & {
  period: Period;
  isRunning: boolean;
  /** Everything that was answered to posts: the reasons of all who engaged. */
  reasons: number;
  figures: Figure[];
  promises: Promises;
  endings: Endings;
  posts: PostRow[];
  topics: TopicRow[];
};

/** People who were let rest, who must not be contacted any more, and who were lost, in the period. */
export type Endings = { rests: number; stops: number; lost: number };

/** The report of one period, against the mean of the four before it. */
export function countReport(facts: ReportFacts, period: Period, now: number): Report {
  const before = periodsBefore(period);
  const earliest = before.at(-1)?.from ?? period.from;
  const histories: Histories = {
    paths: readPaths(facts),
    messages: readMessages(facts, now, earliest),
    promised: readPromises(facts, now),
  };
  const counted = countPeriod(facts, histories, period, now);
  const begun = beganAt(facts);
  const whole = before.filter(({ from }) => begun !== null && from >= begun);
  const posts = countPosts(facts, histories.paths, period, now);
  return {
    ...counted,
    period,
    isRunning: period.to > now,
    reasons: histories.paths.flatMap(({ reasons }) => reasons).filter((at) => isWithin(at, period, now))
      .length,
    figures: readFigures(
      counted,
      whole.map((one) => countPeriod(facts, histories, one, now)),
    ),
    promises: { ...counted.promises, overdue: countOverdue(facts, now) },
    endings: countEndings(facts, period, now),
    posts,
    topics: countTopics(posts),
  };
}

/**
 * The day on which the first reading or decision was kept; periods before that, or begun before it, are no yardstick.
 * An archive's messages and a comment's own time reach further back than the use of Afterpost.
 */
function beganAt({ engagements, decisions }: ReportFacts): number | null {
  const times = [...engagements.map(({ seenAt }) => seenAt), ...decisions.map(({ at }) => at)];
  return times.length === 0
    ? null
    : addDays(
        times.reduce((first, at) => Math.min(first, at)),
        0,
      );
}

/** From the log of decisions. What a page's reading changed by itself is not in it, and so not in here. */
function countEndings(
  { decisions, outcomes }: Pick<ReportFacts, 'decisions' | 'outcomes'>,
  period: Period,
  now: number,
): Endings {
  const made = decisions.filter(({ at }) => isWithin(at, period, now));
  const lost = outcomes.filter(({ kind, at }) => kind === 'lost' && isWithin(at, period, now));
  return {
    rests: countPeople(made.filter(startsRest)),
    stops: countPeople(made.filter(({ barred }) => barred === true)),
    lost: countPeople(lost),
  };
}

/** Who is further than talking rests without changing the stage. */
function startsRest({ before, after }: Decision): boolean {
  const isMoved = after.stage === 'resting' && before?.stage !== 'resting';
  return isMoved || (after.nextWhy === 'rest-over' && before?.nextWhy !== 'rest-over');
}

function countPeople(rows: readonly { personId: string }[]): number {
  return new Set(rows.map(({ personId }) => personId)).size;
}
