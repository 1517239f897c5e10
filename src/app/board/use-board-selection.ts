import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type BoardPlace, type BoardWay, findPlace, idAt, nearestPlace, stepPlace } from './find-place';

type Props = {
  root: RefObject<HTMLElement | null>;
  columns: readonly (readonly string[])[];
  /** Brings a card into view. */
  reveal: (place: BoardPlace) => void;
  /** The person the last undo brought back. */
  restored: string | null;
};

/**
 * Which card the keys act on. It stays with its person wherever they go; who leaves the board is followed by the
 * nearest card, and the focus goes along.
 */
export function useBoardSelection({ root, columns, reveal, restored }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const last = useRef<BoardPlace>({ column: 0, row: 0 });
  const hasFocus = useRef(false);
  const found = findPlace(columns, chosen);
  const place = found ?? nearestPlace(columns, last.current);
  const id = idAt(columns, place);
  const isElsewhere = found !== null && !isSame(found, last.current);
  if (place) last.current = place;

  useLayoutEffect(() => {
    if (restored !== null) setChosen(restored);
  }, [restored]);
  // Moved, or everybody else was: the card stays in view.
  useLayoutEffect(() => {
    if (isElsewhere && hasFocus.current && place) reveal(place);
  }, [id, place?.column, place?.row]);
  // Whoever had the focus is gone from their place: it is not to be lost.
  useLayoutEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) focusCard(root.current, id);
  });

  const select = (next: string) => {
    setChosen(next);
    hasFocus.current = true;
  };
  return {
    id,
    place,
    select,
    step: (way: BoardWay) => {
      if (!place) return;
      // The first press only shows where one is.
      const to = hasFocus.current ? stepPlace(columns, place, way) : place;
      const next = idAt(columns, to);
      if (next === null) return;
      reveal(to);
      select(next);
      focusSoon(root, next);
    },
    /** Before the card's person leaves the board: the one after them is next. */
    leave: () => {
      const ids = place ? (columns[place.column] ?? []) : [];
      const next = place && (ids[place.row + 1] ?? ids[place.row - 1]);
      if (next) select(next);
    },
    /** The focus went to something that is no part of the board's cards. */
    letGo: (event: FocusEvent) => {
      const { relatedTarget } = event;
      if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) hasFocus.current = false;
    },
  };
}

export type BoardSelection = ReturnType<typeof useBoardSelection>;

/** A card far down is drawn only once its column has scrolled to it. */
function focusSoon(root: RefObject<HTMLElement | null>, id: string): void {
  if (focusCard(root.current, id)) return;
  requestAnimationFrame(() => void focusCard(root.current, id));
}

function focusCard(root: HTMLElement | null, id: string | null): boolean {
  const cards = [...(root?.querySelectorAll<HTMLElement>('[data-testid="board-card"]') ?? [])];
  const link = cards.find(({ dataset }) => dataset['person'] === id)?.querySelector<HTMLElement>('a');
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return link !== undefined && link !== null;
}

function isSame(left: BoardPlace, right: BoardPlace): boolean {
  return left.column === right.column && left.row === right.row;
}
