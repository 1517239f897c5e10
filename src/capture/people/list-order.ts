/** A row of a list as far as order goes: somebody's key, or null for a hidden member. */
export type OrderedRow = string | null;

/**
 * Tells hidden members apart although they have no link: by their neighbours. A list that drops or rewrites rows
 * shows itself in windows; each run of hidden rows between two linked ones is counted once, however often it passes.
 */
export function createListOrder() {
  const between = new Map<string, { next: string; count: number }>();
  const openEnd = new Map<string, number>();
  const openStart = new Map<string, number>();
  let started = false;

  /** Takes in what the list shows now, top to bottom. `fromTop`: the first row is the list's first. */
  function addWindow(rows: readonly OrderedRow[], fromTop: boolean): void {
    if (rows.length === 0) return;
    let previous: string | null = fromTop || !started ? '^' : null;
    let count = 0;
    for (const row of rows) {
      if (row === null) count += 1;
      else {
        close(previous, row, count);
        previous = row;
        count = 0;
      }
    }
    if (previous && count > 0) openEnd.set(previous, Math.max(count, openEnd.get(previous) ?? 0));
    started = true;
  }

  function close(previous: string | null, next: string, count: number): void {
    if (previous) {
      const before = between.get(previous);
      // The same person may head two windows in turn; the longer run is the one seen whole.
      if (!before || before.next === next || count > before.count) between.set(previous, { next, count });
    } else if (count > 0) openStart.set(next, Math.max(count, openStart.get(next) ?? 0));
  }

  /** One key per hidden row, the same for the same neighbours. `settled`: count runs with one known neighbour too. */
  function hiddenKeys(settled: boolean): string[] {
    const keys = [...between].flatMap(([previous, { count }]) => numbered(`after ${previous}`, count));
    const closedBy = new Set([...between.values()].map(({ next }) => next));
    const tails = [...openEnd].filter(([previous]) => !between.has(previous));
    const heads = settled ? [...openStart].filter(([next]) => !closedBy.has(next)) : [];
    return [
      ...keys,
      ...tails.flatMap(([previous, count]) => numbered(`after ${previous}`, count)),
      ...heads.flatMap(([next, count]) => numbered(`before ${next}`, count)),
    ];
  }

  return { addWindow, hiddenKeys };
}

export type ListOrder = ReturnType<typeof createListOrder>;

function numbered(base: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${base} #${index + 1}`);
}
