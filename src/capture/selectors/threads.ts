import type { Generation } from '../../leads/records/problem';

/** One conversation. V2 has not been seen: a guess from its other surfaces and from the form of message urns. */
export const threads: Record<Generation, string> = {
  V1: [
    '.msg-overlay-conversation-bubble', // overlay; on V2 pages inside the shadow root
    '.msg-convo-wrapper', // messaging page
    '.msg-thread', // around or inside it
  ].join(', '),
  V2: '[data-sdui-screen*="essaging"]',
};

/** The place of its messages; without it the conversation is folded up. */
export const messageList: Record<Generation, string> = {
  V1: '.msg-s-message-list-content, .msg-s-message-list, .msg-s-message-list-container', // the last around it
  V2: '[role="list"], [role="log"]',
};

/** One message. */
export const bubble: Record<Generation, string> = {
  V1: '.msg-s-event-listitem[data-event-urn], [data-event-urn]',
  V2: '[componentkey*="urn:li:msg_message:"], [id*="urn:li:msg_message:"]',
};

export const dayHeading: Record<Generation, string> = {
  V1: '.msg-s-message-list__time-heading',
  V2: '[role="separator"]',
};

/** Where a message's id is, and how it begins there. */
export const messageIds: Record<Generation, { attribute: string; start: string }> = {
  V1: { attribute: 'data-event-urn', start: '' },
  V2: { attribute: 'componentkey', start: 'urn:li:msg_message:' },
};

/** V1: a row of the list, with messages or what LinkedIn says in between. */
export const messageRow = '.msg-s-message-list__event';

/** V1. */
export const message = {
  overlay: '.msg-overlay-conversation-bubble',
  card: '.profile-card-one-to-one__profile-link',
  theirs: '.msg-s-event-listitem--other', // not on one's own
  body: '.msg-s-event-listitem__body',
  subject: '.msg-s-event-listitem__subject', // InMail
  sender: '.msg-s-message-group__name', // on the first of a run
  time: '.msg-s-message-group__timestamp', // on the first of a run
  senderLink: 'a.msg-s-event-listitem__link, a.msg-s-message-group__profile-link',
  mark: '[class*="__edited"]', // a guess
} as const;

/** What is inside a bubble and not what was said now: guesses. */
export const quoted = '[class*="replied-message"], [class*="quoted"], blockquote';
export const recalled = '[class*="recalled"], [class*="--deleted"]';

/** Paid mail: the first is in archives, the second a guess. */
export const paidMail = '[class*="spinmail"], [class*="sponsored-message"]';
