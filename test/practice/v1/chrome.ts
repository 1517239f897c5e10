import type { View } from '../pages';
import { decoysAhead, decoysBehind } from './decoys';
import { type Html, html, nothing, numberEmbers } from './html';
import { codeIslands } from './islands';
import { blankImage, svgIcon } from './marks';
import { overlayBubble } from './messaging';
import { findPerson, wordsOf } from './people';

/** Only what scrolling needs: heights, boxes that scroll, and twins out of sight. */
const style: Html = {
  html: `
  body { margin: 0; font: 14px/1.4 sans-serif; }
  .global-nav { position: sticky; top: 0; background: #fff; height: 52px; z-index: 5; }
  .scaffold-layout__main { width: 560px; margin: 0 auto; }
  .visually-hidden, .a11y-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
  img { background: #dde; } img.reactions-icon { width: 16px; height: 16px; }
  [hidden] { display: none !important; }
  .feed-shared-update-v2 { padding: 12px; border: 1px solid #ddd; background: #fff; }
  .update-components-image__container { height: 420px; background: #eef; }
  .social-details-reactors-facepile__list, .display-flex.flex-wrap { display: flex; gap: 8px; padding: 0; list-style: none; }
  .social-details-reactors-facepile__list img { width: 32px; height: 32px; }
  .comments-comment-entity { padding: 8px 0 8px 12px; }
  .comments-comments-list { min-height: 80px; }
  .occludable-update:not(:has(> div)) { min-height: 520px; }
  .feed-shared-inline-show-more-text--3-lines .update-components-text { max-height: 60px; overflow: hidden; }
  .artdeco-modal-overlay { position: fixed; inset: 0; z-index: 9; background: #0006; }
  .artdeco-modal { position: relative; width: 550px; margin: 40px auto; background: #fff; }
  .artdeco-modal__dismiss { position: absolute; right: 8px; top: 8px; } .artdeco-modal__dismiss::before { content: '×'; }
  .practice-scroll-box { height: 500px; overflow-y: auto; overflow-anchor: none; }
  .practice-scroll-box .artdeco-list { margin: 0; padding: 0; list-style: none; }
  .practice-scroll-box .artdeco-list > li { height: 72px; overflow: hidden; }
  .artdeco-list .artdeco-entity-lockup { display: flex; gap: 8px; }
  .artdeco-list .artdeco-entity-lockup img[width] { width: 40px; height: 40px; }
  .msg-overlay-list-bubble { position: fixed; right: 8px; bottom: 0; width: 220px; font-size: 11px; background: #fff; }
  .msg-overlay-conversation-bubble:not(.msg-overlay-list-bubble) { position: fixed; right: 240px; bottom: 0; width: 320px; background: #fff; z-index: 6; }
  .msg-s-message-list { max-height: 260px; overflow-y: auto; }
  .msg-conversations-container__conversations-list { max-height: 120px; overflow: hidden; }
  .practice-side { position: fixed; left: 8px; bottom: 8px; inset-block-start: auto; width: 220px; background: #fff; z-index: 1; }
  .practice-side .artdeco-modal { width: auto; margin: 0; }
`,
};

/** A whole V1 document around a page's main part. */
export function pageDocument(view: View, title: string, main: Html, aside: Html = nothing): string {
  const page = html`<!DOCTYPE html>
<html lang="${wordsOf(view).lang}" class="theme theme--mercado artdeco windows">
<head>
<meta charset="utf-8">
<meta name="service" content="voyager-web">
<meta name="i18nLocale" content="${wordsOf(view).locale}">
<title>(3) ${title} | LinkedIn</title>
<script src="/practice/spa.js" defer></script>
<script src="/practice/v1/client.js" defer></script>
</head>
<body class="render-mode-BIGPIPE nav-v2 ember-application boot-complete icons-loaded">
<style>${style}</style>
${codeIslands(view)}
${clientSettings(view)}
<div id="artdeco-modal-outlet">${view.options.decoys ? decoysAhead(view) : html`<!---->`}</div>
<div class="application-outlet">
  <div class="authentication-outlet">
    ${globalNav(view)}
    <div class="scaffold-layout scaffold-layout--main-aside" id="ember#">
      <main class="scaffold-layout__main" aria-label="${title}">
${main}
      </main>
      ${aside}
      ${view.options.decoys ? decoysBehind(view) : nothing}
      ${overlayBubble(view)}
    </div>
  </div>
</div>
</body>
</html>`;
  return numberEmbers(page);
}

/** What client.js has to know; no part of LinkedIn's page. */
function clientSettings(view: View): Html {
  const { recycle, pageSize } = view.options;
  return html`<code style="display: none" id="practice-v1-settings">${JSON.stringify({ recycle, pageSize })}</code>`;
}

/** The name is in the picture's `alt`; a link to oneself appears only in the menu, which is not in the page. */
function globalNav(view: View): Html {
  const { nav } = wordsOf(view);
  const me = findPerson(view.scenario, view.scenario.me);
  const item = (href: string, icon: string, text: string) => html`
        <li class="global-nav__primary-item">
          <a class="global-nav__primary-link" href="${href}" data-test-global-nav-link="">${svgIcon(icon)}<span class="t-12 t-normal global-nav__primary-link-text" title="${text}">${text}</span></a>
        </li>`;
  return html`<header id="global-nav" class="global-nav global-alert-offset-top" role="banner">
    <nav class="global-nav__nav" aria-label="Primary">
      <ul class="global-nav__primary-items display-flex flex-wrap">${[
        item('/feed/', 'home-fill-medium', nav.home),
        item('/mynetwork/', 'people-medium', nav.network),
        item('/jobs/', 'job-medium', nav.jobs),
        item('/messaging/', 'messaging-medium', nav.messaging),
        item('/notifications/', 'bell-medium', nav.notifications),
      ]}
        <li class="global-nav__primary-item">
          <div class="global-nav__me artdeco-dropdown ember-view" id="ember#">
            <button class="global-nav__primary-link global-nav__primary-link-me-menu-trigger artdeco-dropdown__trigger" aria-expanded="false" type="button" id="ember#">
              <img class="global-nav__me-photo evi-image ember-view" src="${blankImage}" alt="${me.name}" width="24" height="24" id="ember#">
              <span class="t-12 break-words block t-black--light t-normal global-nav__primary-link-text">${nav.me}</span>
            </button>
            <div tabindex="-1" aria-hidden="true" class="global-nav__me-content artdeco-dropdown__content"><!----></div>
          </div>
        </li>
      </ul>
    </nav>
  </header>`;
}
