import type { TopicRow } from '../../leads/results/count-posts';
import { Chart } from '../parts/chart';
import { number, t } from '../words/t';
import { ReportBegun } from './report-begun';
import { ReportPart } from './report-part';
import { ReportTable } from './report-table';
import { sayRevenue } from './report-words';

const most = 10;

/** Which topics start conversations. */
export function ReportTopics({ topics }: { topics: readonly TopicRow[] }) {
  const title = t('reportsTopics');
  const shown = topics.slice(0, most);
  const nameOf = ({ topic }: TopicRow) => topic ?? t('reportsTopicNone');
  const rows = shown.map((row) => ({
    key: row.topic ?? '',
    head: (
      <>
        {nameOf(row)}
        {row.provisional && <span class="report-flag"> {t('reportsProvisional')}</span>}
      </>
    ),
    n: row.reached.tries,
    k: row.conversations,
    cells: [
      number(row.posts),
      <ReportBegun key="begun" begun={row} />,
      number(row.reached.tries),
      sayRevenue(row.revenue),
    ],
  }));
  if (rows.length === 0) return null;
  const talking = shown.filter(({ conversations }) => conversations > 0);
  const bars = talking.map((row) => ({
    label: nameOf(row),
    value: row.conversations,
    text: number(row.conversations),
  }));
  return (
    <ReportPart id="topics" title={title} note={t('reportsTopicsMean')}>
      <Chart bars={bars}>
        <ReportTable
          id="topics"
          label={title}
          columns={[
            t('reportsTopic'),
            t('posts'),
            t('reportsConversations'),
            t('reportsReached'),
            t('reportsAmount'),
          ]}
          rows={rows}
        />
      </Chart>
    </ReportPart>
  );
}
