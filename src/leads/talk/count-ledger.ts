import type { JobFunction, Level } from '../records/headline';
import { type Channel, channels, inOrder, type Touch } from '../records/touch';
import { groupBy } from '../text/group-by';
import { readShare, type Share } from '../text/read-share';
import { findTries } from './find-tries';

/**
 * By what the ledger can be broken down; `all` = over everybody. Not by country: the pages of LinkedIn that are read
 * name none, and where a language is written is no country.
 */
export const ledgerFacets = ['all', 'level', 'function', 'language'] as const;
export type LedgerFacet = (typeof ledgerFacets)[number];

/**
 * What is known of a person. `language`: what they had written in before a time, as a code (`de`); null where that does
 * not tell. A later answer must not decide it: only those who answer would then have a language, and every language
 * would look as if it always answered.
 */
export type LedgerFacts = {
  level: Level;
  function: JobFunction;
  language: (before: number) => string | null;
};

/** `value`: which level, function or language; empty for `all`. Only channels that were tried have a row. */
export type LedgerRow = Share & { facet: LedgerFacet; value: string; channel: Channel };

type Counted = { facet: LedgerFacet; value: string; channel: Channel; answered: boolean };

const unlisted: LedgerFacts = { level: 'unknown', function: 'unknown', language: () => null };

/**
 * Which channel was tried how often, and answered, overall and by what people are. In order: facets as above, values
 * with the most tries first, channels likewise.
 */
export function countLedger(
  touches: ReadonlyMap<string, readonly Touch[]>,
  facts: ReadonlyMap<string, LedgerFacts>,
  now: number,
): LedgerRow[] {
  const counted = [...touches].flatMap(([personId, theirs]) =>
    findTries(inOrder(theirs), now).flatMap(({ channel, at, answered }) =>
      slicesOf(facts.get(personId) ?? unlisted, at).map((slice) => ({ ...slice, channel, answered })),
    ),
  );
  const rows = [
    ...groupBy(counted, ({ facet, value, channel }) => `${facet}\n${value}\n${channel}`).values(),
  ];
  return sortRows(rows.flatMap(toRow));
}

/** Everything that a try of this time counts for. What is not known of the person is no slice. */
function slicesOf(facts: LedgerFacts, at: number): Pick<Counted, 'facet' | 'value'>[] {
  const values = { all: '', level: facts.level, function: facts.function, language: facts.language(at) };
  return ledgerFacets.flatMap((facet) => {
    const value = values[facet];
    return value === null || value === 'unknown' ? [] : [{ facet, value }];
  });
}

function toRow(group: Counted[]): LedgerRow[] {
  const [first] = group;
  if (!first) return [];
  const answered = group.filter((one) => one.answered).length;
  const { facet, value, channel } = first;
  return [{ facet, value, channel, ...readShare(answered, group.length) }];
}

function sortRows(rows: LedgerRow[]): LedgerRow[] {
  const sizes = new Map<string, number>();
  const sliceOf = ({ facet, value }: LedgerRow) => `${facet}\n${value}`;
  for (const row of rows) sizes.set(sliceOf(row), (sizes.get(sliceOf(row)) ?? 0) + row.tries);
  const sizeOf = (row: LedgerRow) => sizes.get(sliceOf(row)) ?? 0;
  return rows.toSorted(
    (left, right) =>
      ledgerFacets.indexOf(left.facet) - ledgerFacets.indexOf(right.facet) ||
      sizeOf(right) - sizeOf(left) ||
      compare(left.value, right.value) ||
      right.tries - left.tries ||
      channels.indexOf(left.channel) - channels.indexOf(right.channel),
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/**
 * The channel to try instead of `except`, and only where the numbers say so: both were tried often enough, and even
 * the cautious end of the other's interval lies above the share of `except`. Null = nobody can tell.
 */
export function bestChannel(
  rows: readonly LedgerRow[],
  except: Channel,
  slice: Pick<LedgerRow, 'facet' | 'value'> = { facet: 'all', value: '' },
): Channel | null {
  const inSlice = rows.filter((row) => row.facet === slice.facet && row.value === slice.value && row.enough);
  const tried = inSlice.find(({ channel }) => channel === except);
  if (!tried) return null;
  const better = inSlice.filter((row) => row.channel !== except && row.low > tried.answered / tried.tries);
  return better.toSorted((left, right) => right.low - left.low)[0]?.channel ?? null;
}
