import type { Degree, SeenPerson } from '../../leads/records/person';
import { findAll, precedes } from '../base/find-all';
import { readDegree, readDegreeAfterBullet, readDegreeAtEnd } from '../base/read-degree';
import { nameIn } from '../base/read-person-row';
import { keysOfFirst, readProfileLinks } from '../base/read-profile-link';
import { namedOnly, type PersonWords, toPerson } from '../base/to-person';
import { type Readers, tryGenerations } from '../base/try-generations';
import { fold, visibleLines, visibleText } from '../base/visible-text';
import { commentAuthor, commentMeta } from '../selectors/comments';
import { profileLinks } from '../selectors/profile-links';
import { ownParts, textPart } from './text-part';

/**
 * The author from the block above the text: mentions in the text are profile links too. Null when nobody could be
 * read.
 */
export function readCommentAuthor(unit: Element): SeenPerson | 'hidden' | null {
  const links = tryGenerations(authorLinks, unit) ?? [];
  const read = readProfileLinks(links);
  const first = read[0];
  if (!first) return tryGenerations(hiddenAuthor, unit) ? 'hidden' : null;
  const words = tryGenerations(authorWords, unit, links) ?? nobody;
  return toPerson(keysOfFirst(read), first, first.isOrganisation ? namedOnly(words) : words);
}

const nobody: PersonWords = { name: '', headline: '', degree: null };

/** Where the author is named: V1 has a block, V2 what stands before the text. */
const authorLinks: Readers<[unit: Element], Element[]> = {
  V1: (unit) => {
    const meta = metaOf(unit);
    return meta && findAll(meta, profileLinks);
  },
  V2: (unit) => {
    const text = textPart(unit);
    const all = ownParts(unit, profileLinks).filter((link) => !link.closest('[contenteditable]'));
    return all.filter((link) => !text || precedes(link, text));
  },
};

/** A hidden member: there is a text or an author block with words, and no link to anybody. */
const hiddenAuthor: Readers<[unit: Element], boolean> = {
  V1: (unit) => {
    const meta = metaOf(unit);
    return meta && visibleText(meta) !== '';
  },
  V2: (unit) => {
    const text = textPart(unit);
    const parts = text ? ownParts(unit, 'p, span, figure') : [];
    return parts.some(
      (each) => text && precedes(each, text) && !each.contains(text) && visibleText(each) !== '',
    );
  },
};

const authorWords: Readers<[unit: Element, links: Element[]], PersonWords> = {
  V1: readMetaV1,
  V2: (_, links) => readMetaV2(links),
};

function metaOf(unit: Element): Element | null {
  return commentMeta.map((selector) => ownParts(unit, selector)[0]).find(Boolean) ?? null;
}

/** V1: a part for each; the badge ("Author") is a part of its own and never a name or headline. */
function readMetaV1(unit: Element): PersonWords | null {
  const part = (selector: string) => ownParts(unit, selector)[0];
  const title = part(commentAuthor.name);
  if (!title) return null;
  const data = part(commentAuthor.degree);
  return {
    name: nameIn(title),
    headline: visibleText(part(commentAuthor.headline)),
    degree: readDegree(visibleText(data)) ?? readDegree(data?.textContent),
  };
}

/** V2: the link that holds paragraphs: the first is the name (with twin and degree), the last the headline. */
function readMetaV2(links: Element[]): PersonWords {
  const named =
    links.find((link) => link.querySelector('p') !== null) ?? links.find((link) => visibleText(link) !== '');
  if (!named) return nobody;
  const paragraphs = findAll(named, 'p');
  const [title, ...rest] = paragraphs.length > 0 ? paragraphs : [named];
  if (!title) return nobody;
  const name = nameIn(title);
  const slots = rest.map(visibleText).filter((text) => text !== '');
  const slot = slots.find((text) => /^[•·]/.test(text));
  return {
    name,
    headline: headlineOf(slots, slot, links, named),
    degree: readDegreeAfterBullet(visibleText(title)) ?? readDegree(slot) ?? readDegreeInTwin(title, name),
  };
}

/** The badge of the post's author, in languages where it was seen or is likely; elsewhere it stands before a headline. */
const badgeWord =
  /^(Author|Autore|Autora?|Autrice|Auteure?|Verfasser(in)?|Författare|Forfatter|Автор|投稿者|作成者|作者|저자|작성자)$/i;

/** The headline is the last line of the author's link that is neither degree nor badge. */
function headlineOf(slots: string[], slot: string | undefined, links: Element[], named: Element): string {
  const lines = slots.filter((text) => text !== slot && !badgeWord.test(text));
  if (lines.length > 0) return lines.at(-1) ?? '';
  const other = links.find(
    (link) => link !== named && visibleText(link) !== '' && visibleText(link) !== visibleText(named),
  );
  return other ? (visibleLines(other).findLast((line) => !badgeWord.test(line)) ?? '') : '';
}

/** The degree is often only in the visually hidden twin: "Ben Ochieng Verified Profile 3rd+". */
function readDegreeInTwin(title: Element, name: string): Degree | null {
  const texts = findAll(title, '*').map((each) => fold(each.textContent ?? ''));
  const twins = texts.filter((text) => text.startsWith(name) && text.length > name.length);
  return twins.map((text) => readDegreeAtEnd(text, name)).find((degree) => degree !== null) ?? null;
}
