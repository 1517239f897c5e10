import type { PracticeComment, PracticePerson, PracticePost, Scenario } from '../practice/scenario';

/** An engagement in words a test can compare: who (by vanity), what, of which type, saying what, to which comment. */
export type Told = {
  who: string;
  kind: string;
  reaction: string | null;
  text: string | null;
  parent: string | null;
  at: number | null;
};

type Stored = {
  people: {
    id: string;
    keys: string[];
    name: string;
    headline: string | null;
    degree: number | null;
    isOrganisation: boolean;
  }[];
  engagements: {
    personId: string;
    postId: string;
    kind: string;
    reaction: string | null;
    text: string | null;
    parentId: string | null;
    id: string;
    at: number | null;
  }[];
};

/** What a careful person would write down of a post's reactions and comments. */
export function tellScenario(scenario: Scenario, post: PracticePost): Told[] {
  const find = finder(scenario);
  const reactions = post.reactions.flatMap(({ person, type }) => {
    const who = find(person);
    return who.kind === 'hidden'
      ? []
      : [{ who: keyOf(who), kind: 'reaction', reaction: type, text: null, parent: null, at: null }];
  });
  const comments = post.comments.flatMap((comment) => tellComment(comment, null, find));
  return sort([...reactions, ...comments]);
}

function tellComment(
  comment: PracticeComment,
  parent: string | null,
  find: (id: string) => PracticePerson,
): Told[] {
  const who = find(comment.author);
  const own: Told = {
    who: keyOf(who),
    kind: parent ? 'reply' : 'comment',
    reaction: null,
    text: textOf(comment, find),
    parent,
    at: Number(BigInt(comment.id) >> 22n),
  };
  return [
    ...(who.kind === 'hidden' ? [] : [own]),
    ...comment.replies.flatMap((reply) => tellComment(reply, comment.id, find)),
  ];
}

/** As the page shows it: a leading mention, the text, a trailing mention; blank lines fold to one. */
function textOf(comment: PracticeComment, find: (id: string) => PracticePerson): string {
  const mention = (id: string | undefined) => (id ? [find(id).name] : []);
  const parts = [...mention(comment.mention), comment.text, ...mention(comment.trailingMention)];
  return parts.join(' ').replace(/ +/g, ' ').trim();
}

export function tellStored(tables: Record<string, unknown[]>): Told[] {
  const { people = [], engagements = [] } = tables as unknown as Stored;
  const byId = new Map(people.map((person) => [person.id, person]));
  return sort(
    engagements.map(({ personId, kind, reaction, text, parentId, at }) => ({
      who: byId.get(personId)?.keys.find((key) => !key.startsWith('urn:')) ?? personId,
      kind,
      reaction,
      text,
      parent: parentId?.replace('comment:', '') ?? null,
      at,
    })),
  );
}

function sort(told: Told[]): Told[] {
  return told
    .map((each) => ({ key: JSON.stringify([each.kind, each.who, each.at]), each }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ each }) => each);
}

export type ToldPerson = {
  who: string;
  name: string;
  headline: string | null;
  degree: number | null;
  isOrganisation: boolean;
};

/** The people of a post with what its rows show of them. */
export function tellPeople(scenario: Scenario, told: Told[]): ToldPerson[] {
  const byKey = new Map(
    scenario.people.filter(({ kind }) => kind !== 'hidden').map((person) => [keyOf(person), person]),
  );
  const named = [...new Set(told.map(({ who }) => who))]
    .map((who) => byKey.get(who))
    .filter((person) => person !== undefined);
  return sortPeople(
    named.map((person) => ({
      who: keyOf(person),
      name: person.name,
      headline: person.kind === 'organisation' ? null : person.headline || null,
      degree: person.kind === 'organisation' ? null : person.degree,
      isOrganisation: person.kind === 'organisation',
    })),
  );
}

export function tellStoredPeople(tables: Record<string, unknown[]>): ToldPerson[] {
  const { people = [] } = tables as unknown as Stored;
  return sortPeople(
    people.map(({ keys, name, headline, degree, isOrganisation }) => ({
      who: keys.find((key) => !key.startsWith('urn:')) ?? keys[0] ?? '',
      name,
      headline,
      degree,
      isOrganisation,
    })),
  );
}

function sortPeople(people: ToldPerson[]): ToldPerson[] {
  return people.sort((left, right) => (left.who < right.who ? -1 : 1));
}

export function keyOf(person: PracticePerson): string {
  if (person.kind === 'organisation') return `org:company/${person.vanity.toLowerCase()}`;
  return `in:${person.vanity.normalize('NFC').toLowerCase()}`;
}

function finder(scenario: Scenario): (id: string) => PracticePerson {
  const byId = new Map(scenario.people.map((person) => [person.id, person]));
  return (id) => {
    const person = byId.get(id);
    if (!person) throw new Error(`no person ${id}`);
    return person;
  };
}
