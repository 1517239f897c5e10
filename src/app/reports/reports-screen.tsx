import './report.css';
import './report-print.css';
import { useState } from 'preact/hooks';
import { type Period, periodAt } from '../../leads/results/report-period';
import { StillReading } from '../card/still-reading';
import { Skeleton } from '../parts/skeleton';
import { t } from '../words/t';
import { ReportFunnel } from './report-funnel';
import { ReportHead } from './report-head';
import { ReportNumbers } from './report-numbers';
import { ReportPosts } from './report-posts';
import { ReportPromises } from './report-promises';
import { ReportRates } from './report-rates';
import { ReportSpeed } from './report-speed';
import { ReportTopics } from './report-topics';
import { type Loaded, useReport } from './use-report';

/** What the conversations of a week, month, quarter or any days led to, against what is usual. */
export function ReportsScreen({ now }: { now: number }) {
  const [period, setPeriod] = useState<Period>(() => periodAt('week', now));
  const loaded = useReport(period, now);
  return (
    <div class="reports" data-testid="reports" data-ready={loaded?.report.period === period || undefined}>
      <StillReading />
      {!loaded && <Skeleton shape="receipt" count={2} />}
      {loaded?.isBlank && <p class="report-none">{t('reportsBlank')}</p>}
      {loaded && !loaded.isBlank && (
        <>
          <ReportHead period={period} now={now} onPeriod={setPeriod} />
          <ReportBody loaded={loaded} />
        </>
      )}
    </div>
  );
}

function ReportBody({ loaded: { report, facts } }: { loaded: Loaded }) {
  const isEmpty = report.figures.every(({ name, value }) => name === 'speed' || !value);
  return (
    <>
      {isEmpty && <p class="report-none">{t('reportsEmpty')}</p>}
      <ReportNumbers report={report} />
      <ReportFunnel report={report} />
      <ReportRates rates={report.rates} facts={facts} />
      <div class="report-columns">
        <ReportSpeed speed={report.speed} />
        <ReportPromises report={report} />
      </div>
      <ReportPosts posts={report.posts} />
      <ReportTopics topics={report.topics} />
    </>
  );
}
