import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListHandle } from '../parts/virtual-list';

/**
 * Which card of the queue is open. It stays with its person while the queue changes around it; when the
 * person leaves, the next one follows, and the focus goes along.
 */
export function useSelection(
  ids: readonly string[],
  root: RefObject<HTMLElement | null>,
  list: RefObject<ListHandle | null>,
  restored: string | null,
) {
  const [chosen, setChosen] = useState<string | null>(null);
  const place = useRef(0);
  const wantsFocus = useRef(false);

  const found = chosen === null ? -1 : ids.indexOf(chosen);
  const index = found >= 0 ? found : Math.max(0, Math.min(place.current, ids.length - 1));
  const id = ids[index] ?? null;
  const moved = found >= 0 && index !== place.current;
  place.current = index;

  const select = (next: string) => {
    setChosen(next);
    wantsFocus.current = true;
  };
  const move = (step: 1 | -1) => {
    const to = Math.max(0, Math.min(ids.length - 1, index + step));
    const next = ids[to];
    if (next === undefined) return;
    list.current?.reveal(to);
    select(next);
  };

  // New people came in above or below: the card the user is at stays in view.
  useLayoutEffect(() => {
    if (moved && root.current?.contains(document.activeElement)) list.current?.reveal(index);
  }, [ids]);

  useLayoutEffect(() => {
    if (restored === null) return;
    select(restored);
    const to = ids.indexOf(restored);
    if (to >= 0) list.current?.reveal(to);
  }, [restored, ids]);

  useLayoutEffect(() => {
    if (!wantsFocus.current || id === null) return;
    const head = root.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"] [data-keys]`);
    if (!head) return;
    wantsFocus.current = false;
    head.focus({ preventScroll: true });
  });

  return {
    id,
    index,
    select,
    move,
    /** Call before the open card's person is decided: the next card takes the place and the focus. */
    leave: () => {
      const next = ids[index + 1] ?? ids[index - 1];
      if (next !== undefined) select(next);
    },
  };
}
