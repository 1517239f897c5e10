import ical from 'ical.js';
import type { KnownContact } from '../../leads/records/known-row';
import { stripBidi } from '../../leads/text/strip-bidi';
import { longestCell, mostRows } from '../tables/clean-cell';
import type { SkipReason } from '../tables/finding';
import type { Progress } from '../tables/progress';
import { readEmails } from '../tables/read-emails';
import { orderKeys, readPersonKeys } from '../tables/read-person-keys';
import { skipRow, type Tally } from '../tables/tally';
import { splitCards } from './split-cards';

/** Far more lines than a card of a person has. */
const mostLines = 500;

export function isCardFile(text: string): boolean {
  return /^\uFEFF?\s{0,200}BEGIN:VCARD/i.test(text.slice(0, 300));
}

/** The cards of a vCard file, 2.1 to 4.0. A broken one is left out, the others are read. */
export async function readCards(text: string, tally: Tally, progress: Progress): Promise<KnownContact[]> {
  const contacts: KnownContact[] = [];
  for (const lines of splitCards(text)) {
    if (progress.isDue()) await progress.rest();
    progress.advance(lines.reduce((sum, line) => sum + line.length + 1, 0));
    tally.rowsRead += 1;
    if (lines.some((line) => line.length > longestCell)) skipRow(tally, 'long-cell', lines);
    const contact = tally.rowsRead > mostRows ? 'too-many-rows' : readCard(lines);
    if (typeof contact === 'string') skipRow(tally, contact, lines);
    else {
      contacts.push(contact);
      tally.used += 1;
    }
  }
  return contacts;
}

/** Property names of a parsed card with their values, flattened: [name, value, value…]. */
type Card = [name: string, ...values: string[]][];

function readCard(lines: string[]): KnownContact | SkipReason {
  const card = parseCard(lines);
  if (!card) return 'broken-card';
  const all = (...names: string[]) =>
    card.filter(([name]) => names.includes(name)).map(([, ...rest]) => rest);
  const [family = '', given = ''] = all('n')[0] ?? [];
  const name = stripBidi(all('fn')[0]?.join(', ') || [given, family].filter(Boolean).join(' '));
  const links = all('url', 'x-socialprofile', 'socialprofile').flat();
  const keys = orderKeys(links.flatMap((link) => readPersonKeys(link.replace(/\\/g, ''))));
  const emails = [...new Set(all('email').flat().flatMap(readEmails))];
  if (name === '' && keys.length === 0 && emails.length === 0) return 'no-name-link-or-email';
  return {
    source: 'contact',
    name,
    keys,
    emails,
    company: stripBidi(all('org')[0]?.[0] ?? '') || null,
    position: stripBidi(all('title')[0]?.join(', ') ?? '') || null,
    connectedOn: null,
    doNotContact: false,
  };
}

/** Null for a card that has no end, or that does not keep to the form. */
function parseCard(lines: string[]): Card | null {
  if (lines.at(-1) !== 'END:VCARD' || lines.length > mostLines) return null;
  // First, so that every line is read by the rules of the card's version.
  const version = lines.find((line) => line.startsWith('VERSION:')) ?? 'VERSION:3.0';
  const rest = lines.filter((line) => !line.startsWith('VERSION:')).map((line) => line.slice(0, longestCell));
  try {
    return parseProperties(ical.parse(['BEGIN:VCARD', version, ...rest].join('\r\n')));
  } catch {
    return null;
  }
}

/** `['vcard', [[name, params, type, value…], …], …]`, as the parser gives it. */
function parseProperties(parsed: unknown): Card | null {
  const properties: unknown = Array.isArray(parsed) ? parsed[1] : null;
  if (!Array.isArray(properties)) return null;
  return properties.flatMap((property: unknown): Card => {
    if (!Array.isArray(property) || typeof property[0] !== 'string') return [];
    const [name] = property;
    const values = property.slice(3).flat(2).map(String);
    return [[name, ...values.map((value) => (isInParts(name) ? value : unescapeSemicolons(value)).trim())]];
  });
}

/** Fields that `;` parts: there the parser has taken the escapes off. */
function isInParts(name: string): boolean {
  return name === 'n' || name === 'org';
}

/** 3.0 escapes `;` everywhere, the parser expects it only there. */
function unescapeSemicolons(value: string): string {
  return value.replaceAll('\\;', ';');
}
