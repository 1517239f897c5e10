import { useId } from 'preact/hooks';
import { startWeights, type Weights, weightRanges } from '../../leads/records/order-settings';
import { NumberField } from '../parts/number-field';
import { number, t } from '../words/t';

type Props = { weight: keyof Weights; value: number; onChange: (value: number) => void };

/** One weight: what it means, how much it is, and the usual value with the way back to it. */
export function WeightField({ weight, value, onChange }: Props) {
  const id = useId();
  const range = weightRanges[weight];
  const usual = startWeights[weight];
  return (
    <NumberField
      label={t(`weight_${weight}`)}
      hint={t(`weightHint_${weight}`)}
      value={value}
      range={range}
      refused={t('numberRefused', range.min, range.max)}
      onChange={(next) => next !== null && onChange(next)}
      eager
      testId={`weight-${weight}`}
    >
      <input
        type="range"
        {...range}
        list={id}
        value={value}
        aria-label={t('weightRange', t(`weight_${weight}`))}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
      <datalist id={id}>
        <option value={usual} />
      </datalist>
      <button
        type="button"
        class="weight-usual"
        disabled={value === usual}
        aria-label={t('weightReset', t(`weight_${weight}`), usual)}
        onClick={() => onChange(usual)}
      >
        {t('weightUsual', number(usual))}
      </button>
    </NumberField>
  );
}
