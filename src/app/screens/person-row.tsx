import type { Card } from '../../leads/card';
import { Initials } from '../parts/initials';
import type { RowPlace } from '../parts/virtual-list';
import { t } from '../words/t';
import { standing } from '../words/verdict-words';

type Props = { place: RowPlace; card: Card | undefined; now: number; onOpen: () => void };

/** A person in a list of search results. */
export function PersonRow({ place, card, now, onOpen }: Props) {
  if (!card) {
    return (
      <li {...place}>
        <span class="card-head card-empty" />
      </li>
    );
  }
  const { person, outreach } = card;
  return (
    <li {...place}>
      <button type="button" class="card-head person-row" onClick={onOpen}>
        <Initials id={person.id} name={person.name} square={person.isOrganisation} />
        <span class="card-name">
          <bdi>{person.name}</bdi>
        </span>
        <span class="card-meta">{rightWords(card, now, outreach !== null)}</span>
        <span class="card-headline">
          <bdi>{person.headline ?? t('noHeadline')}</bdi>
        </span>
      </button>
    </li>
  );
}

function rightWords({ person, outreach }: Card, now: number, decided: boolean): string {
  if (person.isOrganisation) return t('organisation');
  if (decided) return standing(outreach, now);
  return person.degree === null ? '' : t(`degree_${person.degree}`);
}
