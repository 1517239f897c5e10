import type { PracticePerson } from '../../scenario';
import { createPeople } from '../make-people';
import { type Random, seeded } from '../random';
import { commenters } from './commenters';
import { colleagueHeadlines, type Member, reactors } from './groups';
import { eric } from './story';

export type Cast = {
  me: PracticePerson;
  /** In the order of `commenters.ts`. */
  commenters: Member[];
  reactors: Member[];
  organisations: PracticePerson[];
  hidden: PracticePerson[];
  /** Authors of other posts, and people who only reacted to a comment: no engagement with the story. */
  bystanders: PracticePerson[];
  /** Connections who never engaged; they are in the files only. */
  absent: PracticePerson[];
};

/** Everybody in Eric's world, the same each time. */
export function castEric(): Cast {
  const random = seeded(20_200_411);
  const people = createPeople(random);
  const me: PracticePerson = {
    ...people.next(),
    id: 'eric',
    name: eric.name,
    vanity: eric.vanity,
    headline: eric.headline,
    degree: null,
    premium: true,
  };
  const cast: Cast = {
    me,
    commenters: commenters.map((entry) => ({ ...people.next(), ...pickProfile(entry) })),
    reactors: reactors.flatMap(({ people: count, ...rest }) =>
      Array.from({ length: count }, (): Member => ({ ...people.next(), ...rest })),
    ),
    organisations: makeOrganisations(),
    hidden: [1, 2, 3].map(makeHidden),
    bystanders: Array.from({ length: 12 }, (_, index) => ({ ...people.next(), degree: index < 2 ? 1 : 3 })),
    absent: Array.from({ length: 40 }, () => ({ ...people.next(), degree: 1 as const })),
  };
  employColleagues(cast.reactors);
  shareNames(cast, random);
  return cast;
}

function pickProfile(
  entry: (typeof commenters)[number],
): Pick<Member, 'name' | 'vanity' | 'headline' | 'degree' | 'group'> {
  return {
    name: entry.name,
    vanity: entry.vanity,
    headline: entry.headline,
    degree: entry.degree,
    group: entry.group,
  };
}

function makeOrganisations(): PracticePerson[] {
  return [
    organisation('Northgate Bus Company', 'northgate-bus', 18_204),
    organisation('Halden & Rook', 'halden-rook', 3_961),
    organisation('Vereinigung der Fahrlehrer', 'vereinigung-der-fahrlehrer', 742),
  ];
}

function organisation(name: string, vanity: string, followers: number): PracticePerson {
  const id = `o-${vanity}`;
  return { id, kind: 'organisation', name, vanity, memberId: '', headline: '', degree: null, followers };
}

function makeHidden(index: number): PracticePerson {
  return { id: `h${index}`, kind: 'hidden', name: '', vanity: '', memberId: '', headline: '', degree: null };
}

function employColleagues(members: Member[]): void {
  const colleagues = members.filter((member) => member.group === 'colleague');
  colleagues.forEach((member, index) => {
    member.headline = colleagueHeadlines[index % colleagueHeadlines.length] ?? '';
  });
}

/** Different people of one name: two strangers, a stranger and a connection, a stranger and an absent connection. */
function shareNames(cast: Cast, random: Random): void {
  const strangers = random.shuffle(cast.reactors.filter((member) => member.group === 'new'));
  const connection = cast.reactors.find((member) => member.group === 'connected');
  const [first, second, third, fourth] = strangers;
  const [absent] = cast.absent;
  if (!first || !second || !third || !fourth || !connection || !absent) throw new Error('Too few people');
  second.name = first.name;
  third.name = connection.name;
  absent.name = fourth.name;
}
