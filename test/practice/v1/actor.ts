import type { View } from '../pages';
import type { PracticePerson } from '../scenario';
import { type Html, html, nothing } from './html';
import { avatar, linkClass, marksBeside, spokenMarks, twins } from './marks';
import { ageOf, headlineOf, nameOf, profileLink, wordsOf } from './people';

/** The author block of a post; `id` is the post's own, which its age comes from. */
export function actor(view: View, author: PracticePerson, id: string): Html {
  const isMine = author.id === view.scenario.me;
  return html`
    <div class="FwPZhGSTDBdfeugKaXqgIVcxFzZlSGcU
        display-flex align-items-flex-start
        update-components-actor--with-control-menu
        
        ">
<!---->
      <div class="update-components-actor__container
          pr4
          display-flex flex-grow-1">
          ${actorImage(view, author)}
        <div class="update-components-actor__meta
            ">
          ${actorMeta(view, author)}
          ${isMine ? servicesLink(view) : nothing}
            ${subDescription(view, id)}
        </div>
      </div>
${isMine || author.degree === 1 ? nothing : followButton(view, author)}
<!---->    </div>
  `;
}

function actorImage(view: View, author: PracticePerson): Html {
  const link = profileLink(author, 'withMemberId');
  const image = html`
            <span class="js-update-components-actor__avatar">
              ${avatar(view, author, 48, 'update-components-actor__avatar')}
            </span>`;
  if (link === null) return html`<div class="update-components-actor__image relative">${image}</div>`;
  return html`<a class="${linkClass}  update-components-actor__image relative
              " aria-label="${wordsOf(view).viewImage(nameOf(view, author))}" target="_self" href="${link}" data-test-app-aware-link="">${image}
          </a>`;
}

function actorMeta(view: View, author: PracticePerson): Html {
  const link = profileLink(author, 'withMemberId');
  const label = wordsOf(view).viewActor(
    nameOf(view, author),
    spokenMarks(view, author),
    headlineOf(view, author),
  );
  const body = html`
            <span class="update-components-actor__title">
              <span class="zfKUVguqqNGDycEcMiIRNYotrKmPkgPRI
                  hoverable-link-text t-14 t-bold text-body-medium-bold
                  t-black
                  
                  update-components-actor__single-line-truncate">
                <span dir="ltr">${twins(nameOf(view, author))}</span>
              </span>
                <span class="update-components-actor__supplementary-actor-info update-components-actor__supplementary-actor-info--align-icon update-components-actor__single-line-truncate text-body-xsmall
                    t-black--light
                    flex-shrink-zero">
                  ${marksBeside(view, author)}
                </span>
            </span>

              <span class="update-components-actor__description text-body-xsmall
                  t-black--light">
                ${twins(headlineOf(view, author))}
              </span>
`;
  if (link === null) return html`<div class="update-components-actor__meta-link">${body}</div>`;
  return html`<a class="${linkClass}  update-components-actor__meta-link" aria-label="${label}" target="_self" href="${link}" data-test-app-aware-link="">${body}
          </a>`;
}

/** One's own block also links a services page: the third link in it, and no profile. */
function servicesLink(view: View): Html {
  return html`<a tabindex="0" rel="noopener noreferrer" target="_blank" href="https://www.linkedin.com/services/page/0000000000a000a000" id="ember#" class="ember-view pb0">
                <div class="update-components-actor__sub-description-button-text">
                  ${wordsOf(view).about}
                </div>
              </a>`;
}

function subDescription(view: View, id: string): Html {
  const w = wordsOf(view);
  const age = ageOf(view, id);
  return html`<span class="update-components-actor__sub-description text-body-xsmall
                t-black--light
                
                ">
              <span aria-hidden="true"><!---->${w.age(age, 'V1')} •<span class="white-space-pre"> </span><span><li-icon aria-hidden="true" type="globe-americas" class="v-align-bottom" size="small"></li-icon></span><span class="white-space-pre"> </span><!----><!----></span><span class="visually-hidden"><!---->${w.ageSpoken(age)} • ${w.visibleToAnyone}<!----></span>
            </span>`;
}

function followButton(view: View, author: PracticePerson): Html {
  const { follow } = wordsOf(view);
  return html`<button aria-label="${follow} ${nameOf(view, author)}" aria-pressed="false" class="follow update-components-actor__follow-button update-components-update-v2__follow-button artdeco-button text-body-medium-bold artdeco-button--tertiary" type="button">

<span aria-hidden="true">${follow}</span>
</button>`;
}

/** The line above a card that says why it is shown, with a link to the person it names. */
export function cardHeader(person: PracticePerson, sentence: Html): Html {
  const link = profileLink(person, 'withMemberId');
  return html`<div class="update-components-header
        
        ">
      <div class="update-components-header__text-wrapper">
        ${link === null ? nothing : html`<a class="${linkClass} update-components-header__image" target="_self" href="${link}" tabindex="-1" aria-hidden="true"></a>`}
        <span class="update-components-header__text-view">
          <span dir="ltr">${sentence}</span>
        </span>
      </div>
    </div>`;
}

/** The name inside that line. */
export function headerName(view: View, person: PracticePerson): Html {
  const link = profileLink(person, 'withMemberId');
  const name = nameOf(view, person);
  if (link === null) return html`${name}`;
  return html`<a class="${linkClass}" target="_self" href="${link}" data-test-app-aware-link=""><!---->${name}<!----></a>`;
}
