import { stripBidi } from '../../leads/text/strip-bidi';
import { columnNames, pickCell } from '../tables/column-names';
import type { Table } from '../tables/find-table';
import type { Progress } from '../tables/progress';
import { readRows } from '../tables/read-rows';
import type { Tally } from '../tables/tally';

export type OwnProfile = { name: string | null; headline: string | null };

/** The owner's name and headline. Address, birth date and the rest of the row are not for us. */
export async function readOwnProfile(table: Table, tally: Tally, progress: Progress): Promise<OwnProfile> {
  const [first, last] = [columnNames.firstName, columnNames.lastName].map((names) =>
    pickCell(table.header, names),
  );
  const headline = pickCell(table.header, ['headline']);
  let profile: OwnProfile = { name: null, headline: null };
  await readRows(table, tally, progress, (cells) => {
    const name = stripBidi([first?.(cells), last?.(cells)].filter(Boolean).join(' '));
    if (name === '') return cells.some((cell) => cell.trim()) ? 'no-name-link-or-email' : 'empty-row';
    if (profile.name === null) profile = { name, headline: stripBidi(headline(cells)) || null };
    return null;
  });
  return profile;
}
