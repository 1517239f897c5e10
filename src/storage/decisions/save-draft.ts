import type { Draft } from '../../leads/records/draft';
import { db } from '../base/database';

/** What is being written to a person; undefined when nothing is. */
export async function loadDraft(personId: string): Promise<Draft | undefined> {
  return db.drafts.get(personId);
}

/** Keeps a draft as it is now; an empty one is thrown away. On disk when it answers. */
export async function saveDraft(draft: Draft): Promise<void> {
  if (draft.text.trim() === '' && draft.gave.trim() === '') await db.drafts.delete(draft.personId);
  else await db.drafts.put(draft);
}
