import { describe, expect, it } from 'vitest';
import { madeOf, summariseReceipt } from '../../../src/app/posts/summarise-receipt';
import type { Receipt, ReceiptReason } from '../../../src/leads/ranking/receipt';

function makeReceipt(
  counts: Partial<Record<ReceiptReason, number>>,
  byKind: Partial<Receipt['byKind']> = {},
) {
  const rows = Object.entries(counts).map(([reason, count]) => ({
    reason: reason as ReceiptReason,
    count,
    personIds: [],
  }));
  return { rows, byKind: { reaction: 0, comment: 0, repost: 0, ...byKind } };
}

describe('the receipt in one line', () => {
  it('takes together whatever stands between the reasons and the new people', () => {
    const receipt = makeReceipt({ reasons: 202, self: 2, hidden: 3, 'first-degree': 112, 'new-people': 85 });
    expect(summariseReceipt(receipt)).toEqual({ reasons: 202, less: 117, newPeople: 85 });
  });

  it('is nought for a post nobody answered', () => {
    expect(summariseReceipt(makeReceipt({}))).toEqual({ reasons: 0, less: 0, newPeople: 0 });
  });

  it('says what the reasons are made of, and only that', () => {
    expect(madeOf(makeReceipt({}, { reaction: 165, comment: 37 }))).toBe('165 reactions + 37 comments');
    expect(madeOf(makeReceipt({}, { comment: 1 }))).toBe('1 comment');
  });
});
