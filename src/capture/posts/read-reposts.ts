import { timeOfPost } from '../../leads/posts/post-key';
import type { SeenEngagement } from '../../leads/records/capture';
import { type SeenPerson, shareKey } from '../../leads/records/person';
import type { SeenPost } from '../../leads/records/post';
import { stripBidi } from '../../leads/text/strip-bidi';

import { joinKeys, readProfileLink } from '../base/identity';
import { precedes } from '../base/precedes';
import { readDegree } from '../base/read-degree';
import { guessName, nameIn } from '../base/read-person-row';
import { visibleText } from '../base/visible-text';
import { expandableText, profileLinks } from '../selectors/selectors';
import { findInnerCards, postElements, readAliases } from './find-cards';
import { readAuthor } from './read-post';

/**
 * Reposts in an open list, which holds post cards, not people: a plain repost names the reposter in the line above
 * somebody else's post, one with thoughts is the reposter's own post. A card that is the original itself (a viewer,
 * a composer's preview) is passed over. Answers the cards it could not read as well.
 */
export function readReposts(
  list: Element,
  post: SeenPost,
  now: number,
): { found: SeenEngagement[]; failed: Element[] } {
  const found: SeenEngagement[] = [];
  const failed: Element[] = [];
  for (const card of findInnerCards(list)) {
    const repost = readPlain(card) ?? (isOriginal(card, post) ? 'original' : readWithThoughts(card, now));
    if (repost === 'original') continue;
    if (repost) found.push(repost);
    else failed.push(card);
  }
  return { found, failed };
}

/** The header line's link: "Ana Petrov reposted this". */
function readPlain(card: Element): SeenEngagement | null {
  const header = postElements(card, '.update-components-header, .update-components-header__text-view')[0];
  const link = header ? header.querySelector(profileLinks) : socialLineLink(card);
  const profile = link ? readProfileLink(link) : null;
  if (!link || !profile) return null;
  const links = [...(header ?? card).querySelectorAll(profileLinks)]
    .map(readProfileLink)
    .filter((each) => each !== null);
  const name = stripBidi(nameIn(link));
  const person: SeenPerson = {
    keys: joinKeys(links.filter((each) => shareKey(each.keys, profile.keys))),
    name: name || guessName(profile),
    nameIsGuess: name === '',
    headline: null,
    degree: null,
    isOrganisation: profile.isOrganisation,
  };
  return repostBy(person, null, null);
}

/** V2: a link inside a paragraph before the author block. */
function socialLineLink(card: Element): Element | null {
  const text = postElements(card, expandableText)[0];
  const inline = postElements(card, 'p a[href*="/in/"], p a[href*="/company/"]').filter(
    (link) => link.querySelector('p') === null,
  );
  return inline.find((link) => !text?.contains(link) && (!text || precedes(link, text))) ?? null;
}

function isOriginal(card: Element, post: SeenPost): boolean {
  return readAliases(card).some((key) => post.aliases.includes(key));
}

function readWithThoughts(card: Element, now: number): SeenEngagement | null {
  const keys = readAuthor(card);
  if (keys.length === 0) return null;
  const block = postElements(card, '.update-components-actor__container')[0];
  const own = postElements(card, profileLinks).filter((link) =>
    shareKey(readProfileLink(link)?.keys ?? [], keys),
  );
  const words = block ? blockWords(block) : linkWords(own);
  const name = stripBidi(words.name);
  const profile = own.map(readProfileLink).find((each) => each !== null);
  const person: SeenPerson = {
    keys,
    name: name || (profile ? guessName(profile) : ''),
    nameIsGuess: name === '',
    headline: words.headline || null,
    degree: words.degree,
    isOrganisation: keys.some((key) => key.startsWith('org:')),
  };
  const text = visibleText(
    postElements(card, `.update-components-update-v2__commentary, ${expandableText}`)[0],
  );
  const id = readAliases(card)[0];
  return repostBy(person, text || null, id ? timeOfPost(id, now) : null);
}

function blockWords(block: Element) {
  const title = block.querySelector('.update-components-actor__title > span');
  const slot = block.querySelector('.update-components-actor__supplementary-actor-info');
  return {
    name: title ? nameIn(title) : '',
    headline: visibleText(block.querySelector('.update-components-actor__description')),
    degree: readDegree(visibleText(slot)),
  };
}

function linkWords(links: Element[]) {
  const lines = links.flatMap((link) => [...link.querySelectorAll('p')]).map((each) => visibleText(each));
  const slot = lines.find((line) => /^[•·]/.test(line));
  const named = links.map((link) => link.querySelector('p')).find((each) => each !== null);
  return { name: named ? nameIn(named) : '', headline: '', degree: readDegree(slot) };
}

function repostBy(person: SeenPerson, text: string | null, at: number | null): SeenEngagement {
  return { person, kind: 'repost', reaction: null, text, commentId: null, parentCommentId: null, at };
}
