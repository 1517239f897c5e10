import type { OldHeadline, Person } from '../records/person';

const kept = 10;

/** What somebody was called before: `known`'s headlines, and its present one when `next` says something else. */
export function keepHeadline(
  { headline, headlines = [] }: Pick<Person, 'headline' | 'headlines'>,
  next: string | null,
  at: number,
): OldHeadline[] {
  if (headline === null || next === null || isSameHeadline(headline, next)) return headlines;
  return mergeHeadlines([{ text: headline, until: at }], headlines);
}

/** Both, each text once with the time it was last left, newest first. */
export function mergeHeadlines(
  left: readonly OldHeadline[] = [],
  right: readonly OldHeadline[] = [],
): OldHeadline[] {
  const newestFirst = [...left, ...right].sort(
    (a, b) => b.until - a.until || (a.text < b.text ? -1 : Number(a.text > b.text)),
  );
  const seen = new Set<string>();
  const each = newestFirst.filter(({ text }) => !seen.has(text) && seen.add(text));
  return each.slice(0, kept);
}

/** Surfaces differ in blanks and cut long headlines off: that is no change. */
function isSameHeadline(left: string, right: string): boolean {
  const [a, b] = [plain(left), plain(right)];
  return a === b || isCutOff(left, a, b) || isCutOff(right, b, a);
}

function isCutOff(shown: string, plainShown: string, whole: string): boolean {
  return /(?:…|\.{3})\s*$/.test(shown) && whole.startsWith(plainShown);
}

function plain(headline: string): string {
  return headline
    .normalize('NFKC')
    .replace(/(?:…|\.{3})\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
