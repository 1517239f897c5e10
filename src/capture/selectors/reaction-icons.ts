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
 * How the names of V1's icon files under `static.licdn.com/aero-v1/sc/h/` begin (ten of their 25 characters): ring-small,
 * small, medium; stable Jan–Sep 2026.
 */
export const iconFiles: Record<ReactionType, string> = {
  LIKE: '4c1dzspg0y 8ekq8gho1r 2uxqgankkc',
  PRAISE: '72p0gef8k7 b1dl5jk88e cm8d2ytayy',
  APPRECIATION: '95fexuy2gh 3wqhxqtk2l e1vzxs43e7',
  EMPATHY: '7y5llkdpxk cpho5fghnp f58e354mjs',
  INTEREST: '8dt8s1behx lhxmwiwoag 6gz02r6oxe',
  ENTERTAINMENT: '6xqfs7dldb 41j9d0423c 6namow3mrv',
  MAYBE: '4ve1ypy9tv 4mv33903v0 4rw9bhaoyh',
};
