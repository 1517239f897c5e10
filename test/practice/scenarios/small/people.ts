import type { PracticePerson } from '../../scenario';
import { createPeople } from '../make-people';
import { seeded } from '../random';

export type SmallCast = {
  me: PracticePerson;
  people: PracticePerson[];
  organisations: PracticePerson[];
  hidden: PracticePerson[];
};

/** A handful of invented people with every trait a row can have. */
export function castSmall(count: number): SmallCast {
  const made = createPeople(seeded(1_848));
  const people = Array.from(
    { length: count },
    (_, index): PracticePerson => ({ ...made.next(), ...degreeOf(index) }),
  );
  const [first, second] = people;
  // Two people of one name; they must stay two.
  if (first && second) second.name = first.name;
  return {
    me: {
      ...made.next(),
      id: 'me',
      name: 'Ana Petrov-Lindqvist',
      vanity: 'ana-petrov-lindqvist',
      headline: 'Founder @ Larch & Loom | I mend supply chains',
      degree: null,
      premium: true,
    },
    people,
    organisations: [
      organisation('Northwind Looms', 'northwind-looms', 12_480),
      organisation('Società Anonima Telai & Figli', 'societa-telai', 37),
    ],
    hidden: [hidden(1), hidden(2), hidden(3)],
  };
}

function degreeOf(index: number): Pick<PracticePerson, 'degree' | 'following'> {
  if (index % 11 === 6) return { degree: null, following: true };
  if (index % 11 === 9) return { degree: null };
  return { degree: index % 4 === 0 ? 1 : index % 4 === 3 ? 3 : 2 };
}

function organisation(name: string, vanity: string, followers: number): PracticePerson {
  const id = `o-${vanity}`;
  return { id, kind: 'organisation', name, vanity, memberId: '', headline: '', degree: null, followers };
}

function hidden(index: number): PracticePerson {
  return { id: `h${index}`, kind: 'hidden', name: '', vanity: '', memberId: '', headline: '', degree: null };
}
