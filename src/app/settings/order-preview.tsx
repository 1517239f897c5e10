import { findDropped, findRise, type Move, readMoves } from '../../leads/ranking/read-moves';
import type { OrderSettings } from '../../leads/records/order-settings';
import { ProgressBar } from '../parts/progress-bar';
import { Skeleton } from '../parts/skeleton';
import { isolate, plural, t } from '../words/t';
import { type OrderPreviewState as Preview, useOrderPreview } from './use-order-preview';

type Props = { order: OrderSettings; now: number; isChanged: boolean };

const first = 10;

/** The first people of the queue as they would stand, and what that changes; before anything is stored. */
export function OrderPreview({ order, now, isChanged }: Props) {
  const { preview, far } = useOrderPreview(order, now);
  if (far && !preview) return <ProgressBar label={t('orderReading')} done={far.done} total={far.total} />;
  if (!preview) return <Skeleton shape="line" count={5} />;
  const { before, after, nameOf } = preview;
  if (before.length === 0) return <p class="order-none">{t('orderNobody')}</p>;
  const moves = readMoves(before, after, first);
  return (
    <div class="order-preview" data-testid="order-preview">
      <h3>{plural('orderFirst', moves.length)}</h3>
      <p class="settings-note" role="status">
        {isChanged ? sayChange(preview, moves) : t('orderAsNow')}
      </p>
      {far && <ProgressBar label={t('orderReading')} done={far.done} total={far.total} />}
      <ol>
        {moves.map((move) => (
          <OrderRow key={move.id} move={move} preview={preview} />
        ))}
      </ol>
      {findDropped(before, after, first).map((id) => (
        <p key={id} class="order-dropped">
          {t('orderDropped', isolate(nameOf.get(id)?.name ?? ''), after.indexOf(id) + 1)}
        </p>
      ))}
    </div>
  );
}

function OrderRow({ move: { id, from, to }, preview }: { move: Move; preview: Preview }) {
  const isNew = from === 0 || from > first;
  const rise = from - to;
  const person = preview.nameOf.get(id);
  return (
    <li class="order-row" data-testid="order-row" data-person={id} data-move={isNew ? 'new' : rise}>
      <span class="order-place">{to}</span>
      <span class="order-person">
        <bdi>{person?.name}</bdi>
        <bdi class="order-headline">{person?.headline ?? t('noHeadline')}</bdi>
      </span>
      <span class="order-move" data-tone={rise > 0 ? 'up' : rise < 0 ? 'down' : 'same'}>
        {isNew ? t('moveNew') : sayMove(rise)}
        {from > 0 && rise !== 0 && <span class="order-was">{t('moveFrom', from)}</span>}
      </span>
    </li>
  );
}

function sayMove(rise: number): string {
  if (rise === 0) return t('moveNone');
  return rise > 0 ? t('moveUp', rise) : t('moveDown', -rise);
}

function sayChange({ before, after, nameOf }: Preview, moves: Move[]): string {
  const rise = findRise(moves);
  if (rise) return t('orderRise', isolate(nameOf.get(rise.id)?.name ?? ''), rise.from, rise.to);
  const isAnyMoved = after.some((id, index) => before[index] !== id);
  return t(isAnyMoved ? 'orderFirstSame' : 'orderSame');
}
