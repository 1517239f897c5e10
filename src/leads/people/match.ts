import type { KnownRecord, MatchBy } from '../records/known-row';
import type { Answer } from '../records/match-row';
import { type Person, type PersonKey, shareKey } from '../records/person';
import { groupIdentities } from './group-identities';
import { listWho, whoIs } from './list-who';
import { nameKeys } from './name-key';

/** One contact and one person, and how they were found to be one, or might be. */
export type Match = { knownId: string; by: MatchBy };

export type MatchContext = {
  /** What the user said about this person, by contact id. */
  answers: ReadonlyMap<string, Answer>;
  /** Somebody else on the user's posts has this name and company: then both prove nothing. */
  hasNamesake: boolean;
};

/**
 * `automatic`  they are one
 * `questions`  name and company are the same and nobody else has both: one click decides
 * `possible`   the name is the same: listed, never offered by itself
 */
export type Matches = { automatic: Match[]; questions: Match[]; possible: Match[] };

const noMatches: Matches = { automatic: [], questions: [], possible: [] };

type Seen = Pick<Person, 'keys' | 'name' | 'headline' | 'isOrganisation'>;

/**
 * Who of these contacts is this person. Links decide, addresses join contacts with each other, names only ask. What
 * the user answered stands above all of it. A contact without a name, a link or an address is nobody.
 */
export function matchPerson(
  person: Seen,
  candidates: readonly KnownRecord[],
  { answers, hasNamesake }: MatchContext,
): Matches {
  if (person.isOrganisation) return noMatches;
  const allowed = candidates.filter(({ id }) => answers.get(id) !== 'no');
  const identities = groupIdentities(allowed);
  const isTheirs = (group: KnownRecord[]) =>
    group.some(({ id, keys }) => shareKey(keys, person.keys) || answers.get(id) === 'yes');
  const automatic = identities.filter(isTheirs).flatMap((group) => explainGroup(person, group, answers));
  const rest = identities.filter((group) => !isTheirs(group));
  return { automatic, ...askByName(person, rest, automatic.length > 0, hasNamesake) };
}

/** By what each contact of one identity came to this person: the link, and its aliases, before an address. */
function explainGroup(
  person: Seen,
  group: readonly KnownRecord[],
  answers: ReadonlyMap<string, Answer>,
): Match[] {
  const keys = new Set<PersonKey>(person.keys);
  for (let before = 0; before !== keys.size; ) {
    before = keys.size;
    for (const one of group.filter((each) => each.keys.some((key) => keys.has(key))))
      for (const key of one.keys) keys.add(key);
  }
  const who = whoIs(person);
  return group.map((one): Match => {
    if (one.keys.some((key) => keys.has(key))) return { knownId: one.id, by: 'profile-link' };
    if (answers.get(one.id) !== 'yes') return { knownId: one.id, by: 'e-mail' };
    return { knownId: one.id, by: isAlso(one, who) ? 'name-and-company' : 'name' };
  });
}

/** `others`: contacts that are nobody's yet, one list per identity. */
function askByName(
  person: Seen,
  others: KnownRecord[][],
  isMatched: boolean,
  hasNamesake: boolean,
): Pick<Matches, 'questions' | 'possible'> {
  const names = nameKeys(person.name);
  const who = whoIs(person);
  const isNamed = ({ name }: KnownRecord) => nameKeys(name).some((key) => names.includes(key));
  const named = others.filter((group) => group.some(isNamed));
  const asked = named.filter((group) => group.some((one) => isAlso(one, who)));
  const isAsked = (group: KnownRecord[]) =>
    asked.includes(group) &&
    asked.length === 1 &&
    !hasNamesake &&
    !hasOtherVanity(person, group) &&
    // Known already: asked only where the answer could still change something.
    (!isMatched || group.some((one) => one.doNotContact));
  const pick = (groups: KnownRecord[][], by: MatchBy) =>
    groups.flatMap((group) => group.filter(isNamed).map((one): Match => ({ knownId: one.id, by })));
  const rest = named.filter((group) => !isAsked(group));
  return { questions: pick(named.filter(isAsked), 'name-and-company'), possible: pick(rest, 'name') };
}

function isAlso({ name, company }: KnownRecord, who: readonly string[]): boolean {
  return who.length > 0 && listWho(name, company).some((one) => who.includes(one));
}

/** Both have a profile address of their own, and not the same: two people until the user says otherwise. */
function hasOtherVanity(person: Seen, group: readonly KnownRecord[]): boolean {
  const isVanity = (key: PersonKey) => key.startsWith('in:');
  return person.keys.some(isVanity) && group.some(({ keys }) => keys.some(isVanity));
}
