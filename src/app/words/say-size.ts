import { language } from './t';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "245 kB", "1.2 MB": in steps of a thousand, as file managers count. */
export function saySize(bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(1, bytes)) / 3), units.length - 1);
  const value = bytes / 1000 ** step;
  const options = { style: 'unit', unit: units[step] ?? 'byte', unitDisplay: 'short' } as const;
  const maximumFractionDigits = value < 10 && step > 0 ? 1 : 0;
  return new Intl.NumberFormat(language(), { ...options, maximumFractionDigits }).format(value);
}
