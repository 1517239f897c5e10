/** Where a card lies: which column, and which card of it. */
export type BoardPlace = { column: number; row: number };
export type BoardWay = 'up' | 'down' | 'before' | 'after';

/** Cards by column. */
type Columns = readonly (readonly string[])[];

export function findPlace(columns: Columns, id: string | null): BoardPlace | null {
  if (id === null) return null;
  const column = columns.findIndex((ids) => ids.includes(id));
  return column < 0 ? null : { column, row: columns[column]?.indexOf(id) ?? 0 };
}

/** The place, or the nearest one with somebody in it: the same column first, then the ones around it. */
export function nearestPlace(columns: Columns, { column, row }: BoardPlace): BoardPlace | null {
  const byDistance = columns
    .map((ids, index) => ({ count: ids.length, index }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => Math.abs(left.index - column) - Math.abs(right.index - column));
  const [nearest] = byDistance;
  return nearest ? { column: nearest.index, row: Math.min(row, nearest.count - 1) } : null;
}

/** The next place that way; columns with nobody in them are passed over, and the ends hold. */
export function stepPlace(columns: Columns, from: BoardPlace, way: BoardWay): BoardPlace {
  const { column, row } = from;
  if (way === 'up') return { column, row: Math.max(0, row - 1) };
  if (way === 'down') return { column, row: Math.min((columns[column]?.length ?? 1) - 1, row + 1) };
  const by = way === 'after' ? 1 : -1;
  for (let next = column + by; next >= 0 && next < columns.length; next += by) {
    const count = columns[next]?.length ?? 0;
    if (count > 0) return { column: next, row: Math.min(row, count - 1) };
  }
  return from;
}

export function idAt(columns: Columns, place: BoardPlace | null): string | null {
  return place === null ? null : (columns[place.column]?.[place.row] ?? null);
}
