import { escapeHtml } from '../escape';
import type { View } from '../pages';
import type { PracticePerson, PracticeThread } from '../scenario';
import { messageUrn, olderAddress, personIn, type ShownMessage, showMessages } from './shown-messages';
import { clockOf, dayHeading, messagingWords } from './words';

/** The inside of a V1 conversation: heading, messages, composer. The same on the messaging page and in the overlay. */
export function threadV1(view: View, thread: PracticeThread, surface: 'page' | 'overlay'): string {
  const { shown, start } = showMessages(thread, thread.messages.length, view.options.pageSize);
  const words = messagingWords[view.options.language];
  const older = olderAddress(thread, start, 'v1');
  return `${surface === 'page' ? titleBar(view, thread) : bubbleHeader(view, thread)}
  <div class="msg-s-message-list-container msg-s-message-list--scroll-buffer">
    <ul class="msg-s-message-list-content msg-s-message-list"${older && ` data-older="${older}"`}>${rowsV1(view, thread, shown)}</ul>
  </div>
  <form class="msg-form"><div class="msg-form__contenteditable" contenteditable="false" aria-label="${words.write}"></div></form>`;
}

export function rowsV1(view: View, thread: PracticeThread, shown: ShownMessage[]): string {
  return shown.map((each) => rowV1(view, thread, each)).join('');
}

/** A group's heading names no profile; an organisation's, its page. */
function titleBar(view: View, thread: PracticeThread): string {
  const others = thread.with.map((id) => personIn(view, id));
  const [only] = others;
  const names = escapeHtml(others.map(({ name }) => name).join(', '));
  const title = `<h2 class="msg-entity-lockup__entity-title">${names}</h2>`;
  if (others.length !== 1 || !only || only.kind === 'hidden')
    return `<div class="msg-title-bar">${title}</div>`;
  return `<div class="msg-title-bar"><a class="msg-thread__link-to-profile" href="${hrefOf(only)}">${title}</a></div>`;
}

function bubbleHeader(view: View, thread: PracticeThread): string {
  const inner = titleBar(view, thread).replaceAll('msg-title-bar', 'msg-overlay-bubble-header__details');
  return `<header class="msg-overlay-bubble-header">${inner}</header>`;
}

function hrefOf(person: PracticePerson): string {
  const kind = person.kind === 'organisation' ? 'company' : 'in';
  return `/${kind}/${encodeURIComponent(person.vanity)}/`;
}

function rowV1(view: View, thread: PracticeThread, { message, startsDay, startsRun }: ShownMessage): string {
  const words = messagingWords[view.options.language];
  const isMine = message.from === view.scenario.me;
  const heading = startsDay
    ? `<time class="msg-s-message-list__time-heading t-12">${dayHeading(words, message.at, view.scenario.now)}</time>`
    : '';
  const side = isMine ? '' : ' msg-s-event-listitem--other';
  const recalled = message.is === 'deleted' ? ' msg-s-event-listitem--deleted' : '';
  const paid = thread.isPaid ? `<span class="msg-spinmail-thread__label">${words.sponsored}</span>` : '';
  return `<li class="msg-s-message-list__event clearfix">${heading}
    <div class="msg-s-event-listitem${side}${recalled}" data-event-urn="${messageUrn(view, message)}">${paid}
      ${startsRun ? groupMeta(view, message) : ''}
      ${quoteV1(view, thread, message.quotes)}
      ${contentV1(view, message)}
      ${reactionsV1(message.reactions ?? [])}
      ${isMine ? '<span class="msg-s-event-with-indicator__sending-indicator--sent"></span>' : ''}
    </div></li>`;
}

/** The sender's link carries the member id, not the vanity. */
function groupMeta(view: View, { from, at }: ShownMessage['message']): string {
  const sender = personIn(view, from);
  const words = messagingWords[view.options.language];
  return `<div class="msg-s-message-group__meta">
      <a class="msg-s-event-listitem__link" href="https://www.linkedin.com/in/${sender.memberId}"><span class="msg-s-message-group__name">${escapeHtml(sender.name)}</span></a>
      <time class="msg-s-message-group__timestamp">${clockOf(words, at)}</time></div>`;
}

function contentV1(view: View, message: ShownMessage['message']): string {
  const words = messagingWords[view.options.language];
  const subject = message.subject
    ? `<h3 class="msg-s-event-listitem__subject">${escapeHtml(message.subject)}</h3>`
    : '';
  if (message.is === 'deleted')
    return `<p class="msg-s-event-listitem__recalled-message">${words.deleted}</p>`;
  if (message.is === 'voice')
    return `<div class="msg-s-event-listitem__audio" aria-label="${words.voice}"><button type="button">0:14</button></div>`;
  if (message.is === 'file')
    return `<div class="msg-s-event-listitem__attachment"><a href="/dms/prv/document/1">${escapeHtml(message.text)}</a></div>`;
  const edited = message.edited ? ` <span class="msg-s-event-listitem__edited">${words.edited}</span>` : '';
  return `${subject}<div class="msg-s-event__content"><p class="msg-s-event-listitem__body t-14"><!---->${escapeHtml(message.text)}<!---->${edited}</p></div>`;
}

/** A guess: the message that is answered, inside the answer. */
function quoteV1(view: View, thread: PracticeThread, id: string | undefined): string {
  const quoted = thread.messages.find((message) => message.id === id);
  if (!quoted) return '';
  const sender = personIn(view, quoted.from);
  return `<div class="msg-s-event-listitem__replied-message-container"><span>${escapeHtml(sender.name)}</span><p class="msg-s-event-listitem__body">${escapeHtml(quoted.text)}</p></div>`;
}

function reactionsV1(reactions: string[]): string {
  if (reactions.length === 0) return '';
  const each = reactions.map((emoji) => `<button type="button" aria-label="${emoji} 1">${emoji} 1</button>`);
  return `<div class="msg-reactions-reaction-summary-presenter__container">${each.join('')}</div>`;
}
