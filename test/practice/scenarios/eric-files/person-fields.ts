import type { PracticePerson } from '../../scenario';

/** As the archive writes it: percent-encoded, no slash at the end. */
export function profileUrl(person: PracticePerson): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(person.vanity)}`;
}

/** First word, and the rest with its credentials, which is where LinkedIn's files put them. */
export function splitName(name: string): [string, string] {
  const [first = '', ...rest] = name.split(' ');
  return [first, rest.join(' ')];
}
