/** When the list was last looked at (epoch ms), and the time before that which was a visit of its own. */
export type Looked = { at: number; before: number };

/** A pause this long ends a visit. */
const pause = 30 * 60_000;

/** What the list's opening makes of the looks before: one soon after the last belongs to the same visit. */
export function lookAgain(looked: Looked, now: number): Looked {
  const isNewVisit = now - looked.at > pause;
  return { at: now, before: isNewVisit ? looked.at : looked.before };
}
