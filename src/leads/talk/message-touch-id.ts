import { hashText } from '../text/hash-text';

/** A message as its id is made from it. `nth`: how many in front of it say the same at the same time. */
type Said = {
  id: string | null;
  direction: 'out' | 'in';
  from: number | null;
  text: string | null;
  nth: number;
};

const minute = 60_000;

/**
 * A message read on a page: by LinkedIn's own id, which the page and the overlay share; where there is none, by what it
 * says, to whom (`partner`, any name for them that stays) and when.
 */
export function messageTouchId(partner: string, { id, direction, from, text, nth }: Said): string {
  if (id !== null) return `thread|${id}`;
  const time = from === null ? null : Math.floor(from / minute);
  return `loose|${hashText(JSON.stringify([partner, direction, time, text, nth]))}`;
}

/** True for a message without an id of LinkedIn's own: another reading of it may have another one. */
export function isLooseId(id: string): boolean {
  return id.startsWith('loose|');
}

/** A public reply is one touch, whoever it is to; `commentId` as in `Engagement.id`: `comment:<number>`. */
export function replyTouchId(commentId: string): string {
  return `reply|${commentId}`;
}

const accepted = 'accepted|';

/** An invitation is taken up once. */
export function acceptedTouchId(personId: string): string {
  return `${accepted}${personId}`;
}

export function isAcceptedId(id: string): boolean {
  return id.startsWith(accepted);
}
