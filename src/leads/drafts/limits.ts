/** What a draft is written for; each has its own limit. */
export type DraftKind = 'comment-reply' | 'message' | 'invitation-note' | 'inmail' | 'email' | 'other';
/** `premium` stands for every paid account. */
export type Account = 'free' | 'premium';

/**
 * All lengths in UTF-16 units. None is promised by LinkedIn for long: grade C of `knowledge/sales-practice.md` §4
 * ("Limits to respect in copy fields"), unless said otherwise, and meant to be changed here, in one place.
 */
export const limits = {
  /** An invitation's note: 200 characters on a free account, 300 on a paid one. Grade C. */
  note: { free: 200, premium: 300 },
  /** A comment or a reply to one. Grade C. */
  comment: 1250,
  /** A message between connections. Grade C: "several thousand"; senders' guides say 3,000 to 8,000. */
  message: 8000,
  /** Not in the practice notes; most senders' guides agree. Grade C. */
  inMailSubject: 200,
  /** As the subject; it was 2,000 once. Grade C. */
  inMailBody: 1900,
} as const;

/** What reads well, where the limit allows far more. */
export const goodLengths = {
  /** Direct messages of 201–300 characters were answered most: 14.2 %, against 4.1 % above 500. Grade C. */
  best: 300,
  /** Below 400 characters InMails were answered 22 % above average, beyond 800 less than average. Grade A/C. */
  soft: 400,
} as const;

export type Measure = {
  length: number;
  /** Null where nothing sets a limit, as in an e-mail. */
  limit: number | null;
  /** Below zero when over. */
  left: number | null;
  /** `long` can be sent but reads worse; `over` cannot be sent. */
  state: 'empty' | 'good' | 'long' | 'over';
};

/**
 * How long a draft is, against what its channel takes. Counts UTF-16 units, as `maxlength` of a web form does; that
 * is never less than the letters people see, so a draft that fits here fits there. A line break counts one.
 */
export function measure(text: string, kind: DraftKind, account: Account): Measure {
  const { length } = text.replace(/\r\n?/g, '\n');
  const limit = limitOf(kind, account);
  const left = limit === null ? null : limit - length;
  return { length, limit, left, state: stateOf(text, length, left, softLimitOf(kind)) };
}

/** The limit of a kind; null for none. */
export function limitOf(kind: DraftKind, account: Account): number | null {
  const byKind: Record<DraftKind, number | null> = {
    'comment-reply': limits.comment,
    message: limits.message,
    'invitation-note': limits.note[account],
    inmail: limits.inMailBody,
    email: null,
    other: null,
  };
  return byKind[kind];
}

/** The numbers are about private messages on LinkedIn, so nothing else is called long. */
function softLimitOf(kind: DraftKind): number {
  return kind === 'message' || kind === 'inmail' ? goodLengths.soft : Number.POSITIVE_INFINITY;
}

function stateOf(text: string, length: number, left: number | null, soft: number): Measure['state'] {
  if (left !== null && left < 0) return 'over';
  if (text.trim() === '') return 'empty';
  return length > soft ? 'long' : 'good';
}
