type Cell = string | number;

/** Prints rows under a title, columns aligned, numbers to the right. Benches print and assert no time. */
export function printTable(title: string, head: string[], rows: Cell[][]): void {
  const lines = [head, ...rows].map((row) => row.map(write));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const print = (line: string[]) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   ');
  console.log(['', title, '', ...lines.map(print), ''].join('\n'));
}

function write(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return Number.isInteger(cell) ? String(cell) : cell.toFixed(cell < 10 ? 2 : 0);
}

/** 1.25 → "×1.25" */
export function times(ratio: number): string {
  return `×${ratio.toFixed(2)}`;
}
