/**
 * `full`     no room on the disk, or the quota is used up
 * `damaged`  the browser cannot read its own store: restart, restore a backup
 * `private`  the browser keeps no data here (private window, "never remember history")
 * `newer`    a newer Afterpost has written this database
 * `blocked`  another tab holds an older version open
 */
export type FailureCode = 'full' | 'damaged' | 'private' | 'newer' | 'blocked' | 'unknown';
type Failure = { code: FailureCode };

/** In this order: what a quota error aborts is reported as aborted, so the more telling word comes first. */
const signs: readonly (readonly [FailureCode, RegExp])[] = [
  ['full', /QuotaExceeded|quota|disk.{0,20}full|no space/i],
  ['newer', /VersionError/],
  ['blocked', /BlockedError/],
  ['private', /InvalidStateError.*mutation|mutation operation|MissingAPIError|SecurityError/i],
  ['damaged', /UnknownError|backing store|DataCorrupt|NotReadableError/i],
  ['private', /InvalidStateError(?!.*clos)/i],
];

/** What went wrong with the database, also when the error crossed a message as `name: words`. */
export function describeFailure(error: unknown): Failure {
  const words = collectWords(error, 0);
  return { code: signs.find(([, sign]) => sign.test(words))?.[0] ?? 'unknown' };
}

/** Dexie wraps: the browser's own error sits in `inner`, in `cause` or in a bulk write's `failures`. */
function collectWords(error: unknown, depth: number): string {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null || depth > 4) return '';
  const { name, message, inner, cause, failures } = error as Record<string, unknown>;
  const nested = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 3) : [])];
  const own = `${String(name ?? '')}: ${String(message ?? '')}`;
  return [own, ...nested.map((one) => collectWords(one, depth + 1))].join(' ');
}
