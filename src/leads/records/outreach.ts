import type { Draft } from './draft';
import type { Outcome } from './outcome';
import type { PostKey } from './post';
import type { Stage } from './stage';
import type { Touch } from './touch';

/** What a person already is to the user when they press "I know them". */
export const knownAs = ['mate', 'colleague', 'customer', 'supplier', 'competitor'] as const;
export type KnownAs = (typeof knownAs)[number];

/** What the user decided about a person. Never written by a capture. */
export type Outreach = {
  personId: string;
  stage: Stage;
  knownAs: KnownAs | null;
  snoozedUntil: number | null;
  nextAt: number | null;
  nextWhy: string | null;
  note: string;
  tags: string[];
  /** The post that started it. */
  postId: PostKey | null;
  /** "Not known after all": new, whatever pages and files say. */
  putBack: boolean;
};

/**
 * One decision, as the undo log keeps it. `before: null` = there was no decision yet. `touch` and `outcome` came with
 * it and go with it; `draft` was used up by it. `barred`: from then on they must not be contacted, or may be again.
 */
export type Decision = {
  id?: number;
  at: number;
  personId: string;
  before: Outreach | null;
  after: Outreach;
  touch?: Touch;
  outcome?: Outcome;
  draft?: Draft;
  barred?: boolean;
};
