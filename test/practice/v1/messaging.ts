import { personIn } from '../messaging/shown-messages';
import { threadV1 } from '../messaging/thread-v1';
import { messagingWords } from '../messaging/words';
import type { View } from '../pages';
import type { PracticeThread } from '../scenario';
import { pageDocument } from './chrome';
import { escapeHtml, type Html, html, nothing } from './html';
import { wordsOf } from './people';

/** The messaging page: all conversations at the side (rows without any link), the one asked for beside them. */
export function threadPage(view: View, thread: PracticeThread): string {
  const rows = (view.scenario.threads ?? []).map((each) =>
    conversationRow(view, each, each.id === thread.id),
  );
  const main = html`
        <div class="msg-conversations-container__conversations-list-wrapper"><ul class="msg-conversations-container__conversations-list">${rows}</ul></div>
        <div class="msg-convo-wrapper msg-thread" id="ember#">${raw(threadV1(view, thread, 'page'))}</div>`;
  return pageDocument(view, wordsOf(view).nav.messaging, main);
}

/** The bubble over any page; none when no conversation is open. */
export function overlayBubble(view: View): Html {
  const markup = overlayMarkup(view);
  return markup === '' ? nothing : raw(markup);
}

export function overlayMarkup(view: View): string {
  const thread = view.scenario.threads?.find(({ id }) => id === view.options.overlay);
  if (!thread) return '';
  const label = escapeHtml(wordsOf(view).nav.messaging);
  return `<div class="msg-overlay-conversation-bubble msg-overlay-conversation-bubble--is-active" role="dialog" aria-label="${label}">${threadV1(view, thread, 'overlay')}</div>`;
}

function conversationRow(view: View, thread: PracticeThread, isActive: boolean): Html {
  const words = messagingWords[view.options.language];
  const names = thread.with.map((id) => personIn(view, id).name).join(', ');
  const last = thread.messages.at(-1)?.text ?? '';
  return html`
          <li class="msg-conversation-listitem" id="ember#"><label aria-label="${names}"></label>
            <div class="msg-conversation-card msg-conversations-container__convo-item-link${isActive ? ' msg-conversations-container__convo-item-link--active' : ''}">
              <h3 class="msg-conversation-listitem__participant-names"><span class="truncate">${names}</span></h3>
              <p class="msg-conversation-card__message-snippet">${last.slice(0, 40)}</p>
              ${thread.isPaid ? html`<span class="msg-conversation-card__pill">${words.sponsored}</span>` : nothing}
            </div></li>`;
}

function raw(markup: string): Html {
  return { html: markup };
}
