import type { SaltRow } from '../../leads/records/derived-from-row';
import type { DoNotContactRow } from '../../leads/records/do-not-contact-row';
import type { Person, PersonKey } from '../../leads/records/person';
import { sha256 } from '../../leads/text/sha256';
import { db } from '../base/database';

/**
 * Who of these people must not be contacted, by any of their keys. A key that came up since is remembered from now on:
 * they may be seen by that one alone next time. Runs inside the caller's transaction.
 */
export async function findBarred(people: readonly Person[]): Promise<ReadonlySet<string>> {
  const salts = await loadSalts();
  if (salts.length === 0 || people.length === 0) return new Set();
  const hashed = hashAll(people, salts);
  const hashes = hashed.flatMap((one) => one.hashes);
  const found = await db.doNotContact.bulkGet(hashes);
  const rows = new Map(found.flatMap((row) => (row ? [[row.hash, row] as const] : [])));
  const barred = hashed.filter((one) => one.hashes.some((hash) => rows.has(hash)));
  const added = barred.flatMap((one) => spread(one.hashes, rows));
  if (added.length > 0) await db.doNotContact.bulkPut(added);
  return new Set(barred.map(({ id }) => id));
}

/** Never again, under any key they have. Runs inside the caller's transaction. */
export async function bar(people: readonly Person[], at: number, why: string | null): Promise<void> {
  const [salt = await drawSalt()] = await loadSalts();
  const hashed = hashAll(people, [salt]);
  await db.doNotContact.bulkPut(hashed.flatMap(({ hashes }) => hashes.map((hash) => ({ hash, at, why }))));
}

/** They may be contacted again. Runs inside the caller's transaction. */
export async function unbar(people: readonly Person[]): Promise<void> {
  const hashed = hashAll(people, await loadSalts());
  await db.doNotContact.bulkDelete(hashed.flatMap(({ hashes }) => hashes));
}

/** One row for each hash that has none yet, as the person's first one says. */
function spread(hashes: readonly string[], rows: ReadonlyMap<string, DoNotContactRow>): DoNotContactRow[] {
  const first = hashes.map((hash) => rows.get(hash)).find((row) => row !== undefined);
  return first ? hashes.filter((hash) => !rows.has(hash)).map((hash) => ({ ...first, hash })) : [];
}

/** From now on hashes under these salts count too. Runs inside the caller's transaction. */
export async function addSalts(added: readonly string[]): Promise<void> {
  const [salt, ...others] = [...new Set([...(await loadSalts()), ...added])];
  if (salt === undefined) return;
  await saltTable().put({ id: 'salt', salt, ...(others.length > 0 && { others }) });
}

function saltTable() {
  return db.table<SaltRow, string>('derivedFrom');
}

/** The one new hashes are made with first; none while nobody was barred. */
async function loadSalts(): Promise<string[]> {
  const row = await saltTable().get('salt');
  return row ? [row.salt, ...(row.others ?? [])] : [];
}

async function drawSalt(): Promise<string> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
  await saltTable().put({ id: 'salt', salt });
  return salt;
}

type Hashed = { id: string; hashes: string[] };

function hashAll(people: readonly Person[], salts: readonly string[]): Hashed[] {
  return people.map(({ id, keys }) => ({
    id,
    hashes: salts.flatMap((salt) => keys.map((key) => hashKey(key, salt))),
  }));
}

function hashKey(key: PersonKey, salt: string): string {
  return sha256(`${salt}|${key}`);
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
