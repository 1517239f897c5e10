import type { ImportRow } from '../../leads/records/import-row';
import type { KnownReason, KnownRow, MatchBy } from '../../leads/records/known-row';
import type { Answer, MatchRow } from '../../leads/records/match-row';
import type { MergeRow } from '../../leads/records/merge-row';
import type { Person } from '../../leads/records/person';
import { db } from '../base/database';
import { loadWithNamesakes } from '../derived/find-namesakes';
import { type Matched, matchPeople } from '../derived/match-people';
import { derivedTables } from '../derived/rebuild-known';

/** One contact beside one person: what was found, in which files, by what, and what the user said. */
export type KnownBy = {
  /** For `answerMatch`: "no" takes the match back. */
  matchId: string;
  known: KnownRow;
  by: MatchBy;
  answer: Answer | null;
  imports: ImportRow[];
};

export type Explanation = {
  person: Person;
  /** What counts; null = new. */
  reason: KnownReason | null;
  /** Everything that holds, in order, by pages and files. */
  reasons: KnownReason[];
  isPutBack: boolean;
  automatic: KnownBy[];
  questions: KnownBy[];
  /** The same name, no more. */
  possible: KnownBy[];
  /** Contacts the user said are somebody else. */
  refused: KnownBy[];
  /** What the user made one with this person, newest first. */
  merges: MergeRow[];
};

/**
 * Why a person is known, and what else could say so; undefined when there is no such person. In one transaction: a live
 * query outside of one leaks its context over awaits that do not reach the database, and the next undo is refused.
 */
export async function explainKnown(personId: string): Promise<Explanation | undefined> {
  return db.transaction('r', [...derivedTables(), db.merges], async () => explain(personId));
}

async function explain(personId: string): Promise<Explanation | undefined> {
  const person = await db.people.get(personId);
  if (!person) return undefined;
  const [matched] = await matchPeople(await loadWithNamesakes([person]), 'all');
  const row = await db.knownPeople.get(personId);
  const outreach = await db.outreach.get(personId);
  const imports = new Map((await db.imports.toArray()).map((one) => [one.id, one]));
  const merges = await db.merges.orderBy('at').reverse().toArray();
  const list = (matches: { knownId: string; by: MatchBy }[]) =>
    matches.flatMap((match) => (matched ? toKnownBy(matched, match, imports) : []));
  const refused = matched?.answers.filter((one) => one.answer === 'no') ?? [];
  return {
    person,
    reason: row?.reason ?? null,
    reasons: row?.reasons ?? [],
    isPutBack: outreach?.putBack ?? false,
    automatic: list(matched?.matches.automatic ?? []),
    questions: list(matched?.matches.questions ?? []),
    possible: list(matched?.matches.possible ?? []),
    refused: list(refused),
    merges: merges.filter((one) => one.kept.id === personId),
  };
}

function toKnownBy(
  { person, records, answers }: Matched,
  { knownId, by }: Pick<MatchRow, 'knownId' | 'by'>,
  imports: ReadonlyMap<string, ImportRow>,
): KnownBy[] {
  const known = records.get(knownId);
  if (!known) return [];
  const matchId = `${person.id}|${knownId}`;
  const answer = answers.find((one) => one.id === matchId)?.answer ?? null;
  return [{ matchId, known, by, answer, imports: known.importIds.flatMap((id) => imports.get(id) ?? []) }];
}
