import type { Card } from '../../leads/records/card';
import type { KnownReason } from '../../leads/records/known-row';
import { Icon } from '../parts/icon';
import { Initials } from '../parts/initials';
import { age, ago } from '../words/ago';
import { facts, isolate, t } from '../words/t';
import { underscored } from '../words/underscored';
import { withParts } from '../words/with-parts';

type Props = {
  card: Card;
  known: KnownReason | null;
  now: number;
  selected: boolean;
  onSelect: () => void;
  onPerson: (id: string) => void;
};

/** Who, in a line; pressed it opens the card, pressed again the person. */
export function CardHead({ card, known, now, selected, onSelect, onPerson }: Props) {
  const { person } = card;
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
      <CardMeta card={card} known={known} now={now} />
      <span class="card-headline" title={selected ? undefined : (person.headline ?? undefined)}>
        <bdi>{person.headline ?? t('noHeadline')}</bdi>
      </span>
    </button>
  );
}

function CardMeta({ card, known, now }: Pick<Props, 'card' | 'known' | 'now'>) {
  const { person, outreach, because } = card;
  const due = outreach?.nextAt != null && outreach.nextAt <= now ? outreach.nextAt : null;
  return (
    <span class="card-meta">
      {outreach?.stage === 'queued' && <Icon name="check" title={t('lookedAt')} />}
      {withParts(
        (as, when) => facts(known ? as : person.degree !== null && t(`degree_${person.degree}`), when),
        known && (
          <span class="card-known" data-known={known}>
            {t(`shownAs_${underscored(known)}`)}
          </span>
        ),
        due === null ? age(because.lastAt, now) : <span class="card-due">{t('dueAgo', ago(due, now))}</span>,
      )}
    </span>
  );
}

type CardMarkProps = { name: string; marked: boolean; reachable: boolean; onMark: () => void };

/** Marks a person for what is done to several at once. A button, so that the keys of the list go on working on it. */
export function CardMark({ name, marked, reachable, onMark }: CardMarkProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input would keep the list's keys to itself
    <button
      type="button"
      class="card-mark"
      role="checkbox"
      aria-checked={marked}
      aria-label={t('markPerson', isolate(name))}
      data-testid="card-mark"
      tabIndex={reachable ? 0 : -1}
      onClick={onMark}
    >
      <span class="card-mark-box">{marked && <Icon name="check" />}</span>
    </button>
  );
}
