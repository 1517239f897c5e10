import type { Collection } from 'dexie';
import { mergeOutreach } from '../../leads/next/merge-outreach';
import type { MatchRow } from '../../leads/records/match-row';
import type { Reader } from '../../leads/talk/load-reader';
import { db } from '../base/database';
import type { Row } from '../base/rename-row';
import { openTables, type TablesThat, tables, tablesThat } from '../base/tables';
import { pairId } from '../derived/find-namesakes';
import { rejoinTouches } from '../derived/rejoin-touches';
import { readdress } from './readdress';

type Move = (losers: string[], personId: string, reader?: Reader) => Promise<unknown>;

/** What a table needs a way of its own for. */
const moves: Record<TablesThat<'merge', 'readdress' | 'unite' | 'newest' | 'rejoin'>, Move> = {
  engagements: moveEngagements,
  outreach: moveOutreach,
  touches: moveTouches,
  matches: moveMatches,
  drafts: moveDrafts,
};

/** Gives all that belongs to `losers` to the person they turned out to be. Answers the posts concerned. */
export async function movePeople(losers: string[], personId: string, reader?: Reader): Promise<Set<string>> {
  const engagements = await db.engagements.where('personId').anyOf(losers).toArray();
  for (const name of Object.keys(moves) as (keyof typeof moves)[])
    await moves[name](losers, personId, reader);
  for (const name of tablesThat('merge', 'rename'))
    await renamePerson(name, db.table(name).where('personId').anyOf(losers), personId);
  for (const table of openTables(tablesThat('merge', 'drop'))) await table.bulkDelete(losers);
  return new Set(engagements.map((one) => one.postId));
}

/** Puts another id wherever the rows name somebody. */
export async function renamePerson(
  name: TablesThat<'merge', 'rename'>,
  rows: Collection<Row>,
  personId: string,
): Promise<void> {
  await rows.modify((row) => {
    for (const { field } of tables[name].names) {
      const [part, inside] = field.split('.');
      const holder = (inside === undefined ? row : row[part ?? '']) as Row | null | undefined;
      if (holder) holder[inside ?? field] = personId;
    }
  });
}

async function moveEngagements(losers: string[], personId: string): Promise<void> {
  const engagements = await db.engagements.where('personId').anyOf(losers).toArray();
  await readdress(engagements, (one) => ({ ...one, personId }));
}

async function moveTouches(losers: string[], personId: string, reader?: Reader): Promise<void> {
  await db.touches.where('personId').anyOf(losers).modify({ personId });
  await rejoinTouches([personId], undefined, reader);
}

/** What the user answered about a loser, or about a loser and another person; a later answer wins. */
async function moveMatches(losers: string[], personId: string): Promise<void> {
  const own = await db.matches.where('personId').anyOf(losers).toArray();
  const others = losers.map((id) => `person:${id}`);
  const about = await db.matches.where('knownId').anyOf(others).toArray();
  const rows = [...own, ...about];
  if (rows.length === 0) return;
  const moved = rows.map((row) => moveMatch(row, losers, personId)).filter((row) => row !== null);
  await db.matches.bulkDelete(rows.map((row) => row.id));
  const stored = await db.matches.bulkGet(moved.map((row) => row.id));
  await db.matches.bulkPut(moved.filter((row, index) => row.at >= (stored[index]?.at ?? 0)));
}

/** Null for an answer about two people who are one now. */
function moveMatch(row: MatchRow, losers: string[], personId: string): MatchRow | null {
  const follow = (id: string) => (losers.includes(id) ? personId : id);
  const one = follow(row.personId);
  if (!row.knownId.startsWith('person:')) return { ...row, id: `${one}|${row.knownId}`, personId: one };
  const other = follow(row.knownId.slice('person:'.length));
  if (one === other) return null;
  const [first, second] = one < other ? [one, other] : [other, one];
  return { ...row, id: pairId(one, other), personId: first, knownId: `person:${second}` };
}

/** Of several drafts the one last worked on stays. */
async function moveDrafts(losers: string[], personId: string): Promise<void> {
  const drafts = (await db.drafts.bulkGet([personId, ...losers])).filter((row) => row !== undefined);
  const newest = drafts.sort((left, right) => right.updatedAt - left.updatedAt)[0];
  if (!newest) return;
  await db.drafts.bulkDelete(losers);
  await db.drafts.put({ ...newest, personId });
}

async function moveOutreach(losers: string[], personId: string): Promise<void> {
  const rows = await db.outreach.bulkGet([personId, ...losers]);
  const found = rows.filter((row) => row !== undefined).map((row) => ({ ...row, personId }));
  if (found.length === 0) return;
  await db.outreach.bulkDelete(losers);
  await db.outreach.put(found.reduce(mergeOutreach));
}
