import { groupBy } from '../leads/group-by';
import { countLedger, type LedgerFacts, type LedgerRow } from '../leads/ledger';
import type { Stage } from '../leads/outreach';
import type { Person } from '../leads/person';
import { readTitle } from '../leads/read-title';
import { db } from './database';
import { findMany, findTouches } from './find-many';

/** Mates and customers answer anyway, and nobody was tried who only waits. */
const untried: readonly Stage[] = ['new', 'queued', 'known'];

/**
 * Which channel gets answers, of everybody the user reached out to. What an archive tells of people they know
 * otherwise is left out: it would flatter the numbers.
 */
export async function loadLedger(now: number): Promise<LedgerRow[]> {
  const outreach = (await db.outreach.toArray()).filter(({ stage }) => !untried.includes(stage));
  const touches = await findTouches(outreach.map(({ personId }) => personId));
  const byPerson = groupBy(touches, ({ personId }) => personId);
  const people = await findMany(db.people, [...byPerson.keys()]);
  const facts = [...people].map(([id, person]): [string, LedgerFacts] => [id, readFacts(person)]);
  return countLedger(byPerson, new Map(facts), now);
}

/** No page tells a country or a language yet. */
function readFacts({ headline }: Person): LedgerFacts {
  const { level, function: jobFunction } = readTitle(headline);
  return { level, function: jobFunction, country: null, language: null };
}
