import type { MatchBy } from './known';

export type Answer = 'yes' | 'no';

/** What the user answered: is this contact (or, as `person:<id>`, that other person) this person? */
export type MatchRow = {
  /** `<personId>|<knownId>` */
  id: string;
  personId: string;
  knownId: string;
  by: MatchBy;
  answer: Answer;
  at: number;
};
