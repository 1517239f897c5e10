import { titleOf } from '../records/headline';
import type { KnownContact } from '../records/known-row';
import type { Person } from '../records/person';
import { cutText } from '../text/cut-text';
import { stripBidi } from '../text/strip-bidi';
import { isSameCompany } from './company-key';

export type Job = { title: string | null; company: string | null };

/** Salesforce takes no longer title. */
const longest = 128;
/** Where one thing ends and another begins in a headline; commas belong to titles ("Director, Growth"). */
const breaks = /\s*[|•·‖;\n→✦★]\s*|\s[–—-]\s/u;
const looseEnd = /(?:[\s,(（@–—|·•-]|(?<!\p{L})(?:at|bei|beim|chez|en|presso|bij|på|hos))+$/iu;

type Contact = Pick<KnownContact, 'company' | 'position'>;
type Titled = Pick<Person, 'headline' | 'title'>;

/**
 * What somebody is and where, as an address book asks it. The headline is what they say now; a contact of the same
 * company, or one where the headline names none, knows the title more exactly.
 */
export function readJob(person: Titled, contacts: readonly Contact[]): Job {
  const { company } = titleOf(person);
  const same = contacts.filter((one) => company === null || isSameCompany(one.company, company));
  return {
    title: same.find(({ position }) => position !== null)?.position ?? titleIn(person),
    company: company ?? same.find((one) => one.company !== null)?.company ?? null,
  };
}

/** The part of a headline that says what somebody is, without the company. */
export function titleIn(person: Titled): string | null {
  const { headline } = person;
  if (headline === null) return null;
  const { company, because } = titleOf(person);
  const parts = stripBidi(headline)
    .split(breaks)
    .map((part) => dropCompany(part, company))
    .filter((part) => /\p{L}/u.test(part));
  const [word = ''] = because?.split(', ') ?? [];
  const telling = word === '' ? undefined : parts.find((part) => part.includes(word));
  const title = telling ?? parts[0];
  return title === undefined ? null : cutText(title, longest);
}

/** `CFO at Kitebird` → `CFO`; a part that names the company alone says no title. */
function dropCompany(part: string, company: string | null): string {
  const at = company === null ? -1 : part.indexOf(company);
  if (company === null || at === -1) return part.trim();
  const before = part.slice(0, at).replace(looseEnd, '');
  return (
    before.trim() ||
    part
      .slice(at + company.length)
      .replace(/^[\s,:)）]+/u, '')
      .trim()
  );
}
