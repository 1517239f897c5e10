import { groupBy } from '../leads/group-by';
import { countLedger, type LedgerFacts, type LedgerRow } from '../leads/ledger';
import type { Stage } from '../leads/outreach';
import type { Person } from '../leads/person';
import { readTitle } from '../leads/read-title';
import { db } from './database';

/** Mates and customers answer anyway, and nobody was tried who only waits. */
const untried: readonly Stage[] = ['new', 'queued', 'known'];

/**
 * Which channel gets answers, of everybody the user reached out to. What an archive tells of people they know
 * otherwise is left out: it would flatter the numbers.
 */
export async function loadLedger(now: number): Promise<LedgerRow[]> {
  const outreach = (await db.outreach.toArray()).filter(({ stage }) => !untried.includes(stage));
  const tried = new Set(outreach.map(({ personId }) => personId));
  const touches = (await db.touches.toArray()).filter(({ personId }) => tried.has(personId));
  const byPerson = groupBy(touches, ({ personId }) => personId);
  const people = await db.people.bulkGet([...byPerson.keys()]);
  const facts = people.flatMap((person) => (person ? [[person.id, readFacts(person)] as const] : []));
  return countLedger(byPerson, new Map(facts), now);
}

/** No page tells a country or a language yet. */
function readFacts({ headline }: Person): LedgerFacts {
  const { level, function: jobFunction } = readTitle(headline);
  return { level, function: jobFunction, country: null, language: null };
}
