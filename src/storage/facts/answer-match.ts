import type { MatchBy } from '../../leads/records/known-row';
import type { Answer, MatchRow } from '../../leads/records/match-row';
import { db } from '../base/database';
import { loadContext } from '../derived/apply-context';
import { derivedTables } from '../derived/rebuild-known';
import { saveKnown } from '../derived/save-known';
import { saveQueue } from '../derived/save-queue';
import { mergeStoredPeople } from './merge-stored-people';

/**
 * Remembers whether a contact is this person: for an open question, and for any match that was found by itself or is
 * only possible. `id`: `<person id>|<known id>`, or `<person id>|person:<id>`, where a yes makes the two one. Answers
 * what was said before; saying that again is the undo (null forgets). Undo of a merge: `undoMerge`.
 */
export async function answerMatch(
  id: string,
  answer: Answer | null,
  by: MatchBy = 'name-and-company',
  now = Date.now(),
): Promise<Answer | null> {
  const { personId, knownId } = splitMatchId(id);
  if (answer === 'yes' && knownId.startsWith('person:')) {
    await mergeStoredPeople(personId, knownId.slice('person:'.length), now);
    return null;
  }
  return db.transaction('rw', derivedTables(), async () => {
    const before = await db.matches.get(id);
    const row: MatchRow | null = answer && { id, personId, knownId, by, answer, at: now };
    if (row) await db.matches.put(row);
    else await db.matches.delete(id);
    const context = await loadContext();
    const looked = await saveKnown([personId], context);
    await saveQueue(looked, context, now);
    return before?.answer ?? null;
  });
}

/** A contact's id is a hash and holds no bar; a person's might. */
function splitMatchId(id: string): { personId: string; knownId: string } {
  const bar = id.lastIndexOf('|');
  return { personId: id.slice(0, bar), knownId: id.slice(bar + 1) };
}
