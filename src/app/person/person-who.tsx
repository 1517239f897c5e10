import type { Person } from '../../leads/records/person';
import { Initials } from '../parts/initials';
import { date } from '../words/ago';
import { facts, t } from '../words/t';

/** Their headline, how near they are, since when they are here. */
export function PersonWho({ person }: { person: Person }) {
  return (
    <div class="person-who">
      <Initials id={person.id} name={person.name} square={person.isOrganisation} />
      <div>
        <p class="person-headline" dir="auto">
          {person.headline ?? t('noHeadline')}
        </p>
        <p class="person-facts">
          {person.isOrganisation
            ? t('organisation')
            : facts(
                person.degree !== null && t(`degree_${person.degree}`),
                t('firstSeen', date(person.firstSeenAt)),
              )}
        </p>
      </div>
    </div>
  );
}
