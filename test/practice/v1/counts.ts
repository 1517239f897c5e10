import type { View } from '../pages';
import { countComments, type PracticePost } from '../scenario';
import { type Html, html, nothing } from './html';
import { reactionIcon } from './marks';
import { findPerson, nameOf, wordsOf } from './people';
import { typesOf } from './reactors';

export function hasCounts(post: PracticePost): boolean {
  return post.reactions.length + post.comments.length + post.reposts.length > 0;
}

/** The counts row. Without engagement the whole block is missing. */
export function countsRow(view: View, post: PracticePost): Html {
  if (!hasCounts(post)) return html`<!---->`;
  const comments = countComments(post);
  const right = [comments > 0 ? commentsCount(view, post, comments) : null, repostsCount(view, post)];
  const shown = right.filter((item) => item !== null && item !== nothing);
  return html`
    <div class="social-details-social-counts social-details-social-counts--no-vertical-padding
        
        
        
        
        ">
      <div class="display-flex flex-grow-1 full-width">
        <div class="relative full-width">
          <ul class="display-flex flex-wrap">
              ${post.reactions.length > 0 ? reactionsCount(view, post) : html`<!---->`}

              ${
                shown.length > 0
                  ? html`<li data-non-reaction-details="" class="display-flex flex-grow-1 max-full-width">
                <ul class="display-flex flex-grow-1 max-full-width">${shown as Html[]}
<!---->                </ul>
              </li>`
                  : html`<!---->`
              }
          </ul>
        </div>
      </div>
    </div>
  `;
}

const countClasses = html`t-black--light social-details-social-counts__count-value social-details-social-counts__count-value-hover
                    text-body-small
                    hoverable-link-text`;

function reactionsCount(view: View, post: PracticePost): Html {
  const w = wordsOf(view);
  const icons = typesOf(post.reactions)
    .slice(0, 3)
    .map(({ type }, index) =>
      reactionIcon(
        view,
        type,
        `social-detail-social-counts__count-icon social-detail-social-counts__count-icon--${index}`,
      ),
    );
  return html`<li class="social-details-social-counts__item social-details-social-counts__reactions social-details-social-counts__item--height-two-x
                  social-details-social-counts__reactions--left-aligned
                  ">
                <button data-reaction-details="" aria-label="${reactionsLabel(view, post)}" class="display-flex align-items-center ${countClasses}
                    " type="button">${icons}
                      <span aria-hidden="true" class="social-details-social-counts__reactions-count
                        ">
${w.number(post.reactions.length)}                    </span>
                </button>
              </li>`;
}

/** Where the counter names nobody, Italian pages call it "N impressioni" (two captures). */
function reactionsLabel(view: View, post: PracticePost): string {
  const w = wordsOf(view);
  const total = post.reactions.length;
  const named = view.options.socialProof ? post.reactions : [];
  const first = named
    .map(({ person }) => findPerson(view.scenario, person))
    .find((person) => person.kind === 'person' && person.id !== view.scenario.me);
  if (first) return total > 1 ? w.andOthers(first.name, total - 1) : first.name;
  return view.options.language === 'it' ? w.impressions(total) : w.reactions(total);
}

function commentsCount(view: View, post: PracticePost, total: number): Html {
  const w = wordsOf(view);
  const author = nameOf(view, findPerson(view.scenario, post.author));
  return rightCount('comments', w.commentsOn(total, author), w.comments(total));
}

function repostsCount(view: View, post: PracticePost): Html {
  if (post.reposts.length === 0) return nothing;
  const w = wordsOf(view);
  const author = nameOf(view, findPerson(view.scenario, post.author));
  return rightCount('reposts', w.repostsOf(post.reposts.length, author), w.reposts(post.reposts.length));
}

function rightCount(what: 'comments' | 'reposts', label: string, text: string): Html {
  // Reposts have no class of their own: the same item as comments, told apart by place and label only.
  const own = what === 'comments' ? html`social-details-social-counts__comments` : nothing;
  return html`
                    <li class="social-details-social-counts__item ${own} social-details-social-counts__item--height-two-x
                        social-details-social-counts__item--right-aligned
                        ">
                        <button aria-label="${label}" class="${countClasses}
                            social-details-social-counts__btn
                            " type="button">
                          <span aria-hidden="true">
                              ${text}
                          </span>
                        </button>
                    </li>`;
}
