import { saySize } from '../words/say-size';
import { plural, t } from '../words/t';
import { underscored } from '../words/underscored';
import type { ExportFormat } from './export-formats';

/** "1,234 people are in the file, 245 kB." */
export function sayMade(format: ExportFormat, rows: number, size: number): string {
  if (format === 'json') return t('exportDoneAll', saySize(size));
  return plural(format === 'ics' ? 'exportDoneEvents' : 'exportDone', rows, saySize(size));
}

export function nameFormat(format: ExportFormat): string {
  return t(`exportFormat_${underscored(format)}`);
}
