/** What parts thousands and nothing else: spaces of all kinds, apostrophes as in Switzerland, the Arabic mark. */
const blanks = /[\s'’٬]/gu;
const wellFormed = /^\d[\d., ]*$/;

/**
 * An amount as people write it, in integer minor units of an ISO 4217 currency: "12.500,00", "12,500" and "12500" are
 * one. A lone mark before exactly three digits parts thousands, since sums of money rarely have thousandths. Null when
 * it is no amount, or has more decimals than the currency.
 */
export function parseAmount(words: string, currency: string): number | null {
  const digits = fractionDigits(currency);
  if (digits === null) return null;
  const text = toLatinDigits(dropCurrency(words, currency)).replace(blanks, ' ').replace(/٫/g, ',');
  if (!wellFormed.test(text)) return null;
  const { whole, fraction } = splitAtDecimal(text);
  const integer = dropGroups(whole);
  if (integer === null || fraction.length > digits || !/^\d*$/.test(fraction)) return null;
  const minor = Number(integer + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? minor : null;
}

/** How many decimals a currency has: 2 for EUR, 0 for JPY, 3 for KWD; null when there is no such code. */
export function fractionDigits(currency: string): number | null {
  if (!/^[A-Z]{3}$/.test(currency)) return null;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? null;
}

/** A sign or the code beside the number. */
function dropCurrency(words: string, currency: string): string {
  const beside = new RegExp(String.raw`^(?:\p{Sc}|${currency})|(?:\p{Sc}|${currency})$`, 'giu');
  return words.trim().replace(beside, '').trim();
}

/** The last mark is the decimal one where it stands alone of its kind and does not look like thousands. */
function splitAtDecimal(text: string): { whole: string; fraction: string } {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const none = { whole: text, fraction: '' };
  if (at < 0) return none;
  const mark = text[at] ?? '';
  const before = text.slice(0, at);
  const isRepeated = before.includes(mark);
  const isOnlyMark = !/[., ]/.test(before);
  const looksLikeThousands = text.length - at === 4 && !before.startsWith('0');
  if (isRepeated || (isOnlyMark && looksLikeThousands)) return none;
  return { whole: before, fraction: text.slice(at + 1) };
}

/** Groups of three from the right, or two as in India, all parted by one mark; null for anything else. */
function dropGroups(whole: string): string | null {
  const isGrouped =
    /^\d{1,3}([., ])\d{3}(?:\1\d{3})*$/.test(whole) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(whole);
  return isGrouped || /^\d+$/.test(whole) ? whole.replace(/[., ]/g, '') : null;
}

/** Digits of every script stand in rows of ten, from nought to nine. */
function toLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let nought = code;
    while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
    return String(code - nought);
  });
}
