import type { ProfileLink } from '../../leads/people/profile-link';
import type { ReactionType } from '../../leads/records/engagement';
import type { SeenPerson } from '../../leads/records/person';
import { attributeOf, findAll } from '../base/find-all';
import { readProfileLink } from '../base/read-profile-link';
import { foldName, toPerson } from '../base/to-person';
import { reactorStrip } from '../selectors/posts';
import { profileLinks } from '../selectors/profile-links';
import { readReactionInLabel, readReactionType } from './read-reaction-type';

export type StripPerson = { person: SeenPerson; reaction: ReactionType | null };

/**
 * V1's inline strip: the first eight to ten reactors of a permalink, in the page without opening anything. It gives
 * link, name and type; no headline and no degree. Names stand inside a translated label, so they are only a guess.
 */
export function readStrip(card: Element): StripPerson[] {
  const links = findAll(findAll(card, reactorStrip), profileLinks);
  const labels = links.map((link) => attributeOf(link, 'aria-label'));
  const frame = findFrame(labels);
  return links.flatMap((link, index) => {
    const profile = readProfileLink(link);
    if (!profile) return [];
    const label = labels[index] ?? '';
    const name = nameInLabel(label, frame, profile);
    const person = toPerson(profile.keys, profile, { name, headline: '', degree: null, isGuess: true });
    return [{ person, reaction: readReactionType(link) ?? readReactionInLabel(label) }];
  });
}

type Frame = { prefix: string; suffix: string };

/** Labels of one list differ only by the name and the type, so what all share around the name is the frame. */
function findFrame(labels: string[]): Frame {
  const plain = [...new Set(labels.map(withoutType))];
  const [first = ''] = plain;
  if (plain.length < 2) return { prefix: '', suffix: '' };
  const prefix = plain.reduce((common, label) => sharedStart(common, label), first);
  const suffix = plain.reduce((common, label) => sharedEnd(common, label), first);
  const before = plain.map((label) => label.slice(0, label.length - suffix.length));
  const after = plain.map((label) => label.slice(prefix.length));
  return {
    prefix: turn(wholeWords(turn(prefix), after.map(firstLetter))),
    suffix: wholeWords(
      suffix,
      before.map((text) => firstLetter(turn(text))),
    ),
  };
}

const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Hangul',
  'Han',
  'Hiragana',
  'Katakana',
];

/** Two names may end alike ("Petrov", "Metrov"): where the cut runs through a word, the word is the name's. */
function wholeWords(frame: string, beside: string[]): string {
  const script = scripts.find((each) => new RegExp(`^\\p{Script=${each}}`, 'u').test(frame));
  if (!script) return frame.replace(/^[\p{M}\p{N}]+/u, '');
  const isCut = beside.some((letter) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter));
  return isCut ? frame.replace(new RegExp(`^[\\p{Script=${script}}\\p{M}\\p{N}]+`, 'u'), '') : frame;
}

function firstLetter(text: string): string {
  return [...text][0] ?? '';
}

function withoutType(label: string): string {
  const type = readReactionInLabel(label);
  const at = type ? label.lastIndexOf(type) : -1;
  return at < 0 || !type ? label : `${label.slice(0, at)}\u0000${label.slice(at + type.length)}`;
}

function nameInLabel(label: string, frame: Frame, profile: ProfileLink): string {
  const known =
    /^View (.+?)[’']s?(?: profile)?, reacted with /.exec(label) ??
    /^Link per visualizzare l[’']immagine\s+di (.+), ha reagito con /.exec(label);
  if (known?.[1]) return known[1];
  const plain = withoutType(label);
  if (frame.suffix === '' || !plain.startsWith(frame.prefix) || !plain.endsWith(frame.suffix)) return '';
  const name = plain.slice(frame.prefix.length, plain.length - frame.suffix.length);
  const slug = (profile.keys.find((key) => !key.startsWith('urn:')) ?? '').replace(/^\w+:/, '');
  const missing = (part: string) => sharedName(part, slug);
  return `${turn(missing(turn(frame.prefix)))}${name}${missing(frame.suffix)}`.trim();
}

/** Words two people share ("Ana Petrov", "Ivo Petrov") look like the frame's: those the vanity repeats are the name's. */
function sharedName(frame: string, slug: string): string {
  const word = /^\s+(?:[\p{Script=Latin}\p{M}\p{N}'’-]+|[\p{L}\p{M}\p{N}'’-]+)/u.exec(frame)?.[0];
  if (!word) return '';
  const isNamed = [word, turn(word)].some((each) => foldName(each).some((part) => slug.includes(part)));
  return isNamed ? word + sharedName(frame.slice(word.length), slug) : '';
}

function sharedStart(left: string, right: string): string {
  let end = 0;
  while (end < left.length && left[end] === right[end]) end += 1;
  return left.slice(0, end);
}

function sharedEnd(left: string, right: string): string {
  return turn(sharedStart(turn(left), turn(right)));
}

function turn(text: string): string {
  return [...text].reverse().join('');
}
