import type { View } from '../pages';
import type { PracticePost, ReactionName } from '../scenario';
import { hasCounts } from './counts';
import { type Html, html, nothing } from './html';
import { reactionIcon, svgIcon } from './marks';
import { wordsOf } from './people';

/** The buttons under a post. Its `--has-social-counts` is the proof that a missing counts row means zero. */
export function actionBar(view: View, post: PracticePost): Html {
  const w = wordsOf(view);
  const mine = post.reactions.find(({ person }) => person === view.scenario.me)?.type ?? null;
  const counts = hasCounts(post) ? html`feed-shared-social-action-bar--has-social-counts` : nothing;
  return html`
    <div class="feed-shared-social-action-bar
        
        feed-shared-social-action-bar--full-width
        feed-shared-social-action-bar--has-identity-toggle
        ${counts}
        ">
    ${reactButton(view, mine)}
    ${barButton('comment-button', 'comment-small', w.comment, 'c')}
    ${barButton('social-reshare-button', 'repost-small', w.repost, 'r')}
    ${barButton('send-privately-button', 'send-privately-small', w.send, 's')}
<!----><!---->          
    </div>
  `;
}

function reactButton(view: View, mine: ReactionName | null): Html {
  const w = wordsOf(view);
  return html`<span class="reactions-react-button feed-shared-social-action-bar__action-button feed-shared-social-action-bar--new-padding">
<!----><!---->      <button aria-pressed="${mine ? 'true' : 'false'}" aria-label="${mine ? w.unreact(mine) : w.reactLike}" id="ember#" class="artdeco-button artdeco-button--muted artdeco-button--3 artdeco-button--tertiary ember-view social-actions-button react-button__trigger
          ${mine ? 'react-button--active' : ''}" type="button"><!---->
<span class="artdeco-button__text">
              ${mine ? reactionIcon(view, mine, 'artdeco-button__icon reactions-react-button__icon') : svgIcon('thumbs-up-outline-small')}
            <span aria-hidden="true" class="artdeco-button__text react-button__text social-action-button__text
                ">
              ${mine ? w.reactionName(mine) : w.like}
            </span>
</span></button>
      <button aria-label="${w.openReactionsMenu}" aria-expanded="false" tabindex="0" id="ember#" class="artdeco-button artdeco-button--muted artdeco-button--2 artdeco-button--tertiary ember-view reactions-menu__trigger" data-finite-scroll-hotkey="l" type="button">${svgIcon('caret-small')}</button>
    </span>`;
}

function barButton(name: string, icon: string, text: string, hotkey: string): Html {
  return html`<span tabindex="-1" id="ember#" class="artdeco-hoverable-trigger ember-view feed-shared-social-action-bar__action-button feed-shared-social-action-bar--new-padding">
    <button aria-label="${name === 'social-reshare-button' ? '' : text}" tabindex="0" id="ember#" class="artdeco-button artdeco-button--muted artdeco-button--3 artdeco-button--tertiary ember-view social-actions-button ${name} flex-wrap " data-finite-scroll-hotkey="${hotkey}" type="button">        ${svgIcon(icon)}

<span class="artdeco-button__text">
    ${text}
</span></button>
</span>`;
}
