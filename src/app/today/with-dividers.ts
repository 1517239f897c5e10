/** A list whose first `due` are due follow-ups gets a line above them, and one above those who are new. */
export function withDividers(ids: readonly string[], due: number): string[] {
  if (due === 0) return [...ids];
  const fresh = ids.slice(due);
  return [dividers[0], ...ids.slice(0, due), ...(fresh.length > 0 ? [dividers[1]] : []), ...fresh];
} /** Rows of the list that are no people. A person's id begins with `in:` or `urn:`. */
export const dividers = ['divider:due', 'divider:new'] as const;
export type Divider = (typeof dividers)[number];

export function readDivider(row: string): Divider | null {
  return dividers.find((each) => each === row) ?? null;
}
