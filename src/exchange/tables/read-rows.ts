import { cleanCell, longestCell, mostRows } from './clean-cell';
import { isBlank, type Table } from './find-table';
import type { SkipReason } from './finding';
import type { Progress } from './progress';
import { skipRow, type Tally } from './tally';

/** Takes one row; null when it is used, else why not. */
export type ReadRow = (cells: string[]) => SkipReason | null;

/** Every row of a table through `readRow`, counted, with breath in between. */
export async function readRows(
  table: Table,
  tally: Tally,
  progress: Progress,
  readRow: ReadRow,
): Promise<void> {
  for (const record of table.records()) {
    if (progress.isDue()) await progress.rest();
    progress.advance(record.reduce((sum, cell) => sum + cell.length + 1, 0));
    // An empty line is no row; a row of bare commas is.
    if (record.length === 1 && isBlank(record)) continue;
    tally.rowsRead += 1;
    if (tally.rowsRead > mostRows) {
      skipRow(tally, 'too-many-rows', record);
      continue;
    }
    if (record.some((cell) => cell.length > longestCell)) skipRow(tally, 'long-cell', record);
    const reason = readRow(record.map(cleanCell));
    if (reason) skipRow(tally, reason, record);
    else tally.used += 1;
  }
}
