import type { Capture } from './capture/capture';
import { createCollector, slotOf } from './capture/collect';
import { createOutbox } from './capture/outbox';
import { detectPage, type Page } from './capture/page';
import { createPageReader, type Moment } from './capture/page-reader';
import type { PageState } from './capture/page-state';
import { problem } from './capture/problem';
import { readSelf } from './capture/read-self';
import type { Root } from './capture/roots';
import { watchPage } from './capture/watch-page';
import type { Problem } from './leads/problem';
import { isGone, isPrivate, send } from './messages';
import { hasConsent, loadSettings, type Settings, watchSettings } from './settings';

/** Reads one tab from the moment the user agrees until they withdraw, or the extension goes. */
function begin(settings: () => Settings, stop: AbortController): void {
  const reader = createPageReader();
  const collector = createCollector();
  const lost = new Map<string, Problem>();
  const outbox = createOutbox({
    send: (capture) => send('save-capture', capture),
    isGone,
    onLost: noteLost,
    onStored: noteStored,
  });
  let state: PageState | null = null;
  let stateSent = '';
  let selfSent = '';
  let isNew = false;

  function momentOf(roots: readonly Root[], settled: boolean): Moment {
    return { roots, page: pageOf(roots), self: settings().self, now: Date.now(), settled };
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
    const said = { ...state, problems: [...state.problems, ...lost.values()] };
    const signature = JSON.stringify({ ...said, at: 0 });
    if (signature === stateSent) return;
    stateSent = signature;
    send('page-state', said).catch(() => {
      stateSent = '';
    });
  }

  function noteSelf(roots: readonly Root[]): void {
    const seen = readSelf(roots, location.pathname);
    const signature = JSON.stringify(seen);
    if (!seen || signature === selfSent) return;
    selfSent = signature;
    send('self-seen', { keys: seen.keys, name: seen.name ?? '' }).catch(() => {
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

  const lookAgain = watchPage(
    document,
    {
      onFrame: readFrame,
      onChange: (roots) => look(roots, false),
      onSettled: (roots) => void look(roots, true),
      onPress: (target, roots) => reader.press(target, roots, Date.now()),
    },
    stop.signal,
  );
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

/** Begins when the user has agreed, ends when they withdraw; before that, nothing on the page is looked at. */
async function main(): Promise<void> {
  if (isPrivate()) return;
  let settings = await loadSettings();
  let running: AbortController | null = null;
  const apply = (next: Settings) => {
    settings = next;
    if (hasConsent(settings) && !running) {
      running = new AbortController();
      begin(() => settings, running);
    } else if (!hasConsent(settings) && running) {
      running.abort();
      running = null;
    }
  };
  watchSettings((next) => (isGone() ? running?.abort() : apply(next)));
  apply(settings);
}

/** A prerendered page is not one the user has opened yet. */
function whenShown(run: () => void): void {
  const page = document as Document & { prerendering?: boolean };
  if (page.prerendering) page.addEventListener('prerenderingchange', run, { once: true });
  else run();
}

whenShown(() => void main().catch(() => undefined));
