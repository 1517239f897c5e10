import { explainWarmth } from '../../leads/ranking/explain-warmth';
import type { Card } from '../../leads/records/card';
import type { OrderSettings } from '../../leads/records/order-settings';
import { listWarmth } from '../words/list-warmth';
import { plural, t } from '../words/t';

type Props = { card: Card; order: OrderSettings };

/** Why somebody stands where they stand, as a small sum. */
export function CardWeight({ card, order }: Props) {
  const { weights, profiles } = order;
  const rows = listWarmth(explainWarmth(card, weights), card, profiles);
  return (
    <section>
      <h3 class="eyebrow" id="why-here">
        {t('warmthTitle')}
      </h3>
      <table class="weight" aria-labelledby="why-here" data-testid="why-here">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('warmthWhat')}</th>
            <th scope="col">{t('warmthHow')}</th>
            <th scope="col">{t('warmthValue')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ is, what, how, value }) => (
            <tr key={`${is} ${what}`} data-is={is}>
              <th scope="row">{what}</th>
              <td>{how}</td>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="person-facts">{plural('warmthHalves', weights.halfLifeDays)}</p>
    </section>
  );
}
