import { strToU8 } from 'fflate';
import type { PracticePerson } from '../../scenario';
import type { Cast } from '../eric/cast';
import { companies } from '../headlines';
import type { Random } from '../random';
import { archivedConnections, emailOf } from './connections';
import { writeCsv } from './csv';
import { profileUrl, splitName } from './person-fields';

const header =
  'Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,Associated Company,Contact owner,Job Title,Company Name,LinkedIn URL,linkedin_profile,Lifecycle Stage'.split(
    ',',
  );

type Row = { person: PracticePerson; email: string; url: string; legacyUrl: string };

/**
 * HubSpot's contact export. Known by link (in every form a CRM collects), some only by the e-mail address the archive
 * also has, and some rows that are nobody: the names of people who engaged, and no link or address to tie them.
 */
export function writeCrm(cast: Cast, random: Random): Uint8Array<ArrayBuffer> {
  const contacts = random.shuffle([...linked(cast), ...mailed(cast), ...nameless(cast)]);
  const rows = contacts.map(({ person, email, url, legacyUrl }, index) => {
    const company = random.pick(companies);
    const title = person.headline.split(/ at | @ | \| /)[0] ?? '';
    const created = `2025-0${1 + random.below(9)}-1${random.below(10)} 08:3${random.below(10)}`;
    const names = splitName(person.name);
    const last = random.pick(['Lead', 'Opportunity', 'Customer']);
    return [
      String(5_100 + index),
      ...names,
      email,
      '',
      'Connected',
      created,
      company,
      'Eric Tannhauser',
      title,
      company,
    ].concat(url, legacyUrl, last);
  });
  return strToU8(writeCsv([header, ...rows])) as Uint8Array<ArrayBuffer>;
}

/** Contacts with a profile link; some are connections too, as in life. */
function linked(cast: Cast): Row[] {
  const members = [...cast.commenters, ...cast.reactors];
  const people = [
    ...members.filter((member) => member.group === 'crm'),
    ...members.filter((member) => member.group === 'connected').slice(0, 9),
    ...cast.absent.slice(10, 22),
  ];
  return people.map((person, index) => {
    const url = linkForms[index % linkForms.length]?.(person) ?? '';
    const legacy = index % 6 === 5;
    return { person, email: '', url: legacy ? '' : url, legacyUrl: legacy ? url : '' };
  });
}

const linkForms: ((person: PracticePerson) => string)[] = [
  profileUrl,
  (person) => `${profileUrl(person)}/`,
  (person) => profileUrl(person).replace('www.', 'de.'),
  (person) => `${profileUrl(person)}?trk=people-search`,
  (person) => `https://www.linkedin.com/in/${encodeURIComponent(person.vanity.normalize('NFD'))}/`,
  (person) => `http://linkedin.com/in/${person.vanity}`,
];

/** Connections whose address the archive shows, and who are in the CRM by that address alone. */
function mailed(cast: Cast): Row[] {
  return archivedConnections(cast).flatMap((person, index) => {
    const email = emailOf(person, index);
    return email === '' ? [] : [{ person, email: email.toUpperCase(), url: '', legacyUrl: '' }];
  });
}

/** Namesakes: they must not make anybody known. */
function nameless(cast: Cast): Row[] {
  const strangers = [...cast.commenters, ...cast.reactors].filter((member) => member.group === 'new');
  return strangers.slice(10, 13).map((person, index) => ({
    person: { ...person, headline: 'Office manager' },
    email: index === 0 ? '' : `namesake${index}@other.example`,
    url: '',
    legacyUrl: '',
  }));
}
