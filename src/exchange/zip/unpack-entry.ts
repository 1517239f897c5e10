import { Inflate } from 'fflate';
import type { FileProblem } from '../tables/finding';
import type { Progress } from '../tables/progress';
import type { ZipEntry } from './list-zip';

/** Deflate packs at most 1:1032, so one step makes 32 MB at worst. */
const step = 32 * 1024;

/** One entry's bytes, never more than its directory says, checked by its checksum. */
export async function unpackEntry(
  zip: Uint8Array,
  entry: ZipEntry,
  progress: Progress,
): Promise<Uint8Array | FileProblem> {
  const packed = findPacked(zip, entry);
  if (!packed) return 'damaged-zip';
  const bytes = entry.method === 0 ? packed : await inflate(packed, entry.size, progress);
  if (typeof bytes === 'string') return bytes;
  return bytes.length === entry.size && crc32(bytes) === entry.checksum ? bytes : 'damaged-zip';
}

function findPacked(zip: Uint8Array, { offset, packed, method }: ZipEntry): Uint8Array | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if ((method !== 0 && method !== 8) || offset + 30 > zip.length) return null;
  if (view.getUint32(offset, true) !== 0x04034b50) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed <= zip.length ? zip.subarray(start, start + packed) : null;
}

async function inflate(
  packed: Uint8Array,
  size: number,
  progress: Progress,
): Promise<Uint8Array | FileProblem> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += step) {
    try {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch {
      return 'damaged-zip';
    }
    // More than it said: whoever wrote that meant no good.
    if (length > size) return 'zip-bomb';
    if (progress.isOverdue()) await progress.rest();
  }
  return join(parts, length);
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const checksums = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum that ZIP keeps of every entry. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (checksums[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
