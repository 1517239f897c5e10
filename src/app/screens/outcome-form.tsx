import { useId, useState } from 'preact/hooks';
import type { Act } from '../../leads/act';
import { parseAmount } from '../../leads/parse-amount';
import { loadLastCurrency } from '../../storage/load-last-currency';
import { listCurrencies } from '../currencies';
import { useLive } from '../hooks/use-live';
import { sayMoney } from '../words/say-money';
import { t } from '../words/t';

/** The outcomes that come with an amount. */
export type PricedKind = 'proposal' | 'order';
type Props = {
  kind: PricedKind;
  onDone: (outcome: Act & { is: 'outcome' }) => void;
  onCancel: () => void;
};

/** How much a proposal or an order is about, if anybody knows. Enter notes it, Escape leaves. */
export function OutcomeForm({ kind, onDone, onCancel }: Props) {
  const id = useId();
  const last = useLive(loadLastCurrency, []) ?? null;
  const choices = listCurrencies(last);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const currency = chosen ?? choices[0] ?? '';
  const isBlank = words.trim() === '';
  const amount = isBlank ? null : parseAmount(words, currency);
  const isRefused = !isBlank && amount === null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isRefused) onDone({ is: 'outcome', kind, amount, currency: amount === null ? null : currency });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form class="when-field" data-testid="outcome-form" onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <label for={id}>{t(`amount_${kind}`)}</label>
      <div class="when-field-line">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-describedby={`${id}-reading`}
          aria-invalid={isRefused}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <select
          class="outcome-currency"
          aria-label={t('amountCurrency')}
          value={currency}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {choices.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </select>
        <button type="submit" class="quiet bordered">
          {t('amountSave')}
        </button>
      </div>
      <p
        id={`${id}-reading`}
        class="when-field-reading"
        aria-live="polite"
        data-refused={isRefused || undefined}
      >
        {isRefused ? t('amountUnread') : amount !== null && sayMoney(amount, currency)}
      </p>
    </form>
  );
}
