import { decideEach } from './decide';

/**
 * "Not known after all": these people are new, whatever pages and files say, unless they must not be contacted. A
 * mark as known goes too. One act, and one undo takes it back.
 */
export async function putBack(personIds: string[], now = Date.now()): Promise<void> {
  await decideEach(
    personIds,
    ({ stage }) => (stage === 'known' ? { putBack: true, stage: 'new', knownAs: null } : { putBack: true }),
    now,
  );
}
