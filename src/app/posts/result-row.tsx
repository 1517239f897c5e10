import type { ResultStep } from '../../leads/results/post-result';
import { NameList } from '../parts/name-list';
import { sayMoney } from '../words/say-money';
import { number, plural, t } from '../words/t';
import { sayConversion, sayWait } from './say-conversion';
import { ShowButton } from './show-button';

type Props = {
  row: ResultStep;
  chiefs: number;
  opened: boolean;
  onOpen: () => void;
  onPerson: (id: string) => void;
};

/** The people of the first steps are in the receipt already. */
const listed: readonly ResultStep['step'][] = ['reached', 'replied', 'met', 'proposed', 'ordered'];

/** One step: how many, of how many, after how long; and what it was worth. */
export function ResultRow({ row, chiefs, opened, onOpen, onPerson }: Props) {
  const { step, personIds, conversion, wait, amounts } = row;
  const count = row.count ?? 0;
  const name = step === 'impressions' ? '' : plural(`resultStep_${step}`, count);
  return (
    <div
      class="result-row"
      data-step={step}
      data-count={count}
      data-chiefs={step === 'met' ? chiefs : undefined}
    >
      <span class="result-count">{number(count)}</span>
      <span class="result-name">{name}</span>
      <span class="result-share">{conversion && sayConversion(conversion)}</span>
      <span class="result-wait">{wait && sayWait(wait)}</span>
      {listed.includes(step) && personIds.length > 0 && (
        <ShowButton class="result-show" name={name} opened={opened} onOpen={onOpen} />
      )}
      {chiefs > 0 && <span class="result-more">{plural('resultChiefs', chiefs)}</span>}
      {step === 'proposed' &&
        amounts.map(({ currency, amount }) => (
          <span key={currency} class="result-more">
            {t('resultWorth', sayMoney(amount, currency))}
          </span>
        ))}
      {step === 'ordered' &&
        amounts.map(({ currency, amount }) => (
          <span key={currency} class="result-amount" data-amount={amount} data-currency={currency}>
            {sayMoney(amount, currency)}
          </span>
        ))}
      {opened && <NameList ids={personIds} onPerson={onPerson} />}
    </div>
  );
}
