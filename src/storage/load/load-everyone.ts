import { isSelf } from '../../leads/people/is-self';
import type { Person, Self } from '../../leads/records/person';
import { forEachPerson } from '../derived/for-each-person';

/** As much of a person as it takes to say whether they fit. */
export type Someone = Pick<Person, 'id' | 'name' | 'headline' | 'title' | 'lastSeenAt'>;

/** All people but organisations and the user, those seen last first. */
export async function loadEveryone(self: Self | null): Promise<Someone[]> {
  const everyone: Someone[] = [];
  await forEachPerson((people) => {
    const others = people.filter((person) => !person.isOrganisation && !isSelf(person, self));
    everyone.push(
      ...others.map(({ id, name, headline, title, lastSeenAt }) => ({
        id,
        name,
        headline,
        lastSeenAt,
        ...(title && { title }),
      })),
    );
  });
  return everyone.sort((left, right) => right.lastSeenAt - left.lastSeenAt);
}
