import type { PostKey } from './post';

export const outcomeKinds = ['meeting-booked', 'meeting-held', 'proposal', 'order', 'lost'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** What a conversation led to. */
export type Outcome = {
  id: string;
  personId: string;
  /** The post that started it. */
  postId: PostKey | null;
  kind: OutcomeKind;
  at: number;
  /** Integer minor units; `currency` is its ISO 4217 code. */
  amount: number | null;
  currency: string | null;
};
