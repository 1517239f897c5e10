import type { ComponentChildren } from 'preact';

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
