import { messagingWords } from '../messaging/words';
import type { View } from '../pages';
import type { PracticePerson } from '../scenario';
import { pageDocument } from './chrome';
import { type Html, html, nothing } from './html';
import { avatar } from './marks';
import { standing, wordsOf } from './people';

export function profilePage(view: View, vanity: string): string {
  const person = view.scenario.people.find((candidate) => sameVanity(candidate, vanity));
  if (!person) return pageDocument(view, 'LinkedIn', html`<section class="artdeco-card"></section>`);
  return pageDocument(view, person.name, topCard(view, person));
}

function sameVanity(person: PracticePerson, vanity: string): boolean {
  const plain = (text: string) => text.normalize('NFC').toLowerCase();
  return person.kind !== 'hidden' && (plain(person.vanity) === plain(vanity) || person.memberId === vanity);
}

/** The link to the edit form, not a word, is what says whose profile it is. */
function topCard(view: View, person: PracticePerson): Html {
  const isMe = person.id === view.scenario.me;
  const place = isMe ? '' : standing(view, person);
  const vanity = encodeURIComponent(person.vanity);
  const edit = html`<a class="pv-top-card__edit" href="/in/${vanity}/edit/intro/" id="ember#">${editIcon}</a>`;
  const compose = `/messaging/compose/?profileUrn=${encodeURIComponent(`urn:li:fsd_profile:${person.memberId}`)}&recipient=${person.memberId}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;
  const message = html`<a class="message-anywhere-button artdeco-button" href="${compose}">${wordsOf(view).send}</a>`;
  const act = html`<div class="pvs-profile-actions">${actions(view, person, message)}</div>`;
  return html`
        <section class="artdeco-card pv-top-card" id="ember#">
          ${avatar(view, person, 152, 'pv-top-card__photo')}
          <div class="ph5 pb5">
            <h1 class="inline t-24 v-align-middle break-words">${person.name}</h1>
            ${place === '' ? nothing : html`<span class="distance-badge separator"><span class="visually-hidden">${place}</span><span class="dist-value" aria-hidden="true">${place}</span></span>`}
            <div class="text-body-medium break-words">
              ${person.headline}
            </div>
            ${isMe ? edit : act}
            <a href="/in/${vanity}/recent-activity/all/" class="ember-view">${wordsOf(view).allActivity}</a>
          </div>
        </section>`;
}

/** Which controls there are says how the two stand; what they are called is translated. */
function actions(view: View, person: PracticePerson, message: Html): Html {
  const words = messagingWords[view.options.language];
  const button = (label: string) => html`<button type="button" aria-label="${label}">${label}</button>`;
  const more = html`<button type="button"><svg data-test-icon="overflow"></svg></button>`;
  switch (person.standing) {
    case 'invited':
      return html`<a href="#" aria-label="${words.pending}">${words.pending}</a>${message}${more}`;
    case 'invited-me':
      return html`${button(wordsOf(view).accept)}${button(wordsOf(view).ignore)}${more}`;
    case 'follow-only':
      return html`${message}${button(wordsOf(view).follow)}${more}`;
  }
  if (person.degree === 1) return html`${message}${more}`;
  return html`<a class="artdeco-button" href="/preload/custom-invite/?vanityName=${encodeURIComponent(person.vanity)}">${wordsOf(view).connect}</a>${message}${more}`;
}

const editIcon = html`<svg role="none" aria-hidden="true" data-test-icon="edit-medium"></svg>`;
