/**
 * Puts together all items that share a key, directly or through others: the link that shows both of a person's keys
 * joins what was known under each. Order is kept, of groups and inside them.
 */
export function groupByKeys<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[][] {
  const parents = items.map((_, index) => index);
  const holders = new Map<string, number>();
  items.forEach((item, index) => {
    for (const key of keysOf(item)) {
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, index);
      else join(parents, holder, index);
    }
  });
  const groups = new Map<number, T[]>();
  items.forEach((item, index) => {
    const root = rootOf(parents, index);
    const group = groups.get(root);
    if (group) group.push(item);
    else groups.set(root, [item]);
  });
  return [...groups.values()];
}

function rootOf(parents: number[], index: number): number {
  let root = index;
  for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root])
    root = parent;
  parents[index] = root;
  return root;
}

function join(parents: number[], left: number, right: number): void {
  const [a, b] = [rootOf(parents, left), rootOf(parents, right)];
  parents[Math.max(a, b)] = Math.min(a, b);
}
