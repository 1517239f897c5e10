import type { Report } from '../../leads/results/report';
import { number, plural, t } from '../words/t';
import { ReportPart } from './report-part';
import { ReportRate } from './report-rate';
import { ReportTable } from './report-table';
import { namePromise } from './say-figure';

/** What was promised for these days, and what was kept; who rests, and who wants nothing more. */
export function ReportPromises({ report: { promises, endings } }: { report: Report }) {
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
