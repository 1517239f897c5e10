import { type BackupHeader, backupHeaderSchema } from '../../leads/records/backup-header';
import { parseOr } from '../../leads/records/parse-sent';

/** The first line of every backup: what the file is, before anything else is asked of it. */
export const magic = 'Afterpost backup\n';

/** A new number with every change to how a backup is written; older ones are read for good. */
export const backupFormat = 1;

const blank = '0'.repeat(64);
const checksumField = /"sha256":"([0-9a-f]{64})"/;
const longest = 1 << 16;

type Bytes = Uint8Array<ArrayBuffer>;

/** Magic and header with the checksum left blank: what the checksum and the encryption vouch for. ASCII alone. */
export function writeHeader(header: Omit<BackupHeader, 'sha256'>): Bytes {
  const { format, ...rest } = header;
  const line = JSON.stringify({ format, sha256: blank, ...rest });
  const ascii = line.replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new TextEncoder().encode(`${magic}${ascii}\n`);
}

/** The same with another checksum. */
export function putChecksum(head: Bytes, sha256: string): Bytes {
  const found = checksumField.exec(decode(head));
  if (!found) throw new Error('a header without a checksum');
  const changed = head.slice();
  changed.set(new TextEncoder().encode(sha256), found.index + '"sha256":"'.length);
  return changed;
}

/** `blanked`: the two lines in front, byte for byte, but without the checksum. */
export type Head = { header: BackupHeader; sha256: string; blanked: Bytes; payload: Bytes };

/** The two lines in front, and what follows; a code when they are not what `writeHeader` writes. */
export function readHead(bytes: Bytes): Head | 'not-a-backup' | 'damaged' | 'newer' {
  const text = decode(bytes.subarray(0, longest));
  if (!text.startsWith(magic)) return 'not-a-backup';
  const end = text.indexOf('\n', magic.length) + 1;
  if (end === 0) return 'damaged';
  const line = text.slice(magic.length, end);
  const header = parseHeader(line);
  if (header === 'newer' || header === null) return header ?? 'damaged';
  const sha256 = checksumField.exec(line)?.[1];
  if (sha256 === undefined) return 'damaged';
  return {
    header,
    sha256,
    blanked: putChecksum(bytes.subarray(0, end), blank),
    payload: bytes.subarray(end),
  };
}

/** One letter for one byte, so that places in the text are places in the file. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function parseHeader(line: string): BackupHeader | 'newer' | null {
  const header = parseJson(line);
  if (!isRecord(header)) return null;
  // What a newer version writes may look in any way.
  if (Number.isSafeInteger(header['format']) && Number(header['format']) > backupFormat) return 'newer';
  return parseOr(backupHeaderSchema, header, null);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
