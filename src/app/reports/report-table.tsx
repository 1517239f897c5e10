import type { ComponentChildren } from 'preact';
import type { Begun } from '../../leads/results/count-posts';
import type { Share } from '../../leads/text/read-share';
import { aside, number, t } from '../words/t';
import { withParts } from '../words/with-parts';
import { sayRate } from './say-figure';

/** `id`: for checks from outside. `n`, `k`: the numbers the row is told of. Cells in the order of the columns. */
export type TableRow = {
  key: string;
  head: ComponentChildren;
  n: number;
  k: number;
  cells: ComponentChildren[];
};
type Props = { id: string; label: string; columns: readonly string[]; rows: readonly TableRow[] };

/** A table of a report: what it is about, then numbers, and words in the last column. */
export function ReportTable({ id, label, columns: [first, ...others], rows }: Props) {
  return (
    <table class="report-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, n, k, cells }) => (
          <tr key={key} data-testid="report-row" data-table={id} data-key={key} data-n={n} data-k={k}>
            <th scope="row">
              <bdi>{head}</bdi>
            </th>
            {cells.map((cell, index) => (
              <td key={others[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ReportPartProps = { id: string; title: string; note?: string; children: ComponentChildren };

/** One part of a report under its own heading. */
export function ReportPart({ id, title, note, children }: ReportPartProps) {
  return (
    <section class="report-part" aria-labelledby={`report-${id}`}>
      <h2 id={`report-${id}`}>{title}</h2>
      {note && <p class="report-note">{note}</p>}
      {children}
    </section>
  );
}

/** A share with how sure it is; each part stays on one line. */
export function ReportRate({ share }: { share: Share & { waiting?: number } }) {
  const [said, sureness] = sayRate(share);
  return (
    <>
      {withParts(
        (share, sure) => aside(share, sureness && sure),
        <span class="report-share">{said}</span>,
        <span class="report-sure">{sureness}</span>,
      )}
    </>
  );
}

/** A number of conversations; fewer than five say nothing about what began them. */
export function ReportBegun({ begun: { conversations, enough } }: { begun: Begun }) {
  return (
    <>
      {withParts(
        (flag) => aside(number(conversations), !enough && flag),
        <span class="report-flag">{t('reportsTooFew')}</span>,
      )}
    </>
  );
}
