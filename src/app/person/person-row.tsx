import type { Card } from '../../leads/records/card';
import type { KnownReason } from '../../leads/records/known-row';
import { Initials } from '../parts/initials';
import type { RowPlace } from '../parts/virtual-list';
import { t } from '../words/t';
import { underscored } from '../words/underscored';
import { sayStanding } from './say-standing';

type Props = {
  place: RowPlace;
  card: Card | undefined;
  known: KnownReason | null;
  isSelf: boolean;
  now: number;
  onOpen: () => void;
};

/** A person in a list of search results. */
export function PersonRow({ place, card, known, isSelf, now, onOpen }: Props) {
  if (!card) {
    return (
      <li {...place}>
        <span class="card-head card-empty" />
      </li>
    );
  }
  const { person } = card;
  return (
    <li {...place}>
      <button type="button" class="card-head person-row" onClick={onOpen}>
        <Initials id={person.id} name={person.name} square={person.isOrganisation} />
        <span class="card-name">
          <bdi>{person.name}</bdi>
        </span>
        <span class="card-meta">{isSelf ? t('you') : rightWords(card, known, now)}</span>
        <span class="card-headline">
          <bdi>{person.headline ?? t('noHeadline')}</bdi>
        </span>
      </button>
    </li>
  );
}

function rightWords({ person, outreach }: Card, known: KnownReason | null, now: number): string {
  if (person.isOrganisation) return t('organisation');
  if (known && known !== 'marked-known') return t(`shownAs_${underscored(known)}`);
  if (outreach !== null && !outreach.putBack) return sayStanding(outreach, now);
  return person.degree === null ? '' : t(`degree_${person.degree}`);
}
