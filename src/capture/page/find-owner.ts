import type { SeenPost } from '../../leads/records/post';
import { findAll } from '../base/find-all';
import { readCount } from '../base/read-count';
import type { OpenList } from '../people/find-open-lists';
import { commentCounters, comments } from '../selectors/comments';
import { type Opener, openerLasts } from './opener';

/** Whose list is open: a post of the page (own or not), a comment's, or nobody can tell. */
export type ListOwner =
  | { of: 'post'; post: SeenPost }
  | { of: 'someone-else' }
  | { of: 'comment' }
  | { of: 'unknown' };

/**
 * The owner of a list that has just opened. The pressed counter decides; where no press was seen (the page was
 * already open), the number the list states must fit exactly one own post and no comment.
 */
export function findOwner(
  list: OpenList,
  opener: Opener | null,
  own: readonly SeenPost[],
  roots: readonly ParentNode[],
  now: number,
): ListOwner {
  if (opener && now - opener.at < openerLasts) {
    if (opener.inComment) return { of: 'comment' };
    if (opener.isReactions && list.kind === 'repost') return { of: 'unknown' };
    const pressed = own.find((post) => post.aliases.some((key) => opener.aliases.includes(key)));
    if (pressed) return { of: 'post', post: pressed };
    if (opener.aliases.length > 0) return { of: 'someone-else' };
  }
  if (list.kind === 'repost') return { of: 'unknown' };
  return ownerByNumber(list, own, roots);
}

function ownerByNumber(list: OpenList, own: readonly SeenPost[], roots: readonly ParentNode[]): ListOwner {
  if (own.length === 0) return { of: 'someone-else' };
  const fitting = list.stated === null ? [] : own.filter((post) => post.stated.reactions === list.stated);
  const [post] = fitting;
  const mayBeComments = list.stated !== null && commentCounts(roots).includes(list.stated);
  return fitting.length === 1 && post && !mayBeComments ? { of: 'post', post } : { of: 'unknown' };
}

/** The reaction counts comments state: a list of that size may be one of theirs. */
function commentCounts(roots: readonly ParentNode[]): number[] {
  const counters = findAll(findAll(roots, comments), commentCounters);
  return counters.map((each) => readCount(each.textContent)).filter((count) => count !== null);
}
