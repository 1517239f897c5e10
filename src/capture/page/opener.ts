import type { PostKey } from '../../leads/records/post';
import { parentsOf } from '../base/find-all';
import { closestAcross } from '../base/find-roots';
import { readAliases } from '../posts/find-cards';
import { findReactionCounter } from '../posts/read-counts';
import { insideComment } from '../selectors/comments';
import { lists } from '../selectors/lists';
import { postScreen, posts, reactorStrip } from '../selectors/posts';

/** The control a person last pressed: what opens next belongs to it. */
export type Opener = {
  /** The post it stands in; empty when it stands in none. */
  aliases: PostKey[];
  /** It stands inside a comment: what opens is the comment's, not the post's. */
  inComment: boolean;
  /** It is the post's own reaction counter or its strip of reactors. */
  isReactions: boolean;
  at: number;
};

/** How long after a press a list may take to open, ms. */
export const openerLasts = 20_000;

/** What a press on `target` may open; null for presses beside every control and inside an open list. */
export function readOpener(target: Element, now: number): Opener | null {
  const control = closestAcross(target, 'a, button, [role="button"], [role="link"], li, img, svg');
  if (!control || closestAcross(target, lists)) return null;
  const comment = closestAcross(target, insideComment);
  const card = outermostCard(target);
  const counter = card && !comment ? findReactionCounter(card) : null;
  const isReactions = counter?.contains(target) === true || closestAcross(target, reactorStrip) !== null;
  return { aliases: card ? readAliases(card) : [], inComment: comment !== null, isReactions, at: now };
}

/** The outermost post around, but not a whole screen around a post. */
function outermostCard(target: Element): Element | null {
  let card = closestAcross(target, posts);
  for (const up of card ? parentsOf(card) : []) {
    if (up.matches(postScreen) && up.matches(posts)) break;
    if (up.matches(posts)) card = up;
  }
  return card;
}
