import type { View } from '../pages';
import { type Html, html, nothing } from './html';
import { icon } from './icons';
import { classes } from './opaque';
import { dialogBox } from './reactors';
import { currentHref, wordsOf } from './view-parts';

type Stranger = { name: string; vanity: string; headline: string };

/** People who answered nothing: whoever of them is read as an answer, is read wrongly. */
export const strangers: readonly Stranger[] = [
  { name: 'Tilde Stranger', vanity: 'stranger-tilde', headline: 'Buyer at Farfield' },
  { name: 'Omar Stranger', vanity: 'stranger-omar', headline: 'Owner of Dune & Sons' },
  { name: 'Ines Stranger', vanity: 'stranger-ines', headline: 'Head of Purchasing at Brill' },
  { name: 'Pavel Stranger', vanity: 'stranger-pavel', headline: 'CTO at Umbra' },
];

function strangerLinks(from: number, to: number): Html {
  const links = strangers.slice(from, to).map(
    ({ name, vanity, headline }) => html`<a href="/in/${vanity}/" class="${classes('row')}">
      <figure>${icon('person-accent-4')}</figure><div><p><span>${name}</span></p><p>• 2nd</p>
        <p>${headline}</p></div></a>`,
  );
  return html`${links}`;
}

/** Forms that are in the page at rest, closed, with the same ids an open list has. */
export function closedDialogs(view: View): Html {
  const w = wordsOf(view);
  const forms = [w.advert, w.hidePost('')].map(
    (title) => html`<dialog class="${classes('box')}">
      <button type="button" aria-label="${w.close}">${icon('close-small')}</button>
      <div><header id="dialog-header"><h2>${title}</h2></header><form><div data-testid="dialog-content">
      <div><p>${w.whyThisAdvert}</p>${view.options.decoys && strangerLinks(0, 2)}<fieldset>
        <input type="radio"></fieldset></div>
      </div><footer><button type="submit" disabled><span>${w.send}</span></button></footer></form></div>
        </dialog>`,
  );
  return html`<div><div>${forms}</div></div>`;
}

/** Opened from the advert's menu: an open dialog with people in it that is not a list of reactions. */
export function advertDialog(view: View): Html {
  return view.options.decoys
    ? dialogBox(view, wordsOf(view).whyThisAdvert, null, strangerLinks(0, 3))
    : nothing;
}

/** A promoted card; its button opens the advert dialog. */
export function advertCard(view: View): Html {
  if (!view.options.decoys) return nothing;
  const w = wordsOf(view);
  return html`<div data-lazy-mount-id="promoted"><div class="${classes('card')}"><div role="listitem">
    <h2 class="${classes('hidden')}"><span>${w.feedPost}</span></h2>
    <a href="/company/farfield/posts/" class="${classes('person')}">
      <figure>${icon('company-accent-4')}</figure></a>
    <div><p>Farfield</p><p>${w.followers(48201)}</p><p>${w.promoted}</p></div>
    <button type="button" aria-label="${w.whyThisAdvert}" aria-haspopup="dialog">${icon('overflow-web-ios-small')}</button>
    <p><span data-testid="expandable-text-box">Farfield grows greens in the dark.</span></p>
    <a href="${currentHref(view)}"><ul role="presentation"><li>${icon('like-consumption-ring-small')}</li>
      </ul><p><span aria-hidden="true">57</span></p></a>
  </div></div></div>`;
}

export function peopleRail(view: View): Html {
  const w = wordsOf(view);
  const people = view.options.decoys && html`<p>${w.peopleYouMayKnow}</p>${strangerLinks(2, 4)}`;
  return html`<aside class="${classes('rail')}"><div><div>${people}</div></div></aside>`;
}

/** The messaging overlay, in V1 markup, for the open shadow root of `#interop-outlet`. */
export function messagingOverlay(view: View): Html {
  if (!view.options.decoys) return nothing;
  const w = wordsOf(view);
  const bubbles = strangers.map(
    ({ name, vanity }) => html`<li class="msg-s-message-list__event">
      <a class="msg-s-event-listitem__link" href="/in/${vanity}/">
      <span class="msg-s-message-group__name">${name}</span></a>
        <p class="msg-s-event-listitem__body">Hello there</p></li>`,
  );
  return html`<div role="dialog" aria-label="${w.messagingOverlay}" class="msg-overlay-conversation-bubble">
    <header><a class="msg-thread__link-to-profile" href="/in/${strangers[0]?.vanity ?? ''}/">${strangers[0]?.name ?? ''}</a></header>
    <ul class="msg-s-message-list">${bubbles}</ul></div>`;
}
