import type { Capture } from '../../leads/records/capture';
import type { Self } from '../../leads/records/person';
import type { SeenPost } from '../../leads/records/post';
import type { Generation, Problem } from '../../leads/records/problem';
import { parentsOf } from '../base/find-all';
import { findGeneration, type Page } from '../base/page';
import { problem } from '../base/problem';
import { toEngagement } from '../base/to-engagement';
import type { OpenList } from '../people/find-open-lists';
import { createListOrder, type ListOrder } from '../people/list-order';
import { type ReactionRow, readReactionRows } from '../people/read-reaction-rows';
import { readReposts } from '../posts/read-reposts';
import { captureOf, readerName } from './capture-of';
import type { ListOwner } from './find-owner';

/** One look at a tab. */
export type Moment = {
  roots: readonly ParentNode[];
  page: Page;
  self: Self | null;
  now: number;
  settled: boolean;
};

/** An open list over time. `problems` and `settled`: what the last settled look said holds until the next one. */
export type Session = {
  list: OpenList;
  owner: ListOwner;
  order: ListOrder;
  generation: Generation | null;
  problems: Problem[];
  settled: boolean;
};

export type ListReading = { captures: Capture[]; problems: Problem[] };

const nothing: ListReading = { captures: [], problems: [] };

export function newSession({ roots }: Moment): Omit<Session, 'list' | 'owner'> {
  return { order: createListOrder(), generation: findGeneration(roots), problems: [], settled: false };
}

/** What an open list shows now, if it is a list of one of the user's own posts. */
export function readList(session: Session, moment: Moment): ListReading {
  const { owner, list } = session;
  if (owner.of === 'unknown') {
    return { captures: [], problems: settle(session, moment, () => unknownOwner(session)) };
  }
  if (owner.of !== 'post') return nothing;
  return list.kind === 'repost'
    ? readRepostList(session, owner.post, moment)
    : readReactionList(session, owner.post, moment);
}

/** The problems of a list as of its last settled look. */
function settle(session: Session, moment: Moment, find: () => Problem[]): Problem[] {
  if (moment.settled) {
    session.problems = find();
    session.settled = true;
  }
  return session.problems;
}

/** A list of reposts, or any list whose counter was not pressed, may be anybody's: say so only of certain ones. */
function unknownOwner({ list, generation }: Session): Problem[] {
  if (!list.certain || list.kind === 'repost') return [];
  return [problem('list-owner-unknown', 'read-reactions', generation, list.stated, null)];
}

function readReactionList(session: Session, post: SeenPost, moment: Moment): ListReading {
  const { list, generation } = session;
  const { rows, doubtful } = readReactionRows(list.element);
  const stated = list.stated ?? post.stated.reactions;
  const engagements = rows.flatMap(({ person, reaction }) =>
    person ? [toEngagement('reaction', person, { reaction })] : [],
  );
  addToOrder(session.order, rows, list.element);
  const unread = doubtful || (rows.length === 0 && (stated ?? 0) > 0);
  const problems = settle(session, moment, () =>
    unread ? [problem('rows-unreadable', 'read-reactions', generation, stated, list.element)] : [],
  );
  if (rows.length === 0 && problems.length === 0) return nothing;
  const own = { ...post, stated: { ...post.stated, reactions: stated } };
  const hidden = session.order.hiddenKeys(session.settled);
  const reader = readerName('read-reactions', generation);
  const facts = { stated, engagements, hidden, problems };
  return { captures: [captureOf('reaction', own, reader, moment.now, facts)], problems };
}

/** Rows go in from top to bottom as drawn: a list that rewrites its elements keeps them in any order in the page. */
function addToOrder(order: ListOrder, rows: ReactionRow[], list: Element): void {
  const drawn = rows.some((row) => row.person === null) ? sortByPlace(rows) : rows;
  const top = drawn[0]?.element;
  order.addWindow(
    drawn.map((row) => row.person?.keys[0] ?? null),
    top !== undefined && isAtTop(top, list),
  );
}

function sortByPlace(rows: ReactionRow[]): ReactionRow[] {
  const places = new Map(rows.map((row) => [row, row.element.getBoundingClientRect().top]));
  return [...rows].sort((left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0));
}

function isAtTop(row: Element, list: Element): boolean {
  for (const up of parentsOf(row)) {
    if (up.scrollTop > 4) return false;
    if (up === list) return true;
  }
  return true;
}

function readRepostList(session: Session, post: SeenPost, moment: Moment): ListReading {
  const { list, generation } = session;
  const { found, failed } = readReposts(list.element, post, moment.now);
  const part = failed[0] ?? (found.length === 0 ? list.element : null);
  const problems = settle(session, moment, () =>
    part ? [problem('reposts-unreadable', 'read-reposts', generation, post.stated.reposts, part)] : [],
  );
  if (found.length === 0 && problems.length === 0) return nothing;
  const reader = readerName('read-reposts', generation);
  const facts = { stated: post.stated.reposts, engagements: found, problems };
  return { captures: [captureOf('repost', post, reader, moment.now, facts)], problems };
}
