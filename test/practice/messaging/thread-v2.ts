import { escapeHtml } from '../escape';
import type { View } from '../pages';
import type { PracticeThread } from '../scenario';
import { hashedClass } from '../v2/opaque';
import { messageUrn, olderAddress, personIn, type ShownMessage, showMessages } from './shown-messages';
import { clockOf, dayHeading, messagingWords } from './words';

/**
 * V2's conversation. All of it is a guess: nobody has seen one. It follows V2's other surfaces (no class that says
 * anything, urns in `componentkey`, text in `expandable-text-box`) and the form of message urns.
 */
export function threadV2(view: View, thread: PracticeThread): string {
  const { shown, start } = showMessages(thread, thread.messages.length, view.options.pageSize);
  const older = olderAddress(thread, start, 'v2');
  const others = thread.with.map((id) => personIn(view, id));
  const names = others.map(({ name, vanity }) =>
    others.length === 1
      ? `<a href="/in/${encodeURIComponent(vanity)}/"><p>${escapeHtml(name)}</p></a>`
      : `<p>${escapeHtml(name)}</p>`,
  );
  return `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.messaging.MessageThread"><header>${names.join('')}</header>
    <div role="list" class="${hashedClass('content')}"${older && ` data-older="${older}"`}>${rowsV2(view, thread, shown)}</div>
    <form><p contenteditable="false">${messagingWords[view.options.language].write}</p></form></div>`;
}

export function rowsV2(view: View, thread: PracticeThread, shown: ShownMessage[]): string {
  const words = messagingWords[view.options.language];
  return shown
    .map(({ message, startsDay, startsRun }) => {
      const sender = personIn(view, message.from);
      const heading = startsDay
        ? `<div role="separator"><p>${dayHeading(words, message.at, view.scenario.now)}</p></div>`
        : '';
      const run = startsRun
        ? `<a href="https://www.linkedin.com/in/${encodeURIComponent(sender.vanity)}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${sender.memberId}"><p>${escapeHtml(sender.name)}</p></a><time>${clockOf(words, message.at)}</time>`
        : '';
      const paid = thread.isPaid ? `<p class="msg-spinmail">${words.sponsored}</p>` : '';
      return `${heading}<div role="listitem" componentkey="${messageUrn(view, message)}">${run}${paid}${contentV2(view, thread, message)}</div>`;
    })
    .join('');
}

function contentV2(view: View, thread: PracticeThread, message: ShownMessage['message']): string {
  const words = messagingWords[view.options.language];
  if (message.is === 'deleted') return `<p class="practice--deleted">${words.deleted}</p>`;
  if (message.is === 'voice')
    return `<div aria-label="${words.voice}"><button type="button">0:14</button></div>`;
  if (message.is === 'file') return `<a href="/dms/prv/document/1">${escapeHtml(message.text)}</a>`;
  const quoted = thread.messages.find(({ id }) => id === message.quotes);
  const quote = quoted
    ? `<blockquote><span data-testid="expandable-text-box">${escapeHtml(quoted.text)}</span></blockquote>`
    : '';
  const edited = message.edited ? `<p>${words.edited}</p>` : '';
  const reactions = (message.reactions ?? []).map((emoji) => `<button type="button">${emoji} 1</button>`);
  const text = escapeHtml(message.text).replaceAll('\n', '<br>');
  return `${quote}<p><span data-testid="expandable-text-box">${text}</span></p>${edited}${reactions.join('')}`;
}
