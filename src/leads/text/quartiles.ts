/** The middle of some numbers, and of their lower and upper half. `n`: how many there were. */
export type Quartiles = { n: number; lower: number; median: number; upper: number };

/** Between two of the numbers it lies as far along as its share says (the usual way of spreadsheets). Null for none. */
export function readQuartiles(values: readonly number[]): Quartiles | null {
  const sorted = values.toSorted((left, right) => left - right);
  if (sorted.length === 0) return null;
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => valueAt(sorted, share));
  return { n: sorted.length, lower: lower ?? 0, median: median ?? 0, upper: upper ?? 0 };
}

function valueAt(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const before = sorted[Math.floor(place)] ?? 0;
  const after = sorted[Math.ceil(place)] ?? before;
  return before + (after - before) * (place - Math.floor(place));
}
