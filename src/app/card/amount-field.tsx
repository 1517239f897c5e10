import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Outcome } from '../../leads/records/outcome';
import { parseAmount } from '../../leads/results/parse-amount';
import { loadLastCurrency } from '../../storage/load/load-last-currency';
import { useLive } from '../base/use-live';
import { sayMoney, writeAmount } from '../words/say-money';
import { t } from '../words/t';
import { listCurrencies } from './list-currencies';

/** Integer minor units and their ISO 4217 code; both null where nothing is written. */
type Money = Pick<Outcome, 'amount' | 'currency'>;

/** The amount, its currency, and how it is read. `children` stand in the same line. */
export function AmountField({ state, id, class: name, children }: Props) {
  const { words, setWords, currency, setChosen, choices, money, isRefused } = state;
  const reading = useId();
  return (
    <>
      <div class="when-field-line">
        <input
          id={id}
          type="text"
          class={name}
          inputMode="decimal"
          autocomplete="off"
          data-testid="outcome-amount"
          aria-invalid={isRefused}
          aria-describedby={reading}
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
        {children}
      </div>
      <p id={reading} class="when-field-reading" aria-live="polite" data-refused={isRefused || undefined}>
        {isRefused ? t('amountUnread') : money.amount !== null && sayMoney(money.amount, currency)}
      </p>
    </>
  );
}

/** An amount being written. `isRefused`: there is something, and it is no amount. */
export function useAmount(start: Money = { amount: null, currency: null }) {
  const last = useLive(loadLastCurrency, []) ?? null;
  const [words, setWords] = useState(() => writeAmount(start));
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = listCurrencies(start.currency ?? last);
  const currency = chosen ?? start.currency ?? choices[0] ?? '';
  const isBlank = words.trim() === '';
  const amount = isBlank ? null : parseAmount(words, currency);
  const money: Money = { amount, currency: amount === null ? null : currency };
  return { words, setWords, currency, setChosen, choices, money, isRefused: !isBlank && amount === null };
}

export type AmountState = ReturnType<typeof useAmount>;

type Props = { state: AmountState; id: string; class?: string; children?: ComponentChildren };
