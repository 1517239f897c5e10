import { composers } from './comments';
import { allOf } from './generations';

/** Parts of the page that only the signed-in member's own links stand in. */
export const ownMarks = {
  /** V2 feed. */
  shareBox:
    '#shareboxProfilePictureComponentRef a[href], [componentkey="shareboxProfilePictureComponentRef"] a[href]',
  /** V2 feed, left column: of one's own card only. */
  profileViews:
    'a[href*="/me/profile-views"], a[href*="/analytics/creator/"], a[href*="/analytics/profile-views"]',
  /** V1 own activity page. */
  ownActivity: '#recent-activity-top-card a[href*="/edit/"], a[href*="/analytics/post-summary/"]',
  /** V2 profile. */
  selfLink: 'a[href*="isSelfProfile=true"]',
  composer: allOf(composers),
  /** V1's navigation. */
  photo: 'img.global-nav__me-photo[alt]',
};

/** The type of V1's object about the signed-in member, in a `code` tag. */
export const voyagerMe = 'com.linkedin.voyager.common.Me';
