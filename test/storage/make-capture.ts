import type { Capture, SeenEngagement } from '../../src/leads/records/capture';
import type { PersonKey, SeenPerson } from '../../src/leads/records/person';
import { nothingStated, type PostKey, type SeenPost, type Stated } from '../../src/leads/records/post';
import type { Problem, ProblemCode } from '../../src/leads/records/problem';
import { db } from '../../src/storage/base/database';

/** Noon on a day in autumn; all tests count from here. */
export const noon = Date.UTC(2026, 8, 14, 12);
export const minute = 60_000;

export function seen(keys: PersonKey | PersonKey[], facts: Partial<SeenPerson> = {}): SeenPerson {
  const all = [keys].flat();
  const isOrganisation = all.some((key) => key.startsWith('org:'));
  return {
    keys: all,
    name: 'Ada Moreno',
    nameIsGuess: false,
    headline: null,
    degree: 3,
    isOrganisation,
    ...facts,
  };
}

export function reaction(person: SeenPerson, facts: Partial<SeenEngagement> = {}): SeenEngagement {
  return {
    person,
    kind: 'reaction',
    reaction: 'LIKE',
    text: null,
    commentId: null,
    parentCommentId: null,
    at: null,
    ...facts,
  };
}

export function comment(
  person: SeenPerson,
  commentId: string,
  text: string,
  parent?: string,
): SeenEngagement {
  return {
    person,
    kind: parent ? 'reply' : 'comment',
    reaction: null,
    text,
    commentId,
    parentCommentId: parent ?? null,
    at: noon - 60 * minute,
  };
}

export function seenPost(aliases: PostKey | PostKey[], stated: Partial<Stated> = {}): SeenPost {
  return {
    aliases: [aliases].flat(),
    text: null,
    publishedAt: null,
    stated: { ...nothingStated, ...stated },
  };
}

export function capture(facts: Partial<Capture> = {}): Capture {
  return {
    kind: 'reaction',
    post: seenPost('activity:1'),
    stated: null,
    engagements: [],
    hidden: [],
    problems: [],
    at: noon,
    reader: 'read-reactions V2',
    ...facts,
  };
}

export function problem(code: ProblemCode): Problem {
  return { code, reader: 'read-reactions', generation: 'V2', stated: null, structure: '' };
}

/** Everything in the database, table by table. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

export async function emptyDatabase(): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
}
