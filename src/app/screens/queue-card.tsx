import type { Card } from '../../leads/card';
import type { KnownReason } from '../../leads/known';
import { Icon } from '../parts/icon';
import { Initials } from '../parts/initials';
import type { RowPlace } from '../parts/virtual-list';
import type { Verdict } from '../verdict';
import { readFreshness } from '../words/freshness';
import { t } from '../words/t';
import { age } from '../words/time';
import { underscored } from '../words/underscored';
import { why } from '../words/why';
import { CardActions } from './card-actions';
import type { CardMenu } from './queue';
import { Quotation } from './quotation';

type Props = {
  id: string;
  place: RowPlace;
  card: Card | undefined;
  /** Why they would be known, where the user wants to see them all the same or has put them back. */
  known: KnownReason | null;
  now: number;
  selected: boolean;
  /** The post in front: reasons from other posts name theirs. */
  postId: string | null;
  menu: CardMenu;
  onMenu: (menu: CardMenu) => void;
  onSelect: () => void;
  onOpen: () => void;
  onSettle: (verdict: Verdict) => void;
  onPerson: (id: string) => void;
};

/** One person of the queue: a line, or, when it is the one, everything needed to answer them. */
export function QueueCard(props: Props) {
  const { id, place, card, selected } = props;
  return (
    <li
      {...place}
      data-testid="queue-card"
      data-person={id}
      data-selected={selected ? '' : undefined}
      aria-current={selected ? 'true' : undefined}
    >
      <article class="card">
        {card ? <CardHead {...props} card={card} /> : <span class="card-head card-empty" />}
        {card && selected && <CardBody {...props} card={card} />}
      </article>
    </li>
  );
}

type Loaded = Props & { card: Card };

function CardHead({ card, known, now, selected, onSelect, onPerson }: Loaded) {
  const { person, because } = card;
  return (
    <button
      type="button"
      class="card-head"
      aria-expanded={selected}
      tabIndex={selected ? 0 : -1}
      data-keys={selected ? '' : undefined}
      onClick={() => (selected ? onPerson(person.id) : onSelect())}
    >
      <Initials id={person.id} name={person.name} />
      <span class="card-name">
        <bdi>{person.name}</bdi>
      </span>
      <span class="card-meta">
        {known && (
          <span class="card-known" data-known={known}>
            {t(`shownAs_${underscored(known)}`)} ·{' '}
          </span>
        )}
        {!known && person.degree !== null && `${t(`degree_${person.degree}`)} · `}
        {age(because.lastAt, now)}
      </span>
      <span class="card-headline" title={selected ? undefined : (person.headline ?? undefined)}>
        <bdi>{person.headline ?? t('noHeadline')}</bdi>
      </span>
    </button>
  );
}

function CardBody({ card, now, postId, menu, onMenu, onOpen, onSettle }: Loaded) {
  const { because, reasons, person, freshUntil } = card;
  const spoken = reasons.filter(({ text }) => text).slice(0, 2);
  const fresh = readFreshness(freshUntil, now);
  return (
    <div class="card-body">
      {spoken.map((reason) => (
        <Quotation
          key={reason.id}
          text={reason.text ?? ''}
          post={reason.postId === postId ? null : reason.post}
        />
      ))}
      <p class="card-why">{why(because, person.degree)}</p>
      <p class="card-fresh" data-tone={fresh.tone}>
        <Icon name="clock" /> {fresh.words}
      </p>
      <CardActions menu={menu} onMenu={onMenu} onOpen={onOpen} onSettle={onSettle} />
    </div>
  );
}
