import { useRef, useState } from 'preact/hooks';
import type { BoardStage } from '../../leads/records/stage';
import {
  type BoardFilter,
  type LoadedBoard,
  type LoadedCard,
  loadBoard,
  loadBoardCards,
  wholeBoard,
} from '../../storage/load/load-board';
import { useLive } from '../base/use-live';

/** Cards that were in view, so many of them, show at once when they come into view again. */
const kept = 600;

/** What the board shows: its columns, live, and the cards of those in view. */
export function useBoard(now: number) {
  const [filter, setFilter] = useState<BoardFilter>(wholeBoard);
  const [isUnfolded, setUnfolded] = useState(false);
  const board = useLive<LoadedBoard>(() => loadBoard(filter, now, isUnfolded), [filter, now, isUnfolded]);
  const [drawn, setDrawn] = useState<Partial<Record<BoardStage, string[]>>>({});
  return {
    board,
    cards: useBoardCards([...new Set(Object.values(drawn).flat())]),
    filter,
    setFilter,
    isUnfolded,
    setUnfolded,
    note: (stage: BoardStage, ids: string[]) => setDrawn((before) => ({ ...before, [stage]: ids })),
  };
}

function useBoardCards(ids: readonly string[]): ReadonlyMap<string, LoadedCard> {
  const cache = useRef(new Map<string, LoadedCard>());
  const loaded = useLive(() => loadBoardCards([...ids]), [ids.join(' ')]);
  for (const card of loaded ?? []) {
    cache.current.delete(card.person.id);
    cache.current.set(card.person.id, card);
  }
  for (const id of cache.current.keys()) {
    if (cache.current.size <= kept) break;
    cache.current.delete(id);
  }
  return cache.current;
}
