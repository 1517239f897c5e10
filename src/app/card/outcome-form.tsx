import { useId } from 'preact/hooks';
import type { Act } from '../../leads/next/act';
import { leaveOnEscape } from '../base/leave-on-escape';
import { t } from '../words/t';
import { AmountField, useAmount } from './amount-field';

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
  const amount = useAmount();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!amount.isRefused) onDone({ is: 'outcome', kind, ...amount.money });
  };
  return (
    <form
      class="when-field"
      data-testid="outcome-form"
      onSubmit={submit}
      onKeyDown={(event) => leaveOnEscape(event, onCancel)}
      noValidate
    >
      <label for={id}>{t(`amount_${kind}`)}</label>
      <AmountField state={amount} id={id}>
        <button type="submit" class="quiet bordered">
          {t('amountSave')}
        </button>
      </AmountField>
    </form>
  );
}
