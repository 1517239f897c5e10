import type { Capture } from '../../leads/records/capture';
import type { PageState } from '../../leads/records/page-state';
import type { Self } from '../../leads/records/person';
import type { Problem } from '../../leads/records/problem';
import type { Root } from '../base/find-roots';
import { detectPage, type Page } from '../base/page';
import { problem } from '../base/problem';
import { createCaptureSender } from './create-capture-sender';
import { createPageReader } from './create-page-reader';
import { createTeller } from './create-teller';
import { createThreadFollower, type ThreadLinks } from './create-thread-follower';
import type { Moment } from './read-list';
import { readSelf, type SelfSeen } from './read-self';
import { watchPage } from './watch-page';

/** What the tab's reader needs from outside the page. `send.*` reject when the background did not take it. */
export type Links = {
  /** Whose posts count, as the settings say now. */
  self: () => Self | null;
  send: {
    capture: (capture: Capture) => Promise<unknown>;
    state: (state: PageState) => Promise<unknown>;
    self: (seen: SelfSeen) => Promise<unknown>;
  };
  /** Conversations and profiles, which the user agrees to apart. */
  threads: ThreadLinks;
  /** True once the extension was reloaded or removed under the page. */
  isGone: () => boolean;
  /** Ends the reading. */
  stop: AbortController;
};

/**
 * Reads one tab until `stop`: what is new goes out, what the page shows is told, what failed is said. Answers what asks
 * for another look, when something else may be read now.
 */
export function followTab(links: Links): () => void {
  const { isGone, send, stop } = links;
  const tab = createTabReader(links, () => lookAgain());
  const self = createTeller(send.self);

  function look(roots: readonly Root[], settled: boolean): boolean {
    if (isGone()) stop.abort();
    if (stop.signal.aborted) return false;
    // Who is signed in does not change without loading the page anew; looking again now and then is enough.
    const seen = settled || !self.hasTold() ? readSelf(roots, location.pathname) : null;
    if (seen) self.tell(seen);
    return tab.look(roots, settled);
  }

  const lookAgain = watchPage(
    document,
    {
      onFrame: tab.readFrame,
      onChange: (roots) => look(roots, false),
      onSettled: (roots) => void look(roots, true),
      onPress: (target, roots) => tab.press(target, roots, Date.now()),
      onError: (error, roots) => {
        if (isGone()) stop.abort();
        tab.noteFailure(error, roots);
      },
    },
    stop.signal,
  );
  return lookAgain;
}

/** The readers of one tab, and what of it was told. `lookAgain`: a page that has come to rest is not looked at by itself. */
function createTabReader({ self, send, threads, isGone, stop }: Links, lookAgain: () => void) {
  const reader = createPageReader();
  const conversations = createThreadFollower(threads, isGone, lookAgain);
  const captures = createCaptureSender({
    send: send.capture,
    isGone,
    onChange: tellState,
    onLost: lookAgain,
  });
  const states = createTeller(send.state, (state) => JSON.stringify({ ...state, at: 0 }));
  let state: PageState | null = null;
  let failure: Problem[] = [];
  let isNew = false;

  function readFrame(roots: readonly Root[]): number {
    const lists = reader.readKnownLists(momentOf(roots, self(), false));
    if (captures.post(lists.captures)) isNew = true;
    return lists.captures.reduce((rows, capture) => rows + capture.engagements.length, 0);
  }

  /** True when something was new, since the last look. */
  function look(roots: readonly Root[], settled: boolean): boolean {
    const moment = momentOf(roots, self(), settled);
    const found = reader.readAll(moment);
    const lists = reader.readLists(moment);
    if (captures.post([...found, ...lists.captures])) isNew = true;
    if (conversations.look({ ...moment, pathname: location.pathname })) isNew = true;
    failure = [];
    state = reader.describe(moment, lists, document.documentElement.lang || null);
    tellState();
    const any = isNew;
    isNew = false;
    return any;
  }

  function tellState(): void {
    if (state === null || stop.signal.aborted) return;
    const failed = [...conversations.problems(), ...captures.problems(), ...failure];
    states.tell({ ...state, problems: [...state.problems, ...failed] });
  }

  /** A reader that throws must not show on LinkedIn's console, and must not look like an empty page. */
  function noteFailure(error: unknown, roots: readonly Root[]): void {
    const failed = problem('reader-failed', 'follow-tab', null, null, null);
    failure = [{ ...failed, structure: errorName(error) }];
    state ??= reader.describe(momentOf(roots, self(), false), { open: null, problems: [] }, null);
    tellState();
  }

  return { readFrame, look, noteFailure, press: reader.press };
}

function momentOf(roots: readonly Root[], self: Self | null, settled: boolean): Moment {
  return { roots, page: pageOf(roots), self, now: Date.now(), settled };
}

/** The page the address names, or the one a frame inside names when LinkedIn shows its feed in a frame. */
function pageOf(roots: readonly Root[]): Page {
  const pages = [location.pathname, ...roots.map(pathOf)].filter(Boolean).map(detectPage);
  return pages.find((page) => page.kind !== 'other') ?? detectPage(location.pathname);
}

/** Empty for a shadow root, and for the document of a frame that was taken out of the page: it has no place. */
function pathOf(root: Root): string {
  return 'defaultView' in root ? (root.defaultView?.location.pathname ?? '') : '';
}

/** Only the kind of error: its message could quote the page. */
function errorName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
