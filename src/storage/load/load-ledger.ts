import type { Engagement } from '../../leads/records/engagement';
import { titleOf } from '../../leads/records/headline';
import type { Person } from '../../leads/records/person';
import { isLeadStage } from '../../leads/records/stage';
import type { Touch } from '../../leads/records/touch';
import { countLedger, type LedgerFacts, type LedgerRow } from '../../leads/talk/count-ledger';
import { groupBy } from '../../leads/text/group-by';
import { loadWordsFor } from '../../leads/text/load-words';
import type { Words } from '../../leads/text/words';
import { readLanguage } from '../../leads/words/read-language';
import { db } from '../base/database';
import { findBy, findMany, findTouches } from '../base/find-many';

/** Something a person wrote, and when; epoch ms. */
type Written = { text: string; at: number };

/**
 * Which channel gets answers, of everybody the user reached out to. What an archive tells of people they know
 * otherwise is left out: it would flatter the numbers.
 */
export async function loadLedger(now: number): Promise<LedgerRow[]> {
  const { byPerson, people, comments } = await loadTold();
  if (byPerson.size === 0) return [];
  const languageWords = await loadWordsFor([]);
  const facts = [...people].map(([id, person]): [string, LedgerFacts] => [
    id,
    readFacts(person, readWords(byPerson.get(id) ?? [], comments.get(id) ?? []), languageWords),
  ]);
  return countLedger(byPerson, new Map(facts), now);
}

type Told = {
  byPerson: Map<string, Touch[]>;
  people: Map<string, Person>;
  comments: Map<string, Engagement[]>;
};

function loadTold(): Promise<Told> {
  const nothing: Told = { byPerson: new Map(), people: new Map(), comments: new Map() };
  return db.transaction('r', [db.outreach, db.touches, db.people, db.engagements], async () => {
    const outreach = (await db.outreach.toArray()).filter(({ stage }) => isLeadStage(stage));
    // Nothing asked is no reason to wait: an await that does not reach the database loses the transaction.
    if (outreach.length === 0) return nothing;
    const touches = await findTouches(outreach.map(({ personId }) => personId));
    const byPerson = groupBy(touches, ({ personId }) => personId);
    if (byPerson.size === 0) return nothing;
    const people = await findMany(db.people, [...byPerson.keys()]);
    const comments = groupBy(await findComments([...byPerson.keys()]), ({ personId }) => personId);
    return { byPerson, people, comments };
  });
}

/** Of so many people, reading every comment at once is quicker than asking for each of them. Reactions have no words. */
const many = 500;

function findComments(personIds: readonly string[]): Promise<Engagement[]> {
  if (personIds.length <= many) return findBy(db.engagements, 'personId', personIds);
  return db.engagements.where('id').startsWith('comment:').toArray();
}

/** What they wrote themselves. A comment without a time of its own was there when it was seen. */
function readWords(touches: readonly Touch[], comments: readonly Engagement[]): Written[] {
  const theirs = touches.filter(({ direction }) => direction === 'in');
  return [...theirs, ...comments.map(({ text, at, seenAt }) => ({ text, at: at ?? seenAt }))].flatMap(
    ({ text, at }) => (text === null ? [] : [{ text, at }]),
  );
}

function readFacts(person: Person, written: readonly Written[], words: Words): LedgerFacts {
  const { level, function: jobFunction } = titleOf(person);
  const textsBefore = (time: number) => written.filter(({ at }) => at < time).map(({ text }) => text);
  return {
    level,
    function: jobFunction,
    language: (before) => readLanguage(textsBefore(before), person.headline, words),
  };
}
