import { findRoots, type Root } from '../base/find-roots';

type Callbacks = {
  /** Before the next paint after the page changed: what is drawn can be read. Answers how many rows lists hold. */
  onFrame: (roots: readonly Root[]) => number;
  /** Soon after the page changed, seldom enough to cost little; also after each change of address. True: read something new. */
  onChange: (roots: readonly Root[]) => boolean;
  /** The page has been quiet for a while: what is missing now is missing. */
  onSettled: (roots: readonly Root[]) => void;
  onPress: (target: Element, roots: readonly Root[]) => void;
  /** One of the above, or the search for roots, threw: nothing may reach the page's console. */
  onError: (error: unknown, roots: readonly Root[]) => void;
};

/** How long without a change counts as settled, and how long the first look may wait, ms. */
const quiet = 1500;
const soon = 120;
/** A pass that took n ms is not repeated for 12 n ms. */
const restFactor = 12;
/** A list that drops or rewrites rows holds few; one that holds more keeps them, and can wait for its next look. */
const keptRows = 60;

const watched: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href', 'open', 'data-urn', 'data-id', 'componentkey', 'aria-hidden', 'aria-selected'],
};

/**
 * Tells when a page, its frames and its open shadow roots have changed. It only listens: nothing is added to the
 * page, and everything ends with the signal. Answers what asks for another look at a page that has not changed.
 */
export function watchPage(start: Document, callbacks: Callbacks, signal: AbortSignal): () => void {
  const observer = new MutationObserver(noteChange);
  const known = new WeakSet<Root>();
  let roots: Root[] = [];
  let frame = 0;
  let changeTimer = 0;
  let quietTimer = 0;
  let restUntil = 0;
  let frameRestUntil = 0;

  function lookForRoots(): void {
    roots = findRoots(start);
    for (const root of roots) if (!known.has(root)) listenTo(root);
  }

  function listenTo(root: Root): void {
    known.add(root);
    observer.observe(root, watched);
    // A press inside a shadow root reaches the document too: the path tells where it began.
    if (root.nodeType === Node.DOCUMENT_NODE) {
      root.addEventListener('click', notePress, { capture: true, passive: true, signal });
      root.addEventListener('load', noteChange, { capture: true, passive: true, signal });
    }
  }

  function notePress(event: Event): void {
    const target = event.composedPath()[0];
    if (target && (target as Node).nodeType === Node.ELEMENT_NODE)
      attempt(() => callbacks.onPress(target as Element, roots), undefined);
  }

  function noteChange(): void {
    if (signal.aborted) return;
    if (frame === 0 && performance.now() >= frameRestUntil) frame = nextFrame(start, runFrame);
    if (changeTimer === 0)
      changeTimer = self.setTimeout(runChange, Math.max(soon, restUntil - performance.now()));
  }

  function runFrame(): void {
    frame = 0;
    if (signal.aborted) return;
    const began = performance.now();
    const rows = attempt(() => callbacks.onFrame(roots), 0);
    const ended = performance.now();
    if (rows > keptRows) frameRestUntil = ended + restFactor * (ended - began);
  }

  function runChange(): void {
    changeTimer = 0;
    if (signal.aborted) return;
    const began = performance.now();
    const isNew = attempt(() => {
      lookForRoots();
      return callbacks.onChange(roots);
    }, false);
    const ended = performance.now();
    restUntil = ended + restFactor * (ended - began);
    if (isNew || quietTimer === 0) expectQuiet();
  }

  /** Begins again whenever something new was read: a page may change for ever without saying anything new. */
  function expectQuiet(): void {
    self.clearTimeout(quietTimer);
    quietTimer = self.setTimeout(runSettled, quiet);
  }

  function runSettled(): void {
    quietTimer = 0;
    if (!signal.aborted) attempt(() => callbacks.onSettled(roots), undefined);
  }

  function attempt<T>(run: () => T, otherwise: T): T {
    try {
      return run();
    } catch (error) {
      callbacks.onError(error, roots);
      return otherwise;
    }
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const timer of [changeTimer, quietTimer]) self.clearTimeout(timer);
  });
  watchAddress(start, noteChange, signal);
  attempt(lookForRoots, undefined);
  noteChange();
  return noteChange;
}

/** Before the next paint; in a tab that is not drawn, soon. */
function nextFrame(start: Document, run: () => void): number {
  return start.hidden ? self.setTimeout(run, 50) : self.requestAnimationFrame(run);
}

/** A single-page app changes its address without loading: the navigation API tells, `popstate` where it is missing. */
function watchAddress(start: Document, onChange: () => void, signal: AbortSignal): void {
  const view = start.defaultView as (Window & { navigation?: EventTarget }) | null;
  view?.navigation?.addEventListener('currententrychange', onChange, { signal });
  view?.addEventListener('popstate', onChange, { signal });
  view?.addEventListener('pageshow', onChange, { signal });
  start.addEventListener('visibilitychange', onChange, { signal });
}
