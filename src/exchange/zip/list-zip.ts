/** One entry, as the ZIP's directory tells it. Sizes in bytes; nothing is unpacked yet. */
export type ZipEntry = {
  /** With `/` between folders. */
  path: string;
  packed: number;
  size: number;
  /** 0 = stored, 8 = deflated. */
  method: number;
  checksum: number;
  isEncrypted: boolean;
  /** Where its local header begins. */
  offset: number;
};

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locatorMark = 0x07064b50;
const entryMark = 0x02014b50;
const unset = 0xffffffff;

/** Reads the directory at the end of a ZIP (also ZIP64); null when there is none, or it does not hold together. */
export function listZip(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  try {
    const { count, start } = readEnd(view, end);
    return readEntries(bytes, view, start, count);
  } catch (error) {
    // An offset that points outside the file: the view says so.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}

function readEnd(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const hasLocator = end >= 20 && view.getUint32(end - 20, true) === locatorMark;
  if (!hasLocator || (count !== 0xffff && start !== unset)) return { count, start };
  const far = readSize(view, end - 12);
  if (view.getUint32(far, true) !== end64Mark) throw new RangeError('The ZIP64 end is missing');
  return { count: readSize(view, far + 32), start: readSize(view, far + 48) };
}

function readEntries(bytes: Uint8Array, view: DataView, start: number, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entryMark) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const entry = {
      path: readPath(bytes.subarray(at + 46, at + 46 + (name ?? 0))),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    };
    entries.push({ ...entry, ...readLarge(view, entry, at + 46 + (name ?? 0), extra ?? 0) });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** ZIP64 keeps the fields that did not fit in an extra one, in this order. */
function readLarge(view: DataView, entry: ZipEntry, from: number, length: number): Partial<ZipEntry> {
  const fields = (['size', 'packed', 'offset'] as const).filter((field) => entry[field] === unset);
  if (fields.length === 0) return {};
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    return Object.fromEntries(fields.map((field, index) => [field, readSize(view, at + 4 + index * 8)]));
  }
  return {};
}

function readSize(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Names are UTF-8, or in an older page whose letters do not matter here. Windows writes `\`. */
function readPath(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.replaceAll('\\', '/');
}

/** A name that would leave its folder, or has no place in one. */
export function isUnsafePath(path: string): boolean {
  return (
    path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\0') || path.split('/').includes('..')
  );
}

/** Real tables pack 1:3 to 1:30. Small ones may pack better without harm. */
const highestRatio = 200;
const harmless = 20 * 1024 * 1024;

/** An entry that would unpack to far more than it should. */
export function isBomb({ size, packed }: ZipEntry): boolean {
  return size > harmless && size / Math.max(packed, 1) > highestRatio;
}
