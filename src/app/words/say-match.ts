import type { KnownReason, KnownSource } from '../../leads/records/known-row';
import type { Explanation, KnownBy } from '../../storage/load/explain-known';
import { date } from './ago';
import { facts, isolate, list, t } from './t';
import { underscored } from './underscored';

/** The sources of contacts behind a reason; none for what pages and the user say. */
const sourceOf: Partial<Record<KnownReason, KnownSource>> = {
  connection: 'connection',
  'written-with': 'written-with',
  crm: 'crm',
  contact: 'contact',
  'pending-invitation': 'invited',
};

/** How a contact was found to be somebody, what it says, and where it comes from. */
export function sayMatch(match: KnownBy): string {
  return facts(t(`matchBy_${underscored(match.by)}`), sayRecord(match), sayFiles(match));
}

/** True where a contact is the reason: what it says stands with it. */
export function isToldByContact(reason: KnownReason): boolean {
  return sourceOf[reason] !== undefined;
}

/** Why somebody counts as known for a reason: "same profile link · Nadia Haddad, Docklands · contacts.csv, 3 Nov". */
export function sayWhy(reason: KnownReason, { automatic, person }: Explanation): string {
  const source = sourceOf[reason];
  const found = automatic.filter(({ known }) => (source ? known.source === source : true));
  const [first] = reason === 'do-not-contact' ? found.filter(({ known }) => known.doNotContact) : found;
  if (first && (source || reason === 'do-not-contact')) return sayMatch(first);
  if (reason === 'first-degree') return t('whyFirstDegree');
  if (reason === 'marked-known') return t('whyMarked');
  return sayCompany(person.headline, first);
}

/** What a contact says of itself. */
export function sayRecord({
  known: { name, position, company, connectedOn },
}: Pick<KnownBy, 'known'>): string {
  const work = sayWork(position, company);
  const since = connectedOn !== null && t('connectedOn', date(connectedOn));
  return facts(isolate(name), work && isolate(work), since);
}

/** "Buyer, Docklands", or what of it is known. */
export function sayWork(position: string | null, company: string | null): string {
  return position && company ? t('workAt', position, company) : position || company || '';
}

/** The files a contact can have been in: several brought in at once are told apart by what they can hold. */
export function sayFiles({ known, imports }: Pick<KnownBy, 'known' | 'imports'>): string {
  const files = [...new Set(imports.flatMap((one) => one.files))];
  const isTold = files.filter((file) => isArchive(file) === archived.includes(known.source));
  return list((isTold.length > 0 ? isTold : files).map(isolate));
}

/** What only LinkedIn's archive tells. */
const archived: KnownSource[] = ['connection', 'written-with', 'invited'];

function isArchive(file: string): boolean {
  return /\.zip$|(connections|messages|invitations)[^/]*\.csv$/i.test(file);
}

function sayCompany(headline: string | null, first: KnownBy | undefined): string {
  if (headline) return t('whyHeadline', isolate(headline));
  return first ? sayMatch(first) : '';
}
