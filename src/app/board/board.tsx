import { useRef } from 'preact/hooks';
import { type BoardStage, hasOutcome, isAside, type Stage } from '../../leads/records/stage';
import { type LoadedBoard, type LoadedColumn, wholeBoard } from '../../storage/load/load-board';
import { useSettings } from '../base/use-settings';
import type { Say } from '../base/use-undo';
import { useInvitations } from '../card/use-invitations';
import { Icon } from '../parts/icon';
import { Skeleton } from '../parts/skeleton';
import type { ListHandle } from '../parts/virtual-list';
import { stageName } from '../words/stage-name';
import { aside, number, plural, t } from '../words/t';
import { withParts } from '../words/with-parts';
import { BoardColumn } from './board-column';
import { BoardFilters, isWholeBoard } from './board-filters';
import type { BoardPlace } from './find-place';
import { useBoard } from './use-board';
import { useBoardActs } from './use-board-acts';
import { type BoardDrag, useBoardDrag } from './use-board-drag';
import { useBoardKeys } from './use-board-keys';
import { useBoardSelection } from './use-board-selection';

type Props = { now: number; say: Say; restored: string | null };

const noColumns: LoadedBoard['columns'] = [];

/** Everybody from the first touch on, a column for each stage. Cards move by key, menu or dragging. */
export function Board({ now, say, restored }: Props) {
  const { board, cards, filter, setFilter, isUnfolded, setUnfolded, note } = useBoard(now);
  const root = useRef<HTMLDivElement>(null);
  const handles = useRef(new Map<BoardStage, ListHandle | null>());
  const columns = board?.columns ?? noColumns;
  const aside = columns.filter(({ stage }) => isAside(stage));
  const shown = isUnfolded ? columns : columns.filter((column) => !aside.includes(column));
  const reveal = ({ column, row }: BoardPlace) => {
    const stage = shown[column]?.stage;
    if (stage) handles.current.get(stage)?.reveal(row);
  };
  const selection = useBoardSelection({ root, columns: shown.map(({ ids }) => ids), reveal, restored });
  const { allowance } = useInvitations(useSettings()?.limits, now);
  // What was lost is still to be noted, so it stays in view.
  const onMoved = (stage: Stage) => hasOutcome(stage) && isAside(stage) && setUnfolded(true);
  const acts = useBoardActs({ selection, allowance, say, onMoved });
  const drag = useBoardDrag(selection.select, (id, stage) => void acts.moveTo(id, stage));
  useBoardKeys({ root, selection, acts, stages: shown.map(({ stage }) => stage) });

  if (!board) return <Skeleton shape="line" count={4} />;
  if (board.total === 0) return <BoardEmpty waiting={board.waiting} />;
  const count = columns.reduce((sum, { ids }) => sum + ids.length, 0);
  return (
    <>
      <a class="quiet export-link" href="#export">
        {t('export')}
      </a>
      <BoardFilters board={board} filter={filter} shown={count} now={now} onFilter={setFilter} />
      {count === 0 && !isWholeBoard(filter) && (
        <div class="board-none" data-testid="board-none">
          <p>{t('boardNobody')}</p>
          <button type="button" class="quiet bordered" onClick={() => setFilter(wholeBoard)}>
            {t('filterClear')}
          </button>
        </div>
      )}
      <div class="board" ref={root} onFocusOut={selection.letGo}>
        <BoardWaiting count={board.waiting} drag={drag} />
        {shown.map((column, index) => (
          <BoardColumn
            key={column.stage}
            {...{ column, cards, now, acts, drag }}
            row={selection.place?.column === index ? selection.place.row : null}
            onSelect={selection.select}
            onDrawn={(ids) => note(column.stage, ids)}
            handle={(handle) => void handles.current.set(column.stage, handle)}
          />
        ))}
        <BoardAside columns={aside} open={isUnfolded} onOpen={setUnfolded} drag={drag} />
      </div>
      <p class="board-keys" aria-hidden="true">
        {t('boardKeys', '$')}
      </p>
    </>
  );
}

/** Nobody was reached out to yet: what to do about it. */
function BoardEmpty({ waiting }: { waiting: number }) {
  return (
    <div class="board-empty" data-testid="board-empty">
      <p class="board-empty-title">{t('boardEmpty')}</p>
      <p>{t('boardEmptyText')}</p>
      <a class="filled" href="#today">
        {waiting > 0 ? plural('boardEmptyWaiting', waiting) : t('boardToToday')}
      </a>
    </div>
  );
}

/** Who waits for a first touch is only counted here: they are worked through in today's list. */
function BoardWaiting({ count, drag }: { count: number; drag: BoardDrag }) {
  return (
    <a
      class="board-waiting"
      href="#today"
      data-testid="board-column"
      data-stage="queued"
      data-count={count}
      {...drag.target('queued')}
    >
      <span class="board-column-name">
        {withParts(
          (many) => aside(stageName('queued'), many),
          <span class="board-column-count">{number(count)}</span>,
        )}
      </span>
      <span class="board-waiting-link">{t('boardToToday')}</span>
    </a>
  );
}

type BoardAsideProps = {
  columns: readonly LoadedColumn[];
  open: boolean;
  onOpen: (open: boolean) => void;
  drag: BoardDrag;
};

/** What lies beside the road, folded: how many, and a place to drop cards all the same. */
function BoardAside({ columns, open, onOpen, drag }: BoardAsideProps) {
  const count = columns.reduce((sum, { ids }) => sum + ids.length, 0);
  return (
    <div class="board-aside">
      <button
        type="button"
        class="board-aside-open"
        data-testid="board-aside"
        aria-expanded={open}
        onClick={() => onOpen(!open)}
      >
        <Icon name="more" />
        <span>
          {withParts(
            (many) => aside(t('boardAside'), many),
            <span class="board-column-count">{number(count)}</span>,
          )}
        </span>
      </button>
      {!open && (
        <ul class="board-aside-list">
          {columns.map(({ stage, ids }) => (
            <li
              key={stage}
              class="board-aside-stage"
              data-testid="board-column"
              data-stage={stage}
              data-count={ids.length}
              {...drag.target(stage)}
            >
              <span>{stageName(stage)}</span>
              <span class="board-column-count">{number(ids.length)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
