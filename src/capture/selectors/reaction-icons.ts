import type { ReactionType } from '../../leads/records/engagement';

export const reactionIcons =
  'img, svg, svg use, [data-test-reactions-icon-type], [data-token-id], [style*="sc/h/"], [class*="reactions-icon-type-"]';

export const iconType = 'data-test-reactions-icon-type'; // V1
export const iconToken = 'data-token-id'; // V2
export const iconClass = /reactions-icon-type-([A-Z]+)/; // V1
export const iconId = /(?:^|[\s#])([a-z]+)-(?:[a-z]+-)*consumption-/; // V2
export const iconFile = /\/sc\/h\/([a-z0-9]+)/; // V1
export const iconSources = ['src', 'data-delayed-url', 'data-ghost-url', 'style', 'href'];

/** What V2's ids begin with. */
export const iconStems: Record<string, ReactionType> = {
  like: 'LIKE',
  praise: 'PRAISE',
  support: 'APPRECIATION', // the enum says APPRECIATION, the icon says support
  appreciation: 'APPRECIATION',
  empathy: 'EMPATHY',
  interest: 'INTEREST',
  entertainment: 'ENTERTAINMENT',
  maybe: 'MAYBE',
};

/** The numbers of V2's inline svg. The others have not been seen. */
export const iconTokens: Record<string, ReactionType> = { '17': 'LIKE', '19': 'PRAISE', '25': 'INTEREST' };

/**
 * How the names of V1's icon files under `static.licdn.com/aero-v1/sc/h/` begin (six of their 25 characters): ring-small,
 * small, medium; stable Jan–Sep 2026.
 */
export const iconFiles: Record<ReactionType, string> = {
  LIKE: '4c1dzs 8ekq8g 2uxqga',
  PRAISE: '72p0ge b1dl5j cm8d2y',
  APPRECIATION: '95fexu 3wqhxq e1vzxs',
  EMPATHY: '7y5llk cpho5f f58e35',
  INTEREST: '8dt8s1 lhxmwi 6gz02r',
  ENTERTAINMENT: '6xqfs7 41j9d0 6namow',
  MAYBE: '4ve1yp 4mv339 4rw9bh',
};
