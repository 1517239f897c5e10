import { parseSettings } from '../../leads/records/settings';
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
  const parsed = parseSettings(file);
  const given: Record<string, unknown> = { lastNotice: file['told'], ...file };
  const keys = Object.keys(defaults).filter((key) => !own.includes(key)) as (keyof Settings)[];
  const told = keys.filter((key) => given[key] !== undefined && isKept(given[key], parsed[key]));
  const wanted = how === 'replace' ? told : told.filter((key) => isSame(here[key], defaults[key]));
  return Object.fromEntries(wanted.map((key) => [key, parsed[key]]));
}

/** True when all a file says is still there: what had to give way to a default is not what it says. */
function isKept(given: unknown, parsed: unknown): boolean {
  if (Array.isArray(given) && Array.isArray(parsed))
    return given.length === parsed.length && given.every((each, index) => isKept(each, parsed[index]));
  if (!isRecord(given) || !isRecord(parsed)) return isSame(given, parsed);
  return Object.keys(given).every((key) => !(key in parsed) || isKept(given[key], parsed[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
