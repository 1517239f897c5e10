import type { Stage } from '../../leads/records/stage';
import type { PersonRecord } from '../../leads/results/export-person';
import { type PlainColumn, plainColumn } from '../tables/plain-columns';

export const csvFormats = ['hubspot', 'salesforce-lead', 'salesforce-contact', 'pipedrive', 'plain'] as const;
export type CsvFormat = (typeof csvFormats)[number];

/** A format's header, and a person as its row. */
export type CsvTable = { header: string[]; toRow: (person: PersonRecord) => string[] };

type Column = [header: string, of: (person: PersonRecord) => string];

/** What Salesforce asks for where a field must not be empty. */
const notProvided = '[not provided]';

const firstName: Column = ['First Name', ({ firstName }) => firstName];
const lastName: Column = ['Last Name', ({ lastName }) => lastName || notProvided];
const email: Column = ['Email', ({ emails }) => emails[0] ?? ''];
const link: Column = ['LinkedIn URL', ({ url }) => url ?? ''];
const leadSource: Column = ['Lead Source', () => 'Social'];
const emailOptOut: Column = ['Email Opt Out', ({ doNotContact }) => (doNotContact ? '1' : '0')];

type OfStage = Record<Stage, string>;

/** The words of HubSpot's own list; a cell with any other is refused. */
const lifecycle: OfStage = {
  ...{ new: 'Lead', queued: 'Lead', 'reached-out': 'Lead', talking: 'Lead', resting: 'Lead' },
  ...{ 'call-agreed': 'Opportunity', met: 'Opportunity', proposal: 'Opportunity', won: 'Customer' },
  ...{ 'not-a-fit': 'Other', known: 'Other', lost: 'Other' },
};
const hubspotStatus: OfStage = {
  ...{ new: 'New', queued: 'New', 'reached-out': 'Attempted to contact', talking: 'Connected' },
  ...{ 'call-agreed': 'Connected', met: 'Connected', proposal: 'Open deal', won: 'Connected' },
  ...{ resting: 'Bad timing', 'not-a-fit': 'Unqualified', known: 'Connected', lost: 'Unqualified' },
};
/** Never `Closed - Converted`: Salesforce sets that itself, and refuses it in an import. */
const salesforceStatus: OfStage = {
  ...{ new: 'Open - Not Contacted', queued: 'Open - Not Contacted', known: 'Open - Not Contacted' },
  ...{ 'reached-out': 'Working - Contacted', talking: 'Working - Contacted' },
  ...{ 'call-agreed': 'Working - Contacted', met: 'Working - Contacted', proposal: 'Working - Contacted' },
  ...{ won: 'Working - Contacted', resting: 'Working - Contacted' },
  ...{ 'not-a-fit': 'Closed - Not Converted', lost: 'Closed - Not Converted' },
};

const hubspot: Column[] = [
  firstName,
  lastName,
  email,
  ['Job Title', ({ title }) => title ?? ''],
  ['Company Name', ({ company }) => company ?? ''],
  link,
  ['Lifecycle Stage', ({ stage }) => lifecycle[stage]],
  ['Lead Status', ({ stage, doNotContact }) => (doNotContact ? 'Unqualified' : hubspotStatus[stage])],
];

const salesforceLead: Column[] = [
  firstName,
  lastName,
  ['Company', ({ company }) => company || notProvided],
  ['Title', ({ title }) => title ?? ''],
  email,
  leadSource,
  ['Lead Status', ({ stage }) => salesforceStatus[stage]],
  link,
  emailOptOut,
];

const salesforceContact: Column[] = [
  firstName,
  lastName,
  ['Account Name', ({ company }) => company ?? ''],
  ['Title', ({ title }) => title ?? ''],
  email,
  leadSource,
  link,
  emailOptOut,
];

const pipedrive: Column[] = [
  ['Person - Name', ({ firstName, lastName }) => `${firstName} ${lastName}`.trim() || notProvided],
  ['Person - Organization', ({ company }) => company ?? ''],
  ['Person - Email - Work', ({ emails }) => emails[0] ?? ''],
  ['Person - Title', ({ title }) => title ?? ''],
  ['Person - LinkedIn Page', ({ url }) => url ?? ''],
];

/** Only where people are among them who must not be contacted: the others' files stay as each program wants them. */
const barred: Partial<Record<CsvFormat, Column>> = {
  plain: toColumn('do_not_contact'),
  hubspot: ['Do Not Contact', ({ doNotContact }) => (doNotContact ? 'Yes' : '')],
  pipedrive: ['Person - Marketing status', ({ doNotContact }) => (doNotContact ? 'Unsubscribed' : '')],
};

/** `columns`: of the plain table. `withBarred`: people who must not be contacted are among them. */
export function csvTable(format: CsvFormat, columns: readonly PlainColumn[], withBarred: boolean): CsvTable {
  const own = columnsOf(format, columns);
  const mark = withBarred ? barred[format] : undefined;
  const isMarked = own.some(([header]) => header === mark?.[0]);
  const all = mark && !isMarked ? [...own, mark] : own;
  return {
    header: all.map(([header]) => header),
    toRow: (person) => all.map(([, of]) => of(person)),
  };
}

function columnsOf(format: CsvFormat, columns: readonly PlainColumn[]): Column[] {
  switch (format) {
    case 'hubspot':
      return hubspot;
    case 'salesforce-lead':
      return salesforceLead;
    case 'salesforce-contact':
      return salesforceContact;
    case 'pipedrive':
      return pipedrive;
    case 'plain':
      return columns.map(toColumn);
  }
}

function toColumn(id: PlainColumn): Column {
  const { header, of } = plainColumn(id);
  return [header, of];
}
