import type { Capture } from '../../leads/records/capture';
import type { MeteredKind } from '../../leads/records/engagement';
import type { PageState } from '../../leads/records/page-state';
import type { Self } from '../../leads/records/person';
import type { SeenPost } from '../../leads/records/post';
import type { Generation, Problem } from '../../leads/records/problem';
import { findGeneration, type Page } from '../base/page';
import { problem } from '../base/problem';
import { findDialogs, findOpenLists, type OpenList } from '../people/find-list';
import { createListOrder, type ListOrder } from '../people/list-order';
import { type ReactionRow, readReactionRows } from '../people/read-reactions';
import { readReposts } from '../posts/read-reposts';
import { slotOf } from './collect';
import { type Opener, openerLasts, readOpener } from './opener';
import { findOwner, type ListOwner } from './own-list';
import { captureOf, type OwnPost, type PageReading, reactionBy, readerName, readPage } from './read-page';

export type Moment = {
  roots: readonly ParentNode[];
  page: Page;
  self: Self | null;
  now: number;
  settled: boolean;
};

/** `problems` and `settled`: what the last settled look said holds until the next one. */
type Session = {
  list: OpenList;
  owner: ListOwner;
  order: ListOrder;
  generation: Generation | null;
  problems: Problem[];
  settled: boolean;
};

type ListsReading = { captures: Capture[]; problems: Problem[]; open: MeteredKind | null };

/**
 * Reads one tab over time. It remembers only what a page cannot tell a second time: which counter was pressed, whose
 * list is open, and the order in which rows passed.
 */
export function createPageReader() {
  let opener: Opener | null = null;
  let openAtPress = new Set<Element>();
  let own: OwnPost[] = [];
  let last: PageReading = { own: [], captures: [], problems: [], someoneElses: false };
  let lastAddress = '';
  let sessions = new Map<Element, Session>();

  /** The person pressed something. Dialogs that are open by then did not open because of it. */
  function press(target: Element, roots: readonly ParentNode[], now: number): void {
    const next = readOpener(target, now);
    if (!next) return;
    opener = next;
    openAtPress = new Set(findDialogs(roots));
  }

  /** Everything but lists. */
  function readAll(moment: Moment): Capture[] {
    const reading = readPage(moment);
    const address = `${moment.page.kind} ${moment.page.post}`;
    const kept = moment.settled || address !== lastAddress ? null : last;
    last = kept ? keepProblems(reading, kept) : reading;
    lastAddress = address;
    own = last.own;
    return last.captures;
  }

  /** The lists that are open now. */
  function readLists(moment: Moment): ListsReading {
    const pressed = opener?.isReactions === true && moment.now - opener.at < openerLasts;
    const mayBe = (dialog: Element) => sessions.has(dialog) || (pressed && !openAtPress.has(dialog));
    const lists = findOpenLists(moment.roots, mayBe, pressed || sessions.size > 0);
    sessions = new Map(lists.map((list) => [list.element, resume(list, moment)]));
    return readSessions(moment);
  }

  /** Only the lists known to be open: cheap enough for every paint, so that no row passes unread. */
  function readKnownLists(moment: Moment): ListsReading {
    const pressed = opener !== null && moment.now - opener.at < openerLasts;
    return sessions.size === 0 && pressed ? readLists(moment) : readSessions(moment);
  }

  function readSessions(moment: Moment): ListsReading {
    const shown = [...sessions.values()].filter(({ list }) => list.element.isConnected);
    const readings = shown.map((session) => readList(session, moment));
    const mine = shown.find(({ owner }) => owner.of === 'post');
    return {
      captures: readings.flatMap(({ captures }) => captures),
      problems: readings.flatMap(({ problems }) => problems),
      open: mine ? mine.list.kind : null,
    };
  }

  /** Who owns a list is asked again as long as nobody does: the post may not have been read when it opened. */
  function resume(list: OpenList, moment: Moment): Session {
    const before = sessions.get(list.element);
    if (before && (before.owner.of === 'post' || before.owner.of === 'comment')) return { ...before, list };
    const posts = own.map(({ post }) => post);
    const owner = findOwner(list, opener, posts, moment.roots, moment.now);
    return { ...(before ?? newSession(moment)), list, owner };
  }

  /** The user's own post in front: the one whose list is open, or was pressed last, or stands first. */
  function inFront(): SeenPost | null {
    for (const { owner } of sessions.values()) if (owner.of === 'post') return owner.post;
    const pressed = own.find(({ post }) => post.aliases.some((key) => opener?.aliases.includes(key)));
    return pressed?.post ?? own[0]?.post ?? last.captures[0]?.post ?? null;
  }

  function describe(
    moment: Moment,
    open: MeteredKind | null,
    problems: Problem[],
    language: string | null,
  ): PageState {
    const all = [...last.problems, ...last.captures.flatMap((capture) => capture.problems), ...problems];
    return {
      kind: moment.page.kind,
      generation: findGeneration(moment.roots),
      post: inFront(),
      someoneElses: last.someoneElses,
      openList: open,
      problems: all,
      language,
      at: moment.now,
    };
  }

  return { press, readAll, readLists, readKnownLists, describe };
}

/** Only a settled page can tell that something is missing; until the next time it does, what it said last holds. */
function keepProblems(reading: PageReading, last: PageReading): PageReading {
  const before = new Map(last.captures.map((capture) => [slotOf(capture), capture.problems]));
  const captures = reading.captures.map((each) => ({ ...each, problems: before.get(slotOf(each)) ?? [] }));
  const slots = new Set(captures.map(slotOf));
  const unread = last.captures.filter((each) => each.problems.length > 0 && !slots.has(slotOf(each)));
  return { ...reading, captures: [...captures, ...unread], problems: last.problems };
}

type ListReading = { captures: Capture[]; problems: Problem[] };

function newSession({ roots }: Moment): Omit<Session, 'list' | 'owner'> {
  return { order: createListOrder(), generation: findGeneration(roots), problems: [], settled: false };
}

function readList(session: Session, moment: Moment): ListReading {
  const { owner, list } = session;
  if (owner.of === 'unknown') {
    return { captures: [], problems: settle(session, moment, () => unknownOwner(session)) };
  }
  if (owner.of !== 'post') return { captures: [], problems: [] };
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
  const engagements = rows.flatMap(({ person, reaction }) => (person ? [reactionBy(person, reaction)] : []));
  addToOrder(session.order, rows, list.element);
  const unread = doubtful || (rows.length === 0 && (stated ?? 0) > 0);
  const problems = settle(session, moment, () =>
    unread ? [problem('rows-unreadable', 'read-reactions', generation, stated, list.element)] : [],
  );
  if (rows.length === 0 && problems.length === 0) return { captures: [], problems: [] };
  const own = { ...post, stated: { ...post.stated, reactions: stated } };
  const hidden = session.order.hiddenKeys(session.settled);
  const reader = readerName('read-reactions', generation);
  return {
    captures: [captureOf('reaction', own, stated, engagements, hidden, problems, moment.now, reader)],
    problems,
  };
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
  for (let up = row.parentElement; up; up = up.parentElement) {
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
  if (found.length === 0 && problems.length === 0) return { captures: [], problems: [] };
  const reader = readerName('read-reposts', generation);
  return {
    captures: [captureOf('repost', post, post.stated.reposts, found, [], problems, moment.now, reader)],
    problems,
  };
}
