import { stripBidi } from '../leads/clean-text';
import type { ReactionType } from '../leads/engagement';
import type { SeenPerson } from '../leads/person';
import { readProfileLink } from './identity';
import { guessName } from './read-person-row';
import { readReactionInLabel, readReactionType } from './read-reaction-type';
import { profileLinks, reactorStrip } from './selectors';

export type StripPerson = { person: SeenPerson; reaction: ReactionType | null };

/**
 * V1's inline strip: the first eight to ten reactors of a permalink, in the page without opening anything. It gives
 * link, name and type; no headline and no degree. Names stand inside a translated label, so they are only a guess.
 */
export function readStrip(card: Element): StripPerson[] {
  const links = [...card.querySelectorAll(reactorStrip)].flatMap((strip) => [
    ...strip.querySelectorAll(profileLinks),
  ]);
  const labels = links.map((link) => link.getAttribute('aria-label') ?? '');
  const frame = findFrame(labels);
  return links.flatMap((link, index) => {
    const profile = readProfileLink(link);
    if (!profile) return [];
    const name = stripBidi(nameInLabel(labels[index] ?? '', frame));
    const person: SeenPerson = {
      keys: profile.keys,
      name: name || guessName(profile),
      nameIsGuess: true,
      headline: null,
      degree: null,
      isOrganisation: profile.isOrganisation,
    };
    return [{ person, reaction: readReactionType(link) ?? readReactionInLabel(labels[index] ?? '') }];
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
  return {
    prefix: prefix.replace(/[\p{L}\p{M}\p{N}]+$/u, ''),
    suffix: suffix.replace(/^[\p{L}\p{M}\p{N}]+/u, ''),
  };
}

function withoutType(label: string): string {
  const type = readReactionInLabel(label);
  const at = type ? label.lastIndexOf(type) : -1;
  return at < 0 || !type ? label : `${label.slice(0, at)}\u0000${label.slice(at + type.length)}`;
}

function nameInLabel(label: string, frame: Frame): string {
  const known =
    /^View (.+?)[’']s?(?: profile)?, reacted with /.exec(label) ??
    /^Link per visualizzare l[’']immagine\s+di (.+), ha reagito con /.exec(label);
  if (known?.[1]) return known[1];
  const plain = withoutType(label);
  if (frame.suffix === '' || !plain.startsWith(frame.prefix) || !plain.endsWith(frame.suffix)) return '';
  return plain.slice(frame.prefix.length, plain.length - frame.suffix.length).trim();
}

function sharedStart(left: string, right: string): string {
  let end = 0;
  while (end < left.length && left[end] === right[end]) end += 1;
  return left.slice(0, end);
}

function sharedEnd(left: string, right: string): string {
  const turn = (text: string) => [...text].reverse().join('');
  return turn(sharedStart(turn(left), turn(right)));
}
