import type { DerivedFromRow } from '../../leads/records/derived-from-row';
import { db } from '../base/database';
import { isSame } from '../base/is-same';
import { applyContext, type KnownContext, loadContext, markStale } from './apply-context';
import { forEachPerson } from './for-each-person';
import { saveKnown } from './save-known';
import { saveQueue } from './save-queue';
import { loadTitleReader, readOwnTitles, saveTitles } from './save-titles';

/** `done` of `total` people. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Works out anew why everybody is known and who waits in the queue, a batch per transaction: due after an import, a
 * changed setting or a corrected self, or when headlines were stored that nobody has read. Everything here is derived, so what a closed browser leaves half done is done
 * by the next run; until then `isStale` says so.
 */
export async function rebuildKnown(
  context: KnownContext = {},
  onProgress: OnProgress = () => {},
  now = Date.now(),
  chunk = 500,
): Promise<void> {
  const { self } = { ...(await loadContext()), ...context };
  await readOwnTitles(self);
  const derivedFrom = await db.transaction(
    'rw',
    [db.derivedFrom, db.people, db.imports, db.knownPeople],
    async () => {
      await applyContext(context);
      await markStale();
      return loadContext();
    },
  );
  const total = await db.people.count();
  let done = 0;
  await forEachPerson(async (people) => {
    const ids = people.map((person) => person.id);
    const reader = await loadTitleReader(people);
    await db.transaction('rw', derivedTables(), async () => {
      await saveTitles(ids, reader);
      await rebuildBatch(ids, derivedFrom, now);
    });
    done += people.length;
    onProgress(done, total);
  }, chunk);
  await db.transaction('rw', [db.derivedFrom], async () => {
    await settle(derivedFrom);
  });
}

/** Finishes what a closed browser or a failed rebuild left behind. */
export async function resumeKnown(now = Date.now()): Promise<void> {
  if ((await loadContext()).isStale) await rebuildKnown({}, () => {}, now);
}

/** The tables that hold what is derived, and those it is derived from. */
export function derivedTables() {
  const { people, posts, captures, engagements, known, outreach, matches, imports } = db;
  const { knownPeople, queue, derivedFrom, doNotContact } = db;
  return [
    people,
    posts,
    captures,
    engagements,
    known,
    outreach,
    matches,
    imports,
    knownPeople,
    queue,
    derivedFrom,
    doNotContact,
  ];
}

async function rebuildBatch(ids: string[], derivedFrom: DerivedFromRow, now: number): Promise<void> {
  const looked = await saveKnown(ids, derivedFrom);
  await saveQueue([...new Set([...ids, ...looked])], derivedFrom, now);
}

/** Up to date, unless something else was told meanwhile: then that one's rebuild says so. */
async function settle(derivedFrom: DerivedFromRow): Promise<void> {
  if (isSame(await loadContext(), derivedFrom)) await db.derivedFrom.put({ ...derivedFrom, isStale: false });
}
