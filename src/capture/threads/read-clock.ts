import { westernDigits } from '../base/read-count';

/**
 * The minute of the day a clock shows ("15:05", "3:05 PM", "午後3:05", "15.05"), or null when it cannot be told. The
 * language's own word for the half of the day comes from the browser, never from a list of ours.
 */
export function readClock(text: string | null | undefined, language: string): number | null {
  const shown = westernDigits(text ?? '').normalize('NFKC');
  const [hours, minutes, ...more] = (shown.match(/\d+/g) ?? []).map(Number);
  if (hours === undefined || minutes === undefined || more.length > 0) return null;
  if (hours > 23 || minutes > 59) return null;
  const words = lettersOf(shown);
  if (words === '' || hours > 12) return hours * 60 + minutes;
  const half = readHalf(words, language);
  return half === null || hours < 1 ? null : ((hours % 12) + half) * 60 + minutes;
}

const halves = new Map<string, [am: string, pm: string]>();

/** Hours to add: 0 in the morning, 12 after noon; null when the words say neither. */
function readHalf(words: string, language: string): 0 | 12 | null {
  const known = halves.get(language) ?? [halfOf(9, language), halfOf(15, language)];
  halves.set(language, known);
  const [am, pm] = known;
  if (words === am || words === 'am') return 0;
  return words === pm || words === 'pm' ? 12 : null;
}

function halfOf(hour: number, language: string): string {
  const parts = partsOf(new Date(2026, 0, 15, hour), language);
  return lettersOf(parts.find(({ type }) => type === 'dayPeriod')?.value ?? '');
}

function partsOf(date: Date, language: string): Intl.DateTimeFormatPart[] {
  const options = { hour: 'numeric', minute: '2-digit', hour12: true } as const;
  try {
    return new Intl.DateTimeFormat(language, options).formatToParts(date);
  } catch {
    // A page may say anything of its language.
    return [];
  }
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}]/gu, '')
    .toLowerCase();
}
