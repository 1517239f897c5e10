/** `from` and `to` count from 1. */
export type Move = { id: string; from: number; to: number };

/** The first people of an order to come, and where each stands now; who does not stand anywhere yet comes from 0. */
export function readMoves(before: readonly string[], after: readonly string[], first: number): Move[] {
  const places = new Map(before.map((id, index) => [id, index + 1]));
  return after.slice(0, first).map((id, index) => ({ id, from: places.get(id) ?? 0, to: index + 1 }));
}

/** Who rises most of these, the first of them when several do; null when nobody does. */
export function findRise(moves: readonly Move[]): Move | null {
  const rises = moves.filter(({ from, to }) => from > to);
  return rises.reduce<Move | null>(
    (best, move) => (best && best.from - best.to >= move.from - move.to ? best : move),
    null,
  );
}

/** Who stands among the first now and would not any more. */
export function findDropped(before: readonly string[], after: readonly string[], first: number): string[] {
  const stay = new Set(after.slice(0, first));
  return before.slice(0, first).filter((id) => !stay.has(id));
}
