import type { MeteredKind } from '../../leads/records/engagement';
import type { SeenPost } from '../../leads/records/post';
import { findDialogs, findOpenLists, type OpenList } from '../people/find-open-lists';
import { findOwner } from './find-owner';
import { type Opener, openerLasts, readOpener } from './opener';
import { type ListReading, type Moment, newSession, readList, type Session } from './read-list';

export type ListsReading = ListReading & { open: MeteredKind | null };

/** The lists open in a tab, whose they are, and the control that was pressed last: a page tells that only once. */
export function createListSessions() {
  let opener: Opener | null = null;
  let openAtPress = new Set<Element>();
  let sessions = new Map<Element, Session>();

  /** The person pressed something. Dialogs that are open by then did not open because of it. */
  function press(target: Element, roots: readonly ParentNode[], now: number): void {
    const next = readOpener(target, now);
    if (!next) return;
    opener = next;
    openAtPress = new Set(findDialogs(roots));
  }

  /** The lists that are open now. `own`: the user's posts on the page. */
  function readLists(moment: Moment, own: readonly SeenPost[]): ListsReading {
    const pressed = opener?.isReactions === true && isFresh(opener, moment);
    const mayBe = (dialog: Element) => sessions.has(dialog) || (pressed && !openAtPress.has(dialog));
    const lists = findOpenLists(moment.roots, mayBe, pressed || sessions.size > 0);
    sessions = new Map(lists.map((list) => [list.element, resume(list, moment, own)]));
    return readSessions([...sessions.values()], moment);
  }

  /** Only the lists known to be open: cheap enough for every paint, so that no row passes unread. */
  function readKnownLists(moment: Moment, own: readonly SeenPost[]): ListsReading {
    const pressed = opener !== null && isFresh(opener, moment);
    if (sessions.size === 0 && pressed) return readLists(moment, own);
    return readSessions([...sessions.values()], moment);
  }

  /** Who owns a list is asked again as long as nobody does: the post may not have been read when it opened. */
  function resume(list: OpenList, moment: Moment, own: readonly SeenPost[]): Session {
    const before = sessions.get(list.element);
    if (before && (before.owner.of === 'post' || before.owner.of === 'comment')) return { ...before, list };
    const owner = findOwner(list, opener, own, moment.roots, moment.now);
    return { ...(before ?? newSession(moment)), list, owner };
  }

  /** The post whose list is open, or that was pressed last; null when there is none. */
  function postInHand(own: readonly SeenPost[]): SeenPost | null {
    for (const { owner } of sessions.values()) if (owner.of === 'post') return owner.post;
    return own.find((post) => post.aliases.some((key) => opener?.aliases.includes(key))) ?? null;
  }

  return { press, readLists, readKnownLists, postInHand };
}

function isFresh(opener: Opener, { now }: Moment): boolean {
  return now - opener.at < openerLasts;
}

/** What the lists that are still in the page show; `open`: the kind of the user's own one. */
function readSessions(sessions: readonly Session[], moment: Moment): ListsReading {
  const shown = sessions.filter(({ list }) => list.element.isConnected);
  const readings = shown.map((session) => readList(session, moment));
  const mine = shown.find(({ owner }) => owner.of === 'post');
  return {
    captures: readings.flatMap(({ captures }) => captures),
    problems: readings.flatMap(({ problems }) => problems),
    open: mine ? mine.list.kind : null,
  };
}
