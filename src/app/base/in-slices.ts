/** Shorter than a frame, so that typing and pressing go on between two slices. */
const slice = 8;
/** Nobody wants to read of what is over in a second. */
const patience = 1000;

export type Far = { done: number; total: number };
type Options = { signal: AbortSignal; onFar?: (far: Far) => void };

/** Does something with each of many, a slice at a time; answers whether it came to the end before it was stopped. */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T) => void,
  { signal, onFar = () => {} }: Options,
): Promise<boolean> {
  const startedAt = performance.now();
  let restedAt = startedAt;
  for (const [index, item] of items.entries()) {
    work(item);
    if (performance.now() - restedAt < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return false;
    restedAt = performance.now();
    if (restedAt - startedAt > patience) onFar({ done: index + 1, total: items.length });
  }
  return !signal.aborted;
}
