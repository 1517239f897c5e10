import type { LoadedColumn } from '../../storage/load/load-board';
import { Icon } from '../parts/icon';
import { number, t } from '../words/t';
import { underscored } from '../words/underscored';
import type { BoardDrag } from './use-board-drag';

type Props = {
  columns: readonly LoadedColumn[];
  open: boolean;
  onOpen: (open: boolean) => void;
  drag: BoardDrag;
};

/** What lies beside the road, folded: how many, and a place to drop cards all the same. */
export function BoardAside({ columns, open, onOpen, drag }: Props) {
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
          {t('boardAside')} <span class="board-column-count">{number(count)}</span>
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
              <span>{t(`stage_${underscored(stage)}`)}</span>
              <span class="board-column-count">{number(ids.length)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
