import type { PersonKey } from '../../leads/records/person';
import { stripBidi } from '../../leads/text/strip-bidi';
import { pickCell } from '../tables/column-names';
import type { Table } from '../tables/find-table';
import type { SkipReason } from '../tables/finding';
import { type DateOrder, findDateOrder, parseDate } from '../tables/parse-date';
import type { Progress } from '../tables/progress';
import { orderKeys, readPersonKeys } from '../tables/read-person-keys';
import { readRows } from '../tables/read-rows';
import { sampleOf, skipRow, type Tally } from '../tables/tally';
import { stripHtml } from './strip-html';

/** Somebody at one end of a message. */
export type Side = { keys: PersonKey[]; name: string };

/** One message as its row tells it, before it is known whose archive this is. */
export type ArchiveMessage = {
  tally: Tally;
  sample: string;
  conversation: string;
  from: Side;
  to: Side[];
  /** The column TO as it stands: names joined by commas that names may hold too. */
  toText: string;
  at: number;
  /** Said by the file itself (2018), else null. */
  direction: 'out' | 'in' | null;
  /** The file has no link columns at all (2018): names are all it tells. */
  isNamesOnly: boolean;
  text: string;
};

type Draft = Omit<ArchiveMessage, 'at'> & { date: string };

/** The rows of messages.csv, any of its eras (7 to 13 columns, found by name). */
export async function readArchiveMessages(
  table: Table,
  tally: Tally,
  chosen: DateOrder | undefined,
  progress: Progress,
): Promise<ArchiveMessage[]> {
  const drafts: Draft[] = [];
  const readDraft = makeReadDraft(table.header, tally);
  await readRows(table, tally, progress, (cells) => {
    const draft = readDraft(cells);
    if (typeof draft === 'string') return draft;
    drafts.push(draft);
    return null;
  });
  return dateMessages(drafts, tally, chosen);
}

function makeReadDraft(header: string[], tally: Tally): (cells: string[]) => Draft | SkipReason {
  const column = (...names: string[]) => pickCell(header, names);
  const conversation = column('conversationid');
  const [from, sender] = [column('from'), column('senderprofileurl')];
  const [to, recipients] = [column('to'), column('recipientprofileurls')];
  const [date, content, direction] = [column('date'), column('content'), column('direction')];
  const [draft, conversationDraft] = [column('ismessagedraft'), column('isconversationdraft')];
  const isNamesOnly = !header.some((name) => /url/i.test(name));
  return (cells) => {
    if (cells.every((cell) => cell.trim() === '')) return 'empty-row';
    if (/^yes$/i.test(draft(cells)) || /^yes$/i.test(conversationDraft(cells))) return 'draft';
    return {
      tally,
      sample: sampleOf(cells),
      conversation: conversation(cells),
      from: { keys: orderKeys(readPersonKeys(sender(cells))), name: stripBidi(from(cells)) },
      to: readRecipients(recipients(cells), to(cells)),
      toText: stripBidi(to(cells)),
      date: date(cells),
      direction: readDirection(direction(cells)),
      isNamesOnly,
      text: stripBidi(stripHtml(content(cells))),
    };
  };
}

/** Split by the links: names hold commas of their own. Names are told apart only when they can be. */
function readRecipients(links: string, names: string): Side[] {
  const people = links.split(',').map((link) => orderKeys(readPersonKeys(link)));
  const parts = people.length === 1 ? [names] : names.split(', ');
  return people.flatMap((keys, index) => {
    if (keys.length === 0) return [];
    return [{ keys, name: parts.length === people.length ? stripBidi(parts[index] ?? '') : '' }];
  });
}

function readDirection(text: string): 'out' | 'in' | null {
  if (/^outgoing$/i.test(text)) return 'out';
  return /^incoming$/i.test(text) ? 'in' : null;
}

/** Without a time a message is no touch. */
function dateMessages(drafts: Draft[], tally: Tally, chosen: DateOrder | undefined): ArchiveMessage[] {
  const { order, undecided } = findDateOrder(drafts.map((draft) => draft.date));
  const isOpen = !chosen && undecided.length > 0;
  if (isOpen) tally.question = { kind: 'date-order', samples: [...new Set(undecided)].slice(0, 3) };
  const open = new Set(isOpen ? undecided : []);
  return drafts.flatMap(({ date, ...draft }) => {
    const at = parseDate(date, order ?? chosen ?? null);
    if (at !== null) return [{ ...draft, at }];
    unuse(draft, open.has(date) ? 'awaits-answer' : 'no-date');
    return [];
  });
}

/** Takes a row back that was counted as used. */
export function unuse({ tally, sample }: Pick<ArchiveMessage, 'tally' | 'sample'>, reason: SkipReason): void {
  tally.used -= 1;
  skipRow(tally, reason, [sample]);
}
