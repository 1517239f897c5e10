/** A salted hash of one profile key; it survives erasure. The salt is the row `salt` of `derivedFrom` (`do-not-contact.ts`). */
export type DoNotContactRow = { hash: string; at: number; why: string | null };
