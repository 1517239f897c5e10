import { useState } from 'preact/hooks';
import { loadCards } from '../../storage/load/load-queue';
import { useLive } from '../base/use-live';
import { plural } from '../words/t';
import { Initials } from './initials';
import { Skeleton } from './skeleton';

type Props = { ids: readonly string[]; onPerson: (id: string) => void };

const portion = 40;

/** The people behind a row of the receipt: names that open the person. */
export function NameList({ ids, onPerson }: Props) {
  const [limit, setLimit] = useState(portion);
  const shown = ids.slice(0, limit);
  const cards = useLive(() => loadCards([...shown]), [shown.join(' ')]);
  if (!cards) return <Skeleton shape="line" count={Math.min(3, shown.length)} />;
  return (
    <ul class="name-list">
      {cards.map((card) =>
        card ? (
          <li key={card.person.id}>
            <button type="button" class="name-button" onClick={() => onPerson(card.person.id)}>
              <Initials id={card.person.id} name={card.person.name} square={card.person.isOrganisation} />
              <bdi>{card.person.name}</bdi>
            </button>
          </li>
        ) : null,
      )}
      {ids.length > limit && (
        <li>
          <button type="button" class="name-button" onClick={() => setLimit(limit + 200)}>
            {plural('showMore', ids.length - limit)}
          </button>
        </li>
      )}
    </ul>
  );
}
