import { readFiles } from '../../exchange/read-files';
import type { Choices, FileIn, FoundInFiles } from '../../exchange/tables/finding';
import { importId } from '../../exchange/tables/import-id';
import type { KnownContact } from '../../leads/records/known-row';
import { groupByKeys } from '../../leads/text/group-by-keys';
import { readTouches } from '../../storage/derived/read-touches';
import { loadImports } from '../../storage/imports/load-imports';
import { previewNumbers } from '../../storage/imports/preview-numbers';
import { type ImportMeta, saveImport } from '../../storage/imports/save-import';
import { type NumbersSaved, saveNumbers } from '../../storage/imports/save-numbers';
import { takeBackImport } from '../../storage/imports/take-back-import';
import { countQueue } from '../../storage/load/load-queue';
import type { FoundSummary, ImportOrder, ImportReport, SavedSummary } from './import-order';

const nothingSaved: NumbersSaved = {
  read: 0,
  used: 0,
  posts: 0,
  added: 0,
  skipped: { known: 0, 'no-number': 0 },
};
const noChoices: Choices = { columns: {}, dateOrder: {}, includeNonMatching: false };

/** One import, order by order. It keeps what was read between them; what goes wrong is reported, never thrown. */
export function makeImportJob(report: (report: ImportReport) => void): (order: ImportOrder) => Promise<void> {
  let files: FileIn[] = [];
  let found: FoundInFiles | null = null;
  let isCancelled = false;
  const onProgress = (done: number, total: number) => report({ is: 'progress', done, total });

  const read = async (choices: Choices) => {
    found = await readFiles(files, choices, onProgress, () => isCancelled);
    report({ is: 'found', found: await summariseFound(found, files) });
  };
  const save = async () => {
    if (!found) throw new Error('there is nothing to bring in');
    report({ is: 'saved', saved: await saveFound(found, files, onProgress, () => isCancelled) });
    // Thousands of messages take a while, and nobody need wait: what is left is read by the next frame.
    await readTouches();
  };
  const follow = async (order: ImportOrder) => {
    if (order.do === 'read') {
      files = await Promise.all(order.files.map(readBytes));
      await read(noChoices);
    } else if (order.do === 'answer') await read(order.choices);
    else if (order.do === 'save') await save();
    else isCancelled = true;
  };
  return async (order) => {
    try {
      await follow(order);
    } catch (error) {
      report(isCancel(error) ? { is: 'cancelled' } : { is: 'failed', error: String(error) });
    }
  };
}

/** Both kinds, however Dexie wraps the one of a transaction. */
function isCancel(error: unknown): boolean {
  return error instanceof Error && /Cancelled$/.test(error.name);
}

/** With its folder, when a whole one was chosen. */
async function readBytes(file: File): Promise<FileIn> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.webkitRelativePath || file.name, bytes, at: file.lastModified };
}

async function summariseFound(
  { contacts, touches, owner, posts, findings }: FoundInFiles,
  files: FileIn[],
): Promise<FoundSummary> {
  const id = await importId(files);
  const isRepeat = (await loadImports()).some((one) => one.id === id);
  const people = countDistinct(contacts);
  return {
    owner,
    findings,
    people,
    messages: touches.length,
    numbers: await previewNumbers(posts),
    isRepeat,
  };
}

async function saveFound(
  found: FoundInFiles,
  files: FileIn[],
  onProgress: (done: number, total: number) => void,
  isCancelled: () => boolean,
): Promise<SavedSummary> {
  const id = await importId(files);
  const isRepeat = (await loadImports()).some((one) => one.id === id);
  const before = await countQueue(Date.now());
  const meta = { id, files: listUsed(found, files), at: Date.now() };
  if (tellsOfPeople(found)) await saveImport(found, meta, {}, onProgress, isCancelled);
  const posts = isRepeat ? nothingSaved : await saveNumbersToo(found, meta);
  const after = await countQueue(Date.now());
  return { importId: id, people: countDistinct(found.contacts), posts, before, after, isRepeat };
}

/** Whatever they hold, files without workbooks are an import of people. */
function tellsOfPeople({ contacts, touches, owner, posts }: FoundInFiles): boolean {
  return contacts.length + touches.length > 0 || owner !== null || posts.length === 0;
}

/** All or nothing: when the numbers fail, what came in with them goes again. */
async function saveNumbersToo({ posts }: FoundInFiles, meta: ImportMeta): Promise<NumbersSaved> {
  if (posts.length === 0) return nothingSaved;
  try {
    return await saveNumbers(posts, meta);
  } catch (error) {
    await takeBackImport(meta.id);
    throw error;
  }
}

/** The files as they were chosen, without those that gave nothing. */
function listUsed({ findings }: FoundInFiles, files: FileIn[]): string[] {
  const used = findings.filter((one) => one.used > 0).map(({ file }) => file);
  return files.map(({ name }) => name).filter((name) => used.some((file) => file.startsWith(name)));
}

/** By links and addresses; a contact with neither counts for itself. */
function countDistinct(contacts: readonly KnownContact[]): number {
  return groupByKeys(contacts, ({ keys, emails }) => [...keys, ...emails]).length;
}
