import { profileUrl } from '../../leads/people/profile-link';
import type { KnownRow } from '../../leads/records/known-row';
import type { Person } from '../../leads/records/person';
import { date } from './ago';
import { sayWork } from './say-match';
import { list, t } from './t';
import { underscored } from './underscored';

/** One fact of one side of a question, with the name of the fact. */
export type Fact = { id: 'headline' | 'email' | 'link' | 'since'; words: string; isLtr: boolean };

/** What a page says of somebody. */
export function listPersonFacts({ headline, keys, degree }: Person): Fact[] {
  return [
    fact('headline', headline),
    fact('link', linkOf(keys), true),
    fact('since', degree === null ? null : t(`degree_${degree}`)),
  ].flatMap((each) => each ?? []);
}

/** What a file says of a contact. */
export function listContactFacts({ position, company, emails, keys, connectedOn }: KnownRow): Fact[] {
  return [
    fact('headline', sayWork(position, company)),
    fact('email', list(emails), true),
    fact('link', linkOf(keys), true),
    fact('since', connectedOn === null ? null : t('connectedOn', date(connectedOn))),
  ].flatMap((each) => each ?? []);
}

/** Where a contact is from: "In your CRM". */
export function sourceWords({ source }: KnownRow): string {
  return t(`from_${underscored(source)}`);
}

function fact(id: Fact['id'], words: string | null, isLtr = false): Fact | null {
  return words ? { id, words, isLtr } : null;
}

function linkOf(keys: Person['keys']): string | null {
  const url = profileUrl(keys);
  return url && decodeURI(url).replace('https://www.', '').replace(/\/$/, '');
}
