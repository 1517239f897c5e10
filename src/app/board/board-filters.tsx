import { useState } from 'preact/hooks';
import { noFilter } from '../../leads/records/queue-filter';
import { type BoardFilter, type LoadedBoard, wholeBoard } from '../../storage/load/load-board';
import { loadPosts } from '../../storage/load/load-posts';
import { useLive } from '../base/use-live';
import { filterGroups, sayChosen } from '../card/filter-groups';
import { CheckMenu } from '../parts/check-menu';
import { plural, t } from '../words/t';

type Props = {
  board: LoadedBoard;
  filter: BoardFilter;
  shown: number;
  now: number;
  onFilter: (filter: BoardFilter) => void;
};

/** Whom the board shows: by the post that started it, by tag, or only who is due. */
export function BoardFilters({ board, filter, shown, now, onFilter }: Props) {
  return (
    <section class="board-filters" aria-label={t('boardFilter')}>
      <div class="filter-chips">
        <button
          type="button"
          class="chip"
          aria-pressed={filter.due}
          data-testid="board-filter-due"
          onClick={() => onFilter({ ...filter, due: !filter.due })}
        >
          {t('boardDueOnly')}
        </button>
        {board.posts.length > 0 && <PostMenu {...{ board, filter, now, onFilter }} />}
        {board.tags.length > 0 && <TagMenu {...{ board, filter, onFilter }} />}
      </div>
      {!isWholeBoard(filter) && (
        <div class="filter-result">
          <span role="status">{plural('countPeople', shown)}</span>
          <button
            type="button"
            class="filter-word"
            data-testid="board-filter-clear"
            onClick={() => onFilter(wholeBoard)}
          >
            {t('filterClearShort')}
          </button>
        </div>
      )}
    </section>
  );
}

export function isWholeBoard({ posts, tags, due }: BoardFilter): boolean {
  return posts.length === 0 && tags.length === 0 && !due;
}

type MenuProps = Pick<Props, 'board' | 'filter' | 'onFilter'>;

function PostMenu({ board, filter, now, onFilter }: MenuProps & { now: number }) {
  const [open, setOpen] = useState(false);
  const all = useLive(() => loadPosts(), []) ?? [];
  const posts = all.filter(({ id }) => board.posts.includes(id));
  const asked = { ...noFilter, posts: filter.posts };
  const group = filterGroups(asked, { posts, profiles: [], now }).find(({ id }) => id === 'posts');
  if (!group) return null;
  return (
    <CheckMenu
      label={group.label}
      chosen={sayChosen(group)}
      items={group.choices}
      open={open}
      onOpen={setOpen}
      onToggle={(picked) => onFilter({ ...filter, posts: toggled(filter.posts, board.posts, picked) })}
      testId="board-filter-posts"
    />
  );
}

function TagMenu({ board, filter, onFilter }: MenuProps) {
  const [open, setOpen] = useState(false);
  const { tags } = filter;
  const [first = null] = tags;
  return (
    <CheckMenu
      label={t('boardTag')}
      chosen={tags.length > 1 ? t('filterChosen', t('boardTag'), tags.length) : first}
      items={board.tags.map((tag) => ({ id: tag, label: tag, checked: tags.includes(tag) }))}
      open={open}
      onOpen={setOpen}
      onToggle={(picked) => onFilter({ ...filter, tags: toggled(tags, board.tags, picked) })}
      testId="board-filter-tags"
    />
  );
}

/** In the order of all there are. */
function toggled<T extends string>(chosen: readonly T[], all: readonly T[], picked: string): T[] {
  return all.filter((one) => chosen.includes(one) !== (one === picked));
}
