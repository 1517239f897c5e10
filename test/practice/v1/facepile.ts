import type { View } from '../pages';
import type { PracticePost, PracticeReaction } from '../scenario';
import { type Html, html } from './html';
import { avatar, reactionIcon } from './marks';
import { findPerson, nameOf, profileLink, wordsOf } from './people';
import { unknownReactor } from './unknown';

/** How many reactors a permalink shows without opening anything. */
const facepileSize = 8;

/** The inline strip of first reactors, one's own reaction before the others'. */
export function facepile(view: View, post: PracticePost): Html {
  if (post.reactions.length === 0) return html`<!---->`;
  const mine = post.reactions.filter(({ person }) => person === view.scenario.me);
  const others = post.reactions.filter(({ person }) => person !== view.scenario.me);
  const shown = [...mine, ...others].slice(0, facepileSize);
  const rest = post.reactions.length - shown.length;
  return html`
    <section class="social-details-reactors-facepile" id="reactors-facepile-id">
        <h3 class="social-details-reactors-facepile__reactions-text t-sans t-16 t-black mt4 mh0 mb2" id="social-details-reactors-facepile__reactions-text">
          ${wordsOf(view).reactionsTitle}
        </h3>
        <ul class="social-details-reactors-facepile__list" aria-labelledby="social-details-reactors-facepile__reactions-text">
            ${shown.map((reaction) => face(view, reaction))}
${rest > 0 ? moreFaces(view, rest) : html`<!---->`}        </ul>
    </section>
  `;
}

function face(view: View, { person: id, type }: PracticeReaction): Html {
  const person = findPerson(view.scenario, id);
  if (view.options.unknown !== 'none') return unknownReactor(view, person);
  const label = wordsOf(view).reactedWith(nameOf(view, person), type);
  const link = profileLink(person);
  const picture = html`
                <div id="ember#" class="artdeco-entity-lockup artdeco-entity-lockup--size-3 ember-view">
                  <div id="ember#" class="artdeco-entity-lockup__image artdeco-entity-lockup__image--type-circle ember-view" type="circle">
                    ${avatar(view, person, 100, 'social-details-reactors-facepile__actor-image')}
                    ${reactionIcon(view, type, 'social-details-reactors-facepile__icon')}
                  
</div>
                
</div>
              `;
  const linked =
    link === null
      ? html`<div class="social-details-reactors-facepile__profile-link" aria-label="${label}">${picture}</div>`
      : html`<a tabindex="0" rel="noopener noreferrer" target="_blank" href="${link}" id="ember#" class="social-details-reactors-facepile__profile-link ember-view" aria-label="${label}">${picture}</a>`;
  return html`<li class="social-details-reactors-facepile__list-item">
              ${linked}
            </li>`;
}

/** The last item: "+157", which opens the list. */
function moreFaces(view: View, rest: number): Html {
  const w = wordsOf(view);
  return html`            <li class="social-details-reactors-facepile__list-item">
              <button aria-label="${w.seeMoreReactions(rest)}" id="ember#" class="social-details-reactors-facepile__more-button artdeco-button artdeco-button--circle artdeco-button--muted artdeco-button--4 artdeco-button--tertiary ember-view" type="button"><!---->
<span class="artdeco-button__text">
    +${w.number(rest)}
</span></button>
            </li>`;
}
