import { useId } from 'preact/hooks';
import type { LoadedCard, LoadedColumn } from '../../storage/load/load-board';
import { type ListHandle, VirtualList } from '../parts/virtual-list';
import { stageName } from '../words/stage-name';
import { aside, number } from '../words/t';
import { withParts } from '../words/with-parts';
import { BoardCard } from './board-card';
import { sayOldestPromise } from './say-promise';
import type { BoardActs } from './use-board-acts';
import type { BoardDrag } from './use-board-drag';

type Props = {
  column: LoadedColumn;
  cards: ReadonlyMap<string, LoadedCard>;
  now: number;
  /** Which of its cards the keys act on, if it is one of these. */
  row: number | null;
  acts: BoardActs;
  drag: BoardDrag;
  onSelect: (id: string) => void;
  onDrawn: (ids: string[]) => void;
  handle: (handle: ListHandle | null) => void;
};

/** Everybody at one stage. Only the cards in view are drawn. */
export function BoardColumn(props: Props) {
  const { column, cards, now, row, acts, drag, onSelect, onDrawn, handle } = props;
  const { stage, ids } = column;
  const titleId = useId();
  const name = stageName(stage);
  const promise = sayOldestPromise(column.promiseAt, now);
  return (
    <section
      class="board-column"
      data-testid="board-column"
      data-stage={stage}
      data-count={ids.length}
      aria-labelledby={titleId}
      {...drag.target(stage)}
    >
      <header class="board-column-head">
        <h2 class="board-column-name" id={titleId}>
          {withParts(
            (many) => aside(name, many),
            <span class="board-column-count">{number(ids.length)}</span>,
          )}
        </h2>
        {promise && (
          <p class="board-column-promise" data-due={promise.isDue || undefined}>
            {promise.words}
          </p>
        )}
      </header>
      <div class="board-column-body" data-scroll>
        {ids.length > 0 && (
          <VirtualList
            ids={ids}
            label={name}
            estimate={124}
            keep={row ?? 0}
            handle={handle}
            onRange={onDrawn}
            row={(id, index, place) => (
              <BoardCard
                key={id}
                {...{ id, place, stage, now, acts, drag, onSelect }}
                card={cards.get(id)}
                selected={index === row}
                isStop={index === (row ?? 0)}
              />
            )}
          />
        )}
      </div>
    </section>
  );
}
