import type { Speed } from '../../leads/results/count-period';
import { sayLength } from '../words/say-length';
import { number, plural, t } from '../words/t';
import { ReportPart } from './report-part';
import { ReportRate } from './report-rate';
import { ReportTable } from './report-table';

/** How long people waited for the first touch. */
export function ReportSpeed({ speed: { n, median, within24, within72 } }: { speed: Speed }) {
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
