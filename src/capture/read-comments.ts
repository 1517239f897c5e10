import { stripBidi } from '../leads/clean-text';
import type { Degree, SeenPerson } from '../leads/person';
import { type CommentKey, timeOfId } from '../leads/post-key';
import type { SeenEngagement } from './capture';
import { joinKeys, readCommentKey, readProfileLink } from './identity';
import { readDegree, readDegreeAfterBullet, readDegreeAtEnd } from './read-degree';
import { guessName, nameIn } from './read-person-row';
import { comments, expandableText, profileLinks } from './selectors';
import { fold, visibleLines, visibleText } from './visible-text';

/** One comment or reply. `person: null` = its author is hidden; `author: false` = no author could be read. */
export type CommentReading = CommentKey & { engagement: SeenEngagement | null; failed: Element | null };

/**
 * Comments and replies inside an element, in page order, as far as they are in the page now. One without an id is
 * left out; one whose author is hidden has neither engagement nor failure.
 */
export function readComments(scope: Element, now: number): CommentReading[] {
  const units = [...scope.querySelectorAll(comments)];
  const seen = new Set<string>();
  let topLevel: string | null = null;
  return units.flatMap((unit) => {
    const key = readCommentKey(unit);
    if (!key || seen.has(key.commentId)) return [];
    seen.add(key.commentId);
    const isReply = isReplyUnit(unit);
    const parent = isReply ? (parentInside(unit, scope) ?? topLevel) : null;
    if (!isReply) topLevel = key.commentId;
    return [{ ...key, ...readUnit(unit, key.commentId, parent, isReply, now) }];
  });
}

/** How many comments are in the page, readable or not. */
export function countCommentUnits(scope: Element): number {
  return scope.querySelectorAll(comments).length;
}

/** V1 nests replies in their parent; V2 keeps them flat and names their commentary differently. */
function isReplyUnit(unit: Element): boolean {
  if (unit.matches('.comments-comment-entity--reply, .comments-reply-item')) return true;
  if (unit.parentElement?.closest(comments)) return true;
  if (ownPart(unit, '[componentkey^="comment-reply-commentary_"], [data-view-name^="reply-actor"]'))
    return true;
  return false;
}

function parentInside(unit: Element, scope: Element): string | null {
  const parent = unit.parentElement?.closest(comments);
  return parent && scope.contains(parent) ? (readCommentKey(parent)?.commentId ?? null) : null;
}

/** The first match that belongs to this comment and not to a reply nested in it. */
function ownPart(unit: Element, selector: string): Element | null {
  return [...unit.querySelectorAll(selector)].find((each) => each.closest(comments) === unit) ?? null;
}

function ownParts(unit: Element, selector: string): Element[] {
  return [...unit.querySelectorAll(selector)].filter((each) => each.closest(comments) === unit);
}

type Read = Pick<CommentReading, 'engagement' | 'failed'>;

const readBefore = new WeakMap<Element, { signature: string; read: Read }>();

function readUnit(
  unit: Element,
  commentId: string,
  parent: string | null,
  isReply: boolean,
  now: number,
): Read {
  const signature = `${commentId}|${parent}|${unit.textContent?.length}|${unit.querySelectorAll('a').length}`;
  const before = readBefore.get(unit);
  if (before?.signature === signature) return before.read;
  const read = readFresh(unit, commentId, parent, isReply, now);
  readBefore.set(unit, { signature, read });
  return read;
}

function readFresh(
  unit: Element,
  commentId: string,
  parent: string | null,
  isReply: boolean,
  now: number,
): Read {
  const text = readText(unit);
  const person = readAuthor(unit);
  if (person === 'hidden') return { engagement: null, failed: null };
  if (person === null) return { engagement: null, failed: unit };
  const engagement: SeenEngagement = {
    person,
    kind: isReply ? 'reply' : 'comment',
    reaction: null,
    text,
    commentId,
    parentCommentId: parent,
    at: timeOfId(commentId, now),
  };
  return { engagement, failed: null };
}

const textParts = [
  '.comments-comment-item__main-content', // V1
  '[componentkey^="comment-commentary_"], [componentkey^="comment-reply-commentary_"]', // V2
  '[data-view-name="comment-commentary"], [data-view-name="reply-commentary"]', // V2 of 2025
  expandableText, // V2 without keys
  '.update-components-text', // V1, older
];

function textPart(unit: Element): Element | null {
  for (const selector of textParts) {
    const part = ownPart(unit, selector);
    if (part) return part.querySelector(expandableText) ?? part;
  }
  return null;
}

/** The whole text with its mentions, as the page shows it; null when the comment holds none (a picture). */
function readText(unit: Element): string | null {
  const part = textPart(unit);
  return part ? stripBidi(visibleText(part)) || null : null;
}

const metaParts = [
  '.comments-comment-meta__container', // V1
  '.comments-post-meta', // V1, older
];

/** The author from the block above the text: mentions in the text are profile links too. */
function readAuthor(unit: Element): SeenPerson | 'hidden' | null {
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

function precedes(earlier: Element, later: Element): boolean {
  const position = earlier.compareDocumentPosition(later);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A hidden member: there is a text or an author block with words, and no link to anybody. */
function isHiddenAuthor(unit: Element): boolean {
  const meta = metaParts.map((selector) => ownPart(unit, selector)).find((each) => each !== null);
  if (meta) return visibleText(meta) !== '';
  const text = textPart(unit);
  return (
    text !== null &&
    ownParts(unit, 'p, span, figure').some((each) => precedes(each, text) && visibleText(each) !== '')
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

/**
 * The headline is the last line of the author's link that is neither degree nor badge. The post author's badge is a
 * short line before it, so with two lines left the last one is the headline; one line alone on a link that carries a
 * badge elsewhere is taken as it is.
 */
function headlineOf(slots: string[], slot: string | undefined, links: Element[], named: Element): string {
  const lines = slots.filter((text) => text !== slot);
  if (lines.length > 0) return lines.at(-1) ?? '';
  const other = links.find(
    (link) => link !== named && visibleText(link) !== '' && visibleText(link) !== visibleText(named),
  );
  return other ? (visibleLines(other).at(-1) ?? '') : '';
}

/** The degree is often only in the visually hidden twin: "Ben Ochieng Verified Profile 3rd+". */
function readDegreeInTwin(title: Element, name: string): Degree | null {
  const texts = [...title.querySelectorAll('*')].map((each) => fold(each.textContent ?? ''));
  const twins = texts.filter((text) => text.startsWith(name) && text.length > name.length);
  return twins.map((text) => readDegreeAtEnd(text, name)).find((degree) => degree !== null) ?? null;
}
