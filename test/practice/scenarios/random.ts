export type Random = {
  /** 0 ≤ x < 1 */
  next: () => number;
  /** 0 … below − 1 */
  below: (below: number) => number;
  pick: <T>(from: readonly T[]) => T;
  shuffle: <T>(list: readonly T[]) => T[];
};

/** The same seed gives the same people for ever (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => pickAt(from, below(from.length)),
    shuffle: (list) => shuffle(list, below),
  };
}

function pickAt<T>(from: readonly T[], index: number): T {
  const found = from[index];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}

function shuffle<T>(list: readonly T[], below: (limit: number) => number): T[] {
  const left = [...list];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(below(left.length), 1));
  return out;
}
