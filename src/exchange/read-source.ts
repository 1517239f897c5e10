import type { KnownContact } from '../leads/records/known-row';
import type { PersonKey } from '../leads/records/person';
import type { PostNumbers } from '../leads/records/post';
import { type ArchiveMessage, readArchiveMessages } from './archive/read-archive-messages';
import { readInvitations } from './archive/read-invitations';
import { type OwnProfile, readOwnProfile } from './archive/read-own-profile';
import { isCardFile, readCards } from './cards/read-cards';
import { suggestColumns } from './tables/contact-columns';
import { decodeText } from './tables/decode-text';
import { findTable, type Table } from './tables/find-table';
import type { Choices } from './tables/finding';
import type { Progress } from './tables/progress';
import { readContacts } from './tables/read-contacts';
import { readRows } from './tables/read-rows';
import { isCoachTalk, isUnusedArchiveFile } from './tables/recognise-header';
import { problemTally, startTally, type Tally } from './tables/tally';
import { isWorkbookFile, readWorkbookSource } from './workbooks/read-workbook-source';
import type { Source } from './zip/open-file';

/** What one file gave; messages wait until all files have told whose archive it is. */
export type Part = {
  tally: Tally;
  contacts?: KnownContact[];
  messages?: ArchiveMessage[];
  inviters?: PersonKey[][];
  profile?: OwnProfile;
  posts?: PostNumbers[];
};

export async function readSource(source: Source, choices: Choices, progress: Progress): Promise<Part> {
  const { file } = source;
  const bytes = await source.load();
  if (typeof bytes === 'string') return { tally: problemTally(file, 'unknown', bytes) };
  if (isWorkbookFile(file, bytes)) return readWorkbookSource(source, bytes, progress);
  const { text, isGuess } = decodeText(bytes);
  if (text.trim() === '') return { tally: problemTally(file, 'unknown', 'empty') };
  if (isCardFile(text)) {
    const tally = startTally(file, 'vcard', isGuess);
    return { tally, contacts: await readCards(text, tally, progress) };
  }
  // Before the table: the talk with a coach may be one line of prose.
  if (isCoachTalk(file)) return { tally: startTally(file, 'not-used') };
  const table = isBinary(text) ? null : findTable(text);
  const isKnown = table !== null && table.kind !== 'other-csv';
  if (!isKnown && (source.isOfArchive || isUnusedArchiveFile(file)))
    return { tally: startTally(file, 'not-used') };
  if (!table) return { tally: problemTally(file, 'unknown', 'not-a-table') };
  return readTable(table, startTally(file, table.kind, isGuess), choices, progress);
}

async function readTable(table: Table, tally: Tally, choices: Choices, progress: Progress): Promise<Part> {
  const { file } = tally;
  const [columns, dateOrder] = [own(choices.columns, file), own(choices.dateOrder, file)];
  switch (table.kind) {
    case 'linkedin-messages':
      return { tally, messages: await readArchiveMessages(table, tally, dateOrder, progress) };
    case 'linkedin-invitations':
      return { tally, ...(await readInvitations(table, tally, progress)) };
    case 'linkedin-profile':
      return { tally, profile: await readOwnProfile(table, tally, progress) };
    case 'other-csv':
      if (!columns) return askForColumns(table, tally, progress);
  }
  const { includeNonMatching } = choices;
  const isOther = table.kind === 'other-csv';
  const given = { columns: isOther ? columns : undefined, dateOrder, includeNonMatching };
  return { tally, contacts: await readContacts(table, tally, given, progress) };
}

/** Counts the rows of a file that no rule knows, and asks what its columns hold. */
async function askForColumns(table: Table, tally: Tally, progress: Progress): Promise<Part> {
  const preview: string[][] = [];
  await readRows(table, tally, progress, (cells) => {
    if (preview.length < 5) preview.push(cells.map((cell) => cell.slice(0, 200)));
    return 'awaits-answer';
  });
  const suggested = suggestColumns(table.header, preview);
  tally.question = { kind: 'columns', columns: table.header, preview, suggested };
  return { tally };
}

/** Only the record's own entry: a file may be called `constructor`. */
function own<Value>(record: Record<string, Value>, file: string): Value | undefined {
  return Object.hasOwn(record, file) ? record[file] : undefined;
}

/** Pictures and programs have control characters all over; a table has next to none. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4_096);
  const odd = start.match(/[^\P{Cc}\t\n\r]|\uFFFD/gu)?.length ?? 0;
  return odd > start.length / 50;
}
