import type { Touch } from '../../../src/leads/records/touch';

/** Rows of anything, asked for by whose they are. */
export function rowsByPerson<T extends { personId: string }>(rows: readonly T[]): (id: string) => T[] {
  const lists = new Map<string, T[]>();
  for (const row of rows) lists.set(row.personId, [...(lists.get(row.personId) ?? []), row]);
  return (id) => lists.get(id) ?? [];
}

/** The counter under a key, begun where there is none yet. */
export function cellOf<T>(cells: Record<string, T>, key: string, begin: () => T): T {
  const cell = cells[key] ?? begin();
  cells[key] = cell;
  return cell;
}

/** Counted from the rows alone: the history says of each text what it is. */
export function isWord({ direction, channel, live, text }: Touch): boolean {
  if (live) return true;
  if (direction !== 'in' || channel === 'reaction' || channel === 'invitation') return false;
  return text === null || !(text.includes('out of office') || text === '👍');
}
