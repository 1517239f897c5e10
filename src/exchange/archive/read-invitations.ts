import type { KnownContact } from '../../leads/records/known-row';
import type { PersonKey } from '../../leads/records/person';
import { stripBidi } from '../../leads/text/strip-bidi';
import { bareContact } from '../tables/bare-contact';
import { isNobody } from '../tables/clean-cell';
import { pickCell } from '../tables/column-names';
import type { Table } from '../tables/find-table';
import type { Progress } from '../tables/progress';
import { orderKeys, readPersonKeys } from '../tables/read-person-keys';
import { readRows } from '../tables/read-rows';
import type { Tally } from '../tables/tally';

/** Whom the owner has asked and who has not answered; and, on the way, who the owner is. */
export async function readInvitations(
  table: Table,
  tally: Tally,
  progress: Progress,
): Promise<{ contacts: KnownContact[]; inviters: PersonKey[][] }> {
  const column = (name: string) => pickCell(table.header, [name]);
  const [to, direction] = [column('to'), column('direction')];
  const [inviter, invitee] = [column('inviterprofileurl'), column('inviteeprofileurl')];
  const contacts: KnownContact[] = [];
  const inviters: PersonKey[][] = [];
  await readRows(table, tally, progress, (cells) => {
    if (cells.every((cell) => cell.trim() === '')) return 'empty-row';
    const [from, asked] = [inviter, invitee].map((read) => orderKeys(readPersonKeys(read(cells))));
    const isOut = /^outgoing$/i.test(direction(cells));
    if (!isOut && !/^incoming$/i.test(direction(cells))) return 'unknown-direction';
    inviters.push((isOut ? from : asked) ?? []);
    if (!isOut) return 'incoming';
    const name = stripBidi(to(cells));
    const contact = bareContact('invited', isNobody(name) ? '' : name, asked ?? []);
    if (contact.name === '' && contact.keys.length === 0) return 'no-name-link-or-email';
    contacts.push(contact);
    return null;
  });
  return { contacts, inviters };
}
