/** So many tries have to be there before their share says anything. */
const enoughTries = 5;
/** For 95 %. */
const z = 1.959964;

/** A share with how sure it is: the true one lies between `low` and `high` in 95 of 100 cases. All from 0 to 1. */
export type Share = {
  answered: number;
  tries: number;
  low: number;
  high: number;
  /** False = too few to tell. */
  enough: boolean;
};

/** Wilson's interval: unlike the plain one it stays honest with few tries, and at none or all of them. */
export function readShare(answered: number, tries: number): Share {
  const enough = tries >= enoughTries;
  if (tries === 0) return { answered, tries, low: 0, high: 1, enough };
  const share = answered / tries;
  const centre = share + z ** 2 / (2 * tries);
  const spread = z * Math.sqrt((share * (1 - share)) / tries + z ** 2 / (4 * tries ** 2));
  const whole = 1 + z ** 2 / tries;
  // At none and at all the bound is the share itself; rounding must not put it a hair beyond.
  const low = answered === 0 ? 0 : (centre - spread) / whole;
  const high = answered === tries ? 1 : (centre + spread) / whole;
  return { answered, tries, low, high, enough };
}
