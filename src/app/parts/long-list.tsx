import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { ComponentChildren, Ref, RefObject } from 'preact';
import { useImperativeHandle, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
export type ListHandle = { reveal: (index: number) => void };
export type RowPlace = {
  ref: (node: Element | null) => void;
  'data-index': number;
  'aria-posinset': number;
  'aria-setsize': number;
  class: string;
  style?: { transform: string };
};
export type ListProps = {
  ids: readonly string[];
  label: string;
  estimate: number;
  /** Draws one row; its outermost element is an `li` that takes `place`. */
  row: (id: string, index: number, place: RowPlace) => ComponentChildren;
  /** Told which rows are drawn, so that only those are loaded. */
  onRange?: (ids: string[]) => void;
  /** This row stays drawn when it scrolls out of view, so that it keeps the focus. */
  keep?: number | undefined;
  handle?: Ref<ListHandle>;
};

/** Draws only the rows in view of the nearest `[data-scroll]`, however many there are. Heights are measured. */
export function LongList({ ids, label, estimate, row, onRange, keep, handle }: ListProps) {
  const root = useRef<HTMLUListElement>(null);
  const { virtualizer, margin } = useVirtualizer(root, { ids, estimate, keep });
  useImperativeHandle(handle ?? null, () => ({ reveal: (index) => virtualizer.scrollToIndex(index) }), []);

  const items = virtualizer.getVirtualItems();
  const drawn = items.map((item) => ids[item.index]).filter((id) => id !== undefined);
  const drawnKey = drawn.join(' ');
  useLayoutEffect(() => onRange?.(drawn), [drawnKey]);
  return (
    <ul
      class="virtual-list"
      ref={root}
      aria-label={label}
      style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
    >
      {items.map((item) => {
        const id = ids[item.index];
        if (id === undefined) return null;
        return row(id, item.index, {
          ref: (node) => virtualizer.measureElement(node),
          'data-index': item.index,
          'aria-posinset': item.index + 1,
          'aria-setsize': ids.length,
          class: 'virtual-row',
          style: { transform: `translateY(${item.start - margin}px)` },
        });
      })}
    </ul>
  );
}

type Rows = Pick<ListProps, 'ids' | 'estimate' | 'keep'>;

/** Which rows are in view and where. `margin`: how far below the scroller's top the list begins, in px. */
function useVirtualizer(root: RefObject<HTMLElement | null>, { ids, estimate, keep }: Rows) {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const margin = useRef(0);
  const [virtualizer] = useState(() => new Virtualizer<Element, Element>(options()));

  function options() {
    return {
      count: ids.length,
      getScrollElement: () => root.current?.closest('[data-scroll]') ?? null,
      estimateSize: () => estimate,
      getItemKey: (index: number) => ids[index] ?? index,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      measureElement,
      overscan: 6,
      rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), keep, ids.length),
      scrollMargin: margin.current,
      scrollPaddingStart: 8,
      scrollPaddingEnd: 56,
      onChange: () => redraw(0),
    };
  }
  virtualizer.setOptions({ ...virtualizer.options, ...options() });

  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    const top = placeInScroller(root.current);
    if (Math.abs(top - margin.current) < 1) return;
    margin.current = top;
    redraw(0);
  });
  useLayoutEffect(() => watchHeightAbove(root.current, () => redraw(0)), []);
  return { virtualizer, margin: margin.current };
}

function withRow(drawn: number[], keep: number | undefined, count: number): number[] {
  if (keep === undefined || keep >= count || drawn.includes(keep)) return drawn;
  return [...drawn, keep].sort((left, right) => left - right);
}

/** How far below the scroller's top the list begins, in the scroller's own coordinates. */
function placeInScroller(list: HTMLElement | null): number {
  const scroller = list?.closest('[data-scroll]');
  if (!list || !scroller) return 0;
  return list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}

/** What stands above the list may unfold: its place then moves. */
function watchHeightAbove(list: HTMLElement | null, onChange: () => void): (() => void) | undefined {
  const scroller = list?.closest('[data-scroll]');
  if (!scroller) return undefined;
  const observer = new ResizeObserver(onChange);
  for (const child of scroller.children) observer.observe(child);
  return () => observer.disconnect();
}
