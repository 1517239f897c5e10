import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type List = {
  ids: readonly string[];
  root: RefObject<HTMLElement | null>;
  /** Brings the row of a person into view. */
  reveal: (id: string) => void;
  /** The person the last undo brought back. */
  restored: string | null;
  /** Who is open at first, if they are in the list. */
  start: string | null;
};

/**
 * Which card of the queue is open. It stays with its person while the queue changes around it; when the
 * person leaves, the next one follows, and the focus goes along.
 */
export function useSelection({ ids, root, reveal, restored, start }: List) {
  const [chosen, setChosen] = useState<string | null>(null);
  const place = useRef(0);
  /** Whose card takes the focus once it is drawn open. */
  const wantsFocus = useRef<string | null>(null);
  /** Somebody to go to as soon as they are in the list; whatever the user chooses instead comes first. */
  const awaited = useRef<string | null>(null);

  const found = chosen === null ? -1 : ids.indexOf(chosen);
  const index = found >= 0 ? found : Math.max(0, Math.min(place.current, ids.length - 1));
  const id = ids[index] ?? null;
  const moved = found >= 0 && index !== place.current;
  place.current = index;

  const select = (next: string) => {
    awaited.current = null;
    setChosen(next);
    wantsFocus.current = next;
  };
  const move = (step: 1 | -1): string | null => {
    const next = ids[Math.max(0, Math.min(ids.length - 1, index + step))];
    if (next === undefined) return null;
    reveal(next);
    select(next);
    return next;
  };

  // New people came in above or below: the card the user is at stays in view.
  useLayoutEffect(() => {
    if (moved && id !== null && root.current?.contains(document.activeElement)) reveal(id);
  }, [ids]);

  useRestored(ids, restored, awaited, (next) => {
    select(next);
    reveal(next);
  });
  useStart(ids, start, (first) => {
    if (chosen !== null || !ids.includes(first)) return;
    setChosen(first);
    reveal(first);
  });
  useFocusOnOpen({ ids, root }, id, wantsFocus);

  return {
    id,
    index,
    select,
    move,
    /** Stays with the open card's person from now on, also where nobody was chosen yet. */
    hold: () => {
      if (id !== null) setChosen(id);
    },
    /** Call before the open card's person is decided: the next card takes the place and the focus. */
    leave: () => {
      const next = ids[index + 1] ?? ids[index - 1];
      if (next !== undefined) select(next);
    },
  };
}

/** Goes to whom an undo brought back, as soon as they are in the list. */
function useRestored(
  ids: readonly string[],
  restored: string | null,
  awaited: { current: string | null },
  go: (id: string) => void,
): void {
  useLayoutEffect(() => {
    if (restored !== null) awaited.current = restored;
  }, [restored]);
  useLayoutEffect(() => {
    const next = awaited.current;
    if (next !== null && ids.includes(next)) go(next);
  }, [restored, ids]);
}

/** Where the user left off, once at the beginning; it takes no focus. */
function useStart(ids: readonly string[], start: string | null, begin: (id: string) => void): void {
  const begun = useRef(false);
  useLayoutEffect(() => {
    if (begun.current || start === null || ids.length === 0) return;
    begun.current = true;
    begin(start);
  }, [start, ids]);
}

/** Gives the focus to the open card once it is drawn, when it is wanted there. */
function useFocusOnOpen(
  { ids, root }: Pick<List, 'ids' | 'root'>,
  id: string | null,
  wantsFocus: { current: string | null },
): void {
  useLayoutEffect(() => {
    const wanted = wantsFocus.current;
    if (wanted === null || id === null || (wanted !== id && ids.includes(wanted))) return;
    const head = findHead(root.current, id);
    if (!head) return;
    wantsFocus.current = null;
    head.focus({ preventScroll: true });
  });
}

export type Selection = ReturnType<typeof useSelection>;

/** What takes the focus of a person's card, once it is drawn open. */
function findHead(root: HTMLElement | null, personId: string): HTMLElement | undefined {
  const heads = [...(root?.querySelectorAll<HTMLElement>('[data-keys]') ?? [])];
  return heads.find((head) => head.closest<HTMLElement>('[data-person]')?.dataset['person'] === personId);
}
