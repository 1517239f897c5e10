import { rateTables, type Waited } from '../../../src/leads/results/count-rates';
import type { Report } from '../../../src/leads/results/report';
import type { Again } from './report-again';

/** A report in the form of the second computation, so that the two can be laid side by side. */
export function readReport(report: Report): Again {
  const { funnel, reasons, revenue, rates, speed, promises, endings, posts, topics } = report;
  const share = ({ tries, answered }: { tries: number; answered: number }) => ({ n: tries, k: answered });
  const waited = (rate: Waited) => ({ ...share(rate), waiting: rate.waiting });
  const begun = (row: Report['posts'][number] | Report['topics'][number]) => {
    return { conversations: row.conversations, ...share(row.reached) };
  };
  return {
    funnel: Object.fromEntries(funnel.map(({ step, ...row }) => [step, row])),
    reasons,
    revenue: Object.fromEntries(revenue.map(({ currency, ...sum }) => [currency, sum])),
    rates: Object.fromEntries([
      ['all', waited(rates.all)],
      ...rateTables.flatMap((table) => rates[table].map((row) => [`${table}:${row.key}`, waited(row)])),
    ]),
    speed: {
      n: speed.n,
      median: speed.median,
      within24: speed.within24.answered,
      within72: speed.within72.answered,
    },
    promises: Object.fromEntries(promises.rows.map((row) => [row.why, { ...share(row), open: row.open }])),
    overdue: promises.overdue,
    endings,
    posts: Object.fromEntries(posts.map((row) => [row.id, begun(row)])),
    topics: Object.fromEntries(topics.map((row) => [row.topic ?? '', begun(row)])),
  };
}
