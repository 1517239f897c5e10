import type { Receipt, ReceiptReason } from '../../leads/ranking/receipt';
import { plural, t } from '../words/t';

export type ReceiptSummary = { reasons: number; less: number; newPeople: number };

/** "202 reasons − 117 known = 85 new": the middle is whatever the other rows took away. */
export function summariseReceipt({ rows }: Receipt): ReceiptSummary {
  const count = (reason: ReceiptReason) => rows.find((row) => row.reason === reason)?.count ?? 0;
  const reasons = count('reasons');
  const newPeople = count('new-people');
  return { reasons, less: reasons - newPeople, newPeople };
}

/** "165 reactions + 37 comments": only the kinds that are there. */
export function madeOf({ byKind }: Receipt): string {
  const kinds: string[] = [];
  if (byKind.reaction) kinds.push(plural('countReactions', byKind.reaction));
  if (byKind.comment) kinds.push(plural('countComments', byKind.comment));
  if (byKind.repost) kinds.push(plural('countReposts', byKind.repost));
  return kinds.reduce((sum, kind) => (sum ? t('receiptPlus', sum, kind) : kind), '');
}
