import { messagingWords } from '../messaging/words';
import type { View } from '../pages';
import type { PracticePerson, PracticePost } from '../scenario';
import { page } from './chrome';
import { repostLine } from './feed';
import { type Html, html } from './html';
import { icon } from './icons';
import { classes } from './opaque';
import { avatar, degreeSlot, personLine, premiumMarks } from './person-parts';
import { listSlot, postCard } from './post-card';
import { unknownPost } from './unknown';
import { isMe, isPlainRepost, mark, personOf, postOf, wordsOf } from './view-parts';

const mounted = 2;

/** One's own activity: own posts, shares, and plain reposts of what others wrote. */
export function activityPage(view: View): string {
  const posts = view.scenario.activity.map((id) => postOf(view, id));
  const slots = posts.map((post, index) =>
    listSlot(view, post, index < mounted ? activityCard(view, post) : null),
  );
  const container = mark(view, 'container-update-list_memberActivity-lazy-container');
  return page(view, {
    title: wordsOf(view).allActivity,
    pageKey: 'd_flagship3_profile_view_base_recent_activity_content_view',
    screen: 'com.linkedin.sdui.flagshipnav.profile.RecentActivity',
    main: html`<h2>${wordsOf(view).allActivity}</h2>
      <div data-component-type="LazyColumn" role="list"${container}>${slots}</div>`,
    identityCard: true,
  });
}

export function activityCard(view: View, post: PracticePost): Html {
  if (view.options.unknown === 'page') return unknownPost(view, post);
  const social = isPlainRepost(post) ? repostLine(view, post) : null;
  return postCard(view, post, { feedType: 'MEMBER_ACTIVITY', social });
}

export function profilePage(view: View, vanity: string): string {
  const person = view.scenario.people.find((each) => each.kind === 'person' && each.vanity === vanity);
  const owner = person ?? personOf(view, view.scenario.me);
  return page(view, {
    title: owner.name,
    pageKey: 'd_flagship3_profile_view_base',
    screen: 'com.linkedin.sdui.flagshipnav.profile.Profile',
    main: html`${topCard(view, owner)}${otherCards(view, owner)}`,
  });
}

/** The member id is in the id; there is no `h1`. */
function topCard(view: View, person: PracticePerson): Html {
  const key = `com.linkedin.sdui.profile.card.ref${person.memberId}Topcard`;
  const slot = degreeSlot(view, person);
  return html`<section id="${key}"${mark(view, key)} class="${classes('card')}">${avatar(view, person)}
    <div${mark(view, `ProfileVerificationTriggerRef-${person.vanity}`)}>
      <h2>${person.name}</h2>${premiumMarks(person)}</div>
    ${slot && html`<span>· ${slot}</span>`}
    <p>${personLine(view, person)}</p><div>${profileActions(view, person)}</div></section>`;
}

function profileActions(view: View, person: PracticePerson): Html {
  const w = wordsOf(view);
  const vanity = encodeURIComponent(person.vanity);
  if (isMe(view, person)) {
    return html`<a href="/in/${vanity}/edit/intro/">${icon('edit-medium')}</a>
      <a href="/in/${vanity}/?isSelfProfile=true">${w.posts}</a>
      <a href="/in/me/edit/forms/summary/new/">${w.about}</a>`;
  }
  const urn = encodeURIComponent(`urn:li:fsd_profile:${person.memberId}`);
  const compose = `/messaging/compose/?profileUrn=${urn}&recipient=${person.memberId}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;
  const message = html`<a href="${compose}">${icon('send-privately-small')}</a>`;
  const more = html`<button type="button">${icon('overflow-web-ios-small')}</button>`;
  const button = (label: string) => html`<button type="button" aria-label="${label}">${label}</button>`;
  const { pending } = messagingWords[view.options.language];
  switch (person.standing) {
    case 'invited':
      return html`<a href="#" aria-label="${pending}">${pending}</a>${message}${more}`;
    case 'invited-me':
      return html`${button(w.accept)}${button(w.ignore)}${more}`;
    case 'follow-only':
      return html`${message}${button(w.follow)}${more}`;
  }
  const invite =
    person.degree !== 1 && html`<a href="/preload/custom-invite/?vanityName=${vanity}">${w.connect}</a>`;
  return html`${invite}${message}${more}`;
}

function otherCards(view: View, person: PracticePerson): Html {
  const w = wordsOf(view);
  const about = `com.linkedin.sdui.profile.card.ref${person.memberId}About`;
  const activity = `com.linkedin.sdui.profile.card.ref${person.memberId}Activity`;
  const posts = view.scenario.posts.filter((post) => post.author === person.id).slice(0, 2);
  return html`<section id="${about}"${mark(view, about)}><h2>${w.about}</h2><p>${person.headline}</p>
    </section>
    <section id="${activity}"${mark(view, activity)}>
      <h2>${w.posts}</h2>${posts.map((post) => activityTeaser(view, post))}</section>`;
}

function activityTeaser(view: View, post: PracticePost): Html {
  const w = wordsOf(view);
  const own = post.author === view.scenario.me && !isPlainRepost(post);
  const analytics = html`<a href="/analytics/post-summary/urn:li:activity:${post.activityId}/">
    <div aria-label="${w.contentAnalytics}"><p>${w.impressions(post.impressions)}</p></div></a>`;
  return html`<div><a href="/feed/update/urn:li:activity:${post.activityId}/">
    <p>${post.text.slice(0, 80)}</p></a>${own && analytics}</div>`;
}
