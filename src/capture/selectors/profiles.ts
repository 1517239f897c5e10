import type { Generation } from '../../leads/records/problem';

/** The top of a profile. */
export const profiles: Record<Generation, string> = {
  V1: '.pv-top-card',
  V2: '[id^="com.linkedin.sdui.profile.card.ref"][id$="Topcard"], [componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]',
};

/** Where V2 keeps the card's key, and the member id in it. */
export const cardKey = { attribute: 'componentkey', memberId: /card\.ref(A[\w-]+)Topcard$/ };

/** V1's headline and degree; in V2 both are told by their place. */
export const profileHeadline = '.text-body-medium.break-words';
export const profileDegree = '.dist-value, .distance-badge';

/** Only on one's own profile. */
export const editIntro = 'a[href*="/edit/intro"]';

/** By where its links lead: the same in all generations. */
export const profileLinkTo = {
  compose: 'a[href*="/messaging/compose/"]',
  invite: 'a[href*="custom-invite/"]',
  parts: 'a[href*="/overlay/"], a[href*="/details/"], a[href*="/recent-activity/"]',
};

/** V1's row of actions, and what is above and around it. */
export const profileActions = '.pvs-profile-actions, .pv-top-card-v2-ctas';
export const profileWords = 'h1, h2, p, .text-body-medium';
