import type { MeteredKind } from './engagement';
import type { Level } from './headline';
import type { Degree } from './person';

/** What somebody did, as a filter asks for it. */
export type Deed = MeteredKind | 'question';
export const deeds = ['comment', 'question', 'repost', 'reaction'] as const satisfies Deed[];

/** By what the queue can be filtered; written beside each person's place in it. */
export type Facets = {
  level: Level;
  /** The profiles that fit, by id. */
  fits: string[];
  degree: Degree | null;
  posts: string[];
  did: Deed[];
  /** When their newest reason was first seen, epoch ms. */
  newestAt: number;
};

/**
 * A person who is new by the facts. Only who stands in the queue has a `rank`, so its index is the queue; those
 * decided about have none, and those put off have `wakeAt` instead.
 */
export type QueueRow = Facets & { personId: string; score: number; rank?: number; wakeAt?: number };
