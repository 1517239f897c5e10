import { useState } from 'preact/hooks';
import { startWeights, type Weights } from '../../leads/records/order-settings';
import type { Settings } from '../../settings';
import { isSame } from '../../storage/base/is-same';
import { useRebuild } from '../base/use-rebuild';
import type { Say } from '../base/use-undo';
import { ProgressBar } from '../parts/progress-bar';
import { t } from '../words/t';
import { OrderPreview } from './order-preview';
import { WeightField } from './weight-field';

type Props = { settings: Settings; now: number; say: Say };

const groups = [
  { title: 'orderDid', weights: ['comment', 'reply', 'repost', 'reaction', 'question'] },
  { title: 'orderWho', weights: ['seniority', 'fit'] },
  { title: 'orderWhen', weights: ['halfLifeDays'] },
] as const satisfies { title: string; weights: (keyof Weights)[] }[];

/** What decides who comes first, each weight with its effect before it is used. */
export function OrderSection({ settings: { order }, now, say }: Props) {
  const { changeOrder, far } = useRebuild();
  const [tried, setTried] = useState<Partial<Weights>>({});
  const weights = { ...order.weights, ...tried };
  const isChanged = !isSame(weights, order.weights);
  const use = async () => {
    const before = order.weights;
    await changeOrder((order) => ({ ...order, weights }));
    setTried({});
    say(t('orderSaid'), () => changeOrder((order) => ({ ...order, weights: before })));
  };
  return (
    <section class="order settings-wide" aria-labelledby="settings-order">
      <h2 id="settings-order">{t('orderTitle')}</h2>
      <p class="settings-note">{t('orderText')}</p>
      <div class="settings-columns">
        <div>
          <WeightFields
            weights={weights}
            onWeight={(weight, value) => setTried((before) => ({ ...before, [weight]: value }))}
          />
          <button
            type="button"
            class="quiet bordered"
            disabled={isSame(weights, startWeights)}
            onClick={() => setTried(startWeights)}
          >
            {t('orderResetAll')}
          </button>
        </div>
        <div class="settings-aside">
          {far && <ProgressBar label={t('knownRebuilding')} done={far.done} total={far.total} />}
          <OrderPreview order={{ ...order, weights }} now={now} isChanged={isChanged} />
          <div class="row">
            <button
              type="button"
              class="filled"
              data-testid="order-apply"
              disabled={!isChanged}
              onClick={() => void use()}
            >
              {t('orderUse')}
            </button>
            {isChanged && (
              <button type="button" class="quiet" onClick={() => setTried({})}>
                {t('orderLeave')}
              </button>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}

type WeightsProps = { weights: Weights; onWeight: (weight: keyof Weights, value: number) => void };

function WeightFields({ weights, onWeight }: WeightsProps) {
  return groups.map((group) => (
    <fieldset key={group.title} class="order-group">
      <legend>{t(group.title)}</legend>
      {group.weights.map((weight) => (
        <WeightField
          key={weight}
          weight={weight}
          value={weights[weight]}
          onChange={(value) => onWeight(weight, value)}
        />
      ))}
    </fieldset>
  ));
}
