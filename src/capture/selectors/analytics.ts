/** The figures of a post's analytics page. */
export const analytics = {
  impressions: '#impressionsBreakdown, [componentkey="impressionsBreakdown"]', // V2: a split inside the tile
  membersReached: '#membersReachedFeature, [componentkey="membersReachedFeature"]', // V2: inside the tile
  membersReachedTile: '#membersReachedFeature', // V2
  tiles: '#impressionsBreakdown, #membersReachedFeature', // V2
  rows: [
    '.member-analytics-addon-summary__list-item', // V1
    '.member-analytics-addon__cta-item-with-secondary-list-item-title', // V1
    '.member-analytics-addon-card__base-card li', // V1
  ].join(', '),
};
