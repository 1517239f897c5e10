import { columnNames, hasColumns, squash } from './column-names';
import type { FileKind } from './finding';
import { isPlainHeader } from './plain-columns';

const connected = columnNames.connectedOn.join('|');
const first = 'firstname|vorname|prenom';
const last = 'lastname|nachname|nom';

/** What a table is, by the columns that only it has; asked in this order. */
const kinds: [kind: FileKind, columns: string[]][] = [
  ['linkedin-connections', [connected, `${first}|${last}|url`]],
  ['linkedin-messages', ['conversationid', 'from', 'date', 'content']],
  ['linkedin-messages', ['from', 'to', 'date', 'content', 'direction']],
  ['linkedin-invitations', ['from', 'to', 'sentat', 'direction']],
  ['linkedin-profile', [first, last, 'headline', 'maidenname|birthdate|geolocation|twitterhandles']],
  ['evaboot', ['linkedinurlpublic|linkedinurluniqueid|matchesfilters', `${first}|fullname`]],
  ['google-contacts', ['email1value']],
  ['google-contacts', ['givenname', 'familyname', 'groupmembership|organization1name|phone1value']],
  ['google-contacts', ['firstname', 'organizationname', 'fileas|labels|organizationtitle']],
  ['pipedrive', ['name', 'organization', 'emailwork|emailhome|marketingstatus|email', 'labels|label|title']],
  [
    'salesforce',
    ['lastname|fullname|name', 'leadsource|leadstatus', 'leadsource|company', 'status|leadsource'],
  ],
  ['salesforce', ['lastname', 'accountname|accountid|emailoptout|hasoptedoutofemail|leadowner']],
  [
    'hubspot',
    ['firstname|lastname|email', 'lifecyclestage|recordid|recordidcontact|hsleadstatus|hsobjectid'],
  ],
  ['hubspot', ['firstname|lastname', 'email', 'contactowner|leadstatus|associatedcompany']],
];

/** The kind of a table with this header; null for a record that is no header any rule knows. */
export function recogniseHeader(header: readonly string[]): FileKind | null {
  if (isPlainHeader(header)) return 'afterpost';
  if (header.length < 2) return null;
  // Only people's own columns: `Organization - Name` beside them belongs to another export.
  if (header.some((name) => /^\s*Person\s+-\s+/i.test(name))) return 'pipedrive';
  const squashed = new Set(header.map(squash));
  return kinds.find(([, columns]) => hasColumns(squashed, columns))?.[0] ?? null;
}

const ownActs =
  'reactions comments shares votes instantreposts memberfollows saveditems richmedia companyfollows hashtagfollows';
const talksWithNobody = 'guidemessages learningcoachmessages learningroleplaymessages coachmessages';
const aboutTheOwner =
  'adtargeting adsclicked lanadsengagement endorsementgiveninfo endorsementreceivedinfo education positions skills languages certifications courses honors projects patents publications organizations recommendationsgiven recommendationsreceived registration receipts receiptsv2 logins securitychallenges searchqueries phonenumbers emailaddresses profilesummary events learning jobapplications savedjobs savedjobalerts jobseekerpreferences jobapplicantsavedanswers jobapplicantsavedscreeningquestionresponses onlinejobpostings inferencesaboutyou causesyoucareabout volunteering testscores whatsappphonenumbers verifications providers serviceengagements articles importedcontacts privateidentityasset';
const unused = new Set([ownActs, talksWithNobody, aboutTheOwner].flatMap((line) => line.split(' ')));
const coach = new Set(talksWithNobody.split(' '));
const wanted = new Set(['connections', 'messages', 'invitations', 'profile']);

/** A LinkedIn file of the archive that says nothing about people the owner knows. */
export function isUnusedArchiveFile(path: string): boolean {
  return unused.has(stemOf(path));
}

/** Has the header of messages, but the other side is a program. */
export function isCoachTalk(path: string): boolean {
  return coach.has(stemOf(path));
}

/** One of the four files of the archive that are read. */
export function isArchiveFile(path: string): boolean {
  return /\.csv$/i.test(path) && wanted.has(stemOf(path));
}

/** `Export/Comments_12345.csv` → `comments`; also without a browser's ` (1)`. */
function stemOf(path: string): string {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .slice(-200)
    .replace(/\.\w+$/, '');
  return squash(name.replace(/\s*\(\d+\)\s*$/, '')).replace(/\d+$/, '');
}
