import { timeOfPost } from '../../leads/posts/parse-post-urn';
import type { SeenEngagement } from '../../leads/records/capture';
import { shareKey } from '../../leads/records/person';
import type { SeenPost } from '../../leads/records/post';
import { findAll, precedes } from '../base/find-all';
import { readDegree } from '../base/read-degree';
import { nameIn } from '../base/read-person-row';
import { isOrganisation, joinKeys, readProfileLink, readProfileLinks } from '../base/read-profile-link';
import { toEngagement } from '../base/to-engagement';
import { type PersonWords, toPerson } from '../base/to-person';
import { type Readers, tryGenerations } from '../base/try-generations';
import { visibleText } from '../base/visible-text';
import { expandableText } from '../selectors/expandable-text';
import { authorBlock, repostLine, repostText } from '../selectors/posts';
import { profileLinks } from '../selectors/profile-links';
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

/** The line's links: "Ana Petrov reposted this". */
function readPlain(card: Element): SeenEngagement | null {
  const [link, ...more] = tryGenerations(lineLinks, card) ?? [];
  const profile = link ? readProfileLink(link) : null;
  if (!link || !profile) return null;
  const same = readProfileLinks(more).filter((each) => shareKey(each.keys, profile.keys));
  const words = { name: nameIn(link), headline: '', degree: null };
  return toEngagement('repost', toPerson(joinKeys([profile, ...same]), profile, words));
}

/** The link of the line above the post first, then whatever may name the same person. */
const lineLinks: Readers<[card: Element], Element[]> = {
  V1: (card) => {
    const [line] = postElements(card, repostLine.V1);
    return line ? findAll(line, profileLinks) : null;
  },
  /** A link inside a paragraph before the author block. */
  V2: (card) => {
    const [text] = postElements(card, expandableText);
    const inline = postElements(card, repostLine.V2).find(
      (link) => !link.querySelector('p') && (!text || (!text.contains(link) && precedes(link, text))),
    );
    return inline ? [inline, ...findAll(card, profileLinks)] : null;
  },
};

function isOriginal(card: Element, post: SeenPost): boolean {
  return readAliases(card).some((key) => post.aliases.includes(key));
}

function readWithThoughts(card: Element, now: number): SeenEngagement | null {
  const keys = readAuthor(card);
  if (keys.length === 0) return null;
  const own = postElements(card, profileLinks).filter((link) =>
    shareKey(readProfileLink(link)?.keys ?? [], keys),
  );
  const words = tryGenerations(wordReaders, card, own) ?? { name: '', headline: '', degree: null };
  const person = toPerson(keys, { keys, isOrganisation: isOrganisation(keys), isSelf: false }, words);
  const text = visibleText(postElements(card, repostText)[0]) || null;
  const id = readAliases(card)[0];
  return toEngagement('repost', person, { text, at: id ? timeOfPost(id, now) : null });
}

const wordReaders: Readers<[card: Element, own: Element[]], PersonWords> = {
  V1: (card) => {
    const [block] = postElements(card, authorBlock.block);
    return block ? blockWords(block) : null;
  },
  V2: (_, own) => linkWords(own),
};

function blockWords(block: Element): PersonWords {
  const title = block.querySelector(authorBlock.name);
  return {
    name: title ? nameIn(title) : '',
    headline: visibleText(block.querySelector(authorBlock.headline)),
    degree: readDegree(visibleText(block.querySelector(authorBlock.degree))),
  };
}

function linkWords(links: Element[]): PersonWords {
  const lines = findAll(links, 'p').map(visibleText);
  const slot = lines.find((line) => /^[•·]/.test(line));
  const named = links.map((link) => link.querySelector('p')).find((each) => each !== null);
  return { name: named ? nameIn(named) : '', headline: '', degree: readDegree(slot) };
}
