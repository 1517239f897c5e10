import { language, plural, t } from '../words/t';
import { underscored } from '../words/underscored';
import type { ExportFormat } from './export-formats';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "245 kB", "1.2 MB" */
export function saySize(bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(1, bytes)) / 3), units.length - 1);
  const value = bytes / 1000 ** step;
  const options = { style: 'unit', unit: units[step] ?? 'byte', unitDisplay: 'short' } as const;
  const maximumFractionDigits = value < 10 && step > 0 ? 1 : 0;
  return new Intl.NumberFormat(language(), { ...options, maximumFractionDigits }).format(value);
}

/** "1,234 people are in the file, 245 kB." */
export function sayMade(format: ExportFormat, rows: number, size: number): string {
  if (format === 'json') return t('exportDoneAll', saySize(size));
  return plural(format === 'ics' ? 'exportDoneEvents' : 'exportDone', rows, saySize(size));
}

export function nameFormat(format: ExportFormat): string {
  return t(`exportFormat_${underscored(format)}`);
}
