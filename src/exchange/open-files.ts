import type { FileIn, FileProblem } from './finding';
import { isUnsafePath, listZip, type ZipEntry } from './list-zip';
import type { Pace } from './pace';
import { isArchiveFile, isUnusedArchiveFile } from './recognise';
import { problemTally, startTally, type Tally } from './tally';
import { unpackEntry } from './unpack-entry';

/** Something to read: a file, or an entry of a ZIP that is unpacked when its turn comes. */
export type Source = {
  file: string;
  size: number;
  /** It came with LinkedIn's own files: what no rule knows there is not asked about. */
  isOfArchive: boolean;
  load: () => Promise<Uint8Array | FileProblem>;
};

export type Opened = { source: Source } | { tally: Tally };

const megabyte = 1024 * 1024;
const largestFile = 200 * megabyte;
const largestTotal = 500 * megabyte;
const mostEntries = 2_000;
/** Real tables pack 1:3 to 1:30. Small ones may pack better without harm. */
const highestRatio = 200;
const harmless = 20 * megabyte;

/** What there is to read in one file: itself, or the entries of a ZIP that are wanted. */
export async function openFile({ name, bytes }: FileIn, pace: Pace, depth = 0): Promise<Opened[]> {
  if (bytes.length === 0) return refuse(name, 'empty');
  if (bytes.length > largestFile) return refuse(name, 'too-large');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse(name, 'binary-xls');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) {
    return openZip(name, bytes, pace, depth);
  }
  if (/\.zip$/i.test(name)) return refuse(name, 'damaged-zip');
  return [{ source: { file: name, size: bytes.length, isOfArchive: false, load: async () => bytes } }];
}

async function openZip(name: string, bytes: Uint8Array, pace: Pace, depth: number): Promise<Opened[]> {
  const entries = listZip(bytes);
  if (!entries) return refuse(name, 'damaged-zip');
  const problem = checkZip(entries);
  if (problem) return refuse(name, problem);
  const files = entries.filter(({ path }) => !path.endsWith('/') && !isSystemFile(path));
  const isOfArchive = files.some(({ path }) => isArchiveFile(path));
  const opened: Opened[] = [];
  for (const entry of files) {
    const file = `${name}/${entry.path}`;
    const load = () => unpackEntry(bytes, entry, pace);
    if (depth === 0 && /\.zip$/i.test(entry.path) && !entry.isEncrypted && !isUnsafePath(entry.path)) {
      const inner = await load();
      if (typeof inner === 'string') opened.push({ tally: problemTally(file, 'unknown', inner) });
      else opened.push(...(await openFile({ name: file, bytes: inner }, pace, depth + 1)));
    } else opened.push(openEntry(file, entry, isOfArchive, load));
  }
  const hasAny = opened.some((one) => 'source' in one || one.tally.problem);
  return hasAny ? opened : [...opened, ...refuse(name, 'nothing-usable')];
}

/** What speaks against the whole ZIP, from its directory alone. */
function checkZip(entries: readonly ZipEntry[]): FileProblem | null {
  if (entries.length > mostEntries) return 'too-large';
  if (entries.some(({ path }) => path === '[Content_Types].xml')) {
    return entries.some(({ path }) => path.startsWith('xl/')) ? 'xlsx-not-supported-yet' : 'not-a-table';
  }
  const isBomb = ({ size, packed }: ZipEntry) => size > harmless && size / Math.max(packed, 1) > highestRatio;
  if (entries.some(isBomb)) return 'zip-bomb';
  const wanted = entries.filter(({ path }) => isTable(path) || /\.zip$/i.test(path));
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  return total > largestTotal || wanted.some(({ size }) => size > largestFile) ? 'too-large' : null;
}

function openEntry(file: string, entry: ZipEntry, isOfArchive: boolean, load: Source['load']): Opened {
  const { path, size, isEncrypted } = entry;
  if (isUnsafePath(path)) return { tally: problemTally(file, 'unknown', 'unsafe-path') };
  if (/\.xlsx$/i.test(path)) return { tally: problemTally(file, 'unknown', 'xlsx-not-supported-yet') };
  if (/\.xls$/i.test(path)) return { tally: problemTally(file, 'unknown', 'binary-xls') };
  if (!isTable(path) || (isOfArchive && isUnusedArchiveFile(path)))
    return { tally: startTally(file, 'not-used') };
  if (isEncrypted) return { tally: problemTally(file, 'unknown', 'encrypted-zip') };
  return { source: { file, size, isOfArchive, load } };
}

function isTable(path: string): boolean {
  return /\.(?:csv|tsv|txt|vcf)$/i.test(path);
}

/** What a Mac adds to every ZIP it makes has the names of the real files. */
function isSystemFile(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/.test(path);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function refuse(name: string, problem: FileProblem): Opened[] {
  return [{ tally: problemTally(name, 'unknown', problem) }];
}
