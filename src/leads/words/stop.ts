/**
 * What the newest words of somebody say about being contacted. `words`: the part of their text that says it, letter
 * for letter. Times in epoch ms.
 */
export type Stop =
  /** Not interested, remove me: never again. */
  | { kind: 'hard'; words: string }
  /** An automatic reply. `until`: the last day it names, away until then or back on it; null = it names none. */
  | { kind: 'out-of-office'; until: number | null; words: string }
  /** Maybe next year. `at`: the day they named; null = some time. */
  | { kind: 'later'; at: number | null; words: string };
