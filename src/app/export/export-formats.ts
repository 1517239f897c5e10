import { csvFormats } from '../../exchange/export/csv-formats';
import { type PlainColumn, plainColumns, usualColumns } from '../../exchange/tables/plain-columns';
import type { Separator } from '../../exchange/tables/read-records';
import type { ExportChoice } from '../../leads/records/settings';

export const exportFormats = [...csvFormats, 'vcard', 'ics', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const separators = [',', ';', '\t'] as const satisfies Separator[];

/** How a file is made: the separator and the columns are for the plain table alone. */
export type ExportShape = { format: ExportFormat; separator: Separator; columns: PlainColumn[] };

/** The last choice as far as this version still knows it. */
export function readExportChoice(choice: ExportChoice | null): ExportShape {
  const columns = plainColumns.filter((column) => choice?.columns.includes(column));
  return {
    format: exportFormats.find((format) => format === choice?.format) ?? 'hubspot',
    separator: separators.find((separator) => separator === choice?.separator) ?? ',',
    columns: columns.length > 0 ? columns : [...usualColumns],
  };
}
