import type { PersonRecord } from '../../leads/results/export-person';
import { fractionDigits } from '../../leads/results/parse-amount';
import { writeDay } from './write-day';

type Column = { header: string; of: (person: PersonRecord) => string };

/** Every column of the plain table, in its order; a file has those that were chosen. */
const columns = {
  name: { header: 'Full name', of: ({ name }) => name },
  first_name: { header: 'First name', of: ({ firstName }) => firstName },
  last_name: { header: 'Last name', of: ({ lastName }) => lastName },
  url: { header: 'LinkedIn URL', of: ({ url }) => url ?? '' },
  keys: { header: 'LinkedIn keys', of: ({ keys }) => keys.join(' ') },
  headline: { header: 'Headline', of: ({ headline }) => headline ?? '' },
  title: { header: 'Job title', of: ({ title }) => title ?? '' },
  company: { header: 'Company', of: ({ company }) => company ?? '' },
  email: { header: 'E-mail', of: ({ emails }) => writeList(emails) },
  degree: { header: 'Degree', of: ({ degree }) => String(degree ?? '') },
  level: { header: 'Level', of: ({ level }) => known(level) },
  function: { header: 'Function', of: ({ function: jobFunction }) => known(jobFunction) },
  stage: { header: 'Stage', of: ({ stage }) => stage },
  known_because: { header: 'Known because', of: ({ knownBecause }) => knownBecause ?? '' },
  next_at: { header: 'Next on', of: ({ nextAt }) => writeDay(nextAt) },
  next_why: { header: 'Next step', of: ({ nextWhy }) => nextWhy ?? '' },
  tags: { header: 'Tags', of: ({ tags }) => writeList(tags) },
  note: { header: 'Note', of: ({ note }) => note },
  reasons: { header: 'Reasons', of: ({ reasons }) => String(reasons) },
  last_reason: { header: 'Last reason on', of: ({ lastReasonAt }) => writeDay(lastReasonAt) },
  topic: { header: 'Last topic', of: ({ topic }) => topic ?? '' },
  post: { header: 'Last post', of: ({ postUrl }) => postUrl ?? '' },
  touches: { header: 'Touches', of: ({ touches }) => String(touches) },
  first_touch: { header: 'First touch on', of: ({ firstTouchAt }) => writeDay(firstTouchAt) },
  last_touch: { header: 'Last touch on', of: ({ lastTouchAt }) => writeDay(lastTouchAt) },
  outcomes: { header: 'Outcomes', of: writeOutcomes },
  amount: { header: 'Ordered', of: writeAmounts },
  currency: { header: 'Currency', of: writeCurrencies },
  do_not_contact: { header: 'Do not contact', of: ({ doNotContact }) => (doNotContact ? 'Yes' : '') },
} as const satisfies Record<string, Column>;

export type PlainColumn = keyof typeof columns;

export const plainColumns = Object.keys(columns) as PlainColumn[];

/** What most people want to see of a person. */
export const usualColumns: readonly PlainColumn[] = [
  'name',
  'url',
  'title',
  'company',
  'email',
  'stage',
  'next_at',
  'note',
];

/** By its name; undefined for anything else, as an older settings file may hold. */
export function plainColumn(id: PlainColumn): Column {
  return columns[id];
}

const headers = new Set<string>(Object.values(columns).map(({ header }) => header));
const telling = ['name', 'last_name', 'url', 'email'] as const satisfies PlainColumn[];

/** True for the header of a plain table of ours, whichever columns it has: all are ours, and one tells who it is. */
export function isPlainHeader(header: readonly string[]): boolean {
  const names = header.map((name) => name.trim());
  const tells = telling.some((id) => names.includes(columns[id].header));
  return (
    tells && names.every((name) => headers.has(name)) && (names.length > 1 || names[0] === columns.url.header)
  );
}

function known(word: string): string {
  return word === 'unknown' ? '' : word;
}

/** Several values of one cell. */
const between = '; ';

function writeList(values: readonly string[]): string {
  return values.join(between);
}

/** `meeting-held 2026-03-02; order 2026-04-09` */
function writeOutcomes({ outcomes }: Pick<PersonRecord, 'outcomes'>): string {
  return writeList(outcomes.map(({ kind, at }) => `${kind} ${writeDay(at)}`));
}

/** `12500.00`, as many decimals as the currency has; `orders` in several currencies in their order. */
function writeAmounts({ orders }: Pick<PersonRecord, 'orders'>): string {
  return writeList(
    orders.map(({ amount, currency }) => {
      const digits = fractionDigits(currency) ?? 2;
      return (amount / 10 ** digits).toFixed(digits);
    }),
  );
}

function writeCurrencies({ orders }: Pick<PersonRecord, 'orders'>): string {
  return writeList(orders.map(({ currency }) => currency));
}
