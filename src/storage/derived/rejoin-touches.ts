import { type Reading, readingVersion, type Touch, type TouchRecord } from '../../leads/records/touch';
import { joinTouches, splitTouch } from '../../leads/talk/join-touches';
import { bareReader, type Reader } from '../../leads/talk/load-reader';
import type { Readable } from '../../leads/talk/read-touch';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { findBy } from '../base/find-many';
import { isSame } from '../base/is-same';

/** What one source after another told of a person; `change` answers what is told now. */
type Change = (records: TouchRecord[], personId: string) => TouchRecord[];

/** The touches of one person, before and after. */
export type Rejoined = { personId: string; before: Touch[]; after: Touch[] };

/**
 * Joins anew what is told of these people's touches, and writes what is different. So a message is one touch however
 * many tell of it, and in whatever order they came; and it is read as it then stands, if `reader` can. Runs inside the
 * caller's transaction.
 */
export async function rejoinTouches(
  personIds: Iterable<string>,
  change: Change = (records) => records,
  reader: Reader = bareReader(),
): Promise<Rejoined[]> {
  const ids = [...new Set(personIds)];
  const stored = groupBy(await findBy(db.touches, 'personId', ids), (one) => one.personId);
  const people = ids.map((personId) => rejoin(personId, stored.get(personId) ?? [], change, reader));
  const { gone, written } = compare(people);
  if (gone.length > 0) await db.touches.bulkDelete(gone);
  if (written.length > 0) await db.touches.bulkPut(written);
  return people;
}

/** Adds records of one person to what is told of them already. */
export async function addRecords(
  personId: string,
  added: readonly TouchRecord[],
  reader?: Reader,
): Promise<Rejoined> {
  const [person] = await rejoinTouches([personId], (records) => [...records, ...added], reader);
  return person ?? { personId, before: [], after: [] };
}

/** Those touches that nothing told of before. */
export function listNew({ before, after }: Rejoined): Touch[] {
  const known = new Set(before.flatMap(splitTouch).map(({ id }) => id));
  return after.filter((touch) => !splitTouch(touch).some(({ id }) => known.has(id)));
}

function rejoin(personId: string, before: Touch[], change: Change, reader: Reader): Rejoined {
  const joined = joinTouches(personId, change(before.flatMap(splitTouch), personId));
  return { personId, before, after: keepReadings(before, joined, reader) };
}

/** What was read already is not read again, as long as it says the same. */
function keepReadings(before: Touch[], after: Touch[], reader: Reader): Touch[] {
  const known = indexReadings(before);
  return after.map((touch) => {
    const reading = known.get(signOf(touch)) ?? reader.touch(touch);
    return reading ? { ...touch, reading } : touch;
  });
}

/** A reader that knows what was read of these touches, and of those without a text. */
export function rememberReadings(touches: readonly Touch[]): Reader {
  const known = indexReadings(touches);
  const bare = bareReader();
  return { ...bare, touch: (one) => known.get(signOf(one)) ?? bare.touch(one) };
}

function indexReadings(touches: readonly Touch[]): ReadonlyMap<string, Reading> {
  const read = touches.flatMap((touch) => (touch.reading ? [[signOf(touch), touch.reading] as const] : []));
  return new Map(read.filter(([, { version }]) => version === readingVersion));
}

/** All that a reading is made from. */
function signOf({ at, direction, channel, live, text, asked }: Readable): string {
  return JSON.stringify([at, direction, channel, live, text, asked]);
}

function compare(people: readonly Rejoined[]): { gone: string[]; written: Touch[] } {
  const before = new Map(people.flatMap((one) => one.before).map((touch) => [touch.id, touch]));
  const after = people.flatMap((one) => one.after);
  const kept = new Set(after.map(({ id }) => id));
  return {
    gone: [...before.keys()].filter((id) => !kept.has(id)),
    written: after.filter((touch) => !isSame(withoutReading(touch), withoutReading(before.get(touch.id)))),
  };
}

/** Read again without news: not worth writing. */
function withoutReading(touch: Touch | undefined): unknown {
  if (!touch) return undefined;
  const { seenAt: _, ...rest } = touch;
  return touch.records
    ? { ...rest, records: touch.records.map(({ seenAt: __, ...record }) => record) }
    : rest;
}
