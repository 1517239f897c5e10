import type { readWhen, readWhenAnywhere } from './parse-when';

/** How dates in words are read. */
export type WhenReader = { readWhen: typeof readWhen; readWhenAnywhere: typeof readWhenAnywhere };

let reader: WhenReader | null = null;

/** Loads what reads dates in words, once. */
export async function loadWhen(): Promise<WhenReader> {
  reader ??= await import('./parse-when');
  return reader;
}

/** What was loaded before; null until then. */
export function loadedWhen(): WhenReader | null {
  return reader;
}
