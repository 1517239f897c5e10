import type { View } from '../pages';
import { type Html, html } from './html';
import { blankImage, reactionIcon, svgIcon } from './marks';
import { wordsOf } from './people';

/** People with links on the page who engaged with nothing. None of them is in a scenario. */
export const strangers = [
  { name: 'Odalys Brandvold', vanity: 'odalys-brandvold', headline: 'Recruiting for Lumenharbor' },
  { name: 'Tibor Quenneville', vanity: 'tibor-quenneville', headline: 'Sales at Fernhollow' },
  { name: 'Saskia Wolframe', vanity: 'saskia-wolframe', headline: 'Growth | Ads | Funnels' },
  { name: 'Jiro Kanzashi', vanity: 'jiro-kanzashi', headline: 'Kanzashi Trading' },
] as const;
type Stranger = (typeof strangers)[number];

/** Dialogs that come before the page's own: an open invitation, a closed one, an advert form at rest. */
export function decoysAhead(view: View): Html {
  const w = wordsOf(view);
  return html`
  <aside id="msg-overlay" class="msg-overlay-container msg-overlay-container-reflow">
    <div class="msg-overlay-list-bubble msg-overlay-conversation-bubble" role="dialog" aria-label="${w.messagingOverlay}" tabindex="-1">
      <header class="msg-overlay-bubble-header"><h2>${w.messagingOverlay}</h2></header>
      <ul class="msg-overlay-list-bubble__content">${[strangers[0], strangers[1]].map(lockupRow)}</ul>
      <a class="msg-thread__link-to-profile" href="/in/${strangers[1].vanity}/">${strangers[1].name}</a>
    </div>
  </aside>
  <div data-test-modal-container="" class="practice-side ember-view" id="ember#">
    <div data-test-modal="" role="dialog" tabindex="-1" class="artdeco-modal artdeco-modal--layer-default send-invite" aria-labelledby="send-invite-modal">
      <h2 id="send-invite-modal">${w.invitations}</h2>
      <ul class="artdeco-list">${[lockupRow(strangers[2])]}</ul>
      <button type="button" class="artdeco-button artdeco-button--primary">${w.accept}</button>
      <button type="button" class="artdeco-button artdeco-button--tertiary">${w.ignore}</button>
    </div>
  </div>
  <div data-test-modal-container="" class="artdeco-modal-overlay ember-view" id="ember#" aria-hidden="true" hidden>
    <div data-test-modal="" role="dialog" tabindex="-1" class="artdeco-modal artdeco-modal--layer-default ad-feedback-modal">
      <div role="tablist"><button role="tab" type="button">${w.allTab(3)}</button></div>
      <ul class="artdeco-list">${strangers.map(lockupRow)}</ul>
      ${reactionIcon(view, 'LIKE', 'ad-feedback-modal__icon')}
    </div>
  </div>
  <dialog id="ember#" class="ad-options-dialog"><h2>${w.whyThisAdvert}</h2><a href="/in/${strangers[3].vanity}">${strangers[3].name}</a></dialog>`;
}

/** The right column: an advert and people one may know, in the same lockups as lists of reactors. */
export function decoysBehind(view: View): Html {
  const w = wordsOf(view);
  return html`<aside class="scaffold-layout__aside" aria-label="${w.advert}">
      <section class="ad-banner-container artdeco-card"><h2>${w.promoted}</h2>
        <a href="https://www.linkedin.com/in/${strangers[2].vanity}?trk=ad" aria-label="${w.reactedWith(strangers[2].name, 'LIKE')}">${strangers[2].name}</a>
      </section>
      <section class="artdeco-card pymk-card"><h2>${w.peopleYouMayKnow}</h2>
        <ul class="artdeco-list">${strangers.map(lockupRow)}</ul>
      </section>
    </aside>`;
}

/** A paid card between the posts, with an author block and a counter of its own. */
export function advertCard(view: View): Html {
  const w = wordsOf(view);
  const [, , stranger] = strangers;
  return html`
        <div class="relative" data-id="urn:li:sponsoredContentV2:(urn:li:activity:7000000000000000000,urn:li:sponsoredCreative:101)">
          <div id="ember#" class="ember-view occludable-update"><div class="full-height" data-view-name="feed-full-update">
            <div class="feed-shared-update-v2 relative" id="ember#" role="article" data-urn="urn:li:sponsoredContentV2:(urn:li:activity:7000000000000000000,urn:li:sponsoredCreative:101)">
              <div class="update-components-actor__container display-flex">
                <a class="update-components-actor__meta-link" aria-label="${w.viewActor(stranger.name, '', stranger.headline)}" href="https://www.linkedin.com/in/${stranger.vanity}">
                  <span class="update-components-actor__title"><span dir="ltr"><span aria-hidden="true">${stranger.name}</span><span class="visually-hidden">${stranger.name}</span></span></span>
                  <span class="update-components-actor__description">${stranger.headline}</span>
                </a>
                <span class="update-components-actor__sub-description">${w.promoted}</span>
              </div>
              <div class="social-details-social-counts"><span class="social-details-social-counts__reactions-count" aria-hidden="true">${w.number(1204)}</span></div>
            </div>
          </div></div>
        </div>`;
}

function lockupRow(stranger: Stranger): Html {
  return html`
        <li class="artdeco-list__item">
          <a class="link-without-hover-state" href="https://www.linkedin.com/in/${stranger.vanity}">
            <div class="artdeco-entity-lockup artdeco-entity-lockup--size-4 ember-view" id="ember#">
              <div class="artdeco-entity-lockup__image"><img src="${blankImage}" alt="" width="40" height="40">${svgIcon('presence-online')}</div>
              <div class="artdeco-entity-lockup__content">
                <div class="artdeco-entity-lockup__title"><span aria-hidden="true">${stranger.name}</span></div>
                <div class="artdeco-entity-lockup__caption">${stranger.headline}</div>
              </div>
            </div>
          </a>
        </li>`;
}
