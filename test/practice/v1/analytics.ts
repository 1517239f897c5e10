import type { View } from '../pages';
import { countComments, type PracticePost } from '../scenario';
import { pageDocument } from './chrome';
import { type Html, html } from './html';
import { findPerson, nameOf, wordsOf } from './people';

/** The post's numbers in the older V1 form: number before label above, label before number below. */
export function analyticsPage(view: View, post: PracticePost): string {
  const { analytics: a } = wordsOf(view);
  const discovery = [
    figure(view, post.impressions, a.impressions),
    figure(view, post.membersReached, a.membersReached),
  ];
  const profile = [
    figure(view, Math.round(post.membersReached / 400), a.profileViewers),
    figure(view, 3, a.followersGained),
  ];
  const social = [
    row(view, a.reactions, post.reactions.length),
    row(view, a.comments, countComments(post)),
    row(view, a.reposts, post.reposts.length),
    row(view, a.saves, 2),
    row(view, a.sends, 1),
  ];
  const main = html`
      <h1 class="visually-hidden">${a.title}</h1>
      ${miniUpdate(view, post)}
      ${card(a.discovery, html`<ul class="member-analytics-addon-summary">${discovery}</ul>`)}
      ${card(a.profileActivity, html`<ul class="member-analytics-addon-summary">${profile}</ul>`)}
      ${card(a.socialEngagement, html`<ul class="member-analytics-addon__cta-list">${social}</ul>`)}`;
  return pageDocument(view, a.title, view.options.unknown === 'page' ? unknownFigures(view, post) : main);
}

function miniUpdate(view: View, post: PracticePost): Html {
  const author = findPerson(view.scenario, post.author);
  return html`<section class="artdeco-card member-analytics-addon-card__base-card">
        <a class="member-analytics-addon__mini-update-item ember-view" id="ember#" href="https://www.linkedin.com/feed/update/urn:li:activity:${post.activityId}/" aria-label="${wordsOf(view).analytics.viewPost}">
          <span class="t-14 t-bold">${nameOf(view, author)}</span>
          <span class="break-words">${post.text}</span>
        </a>
      </section>`;
}

function card(heading: string, body: Html): Html {
  return html`
      <section id="ember#" class="artdeco-card member-analytics-addon-card__base-card">
        <div class="member-analytics-addon-header__text-container"><h2 class="member-analytics-addon-header__title">
          ${heading}
        </h2></div>
        ${body}
      </section>`;
}

function figure(view: View, count: number, label: string): Html {
  return html`
          <li class="member-analytics-addon-summary__list-item">
            <div class="member-analytics-addon-list-item__content">
              <p class="text-body-medium-bold pr1 text-heading-large">
                ${wordsOf(view).number(count)}
              </p>
              <p class="member-analytics-addon-list-item__description text-body-small">
                ${label}
              </p>
            </div>
          </li>`;
}

function row(view: View, label: string, count: number): Html {
  return html`
          <li class="member-analytics-addon__cta-item-with-secondary-list-item">
            <span class="member-analytics-addon__cta-item-with-secondary-list-item-title">
              ${label}
            </span>
            <span class="member-analytics-addon__cta-item-with-secondary-list-item-text">
              ${wordsOf(view).number(count)}
            </span>
          </li>`;
}

function unknownFigures(view: View, post: PracticePost): Html {
  const w = wordsOf(view);
  return html`<div class="zk-1f"><em>${w.analytics.impressions}</em><button type="button">${w.number(post.impressions)}</button></div>`;
}
