import type { PostKey } from './post';

export const outcomeKinds = ['meeting-booked', 'meeting-held', 'proposal', 'order', 'lost'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** What a conversation led to. */
export type Outcome = {
  id: string;
  personId: string;
  /** The post it is put down to: the one that started it, unless the user says another. */
  postId: PostKey | null;
  /** Other own posts that moved them before it; absent = none are kept. */
  alsoBy?: PostKey[];
  kind: OutcomeKind;
  at: number;
  /** Integer minor units; `currency` is its ISO 4217 code. */
  amount: number | null;
  currency: string | null;
  /** Why it was lost, in the user's words. */
  why?: string | null;
};
