import type { ProfileLink } from '../../leads/people/profile-link';
import type { SeenPerson } from '../../leads/records/person';
import { lockupPart } from '../selectors/lists';
import { profileLinks } from '../selectors/profile-links';
import { attributeOf, findAll, findAllWithin } from './find-all';
import { readDegree, readDegreeAfterBullet, readDegreeAtEnd } from './read-degree';
import { joinKeys, readProfileLinks } from './read-profile-link';
import { foldName, namedOnly, type PersonWords, toPerson } from './to-person';
import { type Readers, tryGenerations } from './try-generations';
import { fold, visibleLines, visibleText } from './visible-text';

/** A person or organisation from a row of a list; null when the row links nobody. */
export function readPersonRow(row: Element): SeenPerson | null {
  const links = findAllWithin(row, profileLinks);
  const read = readProfileLinks(links);
  const first = read[0];
  if (!first) return null;
  const keys = joinKeys(read.filter((link) => link.isOrganisation === first.isOrganisation));
  const words = tryGenerations(readers, row, links[0] ?? row, first) ?? nobody;
  return toPerson(keys, first, first.isOrganisation ? namedOnly(words) : words);
}

const nobody: PersonWords = { name: '', headline: '', degree: null };

const readers: Readers<[row: Element, link: Element, profile: ProfileLink], PersonWords> = {
  V1: readLockup,
  V2: readLines,
};

/** V1: an entity lockup with a part for each. */
function readLockup(row: Element): PersonWords | null {
  const part = (name: string) => row.querySelector(lockupPart(name));
  const title = part('title');
  if (!title) return null;
  const badge = part('degree') ?? part('badge');
  const name = nameIn(title);
  return {
    name,
    headline: visibleText(part('caption') ?? part('subtitle')),
    degree:
      readDegree(visibleText(badge)) ??
      readDegree(badge?.textContent) ??
      readDegreeAfterBullet(visibleText(title)),
  };
}

/** A name inside its element: the `aria-hidden` twin where there is one, up to the bullet before the degree. */
export function nameIn(element: Element): string {
  const shown = findAll(element, '[aria-hidden="true"]')
    .map(visibleText)
    .find((text) => /\p{L}/u.test(text));
  return beforeBullet(shown ?? visibleText(element));
}

function beforeBullet(text: string): string {
  return (text.split(/\s*[•·]\s/)[0] ?? '').replace(/\s*[•·]$/, '').trim();
}

/** V2: lines in separate nodes ("Ana", "• 2nd", "Head of Quality"), or all in one. */
function readLines(row: Element, link: Element, profile: ProfileLink): PersonWords {
  const lines = visibleLines(row).filter((line) => !/^[•·]$/.test(line));
  const twin = fold(attributeOf(row.querySelector('[aria-label]'), 'aria-label'));
  if (lines.length <= 1) return readFlatLine(lines[0] ?? visibleText(link), row, profile);
  const [first = '', ...rest] = lines;
  if (/[•·]\s*\S/.test(first) && !isDegreeLine(first)) {
    const split = readFlatLine(first, row, profile);
    return { ...split, headline: split.headline || rest.filter((line) => !isDegreeLine(line))[0] || '' };
  }
  const slot = rest.find(isDegreeLine);
  const headline = rest.find((line) => line !== slot && line !== first && !isCount(line)) ?? '';
  return {
    name: beforeBullet(first),
    headline,
    degree: readDegree(slot) ?? readDegreeAtEnd(twin, beforeBullet(first)),
  };
}

/** "• 2nd", "2次", "• Following": a bullet in front, or a short text around one digit. */
function isDegreeLine(line: string): boolean {
  return (
    /^[•·]/.test(line) ||
    (line.length <= 14 &&
      /^\(?[123]\s?(st|nd|rd|°|º|ª|er|re|e|ème|\.|次|-й|-я)/.test(line) &&
      readDegree(line) !== null)
  );
}

function isCount(line: string): boolean {
  return /^\d+$/.test(line);
}

const degreeWord =
  /^[123](?:st|nd|rd|th|°|º|ª|er|re|ème|e|\.|次|촌|-й|-я|-го)?\+?(?:以上)?(?:\s(?:e oltre|et \+|et plus|o más|ou mais|en \+))?(?=\s|$)\+?/;
/** Words seen in the place of a degree. */
const followingWord = /^(Following|Già segui|Suivi|You|Tu)(?=\s|$)/;

/** One text for all: "Ana Petrov • 2nd Head of Quality at Northwind". */
function readFlatLine(line: string, row: Element, profile: ProfileLink): PersonWords {
  const at =
    /\s*[•·]\s*(?=[123](?!\d)|Following|Già segui|Suivi|You\b|Tu\b)/.exec(line) ?? /\s+[•·]\s+/.exec(line);
  if (!at) return readBareLine(line, row, profile);
  const rest = line.slice(at.index + at[0].length);
  const headline = rest.replace(degreeWord, '').replace(followingWord, '').trim();
  return { name: line.slice(0, at.index).trim(), headline, degree: readDegreeAfterBullet(`• ${rest}`) };
}

/**
 * One text without a bullet, so nothing parts name and headline: the name is what the picture's label repeats, else
 * what the link's vanity repeats, else what is in the first script. All but the label are guesses.
 */
function readBareLine(line: string, row: Element, profile: ProfileLink): PersonWords {
  if (profile.isOrganisation)
    return { ...nobody, name: line.replace(/\s[\p{Nd}.,\s]+\s?\P{Nd}*$/u, ''), isGuess: true };
  const words = line.split(' ');
  const split = (count: number, isGuess: boolean) => ({
    name: words.slice(0, count).join(' '),
    headline: words.slice(count).join(' '),
    degree: null,
    isGuess,
  });
  const label = findAll(row, 'img[alt], [aria-label]')
    .map((each) => attributeOf(each, 'alt') || attributeOf(each, 'aria-label'))
    .join(' ');
  const inLabel = words.findLastIndex((_, index) => label.includes(words.slice(0, index + 1).join(' ')));
  if (inLabel >= 0) return split(inLabel + 1, false);
  const slug = (profile.keys.find((key) => key.startsWith('in:')) ?? '').slice(3);
  const inSlug = words
    .slice(0, 6)
    .findLastIndex((word) => foldName(word).some((part) => slug.includes(part)));
  if (inSlug >= 0) return split(inSlug + 1, true);
  const other = words.findIndex(
    (word) => scriptOf(word) !== null && scriptOf(word) !== scriptOf(words[0] ?? ''),
  );
  return other > 0 ? split(other, true) : { ...nobody, name: line, isGuess: true };
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Hangul', 'Thai'] as const;

/** The script of a word's first letter; Han and Kana count as one, since Japanese names mix them. */
function scriptOf(word: string): string | null {
  const letter = /\p{L}/u.exec(word)?.[0];
  if (!letter) return null;
  return scripts.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter)) ?? 'other';
}
