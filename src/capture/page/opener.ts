import type { PostKey } from '../../leads/records/post';
import { closestAcross } from '../base/find-roots';
import { readAliases } from '../posts/find-cards';
import { findReactionCounter } from '../posts/read-counts';
import { cards, dialogs, insideComment, reactorStrip } from '../selectors/selectors';

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
  if (!control || closestAcross(target, dialogs)) return null;
  const comment = closestAcross(target, insideComment);
  const card = outermostCard(target);
  const counter = card && !comment ? findReactionCounter(card) : null;
  const isReactions = counter?.contains(target) === true || closestAcross(target, reactorStrip) !== null;
  return { aliases: card ? readAliases(card) : [], inComment: comment !== null, isReactions, at: now };
}

function outermostCard(target: Element): Element | null {
  let card = closestAcross(target, cards);
  for (
    let up = card?.parentElement?.closest(cards);
    up && !up.matches('[data-sdui-screen]');
    up = up.parentElement?.closest(cards)
  ) {
    card = up;
  }
  return card;
}
