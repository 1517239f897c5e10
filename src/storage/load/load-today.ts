import { readFacets } from '../../leads/ranking/read-facets';
import { readFit } from '../../leads/ranking/read-fit';
import { titleOf } from '../../leads/records/headline';
import type { Decision } from '../../leads/records/outreach';
import { isOpenFilter, passesFilter, type QueueFilter } from '../../leads/records/queue-filter';
import type { Facets } from '../../leads/records/queue-row';
import { isClosed } from '../../leads/records/stage';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { findBy } from '../base/find-many';
import { loadContext } from '../derived/apply-context';
import { countQueue, findInQueue } from './load-queue';

export type TodayQuery = {
  now: number;
  /** `today`: at most `size` people, those already dealt with today included; `everyone`: all who wait. */
  scope: 'today' | 'everyone';
  size: number;
  filter: QueueFilter;
  /** Only new people with a reason first seen after this, epoch ms; 0 = all. Promises are kept regardless. */
  newerThan: number;
};

export type Today = {
  /** Due follow-ups, oldest promise first; then new people, best first. */
  ids: string[];
  /** How many of `ids`, from the start, are due follow-ups. */
  due: number;
  /** People dealt with one by one since midnight. */
  done: number;
  /** Everybody who would be listed without the day's size. */
  waiting: number;
  /** Everybody new who waits, whatever the filter. */
  total: number;
};

/** The list to work on. */
export async function loadToday({ now, scope, size, filter, newerThan }: TodayQuery): Promise<Today> {
  const due = await loadDuePeople(now, filter);
  const fresh = await findInQueue(now, filter, newerThan);
  const waiting = [...new Set([...due, ...fresh])];
  const done = await countDone(now);
  const shown = scope === 'today' ? waiting.slice(0, Math.max(0, size - done)) : waiting;
  const total = await countQueue(now);
  return {
    ids: shown,
    due: Math.min(due.length, shown.length),
    done,
    waiting: waiting.length,
    total,
  };
}

/** Who was promised something by now, oldest promise first. Never somebody who must not be contacted. */
export async function loadDuePeople(now: number, filter: QueueFilter): Promise<string[]> {
  const rows = await db.outreach.where('nextAt').belowOrEqual(now).sortBy('nextAt');
  const open = rows.filter((row) => !isClosed(row.stage) && (row.snoozedUntil ?? 0) <= now);
  const ids = open.map(({ personId }) => personId);
  if (ids.length === 0) return [];
  const known = await db.knownPeople.bulkGet(ids);
  const free = ids.filter((_, index) => known[index]?.reason !== 'do-not-contact');
  if (isOpenFilter(filter)) return free;
  const facets = await loadFacets(free);
  return free.filter((_, index) => {
    const theirs = facets[index];
    return theirs !== undefined && passesFilter(theirs, filter);
  });
}

/** From the queue's rows; who has become a connection since has none, and their promise still stands. */
async function loadFacets(ids: string[]): Promise<(Facets | undefined)[]> {
  const rows = await db.queue.bulkGet(ids);
  const missing = ids.filter((_, index) => rows[index] === undefined);
  const people = await db.people.bulkGet(ids);
  const reasons = groupBy(await findBy(db.engagements, 'personId', missing), (one) => one.personId);
  const { order } = await loadContext();
  return people.map((person, index) => {
    if (rows[index] || !person) return rows[index];
    const title = titleOf(person);
    const fit = readFit(person.headline, title, order.profiles);
    return readFacets(reasons.get(person.id) ?? [], person, title.level, fit);
  });
}

/** Those somebody decided about today, one at a time, who do not wait (or wait again) for anything. */
async function countDone(now: number): Promise<number> {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const decisions = await db.decisions.where('at').aboveOrEqual(midnight).toArray();
  const acts = [...groupBy(decisions, ({ at }) => String(at)).values()].filter((act) => act.length === 1);
  const dealtWith = acts.flat().filter(dealsWith);
  const ids = [...new Set(dealtWith.map(({ personId }) => personId))];
  if (ids.length === 0) return 0;
  const queued = await db.queue.bulkGet(ids);
  const outreach = await db.outreach.bulkGet(ids);
  return ids.filter((_, index) => {
    const row = queued[index];
    const waits = row !== undefined && (row.rank !== undefined || (row.wakeAt ?? now + 1) <= now);
    return !waits && (outreach[index]?.nextAt ?? now + 1) > now;
  }).length;
}

/** A note or a tag deals with nobody. */
function dealsWith({ before, after, touch, outcome }: Decision): boolean {
  const isMoved = after.stage !== (before?.stage ?? 'new');
  const isDated = (['snoozedUntil', 'nextAt'] as const).some(
    (field) => after[field] !== (before?.[field] ?? null),
  );
  return Boolean(touch || outcome) || isMoved || isDated;
}
