import { useMemo, useState } from 'preact/hooks';
import type { Speed } from '../../leads/results/count-period';
import type { TopicRow } from '../../leads/results/count-posts';
import { type Period, periodAt } from '../../leads/results/period';
import { countReport, type Report } from '../../leads/results/report';
import type { ReportFacts } from '../../leads/results/report-facts';
import { loadReport } from '../../storage/load/load-report';
import { useLive } from '../base/use-live';
import { StillReading } from '../card/still-reading';
import { Chart } from '../parts/chart';
import { Skeleton } from '../parts/skeleton';
import { sayLength } from '../words/say-length';
import { aside, number, plural, t } from '../words/t';
import { withParts } from '../words/with-parts';
import { ReportHead } from './report-head';
import { ReportNumbers } from './report-numbers';
import { ReportPosts } from './report-posts';
import { ReportRates } from './report-rates';
import { ReportBegun, ReportPart, ReportRate, ReportTable } from './report-table';
import { namePromise, nameStep, sayPercent, sayRevenue } from './say-figure';

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

/** `isBlank`: nothing was ever read or done. */
type Loaded = { report: Report; facts: ReportFacts; isBlank: boolean };

/** The report of a period, again after every change and with every minute. While a period loads, the one before stays. */
function useReport(period: Period, now: number): Loaded | undefined {
  const loaded = useLive(
    async () => ({ period, facts: await loadReport(period) }),
    [period.kind, period.from, period.to],
  );
  return useMemo(() => {
    if (!loaded) return undefined;
    const { facts } = loaded;
    const isBlank = facts.engagements.length + facts.outreach.length + facts.outcomes.length === 0;
    return { report: countReport(facts, loaded.period, now), facts, isBlank };
  }, [loaded, now]);
}

/** From reactions to orders, and how many went on from each step. */
function ReportFunnel({ report: { funnel, reasons } }: { report: Report }) {
  const title = t('reportsFunnel');
  const rows = funnel.map(({ step, count, n, k }) => ({
    key: step,
    head: nameStep(step),
    n,
    k,
    cells: [number(count), n === 0 ? t('reportsNone') : t('reportsWentOn', k, n, sayPercent(k / n))],
  }));
  const bars = funnel.map(({ step, count }) => ({
    label: nameStep(step),
    value: count,
    text: number(count),
  }));
  return (
    <ReportPart id="funnel" title={title} note={plural('reportsReasons', reasons)}>
      <Chart bars={bars}>
        <ReportTable
          id="funnel"
          label={title}
          columns={[t('reportsStep'), t('reportsPeople'), t('reportsConversion')]}
          rows={rows}
        />
      </Chart>
      <p class="report-note">{t('reportsFunnelMeans')}</p>
    </ReportPart>
  );
}

/** What was promised for these days, and what was kept; who rests, and who wants nothing more. */
function ReportPromises({ report: { promises, endings } }: { report: Report }) {
  const title = t('reportsPromises');
  const rows = promises.rows.map((row) => ({
    key: row.why,
    head: namePromise(row.why),
    n: row.tries,
    k: row.answered,
    cells: [
      number(row.tries),
      number(row.answered),
      number(row.open),
      <ReportRate key="share" share={{ ...row, waiting: row.open }} />,
    ],
  }));
  const ended = (['rests', 'stops', 'lost'] as const).map((key) => ({
    key,
    head: t(`reportsEnding_${key}`),
    n: endings[key],
    k: endings[key],
    cells: [number(endings[key])],
  }));
  return (
    <ReportPart id="promises" title={title} note={plural('reportsOverdue', promises.overdue)}>
      {rows.length === 0 && <p class="report-none">{t('reportsPromisesNone')}</p>}
      {rows.length > 0 && (
        <ReportTable
          id="promises"
          label={title}
          columns={[t('reportsWhat'), t('reportsDue'), t('reportsKept'), t('reportsOpen'), t('reportsShare')]}
          rows={rows}
        />
      )}
      <p class="report-note">{t('reportsPromisesMean')}</p>
      <h3>{t('reportsEndings')}</h3>
      <ReportTable
        id="endings"
        label={t('reportsEndings')}
        columns={[t('reportsWhat'), t('reportsPeople')]}
        rows={ended}
      />
    </ReportPart>
  );
}

/** How long people waited for the first touch. */
function ReportSpeed({ speed: { n, median, within24, within72 } }: { speed: Speed }) {
  const title = t('reportsSpeed');
  const row = (key: string, head: string, share: Speed['within24']) => ({
    key,
    head,
    n,
    k: share.answered,
    cells: [number(share.answered), <ReportRate key="share" share={share} />],
  });
  return (
    <ReportPart
      id="speed"
      title={title}
      note={median === null ? t('reportsSpeedNone') : plural('reportsSpeedMedian', n, sayLength(median))}
    >
      {median !== null && (
        <ReportTable
          id="speed"
          label={title}
          columns={[t('reportsSpeedFirst'), t('reportsPeople'), t('reportsShare')]}
          rows={[
            row('within-24h', t('reportsFigure_within_24h'), within24),
            row('within-72h', t('reportsFigure_within_72h'), within72),
          ]}
        />
      )}
      <p class="report-note">{t('reportsSpeedMeans')}</p>
    </ReportPart>
  );
}

const most = 10;

/** Which topics start conversations. */
function ReportTopics({ topics }: { topics: readonly TopicRow[] }) {
  const title = t('reportsTopics');
  const shown = topics.slice(0, most);
  const nameOf = ({ topic }: TopicRow) => topic ?? t('reportsTopicNone');
  const rows = shown.map((row) => ({
    key: row.topic ?? '',
    head: (
      <>
        {withParts(
          (flag) => aside(nameOf(row), row.provisional && flag),
          <span class="report-flag">{t('reportsProvisional')}</span>,
        )}
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
