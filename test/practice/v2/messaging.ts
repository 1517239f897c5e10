import { threadV1 } from '../messaging/thread-v1';
import { threadV2 } from '../messaging/thread-v2';
import type { View } from '../pages';
import type { PracticeThread } from '../scenario';
import { page } from './chrome';
import { escapeText, html, raw } from './html';
import { wordsOf } from './view-parts';

export function threadPage(view: View, thread: PracticeThread): string {
  return page(view, {
    title: wordsOf(view).nav.messaging,
    pageKey: 'd_flagship3_messaging_conversation_detail',
    screen: 'com.linkedin.sdui.flagshipnav.messaging.Messaging',
    main: html`${raw(threadV2(view, thread))}`,
  });
}

/** In V1 markup, for the open shadow root of `#interop-outlet`. */
export function overlayBubble(view: View): string {
  const thread = view.scenario.threads?.find(({ id }) => id === view.options.overlay);
  if (!thread) return '';
  const label = escapeText(wordsOf(view).nav.messaging);
  return `<style>.msg-overlay-conversation-bubble--is-active { position: fixed; right: 8px; bottom: 0; width: 320px; background: #fff; z-index: 6; } .msg-s-message-list { max-height: 260px; overflow-y: auto; }</style>
    <div class="msg-overlay-conversation-bubble msg-overlay-conversation-bubble--is-active" role="dialog" aria-label="${label}">${threadV1(view, thread, 'overlay')}</div>`;
}
