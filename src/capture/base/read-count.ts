const thousands = new Set(['k', 'mila', 'tsd', 'tys', 'тыс', 'mil', 'rb']);
const millions = new Set(['m', 'mio', 'mln', 'млн', 'mi']);
const tenThousands = new Set(['万', '萬', '만']);

const suffixes = [...thousands, ...millions, ...tenThousands].join('|');
const grouped = "\\d{1,3}(?:[.,'’٬\\u00a0\\u202f ]\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)";
const number = new RegExp(
  `(${grouped}|\\d+)(?:[.,٫](\\d{1,2})(?!\\d))?(?:[\\s\\u00a0\\u202f]?(${suffixes})(?![\\p{L}]))?`,
  'iu',
);
const bareCount = new RegExp(`^(?=.*\\d)\\(?[\\d.,'’٬٫\\u00a0\\u202f ]+\\s?(?:${suffixes})?\\.?\\)?$`, 'iu');

/**
 * The first count in a text in any interface language: "1,234", "32 474", "1.2K", "821reazioni", "٣". Null when there
 * is none, or when it is short for a word nobody knows ("1,2 χιλ."); never 0 for want of a number.
 */
export function readCount(text: string | null | undefined): number | null {
  const match = number.exec(westernDigits(text ?? ''));
  if (!match) return null;
  const whole = Number((match[1] ?? '').replace(/\D/g, ''));
  const factor = factorOf((match[3] ?? '').toLowerCase());
  if (!match[2]) return whole * factor;
  return factor > 1 ? Math.round((whole + Number(`0.${match[2]}`)) * factor) : null;
}

/** The last count in a text: "Studio 54 and 12 others" says 12. */
export function readLastCount(text: string): number | null {
  const all = westernDigits(text).match(new RegExp(number.source, 'giu'));
  return readCount(all?.at(-1));
}

/** True when a text is a count and nothing else. */
export function isBareCount(text: string): boolean {
  return bareCount.test(westernDigits(text).trim());
}

function factorOf(suffix: string): number {
  if (thousands.has(suffix)) return 1000;
  if (millions.has(suffix)) return 1_000_000;
  return tenThousands.has(suffix) ? 10_000 : 1;
}

/** Arabic, Persian and Devanagari digits as 0–9. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => String(zeroOffset(digit.charCodeAt(0))));
}

function zeroOffset(code: number): number {
  for (const zero of [0x0660, 0x06f0, 0x0966, 0xff10])
    if (code >= zero && code <= zero + 9) return code - zero;
  return 0;
}
