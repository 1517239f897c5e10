import type { Degree, SeenPerson } from '../../leads/records/person';
import { stripBidi } from '../../leads/text/strip-bidi';
import { joinKeys, readProfileLink } from '../base/identity';
import { precedes } from '../base/precedes';
import { readDegree, readDegreeAfterBullet, readDegreeAtEnd } from '../base/read-degree';
import { guessName, nameIn } from '../base/read-person-row';
import { fold, visibleLines, visibleText } from '../base/visible-text';
import { profileLinks } from '../selectors/selectors';
import { ownPart, ownParts, textPart } from './comment-parts';

const metaParts = [
  '.comments-comment-meta__container', // V1
  '.comments-post-meta', // V1, older
];

/**
 * The author from the block above the text: mentions in the text are profile links too. Null when nobody could be
 * read.
 */
export function readCommentAuthor(unit: Element): SeenPerson | 'hidden' | null {
  const links = authorLinks(unit);
  const read = links.map(readProfileLink).filter((link) => link !== null);
  const first = read[0];
  if (!first) return isHiddenAuthor(unit) ? 'hidden' : null;
  const keys = joinKeys(read.filter((link) => link.keys.some((key) => first.keys.includes(key))));
  const words = readMetaV1(unit) ?? readMetaV2(links);
  const name = stripBidi(words.name);
  return {
    keys,
    name: name || guessName(first),
    nameIsGuess: name === '',
    headline: first.isOrganisation ? null : words.headline || null,
    degree: first.isOrganisation ? null : words.degree,
    isOrganisation: first.isOrganisation,
  };
}

function authorLinks(unit: Element): Element[] {
  for (const selector of metaParts) {
    const meta = ownPart(unit, selector);
    if (meta) return [...meta.querySelectorAll(profileLinks)];
  }
  const text = textPart(unit);
  const all = ownParts(unit, profileLinks).filter((link) => !link.closest('[contenteditable]'));
  return all.filter((link) => !text || precedes(link, text));
}

/** A hidden member: there is a text or an author block with words, and no link to anybody. */
function isHiddenAuthor(unit: Element): boolean {
  const meta = metaParts.map((selector) => ownPart(unit, selector)).find((each) => each !== null);
  if (meta) return visibleText(meta) !== '';
  const text = textPart(unit);
  return (
    text !== null &&
    ownParts(unit, 'p, span, figure').some(
      (each) => precedes(each, text) && !each.contains(text) && visibleText(each) !== '',
    )
  );
}

type Words = { name: string; headline: string; degree: Degree | null };

/** V1: a part for each; the badge ("Author") is a part of its own and never a name or headline. */
function readMetaV1(unit: Element): Words | null {
  const title = ownPart(unit, '.comments-comment-meta__description-title, .comments-post-meta__name-text');
  if (!title) return null;
  const data = ownPart(unit, 'span.comments-comment-meta__data, .comments-post-meta__name-text + *');
  const subtitle = ownPart(
    unit,
    '.comments-comment-meta__description-subtitle, .comments-post-meta__headline',
  );
  return {
    name: nameIn(title),
    headline: visibleText(subtitle),
    degree: readDegree(visibleText(data)) ?? readDegree(data?.textContent),
  };
}

/** V2: the link that holds paragraphs: the first is the name (with twin and degree), the last the headline. */
function readMetaV2(links: Element[]): Words {
  const named =
    links.find((link) => link.querySelector('p') !== null) ?? links.find((link) => visibleText(link) !== '');
  if (!named) return { name: '', headline: '', degree: null };
  const paragraphs = [...named.querySelectorAll('p')];
  const [title, ...rest] = paragraphs.length > 0 ? paragraphs : [named];
  if (!title) return { name: '', headline: '', degree: null };
  const name = nameIn(title);
  const slots = rest.map((each) => visibleText(each)).filter((text) => text !== '');
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
  const texts = [...title.querySelectorAll('*')].map((each) => fold(each.textContent ?? ''));
  const twins = texts.filter((text) => text.startsWith(name) && text.length > name.length);
  return twins.map((text) => readDegreeAtEnd(text, name)).find((degree) => degree !== null) ?? null;
}
