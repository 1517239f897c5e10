import type { Person } from '../../src/leads/records/person';
import type { Touch } from '../../src/leads/records/touch';
import { loadReader } from '../../src/leads/talk/load-reader';
import { textsOf } from '../../src/leads/talk/read-touch';

type Rows = { people: Person[]; touches: Touch[] };

/** Rows as the extension stores them today: beside each headline and message, what it says. */
export async function readRows<R extends Rows>(rows: R): Promise<R> {
  const headlines = rows.people.map(({ headline }) => headline);
  const reader = await loadReader([...headlines, ...rows.touches.flatMap(textsOf)]);
  const people = rows.people.map((person) => ({ ...person, title: reader.title(person.headline) }));
  const read = new Map<string, Touch['reading']>();
  const touches = rows.touches.map((touch) => {
    const { channel, direction, live, text, asked } = touch;
    const key = JSON.stringify([channel, direction, live, text, asked]);
    const reading = read.get(key) ?? reader.touch(touch);
    // A day that a message names hangs on when it was written.
    if (reading?.at === null) read.set(key, reading);
    return { ...touch, reading };
  });
  return { ...rows, people, touches };
}
