import type { MatchRow } from '../../leads/records/match-row';
import type { Outcome } from '../../leads/records/outcome';
import type { Decision, Outreach } from '../../leads/records/outreach';
import type { PostKey } from '../../leads/records/post';
import type { Touch } from '../../leads/records/touch';
import { pairId } from '../derived/find-namesakes';

/** What a file's people and posts are called here: two databases may have met somebody by different keys first. */
export type Renaming = ReturnType<typeof startRenaming>;

export function startRenaming() {
  const people = makeNames();
  const posts = makeNames();
  return {
    people,
    posts,
    person: people.follow,
    post: (id: string) => posts.follow(id) as PostKey,
    postOrNone: (id: PostKey | null) => (id === null ? null : (posts.follow(id) as PostKey)),
  };
}

/** Whoever was renamed may be renamed again, when the next record joins two that are here. */
function makeNames() {
  const next = new Map<string, string>();
  return {
    rename: (from: string, to: string): void => {
      next.delete(to);
      if (from !== to) next.set(from, to);
    },
    follow: (id: string): string => {
      let last = id;
      for (let to = next.get(last); to !== undefined; to = next.get(last)) last = to;
      return last;
    },
  };
}

export function renameOutreach(row: Outreach, ids: Renaming): Outreach {
  return { ...row, personId: ids.person(row.personId), postId: ids.postOrNone(row.postId) };
}

export function renameOutcome(row: Outcome, ids: Renaming): Outcome {
  const alsoBy = row.alsoBy && { alsoBy: row.alsoBy.map(ids.post) };
  return { ...row, personId: ids.person(row.personId), postId: ids.postOrNone(row.postId), ...alsoBy };
}

function renameTouch(row: Touch, ids: Renaming): Touch {
  return { ...row, personId: ids.person(row.personId) };
}

export function renameDecision(row: Decision, ids: Renaming): Decision {
  const { before, touch, outcome, draft } = row;
  return {
    ...row,
    personId: ids.person(row.personId),
    before: before && renameOutreach(before, ids),
    after: renameOutreach(row.after, ids),
    ...(touch && { touch: renameTouch(touch, ids) }),
    ...(outcome && { outcome: renameOutcome(outcome, ids) }),
    ...(draft && { draft: { ...draft, personId: ids.person(draft.personId) } }),
  };
}

/** Null for an answer about two people who are one here. */
export function renameMatch(row: MatchRow, ids: Renaming): MatchRow | null {
  const one = ids.person(row.personId);
  if (!row.knownId.startsWith('person:')) return { ...row, id: `${one}|${row.knownId}`, personId: one };
  const other = ids.person(row.knownId.slice('person:'.length));
  if (one === other) return null;
  const [first, second] = one < other ? [one, other] : [other, one];
  return { ...row, id: pairId(one, other), personId: first, knownId: `person:${second}` };
}
