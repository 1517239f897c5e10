import { findRoots, type Root } from '../base/find-roots';
import { watchedAttributes } from '../selectors/id-attributes';
import { createSchedule } from './create-schedule';

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

const watched: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: watchedAttributes,
};

/**
 * Tells when a page, its frames and its open shadow roots have changed. It only listens: nothing is added to the
 * page, and everything ends with the signal. Answers what asks for another look at a page that has not changed.
 */
export function watchPage(start: Document, callbacks: Callbacks, signal: AbortSignal): () => void {
  const known = new WeakSet<Root>();
  let roots: Root[] = [];
  const noteChange = createSchedule(
    start,
    {
      onFrame: () => attempt(() => callbacks.onFrame(roots), 0),
      onChange: () =>
        attempt(() => {
          lookForRoots();
          return callbacks.onChange(roots);
        }, false),
      onSettled: () => attempt(() => callbacks.onSettled(roots), undefined),
    },
    signal,
  );
  const observer = new MutationObserver(noteChange);

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

  function attempt<T>(run: () => T, otherwise: T): T {
    try {
      return run();
    } catch (error) {
      callbacks.onError(error, roots);
      return otherwise;
    }
  }

  signal.addEventListener('abort', () => observer.disconnect());
  watchAddress(start, noteChange, signal);
  attempt(lookForRoots, undefined);
  noteChange();
  return noteChange;
}

/** A single-page app changes its address without loading: the navigation API tells, `popstate` where it is missing. */
function watchAddress(start: Document, onChange: () => void, signal: AbortSignal): void {
  const view = start.defaultView as (Window & { navigation?: EventTarget }) | null;
  view?.navigation?.addEventListener('currententrychange', onChange, { signal });
  view?.addEventListener('popstate', onChange, { signal });
  view?.addEventListener('pageshow', onChange, { signal });
  start.addEventListener('visibilitychange', onChange, { signal });
}
