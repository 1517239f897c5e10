import type { PracticePerson } from '../../scenario';
import type { Cast } from '../eric/cast';
import { companies } from '../headlines';
import type { Random } from '../random';
import { writeCsv } from './csv';
import { profileUrl, splitName } from './person-fields';

const preamble = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

`;
const header = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const day = 24 * 3_600_000;

/** Every twentieth connection shows an e-mail address. */
export function emailOf(person: PracticePerson, index: number): string {
  return index % 20 === 3 ? `${person.id}@mail.example` : '';
}

/** Who was connected when the archive was made. */
export function archivedConnections(cast: Cast): PracticePerson[] {
  const members = [...cast.commenters, ...cast.reactors].filter(
    (member) => member.group === 'connected' || member.group === 'connected-unseen',
  );
  return [...members, ...cast.absent, ...cast.bystanders.filter((person) => person.degree === 1)];
}

/** Connections.csv in its form of 2026: preamble, header on line 4, rows of closed accounts with a date only. */
export function writeConnections(cast: Cast, now: number, random: Random): string {
  const rows = archivedConnections(cast).map((person, index) => [
    ...splitName(person.name),
    profileUrl(person),
    emailOf(person, index),
    random.pick(companies),
    person.headline.split(/ at | @ | \| /)[0] ?? '',
    writeDate(now - (20 + random.below(2_400)) * day),
  ]);
  const closed = [1, 2, 3].map(() => ['', '', '', '', '', '', writeDate(now - random.below(2_400) * day)]);
  return preamble + writeCsv([header, ...random.shuffle([...rows, ...closed])]);
}

function writeDate(ms: number): string {
  const date = new Date(ms);
  return `${String(date.getUTCDate()).padStart(2, '0')} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
