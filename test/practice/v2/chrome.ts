import type { View } from '../pages';
import { closedDialogs, peopleRail } from './decoys';
import { type Html, html } from './html';
import { icon } from './icons';
import { classes } from './opaque';
import { avatar, personLink } from './person-parts';
import { style } from './style';
import { personOf, wordsOf } from './view-parts';

export type PageParts = {
  title: string;
  pageKey: string;
  screen: string;
  main: Html;
  identityCard?: boolean;
};

/** A whole document: what stands around every V2 page. */
export function page(view: View, parts: PageParts): string {
  return `<!DOCTYPE html>${
    html`<html lang="${wordsOf(view).lang}">
      <head>${head(view, parts)}</head>
      <body data-rehydrated="true" class="${classes('page')}">
        <div id="root" data-strictmode="true">
          <div data-display-contents="true">${navigation(view)}
            <main id="workspace"><div data-sdui-screen="${parts.screen}"><div class="${classes('columns')}">
              ${parts.identityCard ? identityCard(view) : html`<div></div>`}
              <div class="${classes('middle')}">${parts.main}</div>
              ${peopleRail(view)}
            </div></div></main>
          </div>
          ${closedDialogs(view)}
        </div>
        <div id="interop-outlet" data-testid="interop-shadowdom" class="${classes('overlay')}"></div>
        <iframe data-testid="interop-iframe" src="/preload/?_bprMode=vanilla" title="" class="${classes('interop')}"></iframe>
      </body></html>`.markup
  }`;
}

function head(view: View, { title, pageKey }: PageParts): Html {
  const tree = { service: 'flagship-web', serviceVersion: '0.0.4127', locale: wordsOf(view).locale };
  return html`<meta charset="utf-8"><title>${`(3) ${title} | LinkedIn`}</title>
    <meta name="como-t" content="${JSON.stringify(tree)}"><meta name="como-pk" content="${pageKey}">
    ${style()}<script src="/practice/spa.js" defer></script><script src="/practice/v2/client.js" defer>
      </script>`;
}

/** The Me button has no link. */
function navigation(view: View): Html {
  const { nav } = wordsOf(view);
  const link = (href: string, id: string, word: string) =>
    html`<a href="${href}" aria-label="${word}">${icon(id)}<span>${word}</span></a>`;
  return html`<header><nav data-testid="primary-nav" class="${classes('nav')}">
    ${link('/feed/', 'home-medium', nav.home)}${link('/mynetwork/', 'people-medium', nav.network)}
    ${link('/jobs/', 'job-medium', nav.jobs)}${link('/messaging/', 'messages-medium', nav.messaging)}
    ${link('/notifications/', 'bell-medium', nav.notifications)}
    <button type="button"><figure>${icon('person-accent-4')}</figure><span>${nav.me}</span></button></nav>
      </header>`;
}

function identityCard(view: View): Html {
  const w = wordsOf(view);
  const me = personOf(view, view.scenario.me);
  const label = [me.name, me.headline, 'Milano', me.verified && w.verifiedProfile]
    .filter((part) => part)
    .join(', ');
  const text = html`<div aria-label="${label}"><div><div><p><span>${me.name}</span></p></div></div><div><p>
    <span>${me.headline}</span></p></div><p>Milano</p></div>`;
  return html`<aside class="${classes('rail')}"><div>
    <div>${personLink(me, avatar(view, me))}<div>${personLink(me, text)}</div></div></div>
    <div role="menu"><a href="/me/profile-views/"><p>${w.analytics.profileViewers}</p><p>146</p></a>
    <a href="/analytics/creator/content/"><p>${w.impressions(658)}</p></a></div></aside>`;
}
