import { longestCell } from '../tables/clean-cell';

/** Everything else of a card (photos, addresses, birthdays) is not for us. */
const wanted = new Set([
  'VERSION',
  'N',
  'FN',
  'ORG',
  'TITLE',
  'EMAIL',
  'URL',
  'X-SOCIALPROFILE',
  'SOCIALPROFILE',
]);

type Line = { group: string; name: string; params: string[]; value: string };

/** The logical lines of each card, wanted ones only, in the form of 3.0. Cards never end by the next one's begin. */
export function* splitCards(text: string): Generator<string[]> {
  let card: string[] | null = null;
  for (const line of unfoldLines(text)) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) {
      if (card) yield card;
      card = [];
    } else if (/^END:VCARD\s*$/i.test(line)) {
      if (card) yield [...card, 'END:VCARD'];
      card = null;
    } else if (card) {
      const wantedLine = toVersion3(line);
      if (wantedLine) card.push(wantedLine);
    }
  }
  if (card) yield card;
}

/** A line that begins with a blank goes on; so does a quoted-printable one that ends with `=` (2.1). */
function* unfoldLines(text: string): Generator<string> {
  let parts: string[] = [];
  let isSoft = false;
  for (const raw of splitLines(text)) {
    if (isSoft) parts.push(raw.trimStart());
    else if (parts.length > 0 && /^[ \t]/.test(raw)) parts.push(raw.slice(1));
    else {
      if (parts.length > 0) yield parts.join('');
      parts = [raw];
    }
    const last = parts.at(-1) ?? '';
    isSoft = last.endsWith('=') && isQuotedPrintable(parts[0] ?? '');
    if (isSoft) parts[parts.length - 1] = last.slice(0, -1);
  }
  if (parts.length > 0) yield parts.join('');
}

function* splitLines(text: string): Generator<string> {
  const end = /\r\n?|\n/g;
  let at = 0;
  for (let match = end.exec(text); match; match = end.exec(text)) {
    yield text.slice(at, match.index);
    at = end.lastIndex;
  }
  yield text.slice(at);
}

function isQuotedPrintable(line: string): boolean {
  return /^[^:]{0,200}[;=]QUOTED-PRINTABLE[;:]/i.test(line.slice(0, 300));
}

/** The line as a 3.0 card would write it; null when it is not wanted. Broken lines stay, for the reader to refuse. */
function toVersion3(text: string): string | null {
  const line = parseLine(text);
  if (!line) return /^(?:N|FN)\b/i.test(text) ? text : null;
  const name = line.name.toUpperCase();
  if (!wanted.has(name)) return null;
  if (name === 'VERSION') return `VERSION:${line.value.trim() === '4.0' ? '4.0' : '3.0'}`;
  const encoded = /QUOTED-PRINTABLE/i.test(line.params.join(';'));
  const charset = /^CHARSET=(.+)$/i.exec(line.params.find((param) => /^CHARSET=/i.test(param)) ?? '')?.[1];
  const value = encoded ? escapeText(decodeQuotedPrintable(line.value, charset), name) : line.value;
  // What kind of address or link it is does not matter here, and old cards write it in ways that readers refuse.
  return `${name}:${value}`;
}

function parseLine(text: string): Line | null {
  const head = /^(?:([\w-]{1,60})\.)?([\w-]{1,60})/.exec(text);
  if (!head) return null;
  const colon = findColon(text, head[0].length);
  if (colon === -1) return null;
  const params = text.slice(head[0].length, colon).split(';').filter(Boolean);
  return { group: head[1] ?? '', name: head[2] ?? '', params, value: text.slice(colon + 1) };
}

/** The colon before the value: not one in a quoted parameter. */
function findColon(text: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === ':' && !isQuoted) return at;
  }
  return text.indexOf(':', from);
}

/** 2.1 does not escape commas, 3.0 must; `;` still parts the fields of a name. */
function escapeText(text: string, name: string): string {
  const escaped = text.replace(/\r\n?|\n/g, '\\n').replace(/(?<!\\),/g, '\\,');
  return name === 'N' || name === 'ORG' ? escaped : escaped.replace(/(?<!\\);/g, '\\;');
}

function decodeQuotedPrintable(text: string, charset = 'utf-8'): string {
  const coded = new TextEncoder().encode(text.slice(0, 4 * longestCell));
  const bytes: number[] = [];
  for (let at = 0; at < coded.length; at += 1) {
    const hex = coded[at] === 0x3d ? String.fromCharCode(...coded.subarray(at + 1, at + 3)) : '';
    const isByte = /^[0-9a-f]{2}$/i.test(hex);
    bytes.push(isByte ? Number.parseInt(hex, 16) : (coded[at] ?? 0));
    if (isByte) at += 2;
  }
  return decode(new Uint8Array(bytes), charset);
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset.replace(/"/g, '').trim()).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
