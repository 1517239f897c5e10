import type { Capture } from '../../leads/records/capture';
import type { PageState } from '../../leads/records/page-state';
import type { Self } from '../../leads/records/person';
import type { Problem } from '../../leads/records/problem';
import { detectPage, type Page } from '../base/page';
import { problem } from '../base/problem';
import type { Root } from '../base/roots';
import { createCollector, slotOf } from './collect';
import { createThreadFollower, type ThreadLinks } from './follow-threads';
import { createOutbox } from './outbox';
import { createPageReader, type Moment } from './page-reader';
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
export function followTab({ self, send, threads, isGone, stop }: Links): () => void {
  const reader = createPageReader();
  const collector = createCollector();
  const lost = new Map<string, Problem>();
  const conversations = createThreadFollower(threads, isGone, () => lookAgain());
  const outbox = createOutbox({
    send: send.capture,
    isGone,
    onLost: noteLost,
    onStored: noteStored,
  });
  let state: PageState | null = null;
  let stateSent = '';
  let selfSent = '';
  let isNew = false;

  function momentOf(roots: readonly Root[], settled: boolean): Moment {
    return { roots, page: pageOf(roots), self: self(), now: Date.now(), settled };
  }

  function forward(captures: Capture[]): void {
    for (const capture of captures) {
      const fresh = collector.takeNew(capture);
      if (fresh) outbox.post(fresh);
      isNew ||= fresh !== null;
    }
  }

  function readFrame(roots: readonly Root[]): number {
    const { captures } = reader.readKnownLists(momentOf(roots, false));
    forward(captures);
    return captures.reduce((rows, capture) => rows + capture.engagements.length, 0);
  }

  function look(roots: readonly Root[], settled: boolean): boolean {
    if (isGone()) stop.abort();
    if (stop.signal.aborted) return false;
    // Who is signed in does not change without loading the page anew; looking again now and then is enough.
    if (settled || selfSent === '') noteSelf(roots);
    const moment = momentOf(roots, settled);
    const captures = reader.readAll(moment);
    const lists = reader.readLists(moment);
    forward([...captures, ...lists.captures]);
    const { pathname } = location;
    if (conversations.look({ roots, pathname, self: self(), now: moment.now, settled })) isNew = true;
    lost.delete('reader');
    tellState(moment, lists);
    const any = isNew;
    isNew = false;
    return any;
  }

  function tellState(moment: Moment, lists: ReturnType<typeof reader.readLists>): void {
    const language = document.documentElement.lang || null;
    state = reader.describe(moment, lists.open, lists.problems, language);
    sendState();
  }

  function sendState(): void {
    if (state === null || stop.signal.aborted) return;
    const said = { ...state, problems: [...state.problems, ...conversations.problems(), ...lost.values()] };
    const signature = JSON.stringify({ ...said, at: 0 });
    if (signature === stateSent) return;
    stateSent = signature;
    send.state(said).catch(() => {
      stateSent = '';
    });
  }

  function noteSelf(roots: readonly Root[]): void {
    const seen = readSelf(roots, location.pathname);
    const signature = JSON.stringify(seen);
    if (!seen || signature === selfSent) return;
    selfSent = signature;
    send.self(seen).catch(() => {
      selfSent = '';
    });
  }

  /** Said at once, and tried anew: a page that has come to rest would not be looked at again by itself. */
  function noteLost(capture: Capture): void {
    collector.forget(capture);
    lost.set(slotOf(capture), problem('not-saved', 'save-capture', null, capture.stated, null));
    sendState();
    lookAgain();
  }

  function noteStored(capture: Capture): void {
    if (lost.delete(slotOf(capture))) sendState();
  }

  /** A reader that throws must not show on LinkedIn's console, and must not look like an empty page. */
  function noteFailure(error: unknown, roots: readonly Root[]): void {
    if (isGone()) stop.abort();
    const failed = problem('reader-failed', 'follow-tab', null, null, null);
    lost.set('reader', { ...failed, structure: errorName(error) });
    state ??= reader.describe(momentOf(roots, false), null, [], null);
    sendState();
  }

  const lookAgain = watchPage(
    document,
    {
      onFrame: readFrame,
      onChange: (roots) => look(roots, false),
      onSettled: (roots) => void look(roots, true),
      onPress: (target, roots) => reader.press(target, roots, Date.now()),
      onError: noteFailure,
    },
    stop.signal,
  );
  return lookAgain;
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
