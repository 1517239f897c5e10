import { asksQuestion } from '../posts/asks-question';
import type { Card, CardReason } from '../records/card';

/** The comment a message is about: their newest question, else their newest words. Reasons come newest first. */
export function commentToAnswer({ reasons }: Pick<Card, 'reasons'>): CardReason | null {
  const spoken = reasons.filter(({ kind, text }) => isComment(kind) && text?.trim());
  return spoken.find(({ text }) => asksQuestion(text ?? '')) ?? spoken[0] ?? null;
}

function isComment(kind: CardReason['kind']): boolean {
  return kind === 'comment' || kind === 'reply';
}
