import type { Cell } from './read-workbook';

/** `1,204`, `1.204`, `1 204`, `1’204`, `12,04,000`: groups by one and the same mark, the last of three digits. */
const grouped = /^\d{1,3}([,.' ’])(?:\d{2,3}\1)*\d{3}$/;

/** A whole number as a cell writes it; null for what is none: a share (`2%`, `< 1%`), a word, an empty cell. */
export function parseCount(cell: Cell): number | null {
  if (typeof cell === 'number') return safe(cell);
  if (typeof cell !== 'string' || cell.length > 40) return null;
  const text = cell
    .trim()
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/^[−–-]\s*/, '-');
  const isNegative = text.startsWith('-');
  const digits = isNegative ? text.slice(1) : text;
  const value = readDigits(digits);
  return value === null ? null : safe(isNegative ? -value : value);
}

function readDigits(text: string): number | null {
  if (/^\d{1,16}$/.test(text)) return Number(text);
  if (/^\d{1,16}[.,]0{1,2}$/.test(text)) return Number(text.slice(0, text.search(/[.,]/)));
  return grouped.test(text) ? Number(text.replace(/\D/g, '')) : null;
}

/** A share (`0.02`) and what is too large to be exact are nobody's impressions. */
function safe(value: number): number | null {
  return Number.isSafeInteger(value) ? value + 0 : null;
}
