import type { MeteredKind } from '../records/engagement';

/** How much of what LinkedIn states for one post and kind has been seen. */
export type Meter = {
  kind: MeteredKind;
  /** LinkedIn's own count; null when no page has stated it. */
  stated: number | null;
  /** People + organisations + hidden. */
  seen: number;
  people: number;
  organisations: number;
  hidden: number;
  state: MeterState;
  /** stated − seen, never below 0. */
  toGo: number;
};

/**
 * `none`        LinkedIn says zero
 * `not-looked`  stated, and the list has not been opened
 * `partial`     some read, keep scrolling
 * `complete`    everything stated is accounted for
 * `unreadable`  a list was open, LinkedIn states n, and nothing could be read
 * `unknown`     no page has stated a count
 */
export type MeterState = 'none' | 'not-looked' | 'partial' | 'complete' | 'unreadable' | 'unknown';

type Counts = { people: number; organisations: number; hidden: number };

/** A meter from the stated count, what was seen, and whether the reader gave up. */
export function readMeter(
  kind: MeteredKind,
  stated: number | null,
  counts: Counts,
  unreadable: boolean,
): Meter {
  const seen = counts.people + counts.organisations + counts.hidden;
  const toGo = stated === null ? 0 : Math.max(0, stated - seen);
  return { kind, stated, seen, ...counts, toGo, state: stateOf(stated, seen, unreadable) };
}

function stateOf(stated: number | null, seen: number, unreadable: boolean): MeterState {
  if (unreadable && seen === 0) return 'unreadable';
  if (stated === null) return seen > 0 ? 'partial' : 'unknown';
  if (seen >= stated) return stated === 0 ? 'none' : 'complete';
  return seen === 0 ? 'not-looked' : 'partial';
}
