import type { KnownReason, MatchBy } from './known';

/** Why a person is known, one row for everybody seen; derived from all the rest, so it can be built anew. */
export type KnownPersonRow = {
  personId: string;
  /** Null = new. The index holds only those that are known. */
  reason: KnownReason | null;
  /** All reasons that hold by pages and files, in order, whatever the user decided or wants shown. */
  reasons: KnownReason[];
  /** The contacts that are this person. */
  knownIds: string[];
  /** How the strongest of them was found. */
  by: MatchBy | null;
  /** Name and company, as they are compared: who shares one of these may be the same person. */
  nameAndCompany: string[];
  /** What is to be asked: ids of contacts, and `person:<id>`. */
  asked: string[];
};
