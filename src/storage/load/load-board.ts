import type { Outreach } from '../../leads/records/outreach';
import type { Person } from '../../leads/records/person';
import type { PostKey } from '../../leads/records/post';
import { noFilter } from '../../leads/records/queue-filter';
import { type BoardStage, boardStages, isAside } from '../../leads/records/stage';
import { inOrder, type Ordered, type Touch } from '../../leads/records/touch';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { findBy } from '../base/find-many';
import { findInQueue } from './load-queue';

/** Whom the board shows. An empty list asks for nothing. */
export type BoardFilter = { posts: PostKey[]; tags: string[]; due: boolean };
export const wholeBoard: BoardFilter = { posts: [], tags: [], due: false };

/** Who waits longest comes first. `promiseAt`: the oldest promise of them all, epoch ms. */
export type LoadedColumn = { stage: BoardStage; ids: string[]; promiseAt: number | null };

export type LoadedBoard = {
  /** How many wait in the queue for a first touch. */
  waiting: number;
  columns: LoadedColumn[];
  /** How many there are in all columns, whatever the filter. */
  total: number;
  /** The posts and tags of all of them. */
  posts: PostKey[];
  tags: string[];
};

/** What a small card shows. `touches`: newest first; `history`: the same in order. */
export type LoadedCard = { person: Person; outreach: Outreach; touches: Touch[]; history: Ordered };

/**
 * The people of each stage: oldest promise first, and where that does not decide, who was in touch longest ago. Never
 * somebody who must not be contacted. Beside the road the order counts only once they are looked at: `isUnfolded`.
 */
export async function loadBoard(filter: BoardFilter, now: number, isUnfolded = false): Promise<LoadedBoard> {
  const blocked = await db.knownPeople.where('reason').equals('do-not-contact').primaryKeys();
  const barred = new Set(blocked);
  const rows = (await db.outreach.toArray()).filter(({ personId }) => !barred.has(personId));
  const all = rows.filter(({ stage }) => boardStages.some((one) => one === stage));
  const shown = groupBy(
    all.filter((row) => passes(row, filter, now)),
    ({ stage }) => stage,
  );
  const columns: LoadedColumn[] = [];
  for (const stage of boardStages) {
    const people = shown.get(stage) ?? [];
    const isSeen = isUnfolded || !isAside(stage);
    columns.push(toColumn(stage, people, isSeen ? await loadLastTouches(people) : new Map()));
  }
  return { waiting: await countWaiting(filter, rows, now), columns, total: all.length, ...listChoices(all) };
}

/** The cards that are in view; nobody where a person is no longer there. */
export async function loadBoardCards(personIds: string[]): Promise<LoadedCard[]> {
  const people = await db.people.bulkGet(personIds);
  const outreach = await db.outreach.bulkGet(personIds);
  const touches = groupBy(await findBy(db.touches, 'personId', personIds), (one) => one.personId);
  return people.flatMap((person, index) => {
    const theirs = outreach[index];
    if (!person || !theirs) return [];
    const history = inOrder(touches.get(person.id) ?? []);
    return [{ person, outreach: theirs, touches: history.toReversed(), history }];
  });
}

function passes({ postId, tags, nextAt }: Outreach, filter: BoardFilter, now: number): boolean {
  return (
    (filter.posts.length === 0 || (postId !== null && filter.posts.includes(postId))) &&
    (filter.tags.length === 0 || tags.some((tag) => filter.tags.includes(tag))) &&
    (!filter.due || (nextAt !== null && nextAt <= now))
  );
}

const never = Number.POSITIVE_INFINITY;

function toColumn(
  stage: BoardStage,
  people: readonly Outreach[],
  lastTouches: ReadonlyMap<string, number>,
): LoadedColumn {
  const lastAt = ({ personId }: Outreach) => lastTouches.get(personId) ?? never;
  const ordered = people.toSorted(
    (left, right) =>
      compare(left.nextAt ?? never, right.nextAt ?? never) || compare(lastAt(left), lastAt(right)),
  );
  return { stage, ids: ordered.map(({ personId }) => personId), promiseAt: ordered[0]?.nextAt ?? null };
}

/** Two infinities have no difference. */
function compare(left: number, right: number): number {
  return left === right ? 0 : left - right;
}

/** Asked only for those whom their promise alone does not put in order. */
async function loadLastTouches(people: readonly Outreach[]): Promise<Map<string, number>> {
  const byPromise = groupBy(people, ({ nextAt }) => String(nextAt));
  const tied = [...byPromise.values()].filter((same) => same.length > 1).flat();
  const touches = await loadTouches(tied.map(({ personId }) => personId));
  const last = new Map<string, number>();
  for (const { personId, at } of touches) last.set(personId, Math.max(at, last.get(personId) ?? 0));
  return last;
}

/** From so many people on, one request for all that was ever said is quicker than one for each of them. */
const many = 400;

async function loadTouches(personIds: string[]): Promise<Touch[]> {
  return personIds.length < many ? findBy(db.touches, 'personId', personIds) : db.touches.toArray();
}

/** Nothing is promised to who waits for a first touch; most of them have nothing decided, and so no tags. */
async function countWaiting(filter: BoardFilter, rows: readonly Outreach[], now: number): Promise<number> {
  if (filter.due) return 0;
  const posts = filter.posts.map(String);
  const waiting = await findInQueue(now, { ...noFilter, posts });
  if (filter.tags.length === 0) return waiting.length;
  const tagged = new Set(
    rows.filter((row) => passes(row, { ...filter, posts: [] }, now)).map((row) => row.personId),
  );
  return waiting.filter((id) => tagged.has(id)).length;
}

function listChoices(rows: readonly Outreach[]): Pick<LoadedBoard, 'posts' | 'tags'> {
  const posts = new Set(rows.flatMap(({ postId }) => postId ?? []));
  const tags = new Set(rows.flatMap((row) => row.tags));
  return { posts: [...posts].sort(), tags: [...tags].sort((left, right) => left.localeCompare(right)) };
}
