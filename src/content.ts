import type { Capture } from './capture/capture';
import { createCollector } from './capture/collect';
import { createOutbox } from './capture/outbox';
import { detectPage, type Page } from './capture/page';
import { createPageReader, type Moment } from './capture/page-reader';
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
  const lost: Problem[] = [];
  const outbox = createOutbox({
    send: (capture) => send('save-capture', capture),
    isGone,
    onLost: noteLost,
    onStored: noteStored,
  });
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
    const state = reader.describe(moment, lists.open, [...lists.problems, ...lost], language);
    const signature = JSON.stringify({ ...state, at: 0 });
    if (signature === stateSent) return;
    stateSent = signature;
    send('page-state', state).catch(() => {
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

  function noteLost(capture: Capture): void {
    collector.forget(capture);
    lost.splice(0, lost.length, problem('not-saved', 'save-capture', null, capture.stated, null));
  }

  function noteStored(): void {
    lost.length = 0;
  }

  watchPage(
    document,
    {
      onFrame: (roots) => forward(reader.readLists(momentOf(roots, false)).captures),
      onChange: (roots) => look(roots, false),
      onSettled: (roots) => void look(roots, true),
      onPress: (target, roots) => reader.press(target, roots, Date.now()),
    },
    stop.signal,
  );
}

/** The page the address names, or the one a frame inside names when LinkedIn shows its feed in a frame. */
function pageOf(roots: readonly Root[]): Page {
  const paths = [
    location.pathname,
    ...roots.map((root) => ('location' in root ? root.location.pathname : '')),
  ];
  const pages = paths.filter((path) => path !== undefined && path !== '').map(detectPage);
  return pages.find((page) => page.kind !== 'other') ?? detectPage(location.pathname);
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
