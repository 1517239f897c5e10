import type { NumbersReading, Post, ReadNumbers, Told } from '../records/post';
import { settleNumbers, statedKeys } from './settle-numbers';

/** `merged` with what workbooks told of either record; as it is when none did. */
export function mergeNumbers(merged: Post, older: Post, newer: Post): Post {
  if (!older.numbers && !newer.numbers) return merged;
  const numbers: ReadNumbers = {
    readings: uniteReadings([...(older.numbers?.readings ?? []), ...(newer.numbers?.readings ?? [])]),
    pages: mergePages(pagesOf(older), pagesOf(newer)),
    extra: {},
    onlyFiles: isOnlyFiles(older) && isOnlyFiles(newer),
  };
  return settleNumbers({ ...merged, numbers });
}

/** What pages state of a post, and when. */
export function pagesOf({ numbers, stated, lastSeenAt }: Post): ReadNumbers['pages'] {
  if (numbers) return numbers.pages;
  const pages: ReadNumbers['pages'] = {};
  for (const key of statedKeys) {
    const value = stated[key];
    if (value !== null) pages[key] = { value, at: lastSeenAt };
  }
  return pages;
}

/** True when a page told something that does not show in `stated`. */
export function saysMore(known: Post, merged: Post): boolean {
  if (isOnlyFiles(known) !== isOnlyFiles(merged)) return true;
  const [before, after] = [pagesOf(known), pagesOf(merged)];
  return statedKeys.some((key) => before[key]?.value !== after[key]?.value);
}

/** As it was: that a page has said the same again is no news. */
export function keepNumbers({ numbers }: Post): Pick<Post, 'numbers'> {
  return numbers ? { numbers } : {};
}

/** Every reading once; the same from two imports names both. */
export function uniteReadings(readings: readonly NumbersReading[]): NumbersReading[] {
  const united = new Map<string, NumbersReading>();
  for (const reading of readings) {
    const key = readingKey(reading);
    const before = united.get(key);
    const importIds = [...new Set([...(before?.importIds ?? []), ...reading.importIds])].sort();
    const aliases = [...new Set([...(before?.aliases ?? []), ...reading.aliases])].sort();
    united.set(key, { ...(before ?? reading), aliases, importIds });
  }
  return [...united.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one);
}

/** What it tells, whatever the file is called. */
function readingKey({ stated, extra, range, at }: NumbersReading): string {
  const sorted = (numbers: object) =>
    Object.entries(numbers).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([at, range?.from, range?.to, range !== null, sorted(stated), sorted(extra)]);
}

function mergePages(older: ReadNumbers['pages'], newer: ReadNumbers['pages']): ReadNumbers['pages'] {
  const pages: ReadNumbers['pages'] = {};
  for (const key of statedKeys) {
    const told = laterTold(older[key], newer[key]);
    if (told) pages[key] = told;
  }
  return pages;
}

function laterTold(older: Told | undefined, newer: Told | undefined): Told | undefined {
  if (!older || !newer) return older ?? newer;
  return older.at > newer.at ? older : newer;
}

function isOnlyFiles({ numbers }: Post): boolean {
  return numbers?.onlyFiles ?? false;
}
