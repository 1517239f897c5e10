/** A column's name for comparing: lower-case letters and digits alone, so `E-mail 1 - Value` is `email1value`. */
export function squash(name: string): string {
  return name
    .slice(0, 200)
    .replace(/^\s*Person\s+-\s+/i, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Reads one cell of a row; '' where the row is too short or the table has no such column. */
export type ReadCell = (cells: readonly string[]) => string;

/** The first of `names` (squashed) that the header has. */
export function pickCell(header: readonly string[], names: readonly string[]): ReadCell {
  const squashed = header.map(squash);
  const column = names.map((name) => squashed.indexOf(name)).find((index) => index !== -1) ?? -1;
  return (cells) => cells[column]?.trim() ?? '';
}

/** True when the squashed header has every one of `names`; each may list other spellings after `|`. */
export function hasColumns(squashed: ReadonlySet<string>, names: readonly string[]): boolean {
  return names.every((name) => name.split('|').some((one) => squashed.has(one)));
}

/** Names that columns go by, squashed, best first: English, German, French, and the programs' own. */
export const columnNames = {
  firstName: ['firstname', 'givenname', 'vorname', 'prenom', 'fname'],
  lastName: ['lastname', 'familyname', 'surname', 'nachname', 'nomdefamille', 'nom', 'lname'],
  name: ['fullname', 'name', 'contactname', 'displayname', 'fileas', 'nomcomplet', 'contact'],
  company: [
    'companyname',
    'company',
    'associatedcompany',
    'organization',
    'organizationname',
    'organization1name',
    'accountname',
    'currentcompany',
    'employer',
    'unternehmen',
    'firma',
    'entreprise',
    'societe',
  ],
  position: [
    'currentjob',
    'jobtitle',
    'position',
    'title',
    'organizationtitle',
    'organization1title',
    'role',
    'headline',
    'profileheadline',
    'poste',
    'stelle',
    'berufsbezeichnung',
  ],
  connectedOn: ['connectedon', 'verbundenam', 'datedeconnexion', 'connectele'],
  link: ['url', 'profileurl', 'linkedinurl', 'urlduprofil', 'profillink'],
  email: ['emailaddress', 'email', 'emailadresse', 'adresseemail', 'mail'],
} as const;
