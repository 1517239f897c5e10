import type { SeenMessage } from '../../leads/records/seen-thread';
import type { Day } from './read-day';

/** What a thread says of when a message was written. */
export type ShownTime = {
  /** LinkedIn's id of the message. */
  id: string | null;
  day: Day | null;
  /** The minute of the day; of the whole run when `isFirst` is false: then it was that minute or later. */
  minute: number | null;
  /** The first of a run: the clock shown is its own. */
  isFirst: boolean;
};

export type MessageTime = Pick<SeenMessage, 'at' | 'from' | 'to'>;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const nothing: MessageTime = { at: null, from: null, to: null };

/** When each message of a thread was written, oldest first, as exactly as the page lets it be known and no more. */
export function readTimes(shown: readonly ShownTime[]): MessageTime[] {
  const own = shown.map((each) => readIdTime(each) ?? readShownTime(each));
  return boundLater(boundEarlier(own));
}

/**
 * The time inside LinkedIn's id of a message (`2-` and base64 of thirteen digits and more). That it is there is known
 * from other tools only, so it counts where the page shows the same day and minute.
 */
function readIdTime(shown: ShownTime): MessageTime | null {
  const at = timeInId(shown.id);
  if (at === null) return null;
  const isDay = shown.day !== null && at >= shown.day.from && at <= shown.day.to;
  const minute = minuteOf(at);
  const isMinute =
    shown.minute !== null && (shown.isFirst ? minute === shown.minute : isDay && minute >= shown.minute);
  if (shown.day !== null && !isDay) return null;
  if (shown.minute !== null && !isMinute) return null;
  return isDay || isMinute ? { at, from: at, to: at } : null;
}

function timeInId(id: string | null): number | null {
  const body = /^\d-([A-Za-z0-9+/_-]{18,})/.exec(id ?? '')?.[1];
  if (!body) return null;
  try {
    const digits = /^\d{13}(?!\d)/.exec(atob(body.slice(0, 20).replace(/-/g, '+').replace(/_/g, '/')))?.[0];
    return digits ? Number(digits) : null;
  } catch {
    return null;
  }
}

function minuteOf(at: number): number {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes();
}

function readShownTime({ day, minute, isFirst }: ShownTime): MessageTime {
  if (day === null) return nothing;
  if (minute === null) return { at: null, from: day.from, to: day.to };
  const from = momentOf(day, minute);
  if (!isFirst) return { at: null, from, to: day.to };
  // When clocks go back an hour passes twice, and nobody knows which one it was.
  const again = from + hourMs;
  const isTwice = minuteOf(again) === minute;
  return { at: isTwice ? null : from, from, to: (isTwice ? again : from) + minuteMs - 1 };
}

function momentOf(day: Day, minute: number): number {
  const date = new Date(day.from);
  date.setHours(Math.floor(minute / 60), minute % 60, 0, 0);
  return date.getTime();
}

/** Not before the one in front. */
function boundEarlier(times: readonly MessageTime[]): MessageTime[] {
  let last: number | null = null;
  return times.map((time) => {
    const isLater = last !== null && (time.from === null || (time.at === null && last > time.from));
    const from = isLater && (time.to === null || last === null || last <= time.to) ? last : time.from;
    last = from ?? last;
    return { ...time, from };
  });
}

/** Not after the one behind. */
function boundLater(times: readonly MessageTime[]): MessageTime[] {
  let next: number | null = null;
  const bound = times.toReversed().map((time) => {
    const isEarlier = next !== null && (time.to === null || (time.at === null && next < time.to));
    const to = isEarlier && (time.from === null || next === null || next >= time.from) ? next : time.to;
    next = to ?? next;
    return { ...time, to };
  });
  return bound.toReversed();
}
