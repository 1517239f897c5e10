import * as v from 'valibot';
import { count, formed, textUpTo, time } from './text-up-to';

/** Beyond so many rounds a file only wants to keep us busy. */
const mostRounds = 10_000_000;

/** Whole groups of four. */
const base64Schema = formed<string>(/^(?=.{4,1000}$)(?:[\w+/]{4})*(?:[\w+/]{4}|[\w+/]{3}=|[\w+/]{2}==)$/);

/** How a passphrase became the key, and what it is used for. */
export const encryptionSchema = v.object({
  /** How the key is made. */
  kdf: v.literal('PBKDF2'),
  /** With which hash. */
  hash: v.literal('SHA-256'),
  /** In how many rounds. */
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostRounds)),
  /** In base64. */
  salt: base64Schema,
  /** What it is used for. */
  cipher: v.literal('AES-GCM'),
  /** In base64. */
  iv: base64Schema,
});
export type Encryption = v.InferOutput<typeof encryptionSchema>;

/** The second line of a backup, as JSON. */
export const backupHeaderSchema = v.object({
  /** How it is written. */
  format: count(),
  /** Of the file itself with 64 zeros here, in hex: a changed bit anywhere shows. */
  sha256: formed<string>(/^[0-9a-f]{64}$/),
  /** The version of the database the rows come from. */
  schema: v.pipe(count(), v.minValue(1)),
  /** The version of the extension. */
  app: textUpTo(100),
  /** When it was made. Epoch ms. */
  createdAt: time(),
  /** How many rows of each table follow; `settings` is one. */
  rows: v.record(textUpTo(100), count()),
  /** How the rows are packed. */
  compression: v.literal('gzip'),
  /** How they are encrypted; null = they are not. */
  encryption: v.nullable(encryptionSchema),
});
export type BackupHeader = v.InferOutput<typeof backupHeaderSchema>;
