import * as v from 'valibot';
import { knownReasons, matchWays } from './known-row';
import { idUpTo, listUpTo, longest, personId, textUpTo } from './text-up-to';

/** Why a person is known, one row for everybody seen. Worked out from all the rest, so it can be built anew. */
export const knownPersonRowSchema = v.object({
  /** Whose it is: `people.id`. */
  personId: personId(),
  /** The reason that counts; null = new. The index holds only those that are known. */
  reason: v.nullable(v.picklist(knownReasons)),
  /** All reasons that hold by pages and files, in order, whatever the user decided or wants shown. */
  reasons: listUpTo(v.picklist(knownReasons), 20),
  /** The contacts that are this person: `known.id`. */
  knownIds: listUpTo(idUpTo(500), 100_000),
  /** How the strongest of them was found. */
  by: v.nullable(v.picklist(matchWays)),
  /** Name and company, as they are compared: who shares one of these may be the same person. */
  nameAndCompany: listUpTo(textUpTo(longest), 1000),
  /** What is to be asked: ids of contacts, and `person:<id>`. */
  asked: listUpTo(idUpTo(600), 100_000),
});
export type KnownPersonRow = v.InferOutput<typeof knownPersonRowSchema>;
