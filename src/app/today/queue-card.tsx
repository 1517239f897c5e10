import type { Card } from '../../leads/records/card';
import type { KnownReason } from '../../leads/records/known-row';
import { CardBody, type CardBodyProps } from '../card/card-body';
import { CardHead, CardMark } from '../card/card-head';
import type { RowPlace } from '../parts/virtual-list';

type Props = Omit<CardBodyProps, 'card'> & {
  id: string;
  place: RowPlace;
  card: Card | undefined;
  /** Why they would be known, where the user wants to see them all the same or has put them back. */
  known: KnownReason | null;
  selected: boolean;
  onSelect: () => void;
  /** Null where nobody can be marked. */
  marked: boolean | null;
  onMark: () => void;
};

/** One person of the queue: a line, or, when it is the one, everything needed to answer them. */
export function QueueCard(props: Props) {
  const { id, place, card, known, now, selected, onSelect, onPerson, marked, onMark } = props;
  const head = { known, now, selected, onSelect, onPerson };
  return (
    <li
      {...place}
      data-testid="queue-card"
      data-person={id}
      data-selected={selected ? '' : undefined}
      data-marked={marked ? '' : undefined}
      aria-current={selected ? 'true' : undefined}
    >
      <article class="card" data-acts>
        {card ? <CardHead {...head} card={card} /> : <span class="card-head card-empty" />}
        {card && marked !== null && (
          <CardMark name={card.person.name} marked={marked} reachable={selected} onMark={onMark} />
        )}
        {card && selected && <CardBody {...props} card={card} />}
      </article>
    </li>
  );
}
