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
  const act =
    person.degree === 1
      ? html`<a class="message-anywhere-button artdeco-button" href="${compose}">${wordsOf(view).send}</a>`
      : html`<a class="artdeco-button" href="/preload/custom-invite/?vanityName=${vanity}">${wordsOf(view).connect}</a>`;
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

const editIcon = html`<svg role="none" aria-hidden="true" data-test-icon="edit-medium"></svg>`;
