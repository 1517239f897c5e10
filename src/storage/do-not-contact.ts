import type { Person, PersonKey } from '../leads/person';
import { sha256 } from '../leads/sha256';
import { type DoNotContactRow, db } from './database';

/**
 * Makes a hash useless to whoever has only the hashes: drawn once, kept beside them in `applied`. Whatever copies
 * `doNotContact` must copy this row too, or nobody is recognised any more.
 */
type SaltRow = { id: 'salt'; salt: string };

/**
 * Who of these people must not be contacted, by any of their keys. A key that came up since is remembered from now on:
 * they may be seen by that one alone next time. Runs inside the caller's transaction.
 */
export async function findBarred(people: readonly Person[]): Promise<ReadonlySet<string>> {
  const salt = await loadSalt();
  if (salt === null || people.length === 0) return new Set();
  const hashed = hashAll(people, salt);
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
  const salt = (await loadSalt()) ?? (await drawSalt());
  const hashed = hashAll(people, salt);
  await db.doNotContact.bulkPut(hashed.flatMap(({ hashes }) => hashes.map((hash) => ({ hash, at, why }))));
}

/** They may be contacted again. Runs inside the caller's transaction. */
export async function unbar(people: readonly Person[]): Promise<void> {
  const salt = await loadSalt();
  if (salt === null) return;
  const hashed = hashAll(people, salt);
  await db.doNotContact.bulkDelete(hashed.flatMap(({ hashes }) => hashes));
}

/** One row for each hash that has none yet, as the person's first one says. */
function spread(hashes: readonly string[], rows: ReadonlyMap<string, DoNotContactRow>): DoNotContactRow[] {
  const first = hashes.map((hash) => rows.get(hash)).find((row) => row !== undefined);
  return first ? hashes.filter((hash) => !rows.has(hash)).map((hash) => ({ ...first, hash })) : [];
}

function salts() {
  return db.table<SaltRow, string>('applied');
}

async function loadSalt(): Promise<string | null> {
  return (await salts().get('salt'))?.salt ?? null;
}

async function drawSalt(): Promise<string> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
  await salts().put({ id: 'salt', salt });
  return salt;
}

type Hashed = { id: string; hashes: string[] };

function hashAll(people: readonly Person[], salt: string): Hashed[] {
  return people.map(({ id, keys }) => ({ id, hashes: keys.map((key) => hashKey(key, salt)) }));
}

function hashKey(key: PersonKey, salt: string): string {
  return sha256(`${salt}|${key}`);
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
