import { useState } from 'preact/hooks';
import type { Receipt, ReceiptReason, ReceiptRow } from '../../leads/ranking/receipt';
import { knownReasons } from '../../leads/records/known-row';
import type { Say } from '../base/use-undo';
import { Icon } from '../parts/icon';
import { lazy } from '../parts/lazy';
import { NameList } from '../parts/name-list';
import { number, plural, t } from '../words/t';
import { underscored } from '../words/underscored';
import { withParts } from '../words/with-parts';
import { ShowButton } from './show-button';
import { madeOf, type ReceiptSummary, summariseReceipt } from './summarise-receipt';

const KnownList = lazy(async () => (await import('./known-list')).KnownList);

type Props = { receipt: Receipt; onPerson: (id: string) => void; say: Say };

/**
 * The subtraction. Folded, the first and last row make one line: "202 reasons − 117 known = 85 new"; unfolded,
 * every row stands under the other and opens the people in it. The rows are the same elements both times.
 */
export function ReceiptView({ receipt, onPerson, say }: Props) {
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState<ReceiptReason | null>(null);
  const summary = summariseReceipt(receipt);
  const rows = receipt.rows.filter(
    ({ reason, count }) => count > 0 || reason === 'reasons' || reason === 'new-people',
  );
  return (
    <div class="receipt" data-open={open ? '' : undefined}>
      <div class="receipt-rows" data-testid="receipt">
        {rows.map((row) => (
          <Row
            key={row.reason}
            row={row}
            receipt={receipt}
            summary={summary}
            open={open}
            opened={opened === row.reason}
            onOpen={() => setOpened(opened === row.reason ? null : row.reason)}
            onPerson={onPerson}
            say={say}
          />
        ))}
      </div>
      <button
        type="button"
        class="receipt-toggle"
        aria-expanded={open}
        aria-label={open ? t('receiptFold') : t('receiptUnfold')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
    </div>
  );
}

type RowProps = {
  row: ReceiptRow;
  receipt: Receipt;
  summary: ReceiptSummary;
  open: boolean;
  opened: boolean;
  onOpen: () => void;
  onPerson: (id: string) => void;
  say: Say;
};

function Row({ row, receipt, summary, open, opened, onOpen, onPerson, say }: RowProps) {
  const { reason, count, personIds } = row;
  const known = knownReasons.find((each) => each === reason);
  const name =
    open || reason !== 'new-people' ? plural(`receipt_${underscored(reason)}`, count) : t('receiptNew');
  return (
    <div class="receipt-row" data-reason={reason} data-count={count}>
      {reason === 'new-people' && !open && (
        <span class="receipt-less">
          {withParts((less) => t('receiptLess', less), <b>{number(summary.less)}</b>)}
        </span>
      )}
      <span class="receipt-sign" aria-hidden="true">
        {reason === 'reasons' || reason === 'new-people' ? '' : t('receiptMinus')}
      </span>
      <span class="receipt-count">{number(count)}</span>
      <span class="receipt-reason">{name}</span>
      {open && reason === 'reasons' && <span class="receipt-made">{madeOf(receipt)}</span>}
      {open && personIds.length > 0 && (
        <ShowButton class="receipt-show" name={name} opened={opened} onOpen={onOpen} />
      )}
      {open && opened && !known && <NameList ids={personIds} onPerson={onPerson} />}
      {open && opened && known && <KnownList ids={personIds} reason={known} onPerson={onPerson} say={say} />}
    </div>
  );
}
