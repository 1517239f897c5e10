import { db } from '../base/database';
import { findBy } from '../base/find-many';

/** A text somebody was sent. `names`: every name of the person it went to. */
export type Sent = { id: string; personId: string; names: string[]; text: string; at: number };

const newest = 2000;

/** What others than this person were sent, newest first; the newest 2,000 at most. */
export async function loadSent(exceptPersonId: string): Promise<Sent[]> {
  const touches = await db.touches
    .orderBy('at')
    .reverse()
    .filter(
      ({ direction, text, personId }) =>
        direction === 'out' && Boolean(text?.trim()) && personId !== exceptPersonId,
    )
    .limit(newest)
    .toArray();
  const people = await findBy(db.people, 'id', [...new Set(touches.map(({ personId }) => personId))]);
  const names = new Map(people.map(({ id, name }) => [id, name.split(/\s+/).filter(Boolean)]));
  return touches.map(({ id, personId, text, at }) => {
    return { id, personId, names: names.get(personId) ?? [], text: text ?? '', at };
  });
}
