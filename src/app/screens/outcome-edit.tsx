import './touch-form.css';
import { useId, useState } from 'preact/hooks';
import { type Outcome, type OutcomeKind, outcomeKinds } from '../../leads/outcome';
import { parseAmount } from '../../leads/parse-amount';
import { loadLastCurrency } from '../../storage/load-last-currency';
import { listCurrencies } from '../currencies';
import { useLive } from '../hooks/use-live';
import { fromLocalInput, toLocalInput } from '../words/local-input';
import { sayMoney, writeAmount } from '../words/say-money';
import { t } from '../words/t';
import { underscored } from '../words/underscored';

export type OutcomeFields = Pick<Outcome, 'kind' | 'at' | 'amount' | 'currency'>;
type Props = {
  /** Null = a new one. */
  outcome: Outcome | null;
  now: number;
  onDone: (fields: OutcomeFields) => void;
  onCancel: () => void;
};

/** An outcome to add or to put right. What it was stays as it is: that is deleted and added anew. */
export function OutcomeEdit({ outcome, now, onDone, onCancel }: Props) {
  const id = useId();
  const last = useLive(loadLastCurrency, []) ?? null;
  const choices = listCurrencies(outcome?.currency ?? last);
  const [kind, setKind] = useState<OutcomeKind>(outcome?.kind ?? 'meeting-held');
  const [day, setDay] = useState(() => toLocalInput(outcome?.at ?? now).slice(0, 10));
  const [words, setWords] = useState(() => (outcome ? writeAmount(outcome) : ''));
  const [chosen, setChosen] = useState<string | null>(null);
  const currency = chosen ?? outcome?.currency ?? choices[0] ?? '';
  const isBlank = words.trim() === '';
  const amount = isBlank ? null : parseAmount(words, currency);
  const midnight = fromLocalInput(day);
  const isRefused = (!isBlank && amount === null) || midnight === null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isRefused || midnight === null) return;
    const at = atOn(midnight, outcome?.at ?? now);
    onDone({ kind, at, amount, currency: amount === null ? null : currency });
  };
  return (
    <form class="touch-form outcome-edit" data-testid="outcome-edit" onSubmit={submit} noValidate>
      <div class="touch-form-line">
        {outcome === null && (
          <div class="touch-form-field">
            <label for={`${id}-kind`}>{t('outcomeKind')}</label>
            <select
              id={`${id}-kind`}
              class="text-input"
              data-testid="outcome-kind"
              value={kind}
              onChange={(event) => {
                const value = outcomeKinds.find((each) => each === event.currentTarget.value);
                if (value) setKind(value);
              }}
            >
              {outcomeKinds.map((each) => (
                <option key={each} value={each}>
                  {t(`outcome_${underscored(each)}`)}
                </option>
              ))}
            </select>
          </div>
        )}
        <div class="touch-form-field">
          <label for={`${id}-day`}>{t('outcomeDay')}</label>
          <input
            id={`${id}-day`}
            type="date"
            class="text-input"
            data-testid="outcome-day"
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </div>
      </div>
      <div class="touch-form-field">
        <label for={`${id}-amount`}>{t('outcomeAmount')}</label>
        <div class="when-field-line">
          <input
            id={`${id}-amount`}
            class="text-input"
            inputMode="decimal"
            autocomplete="off"
            data-testid="outcome-amount"
            aria-invalid={!isBlank && amount === null}
            aria-describedby={`${id}-reading`}
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
        </div>
        <p id={`${id}-reading`} class="person-facts" aria-live="polite">
          {!isBlank && (amount === null ? t('amountUnread') : sayMoney(amount, currency))}
        </p>
      </div>
      <div class="row">
        <button type="submit" class="quiet bordered" data-testid="outcome-save">
          {t('outcomeSave')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

/** That day at the hour it had; what was this morning may be noted in the evening. */
function atOn(midnight: number, before: number): number {
  const hour = before - new Date(before).setHours(0, 0, 0, 0);
  return midnight + hour;
}
