import type { View } from '../pages';
import type { PracticePerson, PracticePost, PracticeReaction, ReactionName } from '../scenario';
import { type Html, html, nothing } from './html';
import { avatar, linkClass, reactionIcon, svgIcon } from './marks';
import {
  findComment,
  findPerson,
  findPost,
  headlineOf,
  nameOf,
  profileLink,
  standing,
  wordsOf,
} from './people';
import { unknownReactor } from './unknown';

/** Whose reactions a list is about: the post's, or one comment's. */
export type ReactionsOf = { post: PracticePost; comment: string | null; reactions: PracticeReaction[] };

export function reactionsAsked(view: View): ReactionsOf {
  const post = findPost(view.scenario, view.query.get('post') ?? '');
  const comment = view.query.get('comment');
  return { post, comment, reactions: comment ? findComment(post, comment).reactions : post.reactions };
}

/** Types in the order of their counts, commonest first. */
export function typesOf(reactions: PracticeReaction[]): { type: ReactionName; count: number }[] {
  const counts = new Map<ReactionName, number>();
  for (const { type } of reactions) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count);
}

/** Rows of the open list, one page of them: `?post=&comment=&type=&start=&count=`. */
export function reactorRows(view: View): Html {
  const type = view.query.get('type');
  const all = reactionsAsked(view).reactions.filter((reaction) => !type || reaction.type === type);
  const start = Number(view.query.get('start') ?? 0);
  const count = Number(view.query.get('count') ?? view.options.pageSize);
  return html`${all.slice(start, start + count).map((reaction) => reactorRow(view, reaction))}`;
}

function reactorRow(view: View, { person: id, type }: PracticeReaction): Html {
  const person = findPerson(view.scenario, id);
  if (view.options.unknown !== 'none') return unknownReactor(view, person);
  return html`<li id="ember#" class="artdeco-list__item
        social-details-reactors-tab-body-list-item ember-view">${linkedLockup(view, person, type)}
</li>`;
}

function linkedLockup(view: View, person: PracticePerson, type: ReactionName): Html {
  const link = profileLink(person, 'withMemberId');
  const lockup = reactorLockup(view, person, type);
  if (link === null)
    return html`
      <div class="display-flex">${lockup}</div>`;
  return html`
      <a tabindex="0" rel="noopener noreferrer" target="_self" href="${link}" id="ember#" class="${linkClass} link-without-hover-state ember-view">${lockup}</a>`;
}

function reactorLockup(view: View, person: PracticePerson, type: ReactionName): Html {
  const name = nameOf(view, person);
  const w = wordsOf(view);
  const spoken = person.kind === 'hidden' ? name : w.viewProfile(name);
  return html`
        <div id="ember#" class="artdeco-entity-lockup artdeco-entity-lockup--size-4 ember-view">
          <div id="ember#" class="artdeco-entity-lockup__image artdeco-entity-lockup__image--type-circle ember-view" type="circle">
            ${avatar(view, person, 56)}
            ${reactionIcon(view, type, 'social-details-reactors-tab-body__icon')}
          </div>
          <div id="ember#" class="artdeco-entity-lockup__content ember-view">
            <div id="ember#" class="artdeco-entity-lockup__title ember-view">
              <span aria-hidden="true"><span dir="ltr" class="text-view-model"><!---->${name}<!----></span></span>
              <span class="visually-hidden"><!---->${spoken}<!----></span>
              ${person.verified ? svgIcon('verified-small', w.verifiedProfile) : nothing}
            </div>
            ${degreeBadge(view, person)}
            <div id="ember#" class="artdeco-entity-lockup__caption ember-view">
              ${headlineOf(view, person)}
            </div>
          </div>
        </div>
      `;
}

/** The Ember lockup parts its bullet with a middle dot, and keeps a spoken twin beside it. */
function degreeBadge(view: View, person: PracticePerson): Html {
  const place = standing(view, person);
  if (place === '') return nothing;
  const spoken = person.degree === null ? place : wordsOf(view).degreeSpoken(person.degree);
  return html`<div id="ember#" class="artdeco-entity-lockup__badge ember-view">
              <span class="a11y-text">${spoken}</span>
              <span class="artdeco-entity-lockup__degree" aria-hidden="true">
                ·&nbsp;${place}
              </span>
            </div>`;
}
