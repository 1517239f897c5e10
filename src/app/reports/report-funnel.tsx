import type { Report } from '../../leads/results/report';
import { Chart } from '../parts/chart';
import { number, plural, t } from '../words/t';
import { ReportPart } from './report-part';
import { ReportTable } from './report-table';
import { nameStep, sayPercent } from './say-figure';

/** From reactions to orders, and how many went on from each step. */
export function ReportFunnel({ report: { funnel, reasons } }: { report: Report }) {
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
