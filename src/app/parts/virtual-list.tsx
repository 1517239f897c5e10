import type { ComponentType } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { ListProps } from './long-list';

export type { ListHandle, RowPlace } from './long-list';

/** A list up to this long is drawn whole. */
const drawnWhole = 30;

/** Loaded when the first longer list comes: until then its first rows are there. */
let LongList: ComponentType<ListProps> | null = null;
async function loadLongList(): Promise<void> {
  LongList ??= (await import('./long-list')).LongList;
}

/** Draws of a long list only the rows in view of the nearest `[data-scroll]`, however many there are. */
export function VirtualList(props: ListProps) {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [failed, setFailed] = useState(false);
  const wasLong = useRef(false);
  // One that shrinks stays as it is drawn: to draw it anew would take the focus from its rows.
  wasLong.current ||= props.ids.length > drawnWhole;
  const isWaiting = wasLong.current && !LongList && !failed;
  useEffect(() => {
    if (isWaiting)
      loadLongList().then(
        () => redraw(0),
        () => setFailed(true),
      );
  }, [isWaiting]);
  if (wasLong.current && LongList) return <LongList {...props} />;
  return <WholeList {...props} drawn={isWaiting ? props.ids.slice(0, drawnWhole) : props.ids} />;
}

function WholeList({ ids, drawn, label, row, onRange, handle }: ListProps & { drawn: readonly string[] }) {
  const root = useRef<HTMLUListElement>(null);
  const reveal = (index: number) => root.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  useImperativeHandle(handle ?? null, () => ({ reveal }), []);
  const drawnKey = drawn.join(' ');
  useLayoutEffect(() => onRange?.([...drawn]), [drawnKey]);
  return (
    <ul class="virtual-list" data-whole ref={root} aria-label={label}>
      {drawn.map((id, index) =>
        row(id, index, {
          ref: () => {},
          'data-index': index,
          'aria-posinset': index + 1,
          'aria-setsize': ids.length,
          class: 'virtual-row',
        }),
      )}
    </ul>
  );
}
