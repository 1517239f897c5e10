import { defaults, type Settings } from '../../settings';
import { isSame } from '../../storage/base/is-same';

/** What somebody agreed to here, and what was backed up here, no file may say. */
const own: readonly string[] = ['consent', 'threadConsent', 'otherSelf', 'backup'];

/**
 * The settings that a backup brings. `replace`: all of them. `merge`: only those that are still as on the first day
 * here. What a file says in a form that this version does not know is left out.
 */
export function restoredSettings(
  file: Record<string, unknown>,
  here: Settings,
  how: 'merge' | 'replace',
): Partial<Settings> {
  const keys = Object.keys(defaults).filter((key) => !own.includes(key)) as (keyof Settings)[];
  const told = keys.filter((key) => isLike(defaults[key], file[key]));
  const wanted = how === 'replace' ? told : told.filter((key) => isSame(here[key], defaults[key]));
  return Object.fromEntries(wanted.map((key) => [key, withDefaults(defaults[key], file[key])]));
}

/** Of the same kind as the default; where that is null, nothing or a record. */
function isLike(start: unknown, value: unknown): boolean {
  if (start === null) return value === null || isRecord(value);
  if (isRecord(start)) {
    return (
      isRecord(value) &&
      Object.keys(start).every((key) => !(key in value) || isLikeField(start[key], value[key]))
    );
  }
  return Array.isArray(start) ? Array.isArray(value) : typeof value === typeof start;
}

/** A field that begins with a number or nothing may come to hold the other. */
function isLikeField(start: unknown, value: unknown): boolean {
  return value === null || start === null || isLike(start, value);
}

/** A backup of an earlier version lacks what came since. */
function withDefaults(start: unknown, value: unknown): unknown {
  return isRecord(start) && isRecord(value) ? { ...start, ...value } : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
