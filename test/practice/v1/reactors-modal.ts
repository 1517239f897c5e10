import type { View } from '../pages';
import type { ReactionName } from '../scenario';
import { type Html, html } from './html';
import { reactionIcon, svgIcon } from './marks';
import { wordsOf } from './people';
import { reactionsAsked, typesOf } from './reactors';

const padding: ReactionName[] = ['LIKE', 'PRAISE', 'EMPATHY', 'INTEREST'];

/** The open list without its rows: those come as the person scrolls. */
export function reactorsModal(view: View): Html {
  const { comment } = reactionsAsked(view);
  const w = wordsOf(view);
  const body = html`
      <div class="artdeco-tabs artdeco-tabs--size-t-48 ember-view" id="ember#">
        <div role="tablist" class="artdeco-tablist artdeco-tablist--no-wrap ember-view" id="ember#">${tabs(view)}
        </div>
        <div role="tabpanel" tabindex="0" id="ember#" class="artdeco-tabpanel active ember-view social-details-reactors-tab-body">
          <div class="scaffold-finite-scroll scaffold-finite-scroll--${comment ? 'finite' : 'infinite'}">
            <div class="scaffold-finite-scroll__content practice-scroll-box" tabindex="-1">
              <ul class="artdeco-list artdeco-list--offset-1" aria-label="${w.reactionsTitle}"></ul>
              <div>
                <button id="ember#" class="artdeco-button artdeco-button--muted artdeco-button--1 artdeco-button--full artdeco-button--secondary ember-view scaffold-finite-scroll__load-button" type="button" hidden><!---->
<span class="artdeco-button__text">
    ${w.showMoreResults}
</span></button>
              </div>
            </div>
          </div>
        </div>
      </div>`;
  return modalShell(view, 'social-details-reactors-modal', w.reactionsTitle, body);
}

/** "All N" and three more, whatever the rows: types nobody chose fill up. */
function tabs(view: View): Html {
  const { reactions } = reactionsAsked(view);
  const present = typesOf(reactions);
  const absent = padding.filter((type) => !present.some((tab) => tab.type === type));
  const all = [...present, ...absent.map((type) => ({ type, count: 0 }))].slice(0, 3);
  const w = wordsOf(view);
  const typed = all.map(
    ({ type, count }) => html`
          <button aria-selected="false" role="tab" id="ember#" class="artdeco-tab ember-view social-details-reactors-tab-body__tab" data-js-reaction-tab="${type}" type="button" tabindex="-1">${reactionIcon(view, type, 'social-details-reactors-tab__icon')}
            <span class="ml1">${w.number(count)}</span></button>`,
  );
  return html`
          <button aria-selected="true" role="tab" id="ember#" class="artdeco-tab artdeco-tab--selected active ember-view social-details-reactors-tab-body__tab" data-js-reaction-tab="ALL" type="button" tabindex="0">
            <span>${w.allTab(reactions.length)}</span></button>${typed}`;
}

/** The frame all of V1's dialogs share: `dialog` and `[aria-modal]` match nothing in it. */
export function modalShell(view: View, name: string, title: string, body: Html): Html {
  return html`<div data-test-modal-container="" data-test-modal-id="${name}" aria-hidden="false" id="ember#" class="artdeco-modal-overlay artdeco-modal-overlay--layer-default artdeco-modal-overlay--is-top-layer ember-view">
  <div data-test-modal="" role="dialog" tabindex="-1" class="artdeco-modal artdeco-modal--layer-default ${name}" size="large" aria-labelledby="${name}__header">
<!---->    <button aria-label="${wordsOf(view).dismiss}" id="ember#" class="artdeco-button artdeco-button--circle artdeco-button--muted artdeco-button--2 artdeco-button--tertiary ember-view artdeco-modal__dismiss" data-test-modal-close-btn="" type="button">${svgIcon('close-medium')}
<span class="artdeco-button__text">
    
</span></button>
    <div id="ember#" class="artdeco-modal__header ember-view">
      <h2 id="${name}__header">
        ${title}
      </h2>
    </div>
    <div id="ember#" class="artdeco-modal__content ${name}__content ember-view">${body}
    </div>
<!---->  </div>
</div>`;
}
