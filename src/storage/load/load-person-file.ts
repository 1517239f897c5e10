import type { PersonContact, PersonFile } from '../../leads/records/card';

import type { MatchRow } from '../../leads/records/match-row';

import { db } from '../base/database';
import type { Answers } from '../base/tables';
import { type Explanation, explainKnown, type KnownBy } from './explain-known';
import { loadCards } from './load-queue';

/** Each table that tells of somebody says under which name it does. */
type FileField = Exclude<Answers<'file'>, null>;

/** Undefined when there is no such person. */
export async function loadPersonFile(personId: string): Promise<PersonFile | undefined> {
  const explanation = await explainKnown(personId);
  const [card] = await loadCards([personId]);
  if (!card || !explanation) return undefined;
  const { person, outreach, reasons, touches, draft } = card;
  const { reason, merges } = explanation;
  const file: Record<FileField, unknown> & PersonFile = {
    person,
    outreach,
    reasons,
    touches,
    draft,
    outcomes: (await db.outcomes.where('personId').equals(personId).toArray()).sort(oldestFirst),
    decisions: (await db.decisions.where('personId').equals(personId).toArray()).sort(oldestFirst),
    known:
      reason && !explanation.reasons.includes(reason)
        ? [reason, ...explanation.reasons]
        : explanation.reasons,
    doNotContact: explanation.reasons.includes('do-not-contact'),
    contacts: listContacts(explanation),
    merges,
    answers: await loadAnswers(personId),
  };
  return file;
}

function listContacts({ automatic, questions, possible, refused }: Explanation): PersonContact[] {
  const list = (matches: KnownBy[], is: PersonContact['is']) =>
    matches.map(({ by, known }) => ({ is, by, contact: known }));
  return [
    ...list(automatic, 'theirs'),
    ...list(questions, 'asked'),
    ...list(possible, 'possible'),
    ...list(refused, 'refused'),
  ];
}

async function loadAnswers(personId: string): Promise<MatchRow[]> {
  const own = await db.matches.where('personId').equals(personId).toArray();
  const about = await db.matches.where('knownId').equals(`person:${personId}`).toArray();
  return [...own, ...about].sort(oldestFirst);
}

function oldestFirst(left: { at: number }, right: { at: number }): number {
  return left.at - right.at;
}
