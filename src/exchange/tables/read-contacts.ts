import type { KnownContact, KnownSource } from '../../leads/records/known-row';
import { blankReason, isNobody } from './clean-cell';
import { columnNames, pickCell, type ReadCell, squash } from './column-names';
import { type ContactColumns, mapChosenColumns, mapColumns } from './contact-columns';
import type { Table } from './find-table';
import type { ColumnMap, FileKind, SkipReason } from './finding';
import { type DateOrder, findDateOrder, parseDate } from './parse-date';
import type { Progress } from './progress';
import { readRows } from './read-rows';
import type { Tally } from './tally';

export type ContactChoices = {
  columns: ColumnMap | undefined;
  dateOrder: DateOrder | undefined;
  includeNonMatching: boolean;
};

const sources: Partial<Record<FileKind, KnownSource>> = {
  'linkedin-connections': 'connection',
  hubspot: 'crm',
  salesforce: 'crm',
  pipedrive: 'crm',
};

/** The contacts of a table with one a row: Connections.csv, a CRM's export, an address book, any mapped CSV. */
export async function readContacts(
  table: Table,
  tally: Tally,
  choices: ContactChoices,
  progress: Progress,
): Promise<KnownContact[]> {
  const columns = choices.columns
    ? mapChosenColumns(table.header, choices.columns)
    : mapColumns(table.kind, table.header);
  if (!columns) {
    tally.problem = 'unknown-columns';
    return [];
  }
  const dateOf = readDateCell(table, choices.columns);
  const rejects = makeRejects(table, choices.includeNonMatching);
  const contacts: KnownContact[] = [];
  const dates: string[] = [];
  await readRows(table, tally, progress, (cells) => {
    const reason = rejects(cells);
    if (reason) return reason;
    const contact = readContact(sources[table.kind] ?? 'contact', columns, cells);
    if (!contact) return 'no-name-link-or-email';
    contacts.push(contact);
    dates.push(dateOf(cells));
    return null;
  });
  askAboutNonMatching(tally);
  return dateContacts(contacts, dates, tally, choices.dateOrder);
}

function readContact(source: KnownSource, columns: ContactColumns, cells: string[]): KnownContact | null {
  const shown = columns.name(cells);
  const name = isNobody(shown) ? '' : shown;
  const keys = columns.keys(cells);
  const emails = columns.emails(cells);
  if (name === '' && keys.length === 0 && emails.length === 0) return null;
  return {
    source,
    name,
    keys,
    emails,
    company: columns.company(cells),
    position: columns.position(cells),
    connectedOn: null,
    doNotContact: columns.isOptedOut(cells),
  };
}

/** Only connections, and a column the user named, tell since when somebody is known. */
function readDateCell({ kind, header }: Table, chosen: ColumnMap | undefined): ReadCell {
  if (kind === 'linkedin-connections') return pickCell(header, columnNames.connectedOn);
  return pickCell(header, chosen?.date ? [squash(chosen.date)] : []);
}

type Rejects = (cells: string[]) => SkipReason | null;

/** What a kind of file holds besides contacts. */
function makeRejects({ kind, header }: Table, includeNonMatching: boolean): Rejects {
  const dates = new Set<string>(columnNames.connectedOn);
  const dateColumn = header.findIndex((name) => dates.has(squash(name)));
  const matches = pickCell(header, ['matchesfilters']);
  let isOver = false;
  return (cells) => {
    if (kind === 'salesforce') {
      isOver ||= cells.length < header.length;
      if (isOver) return 'after-the-table';
    }
    if (kind === 'evaboot' && !includeNonMatching && /^no$/i.test(matches(cells))) return 'not-matching';
    return blankReason(cells, dateColumn);
  };
}

function askAboutNonMatching(tally: Tally): void {
  const count = tally.skipped.get('not-matching')?.count ?? 0;
  if (count > 0) tally.question = { kind: 'evaboot-non-matching', count };
}

/** A column that may be read two ways stays undated, and its file asks. */
function dateContacts(
  contacts: KnownContact[],
  dates: string[],
  tally: Tally,
  chosen: DateOrder | undefined,
): KnownContact[] {
  const { order, undecided } = findDateOrder(dates);
  if (!chosen && undecided.length > 0) {
    tally.question = { kind: 'date-order', samples: [...new Set(undecided)].slice(0, 3) };
  }
  return contacts.map((contact, index) => ({
    ...contact,
    connectedOn: parseDate(dates[index] ?? '', order ?? chosen ?? null),
  }));
}
