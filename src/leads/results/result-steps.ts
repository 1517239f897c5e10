import type { Receipt } from '../ranking/receipt';
import type { Outcome } from '../records/outcome';
import type { Outreach } from '../records/outreach';
import type { Person } from '../records/person';
import type { Post } from '../records/post';
import type { Touch } from '../records/touch';

/**
 * What one post led to, step by step. Several outcomes of one person are one person; their amounts add up.
 *
 * - `impressions`: as the page or a workbook states them; unknown = null, never 0.
 * - `reasons`, `new`: the rows of the receipt. `people`: everybody in it but the user and organisations, once each.
 * - `reached`: this post started the conversation (`outreach.postId`), and something went out to them since it was
 *   published. Who only was written to before it was reached by something else.
 * - `replied`: of these, whoever answered after that, in words or in a talk (`kind-of.ts`).
 * - `met`: a meeting held is put down to this post, or they spoke live after this post started the conversation.
 * - `proposed`, `ordered`: such an outcome is put down to this post, whatever started the conversation.
 */
export const resultSteps = [
  'impressions',
  'reasons',
  'people',
  'new',
  'reached',
  'replied',
  'met',
  'proposed',
  'ordered',
] as const;
export type ResultStepName = (typeof resultSteps)[number];

/** What a post's result is counted from. */
export type PostResultFacts = {
  post: Post;
  /** `countReceipt` of the post. */
  receipt: Receipt;
  /** When each person's first reason under this post came, epoch ms. */
  reasonAt: ReadonlyMap<string, number>;
  /** Decisions about whoever may have been reached; those that other posts started are passed over. */
  outreach: readonly Outreach[];
  /** All touches of theirs. */
  touches: readonly Touch[];
  /** At least those put down to this post. */
  outcomes: readonly Outcome[];
  /** At least those who were met, by id. */
  people: ReadonlyMap<string, Pick<Person, 'title'>>;
};
