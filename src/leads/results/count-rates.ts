import { groupBy } from '../text/group-by';
import { readShare, type Share } from '../text/read-share';
import { isWithin, type Period } from './period';
import type { Message } from './read-messages';

export const rateTables = ['channel', 'snippet', 'level', 'post'] as const;
export type RateTable = (typeof rateTables)[number];

/**
 * People who answered (`answered`) of people written to whose waiting is over (`tries`). While somebody still waits
 * (`waiting`), quick answers count and slow ones do not yet: the share is too high, and only "at least" can be said.
 */
export type Waited = Share & { waiting: number };
export type Rate = Waited & { key: string };
export type Rates = Record<RateTable, Rate[]> & { all: Waited };

const keyOf: Record<RateTable, (message: Message) => string | null> = {
  channel: ({ channel }) => channel,
  snippet: ({ snippetId }) => snippetId,
  level: ({ level }) => (level === 'unknown' ? null : level),
  post: ({ postId }) => postId,
};

/** Who was written to in the period, and how many of them answered that, overall and by what it was. */
export function countRates(messages: readonly Message[], period: Period, now: number): Rates {
  const sent = messages.filter(({ at }) => isWithin(at, period, now));
  const table = (name: RateTable) => countTable(sent, keyOf[name]);
  return {
    all: shareOf(sent),
    channel: table('channel'),
    snippet: table('snippet'),
    level: table('level'),
    post: table('post'),
  };
}

/** Most people first. */
function countTable(messages: readonly Message[], keyOf: (message: Message) => string | null): Rate[] {
  const keyed = messages.filter((message) => keyOf(message) !== null);
  const groups = groupBy(keyed, (message) => keyOf(message) ?? '');
  const rows = [...groups].map(([key, theirs]) => ({ key, ...shareOf(theirs) }));
  return rows.sort(
    (left, right) =>
      right.tries - left.tries || right.waiting - left.waiting || (left.key < right.key ? -1 : 1),
  );
}

/** People, not messages: three until somebody answers are one person who answered. */
function shareOf(messages: readonly Message[]): Waited {
  const sent = new Set(messages.map(({ personId }) => personId));
  const tried = new Set(messages.filter((one) => one.settled).map(({ personId }) => personId));
  const answered = new Set(messages.filter((one) => one.answered).map(({ personId }) => personId));
  return { ...readShare(answered.size, tried.size), waiting: sent.size - tried.size };
}
