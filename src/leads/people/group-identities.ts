import type { KnownRecord } from '../records/known-row';

import { groupByKeys } from '../text/group-by-keys';
import { nameKey } from './name-key';

/** Mailboxes of a function, not of a person; the part before the @. */
const roles = new Set(
  `info sales contact hello office mail admin support service team help hr jobs careers job career press media marketing
  billing invoice invoices accounts accounting finance orders order purchasing procurement legal privacy security
  webmaster postmaster hostmaster abuse noreply no-reply donotreply do-not-reply newsletter news events booking
  bookings reservations reception enquiries inquiries enquiry inquiry kontakt verkauf vertrieb buero buro einkauf
  bewerbung personal rechnung buchhaltung presse empfang contacto ventas administracion compras contato vendas
  comercial financeiro contatti vendite commerciale amministrazione segreteria ufficio direction accueil commercial
  compta comptabilite recrutement ventes biuro sprzedaz sekretariat kadry obchod prodej post firmapost salg
  myynti toimisto kundservice kundenservice customerservice customer-service kundeservice`.split(/\s+/),
);

/** More names than these under one address, and it is a shared mailbox or a placeholder. */
const namesPerAddress = 2;

/** True for an address that stands for one person: not `info@…`, whatever is added behind a plus. */
function isPersonalEmail(email: string): boolean {
  const [local = '', host] = email.toLowerCase().split('@');
  return host !== undefined && local !== '' && !roles.has(local.replace(/\+.*$/, '').replace(/[._]/g, '-'));
}

/** Which addresses among these contacts join them: everything but roles and shared mailboxes. */
export function findJoiningEmails(records: readonly KnownRecord[]): Set<string> {
  const names = new Map<string, Set<string>>();
  for (const { emails, name } of records) {
    const key = nameKey(name);
    for (const email of emails.map((each) => each.toLowerCase()).filter(isPersonalEmail)) {
      const found = names.get(email) ?? new Set();
      names.set(email, key === null ? found : found.add(key));
    }
  }
  return new Set([...names].filter(([, found]) => found.size <= namesPerAddress).map(([email]) => email));
}

/** Contacts that are one person by a profile link or an e-mail address, put together. */
export function groupIdentities(records: readonly KnownRecord[]): KnownRecord[][] {
  const joining = findJoiningEmails(records);
  return groupByKeys(records, ({ keys, emails }) => [
    ...keys,
    ...emails.map((each) => each.toLowerCase()).filter((email) => joining.has(email)),
  ]);
}
