import { stageName } from '../words/stage-name';
import { number, t } from '../words/t';
import type { BoardDrag } from './use-board-drag';

/** Who waits for a first touch is only counted here: they are worked through in today's list. */
export function BoardWaiting({ count, drag }: { count: number; drag: BoardDrag }) {
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
        {stageName('queued')} <span class="board-column-count">{number(count)}</span>
      </span>
      <span class="board-waiting-link">{t('boardToToday')}</span>
    </a>
  );
}
