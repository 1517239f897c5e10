import type { QuietHours } from '../records/settings';

const minute = 60_000;
/** A night after a weekend after a night, with a day to spare: no quiet is longer. */
const longest = 5 * 24 * 60;

export function isQuiet({ from, to, weekends }: QuietHours, at: number): boolean {
  const date = new Date(at);
  if (weekends && [0, 6].includes(date.getDay())) return true;
  const [start, end] = [readClock(from), readClock(to)];
  if (start === null || end === null || start === end) return false;
  const clock = date.getHours() * 60 + date.getMinutes();
  return start < end ? clock >= start && clock < end : clock >= start || clock < end;
}

/**
 * The first moment from `at` on that is not quiet. It asks the clock minute by minute instead of adding hours, because
 * on two nights a year the clock jumps.
 */
export function quietUntil(quiet: QuietHours, at: number): number {
  if (!isQuiet(quiet, at)) return at;
  let moment = Math.floor(at / minute) * minute;
  for (let step = 0; step < longest && isQuiet(quiet, moment); step += 1) moment += minute;
  return moment;
}

/** Minutes since midnight; null when it is no time of day. */
function readClock(text: string): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}
