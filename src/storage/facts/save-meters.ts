import { statedField } from '../../leads/posts/stated-field';
import type { Capture, CaptureRow } from '../../leads/records/capture';

import { type MeteredKind, meteredKinds, meterOf } from '../../leads/records/engagement';
import type { Post } from '../../leads/records/post';
import { db } from '../base/database';
import { isSame } from '../base/is-same';

type Counts = { people: number; organisations: number };

/**
 * Brings a post's capture rows up to date with what is stored about it, and with what a capture of it tells.
 * Runs inside the caller's transaction.
 */
export async function saveMeters(post: Post, capture: Capture | null): Promise<void> {
  const rows = await db.captures.where('postId').equals(post.id).toArray();
  const counts = await countSeen(post.id);
  for (const kind of [...meteredKinds, 'post'] as const) {
    const before = rows.find((row) => row.kind === kind);
    const own = capture?.kind === kind ? capture : null;
    const after = updateRow(before ?? startRow(post.id, kind), post, counts.get(kind), own);
    // Two readers may see the same (a post's strip and its list): who said it last is no news.
    if (isSame(before, { ...after, reader: before?.reader }) || (!before && saysNothing(after, own)))
      continue;
    await db.captures.put({ ...after, at: Math.max(after.at, own?.at ?? 0) });
  }
}

/** The row as it should be, save for its time: that moves only when something else does. */
function updateRow(row: CaptureRow, post: Post, counts: Counts | undefined, own: Capture | null): CaptureRow {
  const { people, organisations } = counts ?? { people: 0, organisations: 0 };
  const stated = row.kind === 'post' ? null : post.stated[statedField[row.kind]];
  const hidden = uniteHidden(row.hidden, own?.hidden ?? [], stated, people + organisations);
  const seen = people + organisations + hidden.length;
  const complete = stated !== null && seen >= stated;
  const isNewest = own !== null && own.at >= row.at;
  const { reader, problems } = isNewest ? own : row;
  const firstAt = own && isList(own) ? Math.min(own.at, row.firstAt ?? own.at) : row.firstAt;
  const read = { ...row, stated, people, organisations, hidden, seen, complete, reader, problems };
  return firstAt === undefined ? read : { ...read, firstAt };
}

/** V1's strip shows a few of the list: who only stands in the list is not new because the strip was seen before. */
function isList({ reader }: Capture): boolean {
  return !reader.startsWith('read-strip');
}

/**
 * Hidden members have no identity, only neighbours, and those shift while a list loads: never more of them are
 * believed than LinkedIn's own count leaves room for.
 */
function uniteHidden(known: string[], seen: string[], stated: number | null, others: number): string[] {
  const keys = [...new Set([...known, ...seen])].sort();
  return stated === null ? keys : keys.slice(0, Math.max(0, stated - others));
}

function startRow(postId: string, kind: CaptureRow['kind']): CaptureRow {
  return {
    id: `${postId}/${kind}`,
    postId,
    kind,
    stated: null,
    seen: 0,
    people: 0,
    organisations: 0,
    hidden: [],
    complete: false,
    at: 0,
    reader: '',
    problems: [],
  };
}

/** A row nobody needs: nothing stated, nothing seen, nothing looked at, nothing wrong. */
function saysNothing(row: CaptureRow, own: Capture | null): boolean {
  if (row.kind === 'post') return row.problems.length === 0;
  return own === null && row.stated === null && row.seen === 0;
}

async function countSeen(postId: string): Promise<Map<CaptureRow['kind'], Counts>> {
  const engagements = await db.engagements.where('postId').equals(postId).toArray();
  // All organisations there are: far fewer than the people of one post.
  const organisations = new Set(await db.people.where('keys').startsWith('org:').primaryKeys());
  const counts = new Map<MeteredKind, Counts>(
    meteredKinds.map((kind) => [kind, { people: 0, organisations: 0 }]),
  );
  for (const { kind, personId } of engagements) {
    const count = counts.get(meterOf(kind));
    if (count) count[organisations.has(personId) ? 'organisations' : 'people'] += 1;
  }
  return counts;
}
