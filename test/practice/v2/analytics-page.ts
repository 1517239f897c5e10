import type { View } from '../pages';
import { countComments, type PracticePost } from '../scenario';
import { page } from './chrome';
import { type Html, html } from './html';
import { classes } from './opaque';
import { personOf, wordsOf } from './view-parts';

/** Classes are hashed and words translated; three ids are all a reader can hold on to. */
export function analyticsPage(view: View, post: PracticePost): string {
  const { title } = wordsOf(view).analytics;
  return page(view, {
    title,
    pageKey: 'd_flagship3_member_post_summary_analytics',
    screen: 'com.linkedin.sdui.flagshipnav.analytics.PostSummary',
    main: html`<h1>${title}</h1>${postTeaser(view, post)}${discovery(view, post)}${profileActivity(view, post)}
      ${engagement(view, post)}${demographics(view)}${rehydration(view, post)}`,
  });
}

function postTeaser(view: View, post: PracticePost): Html {
  const author = personOf(view, post.author);
  return html`<section class="${classes('quoted')}">
    <a href="/feed/update/urn:li:activity:${post.activityId}/">
    <p>${author.name}</p><p>${post.text.slice(0, 100)}</p><span>${wordsOf(view).analytics.viewPost}</span>
      </a></section>`;
}

/** Number before label. The in-network split stands inside the impressions tile and is no total. */
function discovery(view: View, post: PracticePost): Html {
  const w = wordsOf(view);
  const inside = Math.round(post.impressions * 0.38);
  const share = post.impressions ? Math.round((inside / post.impressions) * 100) : 0;
  return html`<section><h2>${w.analytics.discovery}</h2>
    <div><div><p>${w.number(post.impressions)}</p><p>${w.analytics.impressions}</p></div>
      <div id="impressionsBreakdown"><div><p>${share}%</p><p>${w.number(inside)}</p></div><div>
        <p>${100 - share}%</p><p>${w.number(post.impressions - inside)}</p></div></div></div>
    <div id="membersReachedFeature"><div><p>${w.number(post.membersReached)}</p>
      <p>${w.analytics.membersReached}</p></div></div></section>`;
}

function profileActivity(view: View, post: PracticePost): Html {
  const w = wordsOf(view);
  return html`<section><h2>${w.analytics.profileActivity}</h2>
    <div><p>${w.number(Math.round(post.membersReached / 90))}</p><p>${w.analytics.profileViewers}</p></div>
    <div><p>${w.number(Math.round(post.membersReached / 700))}</p><p>${w.analytics.followersGained}</p></div>
      </section>`;
}

/** Label before number, and no id at all. */
function engagement(view: View, post: PracticePost): Html {
  const w = wordsOf(view);
  const rows: [string, number][] = [
    [w.analytics.reactions, post.reactions.length],
    [w.analytics.comments, countComments(post)],
    [w.analytics.reposts, post.reposts.length],
    [w.analytics.saves, 7],
    [w.analytics.sends, 4],
  ];
  return html`<section><h2>${w.analytics.socialEngagement}</h2>${rows.map(
    ([label, count]) => html`<div>
    <p>${label}</p><p>${w.number(count)}</p></div>`,
  )}</section>`;
}

function demographics(view: View): Html {
  return html`<section id="demographicsFeature"><h2>${wordsOf(view).analytics.demographics}</h2>
    <div><p>Senior</p><p>31%</p></div><div><p>Entry</p><p>&lt; 1%</p></div></section>`;
}

/** Present on saved analytics pages; a data block, so the browser does not run it. */
function rehydration(view: View, post: PracticePost): Html {
  const me = personOf(view, view.scenario.me);
  const data = { currentUserNonIterableProfileId: me.memberId, activityId: post.activityId };
  return html`<script id="rehydrate-data" type="text/plain">window.__como_rehydration__ = ${rawJson(data)};</script>`;
}

function rawJson(data: Record<string, string>): Html {
  return { markup: JSON.stringify(data).replaceAll('<', '\\u003c') };
}
