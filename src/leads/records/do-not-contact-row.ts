/** A salted hash of one profile key; it survives erasure. The salt is the row `salt` of `derivedFrom` (`find-barred.ts`). */
export type DoNotContactRow = { hash: string; at: number; why: string | null };
