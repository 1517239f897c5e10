import type { Engagement } from './engagement';
import type { MatchRow } from './match-row';
import type { Outreach } from './outreach';
import type { Person } from './person';

/** Two people the user made one, and all that is needed to part them again. */
export type MergeRow = {
  id: string;
  at: number;
  kept: Person;
  lost: Person;
  /** As they were, by whichever of the two. */
  engagements: Engagement[];
  outreach: Outreach[];
  /** As it was right after. */
  merged: Outreach | null;
  /** Ids of what was the lost one's. */
  touchIds: string[];
  outcomeIds: string[];
  decisionIds: number[];
  matches: MatchRow[];
};
