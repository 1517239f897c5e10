import type { Touch } from './touch';

declare const ordered: unique symbol;

/**
 * Touches, oldest first. Only `inOrder` makes such a list, once, where a person's touches are loaded; whoever asks how a
 * conversation went takes it, so that nothing is put in order twice and nothing is forgotten.
 */
export type Ordered = readonly Touch[] & { readonly [ordered]: true };

/** Oldest first, the same for any order given. Of one moment, what went out comes first, since an answer follows. */
export function inOrder(touches: readonly Touch[]): Ordered {
  const sorted: readonly Touch[] = touches.toSorted(
    (left, right) => left.at - right.at || directionOf(left) - directionOf(right) || compareIds(left, right),
  );
  return sorted as Ordered;
}

/** Those that pass, in the same order. */
export function keepInOrder(touches: Ordered, passes: (touch: Touch) => boolean): Ordered {
  const kept: readonly Touch[] = touches.filter(passes);
  return kept as Ordered;
}

function directionOf({ direction }: Touch): number {
  return direction === 'out' ? 0 : 1;
}

function compareIds(left: Touch, right: Touch): number {
  return left.id < right.id ? -1 : Number(left.id > right.id);
}
