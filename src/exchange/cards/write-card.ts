import type { PersonRecord } from '../../leads/results/export-person';
import { stripBidi } from '../../leads/text/strip-bidi';

const lineEnd = '\r\n';
/** Octets, without the line's end. */
const longest = 75;

/** A person as a contact card, vCard 3.0: the version that every address book reads. */
export function writeCard(person: PersonRecord): string {
  return [...cardLines(person)].map((line) => foldLine(line) + lineEnd).join('');
}

function* cardLines(person: PersonRecord): Generator<string> {
  const { firstName, lastName, title, company, emails, url, note, tags, doNotContact } = person;
  yield 'BEGIN:VCARD';
  yield 'VERSION:3.0';
  yield `N:${oneLine(lastName)};${oneLine(firstName)};;;`;
  yield `FN:${oneLine(`${firstName} ${lastName}`) || '?'}`;
  if (company) yield `ORG:${oneLine(company)}`;
  if (title) yield `TITLE:${oneLine(title)}`;
  for (const email of emails) yield `EMAIL;TYPE=INTERNET:${oneLine(email)}`;
  if (url) {
    // Google refuses labels it does not know, unless they stand in a line of their own.
    yield `item1.URL:${url}`;
    yield 'item1.X-ABLabel:LinkedIn';
    yield `X-SOCIALPROFILE;TYPE=linkedin:${url}`;
  }
  const categories = [...tags, ...(doNotContact ? ['Do not contact'] : [])];
  if (categories.length > 0) yield `CATEGORIES:${categories.map(oneLine).join(',')}`;
  if (note.trim() !== '') yield `NOTE:${escapeText(note)}`;
  yield 'END:VCARD';
}

function oneLine(text: string): string {
  return escapeText(text.replace(/\s+/gu, ' '));
}

/** Control characters have no place in a card, half a character no bytes. */
function escapeText(text: string): string {
  const plain = stripBidi(text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')).replace(
    /\p{Surrogate}/gu,
    '',
  );
  return plain.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n');
}

/** Lines of at most 75 octets, no character cut; what goes on begins with a blank, which counts. */
function foldLine(line: string): string {
  if (line.length * 3 <= longest) return line;
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longest) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join(lineEnd);
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
