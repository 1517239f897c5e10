import type { ProfileLink } from '../../leads/people/profile-link';
import type { Degree, PersonKey, SeenPerson } from '../../leads/records/person';
import { stripBidi } from '../../leads/text/strip-bidi';

/** What the words beside somebody's link say of them; '' where they say nothing. */
export type PersonWords = { name: string; headline: string; degree: Degree | null; isGuess?: boolean };

/** A person as a page shows them; where it shows no name, the link has to do. */
export function toPerson(keys: PersonKey[], link: ProfileLink, words: PersonWords): SeenPerson {
  const name = stripBidi(words.name);
  return {
    keys,
    name: name || guessName(link),
    nameIsGuess: name === '' || words.isGuess === true,
    headline: words.headline || null,
    degree: words.degree,
    isOrganisation: link.isOrganisation,
  };
}

/** What an organisation has of it. */
export function namedOnly(words: PersonWords): PersonWords {
  return { ...words, headline: '', degree: null };
}

/** Words of a name as a vanity would spell them; initials are left out, any vanity holds them. */
export function foldName(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 1);
}

/** "ana-petrov-12ab" → "Ana Petrov": better than nothing until a page shows the name. */
export function guessName(profile: ProfileLink): string {
  const slug =
    profile.keys
      .find((key) => !key.startsWith('urn:'))
      ?.replace(/^(in|org):/, '')
      .split('/')
      .at(-1) ?? '';
  const words = slug.split('-').filter((word) => word !== '' && !/\d/.test(word));
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
