import type { PracticePerson } from '../../scenario';
import type { Cast } from '../eric/cast';
import { writeCsv } from './csv';
import { profileUrl } from './person-fields';

const header = [
  'CONVERSATION ID',
  'CONVERSATION TITLE',
  'FROM',
  'SENDER PROFILE URL',
  'TO',
  'RECIPIENT PROFILE URLS',
  'DATE',
  'SUBJECT',
  'CONTENT',
  'FOLDER',
  'ATTACHMENTS',
];
const day = 24 * 3_600_000;

const exchanges: [mine: string, theirs: string][] = [
  [
    'Good to meet you at the fair. You said ""never again"" about spreadsheets – still true?',
    '<p>Yes &amp; no.</p>',
  ],
  ['Merci pour l’appel, je vous envoie le résumé demain.\n\nEric', 'Parfait, merci !'],
  ['Did the pilot on the two docks start?', 'Not yet. Ask me again in spring 🌱'],
];

/** messages.csv in its form of March 2026: every field quoted, line breaks and HTML inside, empty sender URLs. */
export function writeMessages(cast: Cast, now: number): string {
  const partners: PracticePerson[] = [
    ...[...cast.commenters, ...cast.reactors].filter((member) => member.group === 'written'),
    ...cast.reactors.filter((member) => member.group === 'connected').slice(0, 5),
    ...cast.absent.slice(0, 4),
  ];
  const rows = partners.flatMap((partner, index) => writeExchange(cast.me, partner, index, now));
  return writeCsv([header, ...rows, ...writeGroupTalk(cast, now), writeAdvert(cast.me, now)], 'all');
}

function writeExchange(me: PracticePerson, partner: PracticePerson, index: number, now: number): string[][] {
  const [mine, theirs] = exchanges[index % exchanges.length] ?? ['', ''];
  const at = now - (30 + index * 11) * day;
  const id = conversationId(index);
  return [
    row(id, me, [partner], at, mine.replaceAll('""', '"')),
    row(id, partner, [me], at + 5 * 3_600_000, theirs),
  ];
}

/** Names with commas are joined by commas here: only the URLs can be split. */
function writeGroupTalk(cast: Cast, now: number): string[][] {
  const [one, two] = cast.absent;
  if (!one || !two) return [];
  return [
    row(conversationId(90), one, [cast.me, two], now - 200 * day, 'Lunch on Thursday, all three of us?'),
  ];
}

function writeAdvert(me: PracticePerson, now: number): string[] {
  const sender = { name: 'LinkedIn Member', vanity: '' };
  const content = '<p class="spinmail-quill-editor__spin-break">An offer, %FIRSTNAME%</p>';
  const line = row(conversationId(91), sender, [me], now - 60 * day, content);
  return line.map((field, index) => (index === 9 ? 'SPAM' : field));
}

type Named = Pick<PracticePerson, 'name' | 'vanity'>;

function row(id: string, from: Named, to: Named[], at: number, content: string): string[] {
  return [
    id,
    '',
    from.name,
    urlOf(from),
    to.map((person) => person.name).join(', '),
    to.map(urlOf).join(','),
    `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`,
    '',
    content,
    'INBOX',
    '',
  ];
}

function urlOf(person: Named): string {
  return person.vanity === '' ? '' : profileUrl(person as PracticePerson);
}

function conversationId(index: number): string {
  return `2-${btoa(`practice-${index}`)}`;
}

/** A look-alike with the same header: a talk with a guide, not with a person. */
export function writeCoach(cast: Cast): string {
  const guide = { name: 'Guide', vanity: '' };
  return writeCsv(
    [header, row(conversationId(92), guide, [cast.me], 1_770_000_000_000, 'Try a shorter opening.')],
    'all',
  );
}
