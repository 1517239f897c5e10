import type { Begun } from '../../leads/results/count-posts';
import { number, t } from '../words/t';

/** A number of conversations; fewer than five say nothing about what began them. */
export function ReportBegun({ begun: { conversations, enough } }: { begun: Begun }) {
  return (
    <>
      {number(conversations)}
      {!enough && <span class="report-flag"> {t('reportsTooFew')}</span>}
    </>
  );
}
