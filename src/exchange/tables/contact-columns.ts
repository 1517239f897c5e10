import type { PersonKey } from '../../leads/records/person';
import { stripBidi } from '../../leads/text/strip-bidi';
import { columnNames, pickCell, type ReadCell, squash } from './column-names';
import type { ColumnField, ColumnMap, FileKind } from './finding';
import { readEmails } from './read-emails';
import { orderKeys, readPersonKeys } from './read-person-keys';

type Cells = readonly string[];

/** How to read a contact from a row. */
export type ContactColumns = {
  name: (cells: Cells) => string;
  company: (cells: Cells) => string | null;
  position: (cells: Cells) => string | null;
  keys: (cells: Cells) => PersonKey[];
  emails: (cells: Cells) => string[];
  isOptedOut: (cells: Cells) => boolean;
};

/** Somebody else's link or address in a contact's row. */
const ofOthers =
  /company|organi[sz]ation|account|owner|manager|assist|refer|introduc|created|modified|assigned|firma|unternehmen|entreprise/;
const notAnAddress = /status|optout|type|label|domain|count|date|bounce|quality|consent|source|unsub/;
const freeText = /note|comment|description|message|summary/;

export function mapColumns(kind: FileKind, header: Cells): ContactColumns {
  const own = kind === 'pipedrive' ? header.map(dropOtherEntities) : header;
  const field = (name: keyof typeof columnNames) => pickCell(own, columnNames[name]);
  return {
    name:
      kind === 'afterpost'
        ? readWholeName(own)
        : readName(field('firstName'), field('lastName'), field('name')),
    company: orNull(field('company')),
    position: orNull(field('position')),
    keys: kind === 'afterpost' ? readOwnKeys(own) : readKeys(own),
    emails: readAddresses(own),
    isOptedOut: readOptOut(own),
  };
}

/** By the columns the user chose; null when the file has none of them. */
export function mapChosenColumns(header: Cells, choice: ColumnMap): ContactColumns | null {
  const chosen = (field: ColumnField): ReadCell => {
    const column = header.indexOf(choice[field] ?? '');
    return (cells) => cells[column]?.trim() ?? '';
  };
  if (!Object.values(choice).some((name) => header.includes(name))) return null;
  const [link, email] = [chosen('link'), chosen('email')];
  return {
    name: readName(chosen('firstName'), chosen('lastName'), chosen('name')),
    company: orNull(chosen('company')),
    position: orNull(chosen('position')),
    keys: choice.link ? (cells) => orderKeys(readPersonKeys(link(cells))) : readKeys(header),
    emails: (cells) => readEmails(email(cells)),
    isOptedOut: readOptOut(header),
  };
}

/** What the columns of an unknown file are likely to hold, by their names and the first rows. */
export function suggestColumns(header: Cells, rows: readonly Cells[]): ColumnMap {
  const squashed = header.map(squash);
  const named = (names: readonly string[]) =>
    names.map((name) => header[squashed.indexOf(name)]).find((name) => name !== undefined);
  const holding = (test: (cell: string) => boolean) =>
    header.find((_, index) => rows.some((row) => test(row[index] ?? '')));
  const map: Record<ColumnField, string | undefined> = {
    name: named(columnNames.name),
    firstName: named(columnNames.firstName),
    lastName: named(columnNames.lastName),
    link: holding((cell) => readPersonKeys(cell).length > 0) ?? header.find((name) => /linkedin/i.test(name)),
    email: holding((cell) => readEmails(cell).length > 0) ?? named(columnNames.email),
    company: named(columnNames.company),
    position: named(columnNames.position),
    date: named(columnNames.connectedOn),
  };
  return Object.fromEntries(Object.entries(map).filter(([, name]) => name !== undefined));
}

function readName(first: ReadCell, last: ReadCell, whole: ReadCell): (cells: Cells) => string {
  return (cells) => {
    const parts = [first(cells), last(cells)].filter(Boolean).join(' ');
    return stripBidi(parts || whole(cells)).replace(/\s+/g, ' ');
  };
}

/** In our own table the whole name is the one as shown; its parts are worked out from it. */
function readWholeName(header: Cells): (cells: Cells) => string {
  const field = (name: 'firstName' | 'lastName' | 'name') => pickCell(header, columnNames[name]);
  const whole = readName(
    () => '',
    () => '',
    field('name'),
  );
  const parts = readName(field('firstName'), field('lastName'), () => '');
  return (cells) => whole(cells) || parts(cells);
}

/** `[not provided]` is what Salesforce asks for where there is no company. */
function orNull(read: ReadCell): (cells: Cells) => string | null {
  return (cells) => {
    const text = stripBidi(read(cells));
    return text === '' || /^\[not provided\]$/i.test(text) ? null : text;
  };
}

/** Columns called LinkedIn first, all of them; else the first other column whose value is a person's link. */
function readKeys(header: Cells): (cells: Cells) => PersonKey[] {
  const columns = header.map(squash).map((name, index) => ({ name, index }));
  const own = columns.filter(({ name }) => !ofOthers.test(name) && !freeText.test(name));
  const named = own.filter(({ name }) => name.includes('linkedin'));
  const others = own.filter(({ name }) => !name.includes('linkedin'));
  return (cells) => {
    const keys = named.flatMap(({ index }) => readPersonKeys(cells[index] ?? ''));
    if (keys.length > 0) return orderKeys(keys);
    for (const { index } of others) {
      const found = readPersonKeys(cells[index] ?? '');
      if (found.length > 0) return orderKeys(found);
    }
    return [];
  };
}

/** As we write them, besides the link: `in:ada urn:ACoAA…`. A link in a note or a topic is somebody else's. */
function readOwnKeys(header: Cells): (cells: Cells) => PersonKey[] {
  const link = pickCell(header, ['linkedinurl']);
  const keys = pickCell(header, ['linkedinkeys']);
  return (cells) => {
    const told = keys(cells).slice(0, 4_000).split(' ').filter(isPersonKey);
    return orderKeys([...told, ...readPersonKeys(link(cells))]);
  };
}

function isPersonKey(text: string): text is PersonKey {
  return /^(?:in|urn):[^\s\p{Cc}]{1,200}$/u.test(text);
}

function readAddresses(header: Cells): (cells: Cells) => string[] {
  const columns = header.flatMap((name, index) => {
    const squashed = squash(name);
    const isAddress = squashed.includes('mail') && !ofOthers.test(squashed) && !notAnAddress.test(squashed);
    return isAddress ? [index] : [];
  });
  return (cells) => [...new Set(columns.flatMap((index) => readEmails(cells[index] ?? '')))];
}

const optOut =
  /optout|optedout|donotcontact|donotcall|donotmail|donotemail|unsubscribe|nocontact|^dnc$|nichtkontaktieren/;
const saysNo = /^(?:|0|false|no|n|nein|non|falsch|faux|none|null|subscribed|opted[ -]?in)$/i;
const saysStop = /^(?:unsubscribed|do[ -]not[ -]contact|opted[ -]?out|dnc)$/i;

/** Any opt-out column with a value that is not a plain no, and any status that says so in words. */
function readOptOut(header: Cells): (cells: Cells) => boolean {
  const columns = header.map(squash).map((name, index) => ({ name, index }));
  const flags = columns.filter(({ name }) => optOut.test(name) && !/link$|url$/.test(name));
  const states = columns.filter(({ name }) => /status|stage|label|tags/.test(name));
  return (cells) =>
    flags.some(({ index }) => !saysNo.test(cells[index]?.trim() ?? '')) ||
    states.some(({ index }) => saysStop.test(cells[index]?.trim() ?? ''));
}

function dropOtherEntities(name: string): string {
  return /^\s*(?:Organization|Deal|Lead|Activity|Product)\s+-\s+/i.test(name) ? '' : name;
}
