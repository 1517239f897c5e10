import { companyKeys } from '../../leads/people/company-key';
import { isAtCompany } from '../../leads/people/is-at-company';
import { isSelf } from '../../leads/people/is-self';
import { knownBecause, listReasons } from '../../leads/people/known-because';
import { whoIs } from '../../leads/people/list-who';
import type { DerivedFromRow } from '../../leads/records/derived-from-row';
import type { KnownPersonRow } from '../../leads/records/known-person-row';
import type { MatchBy } from '../../leads/records/known-row';
import type { KnownSettings } from '../../leads/records/known-settings';
import type { Person } from '../../leads/records/person';
import { db } from '../base/database';
import { isSame } from '../base/is-same';
import { findBarred } from './find-barred';
import { loadWithNamesakes, pairId } from './find-namesakes';
import { type Matched, matchPeople } from './match-people';

/**
 * Works out anew why these people are known; also those who share name and company with one of them, since a name
 * asks only while nobody else has it. Answers everybody looked at. Runs inside the caller's transaction.
 */
export async function saveKnown(personIds: string[], context: DerivedFromRow): Promise<string[]> {
  if (personIds.length === 0) return [];
  const people = (await db.people.bulkGet(personIds)).filter(
    (one) => one !== undefined && !one.isOrganisation,
  ) as Person[];
  const before = await db.knownPeople.bulkGet(personIds);
  const all = await loadWithNamesakes(
    people,
    before.flatMap((row) => row?.nameAndCompany ?? []),
  );
  const ids = all.map((person) => person.id);
  const stored = await db.knownPeople.bulkGet(ids);
  const outreach = await db.outreach.bulkGet(ids);
  const companies = readCompanies(context);
  const barred = await findBarred(all);
  const rows = (await matchPeople(all)).map((matched, index) => {
    const row = describe(matched, companies, barred.has(matched.person.id));
    // Who the user is themselves is no question.
    const asked = isSelf(matched.person, context.self) ? [] : row.asked;
    return { ...row, asked, reason: knownBecause(row.reasons, outreach[index], context.known.show) };
  });
  await db.knownPeople.bulkPut(rows.filter((row, index) => !isSame(row, stored[index])));
  return ids;
}

/** Brings the reasons of these people in line with what the user decided. Runs inside the caller's transaction. */
export async function replaceKnown(personIds: string[], show: KnownSettings['show']): Promise<void> {
  const rows = (await db.knownPeople.bulkGet(personIds)).filter((row) => row !== undefined);
  const outreach = await db.outreach.bulkGet(rows.map((row) => row.personId));
  const replaced = rows.map((row, index) => ({
    ...row,
    reason: knownBecause(row.reasons, outreach[index], show),
  }));
  await db.knownPeople.bulkPut(replaced.filter((row, index) => row.reason !== rows[index]?.reason));
}

type Companies = { own: ReadonlySet<string>; excluded: ReadonlySet<string> };

function readCompanies({ company, known }: DerivedFromRow): Companies {
  const own = [...(company === null ? [] : [company]), ...known.companyAliases];
  return {
    own: new Set(own.flatMap(companyKeys)),
    excluded: new Set(known.excludedCompanies.flatMap(companyKeys)),
  };
}

function describe(matched: Matched, companies: Companies, isBarred: boolean): KnownPersonRow {
  const { person, matches, records } = matched;
  const theirs = matches.automatic.flatMap((match) => records.get(match.knownId) ?? []);
  const isAt = (keys: ReadonlySet<string>) =>
    isAtCompany(person.headline, keys) ||
    (keys.size > 0 && theirs.some(({ company }) => companyKeys(company ?? '').some((key) => keys.has(key))));
  const reasons = listReasons({
    degree: person.degree,
    sources: theirs.map((row) => row.source),
    isColleague: isAt(companies.own),
    isExcluded: isAt(companies.excluded),
    doNotContact: isBarred || theirs.some((row) => row.doNotContact),
  });
  return {
    personId: person.id,
    reason: null,
    reasons,
    knownIds: theirs.map((row) => row.id).sort(),
    by: strongest(matches.automatic.map((match) => match.by)),
    nameAndCompany: whoIs(person),
    asked: listAsked(matched),
  };
}

/** What is to be asked about a person; of two people only the first is asked about the other. */
function listAsked({ person, matches, namesakes, answers }: Matched): string[] {
  const answered = new Set(answers.map((row) => row.id));
  const others = namesakes.filter((other) => person.id < other && !answered.has(pairId(person.id, other)));
  return [...matches.questions.map((match) => match.knownId), ...others.map((id) => `person:${id}`)].sort();
}

const strength: readonly MatchBy[] = ['profile-link', 'e-mail', 'name-and-company', 'name'];

function strongest(found: readonly MatchBy[]): MatchBy | null {
  return strength.find((by) => found.includes(by)) ?? null;
}
