import type { View } from '../pages';
import type { PracticePerson, ReactionName } from '../scenario';
import { type Html, html, nothing } from './html';
import { nameOf, standing, wordsOf } from './people';

/** Ember's random class for app-aware links; the same all over one build. */
export const linkClass = 'elsvuUlShRnvgFtkFDQKAQBWhaRDPQFeY';
export const blankImage = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Icon with the language-free type; its `alt` is translated. */
export function reactionIcon(view: View, type: ReactionName, place: string): Html {
  return html`
    <img class="reactions-icon ${place} reactions-icon__consumption--small data-test-reactions-icon-type-${type} data-test-reactions-icon-theme-light" src="${blankImage}" alt="${wordsOf(view).reactionName(type).toLowerCase()}" data-test-reactions-icon-type="${type}" data-test-reactions-icon-theme="light" data-test-reactions-icon-style="consumption" data-test-reactions-icon-size="small">
  `;
}

export function svgIcon(name: string, label?: string): Html {
  const role =
    label === undefined ? html`role="none" aria-hidden="true"` : html`role="img" aria-label="${label}"`;
  return html`<svg ${role} xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" data-supported-dps="16x16" data-test-icon="${name}">
<!---->    
    <use href="#${name}" width="16" height="16"></use>
</svg>`;
}

export function avatar(view: View, person: PracticePerson, width: number, place = ''): Html {
  const label = person.kind === 'hidden' ? '' : wordsOf(view).viewImage(nameOf(view, person));
  const shape = person.kind === 'organisation' ? 'square' : 'circle';
  return html`
    <div class="ivm-image-view-model   ${place}">
        
    <div class="ivm-view-attr__img-wrapper
        
        ">
<!---->
<!---->          <img width="${width}" src="${blankImage}" loading="lazy" height="${width}" alt="${label}" id="ember#" class="ivm-view-attr__img--centered EntityPhoto-${shape}-3  ${place} evi-image lazy-image ember-view">
    </div>
  
          </div>
  `;
}

const premiumIcon = html`<svg role="none" aria-hidden="true" class="text-view-model__linkedin-bug-premium-v2" xmlns="http://www.w3.org/2000/svg" width="14" height="14" viewBox="0 0 14 14" data-supported-dps="14x14" data-test-icon="linkedin-bug-premium-v2-xxsmall">
<!---->    <svg display="var(--hue-web-svg-display-light)"></svg>
    <svg display="var(--hue-web-svg-display-dark)"></svg>
</svg>`;

const verifiedIcon = html`<svg role="none" aria-hidden="true" class="text-view-model__verified-icon" xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" data-test-icon="verified-small"><use href="#verified-small"></use></svg>`;

/** What labels say between name and headline: "Premium • You". `showStanding` is off for a post's author. */
export function spokenMarks(view: View, person: PracticePerson, showStanding = true): string {
  const w = wordsOf(view);
  const marks = [
    person.premium ? w.premium : '',
    !person.premium && person.verified ? w.verifiedProfile : '',
  ];
  const place = showStanding ? standing(view, person) : '';
  return [...marks, place === '' ? '' : `• ${place}`].filter((part) => part !== '').join(' ');
}

/** The visible run of icons and "• 2nd" beside a name, and its hidden twin; nothing when there is nothing to say. */
export function marksBeside(view: View, person: PracticePerson, showStanding = true): Html {
  const spoken = spokenMarks(view, person, showStanding);
  if (spoken === '') return nothing;
  const place = showStanding ? standing(view, person) : '';
  const icons = person.premium ? premiumIcon : person.verified ? verifiedIcon : nothing;
  const space = icons === nothing ? nothing : html`<span class="white-space-pre"> </span>`;
  const bullet = place === '' ? nothing : html`${space}• ${place}<!---->`;
  return html`<span aria-hidden="true"><span class="white-space-pre"> </span><!----><!---->${icons}
${bullet}</span><span class="visually-hidden"><!---->${spoken}<!----></span>`;
}

/** A visible text and its visually hidden twin. */
export function twins(text: string): Html {
  return html`<span aria-hidden="true"><!---->${text}<!----></span><span class="visually-hidden"><!---->${text}<!----></span>`;
}
