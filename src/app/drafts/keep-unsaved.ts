import { type Draft, draftSchema } from '../../leads/records/draft';
import { parseOr } from '../../leads/records/parse-sent';

/*
 * A write to the database takes a moment, and a popup that closes takes those in progress with it. So each letter is
 * first set down where that happens at once, until the database has it.
 */

function keyOf(personId: string): string {
  return `unsaved-draft:${personId}`;
}

export function keepUnsaved(draft: Draft): void {
  try {
    localStorage.setItem(keyOf(draft.personId), JSON.stringify(draft));
  } catch {
    // Full or switched off: the database is written all the same.
  }
}

/** What the database never got; null nearly always. */
export function findUnsaved(personId: string): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(personId)) ?? 'null');
    const found = parseOr(draftSchema, stored, null);
    return found?.personId === personId ? found : null;
  } catch {
    return null;
  }
}

/** The database has this one; a newer one stays. */
export function dropUnsaved({ personId, updatedAt }: Draft): void {
  const found = findUnsaved(personId);
  if (found && found.updatedAt <= updatedAt) localStorage.removeItem(keyOf(personId));
}
