import { useState } from 'preact/hooks';
import type { KnownReason } from '../../leads/records/known-row';
import { putBack } from '../../storage/decisions/put-back';
import { explainKnown } from '../../storage/load/explain-known';
import { useLive } from '../base/use-live';
import type { Say } from '../base/use-undo';
import { Initials } from '../parts/initials';
import { sayWhy } from '../words/say-match';
import { isolate, plural, t } from '../words/t';

type Props = { ids: readonly string[]; reason: KnownReason; onPerson: (id: string) => void; say: Say };

const portion = 20;

/** The known people behind a row of the receipt: each with the reason and a way back to the new ones. */
export function KnownList({ ids, ...rest }: Props) {
  const [limit, setLimit] = useState(portion);
  return (
    <ul class="name-list known-list">
      {ids.slice(0, limit).map((id) => (
        <KnownRow key={id} id={id} {...rest} />
      ))}
      {ids.length > limit && (
        <li>
          <button type="button" class="name-button" onClick={() => setLimit(limit + 5 * portion)}>
            {plural('showMore', ids.length - limit)}
          </button>
        </li>
      )}
    </ul>
  );
}

type RowProps = Omit<Props, 'ids'> & { id: string };

function KnownRow({ id, reason, onPerson, say }: RowProps) {
  const explanation = useLive(() => explainKnown(id), [id]);
  if (!explanation) return <li class="known-row known-row-empty" />;
  const { name } = explanation.person;
  const why = sayWhy(reason, explanation);
  const back = async () => {
    await putBack([id]);
    say(t('saidPutBack', isolate(name)));
  };
  return (
    <li class="known-row">
      <button type="button" class="name-button" onClick={() => onPerson(id)}>
        <Initials id={id} name={name} />
        <bdi>{name}</bdi>
      </button>
      {reason !== 'do-not-contact' && (
        <button
          type="button"
          class="known-back"
          data-testid="put-back"
          aria-label={t('labelOf', t('putBack'), isolate(name))}
          onClick={() => void back()}
        >
          {t('putBack')}
        </button>
      )}
      <p class="known-why" data-testid="known-why" title={why}>
        {why}
      </p>
    </li>
  );
}
