import type { FileIn, FileProblem } from '../tables/finding';
import type { Progress } from '../tables/progress';
import { isArchiveFile, isUnusedArchiveFile } from '../tables/recognise-header';
import { problemTally, startTally, type Tally } from '../tables/tally';
import { isBomb, isUnsafePath, listZip, type ZipEntry } from './list-zip';
import { oleMark, startsWith } from './starts-with';
import { unpackEntry } from './unpack-entry';

/** Something to read: a file, or an entry of a ZIP that is unpacked when its turn comes. */
export type Source = {
  file: string;
  size: number;
  /** It came with LinkedIn's own files: what no rule knows there is not asked about. */
  isOfArchive: boolean;
  /** When the file was written, as far as the disk tells. */
  at: number | null;
  load: () => Promise<Uint8Array | FileProblem>;
};

export type OpenedFile = { source: Source } | { tally: Tally };

const megabyte = 1024 * 1024;
const largestFile = 200 * megabyte;
const largestTotal = 500 * megabyte;
const mostEntries = 2_000;

/** What there is to read in one file: itself, or the entries of a ZIP that are wanted. */
export async function openFile(file: FileIn, progress: Progress, depth = 0): Promise<OpenedFile[]> {
  const { name, bytes } = file;
  if (bytes.length === 0) return refuse(name, 'empty');
  if (bytes.length > largestFile) return refuse(name, 'too-large');
  if (startsWith(bytes, oleMark)) return refuse(name, 'binary-xls');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) {
    return openZip(file, progress, depth);
  }
  if (/\.zip$/i.test(name)) return refuse(name, 'damaged-zip');
  if (isWorkbookName(name)) return refuse(name, 'damaged-workbook');
  return [wholeFile(file)];
}

function wholeFile({ name, bytes, at }: FileIn): OpenedFile {
  return {
    source: { file: name, size: bytes.length, isOfArchive: false, at: at ?? null, load: async () => bytes },
  };
}

async function openZip(whole: FileIn, progress: Progress, depth: number): Promise<OpenedFile[]> {
  const { name, bytes, at } = whole;
  const entries = listZip(bytes);
  if (!entries) return refuse(name, isWorkbookName(name) ? 'damaged-workbook' : 'damaged-zip');
  if (isWorkbook(entries)) return [wholeFile(whole)];
  const problem = checkZip(entries);
  if (problem) return refuse(name, problem);
  const files = entries.filter(({ path }) => !path.endsWith('/') && !isSystemFile(path));
  const isOfArchive = files.some(({ path }) => isArchiveFile(path));
  const opened: OpenedFile[] = [];
  for (const entry of files) {
    const file = `${name}/${entry.path}`;
    const load = () => unpackEntry(bytes, entry, progress);
    if (depth === 0 && /\.zip$/i.test(entry.path) && !entry.isEncrypted && !isUnsafePath(entry.path)) {
      const inner = await load();
      if (typeof inner === 'string') opened.push({ tally: problemTally(file, 'unknown', inner) });
      else opened.push(...(await openFile({ ...whole, name: file, bytes: inner }, progress, depth + 1)));
    } else opened.push(openEntry(file, entry, { isOfArchive, at: at ?? null, load }));
  }
  const hasAny = opened.some((one) => 'source' in one || one.tally.problem);
  return hasAny ? opened : [...opened, ...refuse(name, 'nothing-usable')];
}

/** What speaks against the whole ZIP, from its directory alone. */
function checkZip(entries: readonly ZipEntry[]): FileProblem | null {
  if (entries.length > mostEntries) return 'too-large';
  if (entries.some(({ path }) => path === '[Content_Types].xml')) return 'not-a-table';
  if (entries.some(isBomb)) return 'zip-bomb';
  const wanted = entries.filter(({ path }) => isTable(path) || /\.zip$/i.test(path));
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  return total > largestTotal || wanted.some(({ size }) => size > largestFile) ? 'too-large' : null;
}

function openEntry(file: string, entry: ZipEntry, rest: Omit<Source, 'file' | 'size'>): OpenedFile {
  const { path, size, isEncrypted } = entry;
  if (isUnsafePath(path)) return { tally: problemTally(file, 'unknown', 'unsafe-path') };
  if (/\.xls$/i.test(path)) return { tally: problemTally(file, 'unknown', 'binary-xls') };
  if (!isTable(path) || (rest.isOfArchive && isUnusedArchiveFile(path)))
    return { tally: startTally(file, 'not-used') };
  if (isEncrypted) return { tally: problemTally(file, 'unknown', 'encrypted-zip') };
  return { source: { file, size, ...rest } };
}

function isTable(path: string): boolean {
  return /\.(?:csv|tsv|txt|vcf|xlsx)$/i.test(path);
}

function isWorkbookName(name: string): boolean {
  return /\.xlsx$/i.test(name);
}

/** Documents of other programs are ZIPs of this kind too: only workbooks have cells. */
function isWorkbook(entries: readonly ZipEntry[]): boolean {
  const has = (start: string) => entries.some(({ path }) => path.startsWith(start));
  return has('[Content_Types].xml') && has('xl/');
}

/** What a Mac adds to every ZIP it makes has the names of the real files. */
function isSystemFile(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/.test(path);
}

function refuse(name: string, problem: FileProblem): OpenedFile[] {
  return [{ tally: problemTally(name, 'unknown', problem) }];
}
