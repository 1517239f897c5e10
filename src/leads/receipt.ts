/**
 * The subtraction, row by row. Each engagement is counted once, by the first rule that takes it;
 * so `reasons` − all the others = `new-people`.
 */
export const receiptReasons = [
  'reasons',
  'self',
  'organisations',
  'hidden',
  'same-person',
  'first-degree',
  'marked-known',
  'new-people',
] as const;
export type ReceiptReason = (typeof receiptReasons)[number];

export type ReceiptRow = {
  reason: ReceiptReason;
  count: number;
  /** The people in the row, best first; hidden members are counted and have no id. */
  personIds: string[];
};

export type Receipt = {
  rows: ReceiptRow[];
  /** What the reasons are made of: "165 reactions + 37 comments". */
  byKind: { reaction: number; comment: number; repost: number };
};
