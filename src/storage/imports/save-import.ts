import { listWho } from '../../leads/people/list-who';
import { uniteKeys } from '../../leads/people/merge-people';
import { nameKey } from '../../leads/people/name-key';

import type { ImportCounts } from '../../leads/records/import-row';
import type { ArchiveOwner, ArchiveTouch, KnownContact, KnownRow } from '../../leads/records/known-row';

import type { Touch } from '../../leads/records/touch';
import { loadReader } from '../../leads/talk/load-reader';
import { hashText } from '../../leads/text/hash-text';
import { db } from '../base/database';
import { type KnownContext, markStale } from '../derived/apply-context';
import { findHolders } from '../derived/claim-touches';
import { type OnProgress, rebuildKnown } from '../derived/rebuild-known';
import { rejoinTouches } from '../derived/rejoin-touches';
import { withOwnerTitle } from '../derived/save-titles';

/** What the files hold. */
export type FoundPeople = { contacts: KnownContact[]; touches: ArchiveTouch[]; owner: ArchiveOwner | null };

/** `id` is made from the files' content: the same files are the same import. */
export type ImportMeta = { id: string; files: string[]; at: number };

const chunk = 1000;

/**
 * Stores what files tell, all of it or nothing, then looks at everybody again. What its messages say is left to
 * `readTouches`: there may be thousands. Progress counts contacts and touches
 * first, then people. An import that is already there changes nothing; once all is stored it can no longer be
 * cancelled, only taken back. The error of a cancelled import is named `Cancelled`, and nothing of it is stored.
 */
export async function saveImport(
  found: FoundPeople,
  meta: ImportMeta,
  context: KnownContext,
  onProgress: OnProgress = () => {},
  isCancelled: () => boolean = () => false,
): Promise<ImportCounts> {
  const { contacts, touches, owner } = found;
  const total = contacts.length + touches.length;
  const report = (done: number) => {
    stopIf(isCancelled());
    onProgress(done, total);
  };
  report(0);
  const reader = await loadReader([owner?.headline ?? null]);
  const row = await db.transaction(
    'rw',
    [db.known, db.touches, db.imports, db.people, db.derivedFrom],
    async () => {
      const before = await db.imports.get(meta.id);
      if (before) return before;
      const known = await addKnown(contacts, meta.id, report);
      const said = await addTouches(touches, meta.id, (done) => report(contacts.length + done));
      const counts = {
        contacts: known.all,
        newContacts: known.added,
        touches: said.all,
        newTouches: said.added,
      };
      const added = withOwnerTitle({ ...meta, counts, owner, state: 'done' }, reader);
      await db.imports.add(added);
      await markStale();
      return added;
    },
  );
  await rebuildKnown(context, onProgress, meta.at);
  return row.counts;
}

/** Inside the transaction an error takes everything back. */
function stopIf(isCancelled: boolean): void {
  if (!isCancelled) return;
  const error = new Error('the import was cancelled');
  error.name = 'Cancelled';
  throw error;
}

/** `all`: different ones; `added`: those no import had told before. */
type Added = { all: number; added: number };

async function addKnown(
  contacts: KnownContact[],
  importId: string,
  report: (done: number) => void,
): Promise<Added> {
  const toRows = (part: KnownContact[]) => part.map((contact) => toKnownRow(contact, importId));
  return addInChunks(contacts, toRows, report, async (rows) => {
    const stored = await db.known.bulkGet(rows.map((row) => row.id));
    await db.known.bulkPut(rows.map((row, index) => mergeKnown(stored[index], row)));
    return stored;
  });
}

async function addTouches(
  touches: ArchiveTouch[],
  importId: string,
  report: (done: number) => void,
): Promise<Added> {
  const toRows = (part: ArchiveTouch[]) => part.map((touch) => toTouchRow(touch, importId));
  return addInChunks(touches, toRows, report, async (rows) => {
    const stored = await db.touches.bulkGet(rows.map((row) => row.id));
    const holders = await findHolders(rows.map((row) => row.personId));
    await db.touches.bulkPut(rows.map((row, index) => mergeTouch(stored[index], row, holders)));
    // Of people who were seen, a page or the user may have told the same.
    await rejoinTouches(holders.values());
    return stored;
  });
}

/** A chunk is made into rows only when its turn comes: so no step takes long. `put` answers what was there before. */
async function addInChunks<T, R extends { id: string }>(
  items: T[],
  toRows: (part: T[]) => R[],
  report: (done: number) => void,
  put: (rows: R[]) => Promise<(R | undefined)[]>,
): Promise<Added> {
  const ids = new Set<string>();
  let added = 0;
  for (let start = 0; start < items.length; start += chunk) {
    const part = items.slice(start, start + chunk);
    const rows = uniteById(toRows(part));
    const stored = await put(rows);
    added += stored.filter((row) => row === undefined).length;
    for (const row of rows) ids.add(row.id);
    report(start + part.length);
  }
  return { all: ids.size, added };
}

function toKnownRow(contact: KnownContact, importId: string): KnownRow {
  const { source, name, company, doNotContact } = contact;
  const keys = uniteKeys(contact.keys);
  const emails = [...new Set(contact.emails.map((email) => email.toLowerCase()))].sort();
  const id = hashText(JSON.stringify([source, keys, emails, name, company, doNotContact]));
  return {
    ...contact,
    id,
    keys,
    emails,
    nameKey: nameKey(name) ?? '',
    who: listWho(name, company),
    importId,
    importIds: [importId],
  };
}

/** Of what does not make the id the first word stays, and the earlier date: so the order of imports hardly matters. */
function mergeKnown(stored: KnownRow | undefined, row: KnownRow): KnownRow {
  if (!stored) return row;
  const importIds = [...new Set([...stored.importIds, ...row.importIds])];
  const dates = [stored.connectedOn, row.connectedOn].filter((date) => date !== null);
  const connectedOn = dates.length > 0 ? Math.min(...dates) : null;
  return { ...stored, position: stored.position ?? row.position, connectedOn, importIds };
}

/** Until somebody is seen with one of its keys, a touch waits under the first. */
function toTouchRow({ id, keys, at, direction, text }: ArchiveTouch, importId: string): Touch {
  const [personId = ''] = uniteKeys(keys);
  return {
    id,
    personId,
    at,
    direction,
    text,
    channel: 'message',
    live: false,
    gave: null,
    asked: null,
    source: 'archive',
    importIds: [importId],
  };
}

function mergeTouch(stored: Touch | undefined, row: Touch, holders: ReadonlyMap<string, string>): Touch {
  if (!stored) return { ...row, personId: holders.get(row.personId) ?? row.personId };
  const importIds = [...new Set([...(stored.importIds ?? []), ...(row.importIds ?? [])])];
  if (!stored.records) return { ...stored, importIds };
  const records = stored.records.map((one) => (one.id === row.id ? { ...one, importIds } : one));
  return { ...stored, importIds, records };
}

function uniteById<T extends { id: string }>(rows: T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
