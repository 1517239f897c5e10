import { countEndings, type Endings } from './report-endings';
import type { ReportFacts } from './report-facts';
import { type Counted, type Figure, readFigures } from './report-figures';
import { countFunnel } from './report-funnel';
import { type Message, readMessages } from './report-messages';
import { type Path, readPaths } from './report-path';
import { addDays, isWithin, type Period, periodsBefore } from './report-period';
import { countPosts, type PostRow } from './report-posts';
import { type Promised, readPromises } from './report-promise-log';
import { countOverdue, countPromises, type Promises } from './report-promises';
import { countRates, type Rates } from './report-rates';
import { countRevenue } from './report-revenue';
import { countSpeed } from './report-speed';
import { countTopics, type TopicRow } from './report-topics';

/** What happened in a period. A running one tells what happened so far. */
export type Report = Omit<Counted, 'rates' | 'promises'> & {
  period: Period;
  isRunning: boolean;
  /** Everything that was answered to posts: the reasons of all who engaged. */
  reasons: number;
  figures: Figure[];
  rates: Rates;
  promises: Promises;
  endings: Endings;
  posts: PostRow[];
  topics: TopicRow[];
};

/** Each person's own history, read once for all five periods. */
type Histories = { paths: Path[]; messages: Message[]; promised: Promised[] };

/** The report of one period, against the mean of the four before it. */
export function countReport(facts: ReportFacts, period: Period, now: number): Report {
  const before = periodsBefore(period);
  const earliest = before.at(-1)?.from ?? period.from;
  const histories: Histories = {
    paths: readPaths(facts),
    messages: readMessages(facts, now, earliest),
    promised: readPromises(facts, now),
  };
  const counted = count(facts, histories, period, now);
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
      whole.map((one) => count(facts, histories, one, now)),
    ),
    promises: { ...counted.promises, overdue: countOverdue(facts, now) },
    endings: countEndings(facts, period, now),
    posts,
    topics: countTopics(posts),
  };
}

function count(
  { outcomes }: ReportFacts,
  { paths, messages, promised }: Histories,
  period: Period,
  now: number,
) {
  return {
    funnel: countFunnel(paths, period, now),
    revenue: countRevenue(outcomes, period, now),
    rates: countRates(messages, period, now),
    speed: countSpeed(paths, period, now),
    promises: countPromises(promised, period, now),
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
