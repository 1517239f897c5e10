/** Attributes that may go into a report. */
export const keptAttributes =
  /^(class|role|type|open|dir|data-testid|data-view-name|data-component-type|data-test[\w-]*|data-sdui-screen|data-lazy-mount-id|aria-hidden|aria-modal|componentkey|id|href|aria-label|data-urn|data-id|data-reaction-details|data-token-id)$/;

/** Those of them whose values LinkedIn alone chooses. */
export const openAttributes =
  /^(role|type|dir|open|aria-hidden|aria-modal|data-token-id|data-component-type|data-view-name)$/;

/** LinkedIn's own words in an id. */
export const knownWords =
  /^(urn|li|comment|activity|ugcPost|share|aggregate|replaceable\w*|commentList|comment-commentary|commentBox|expanded|update-card-focus|FeedType|MAIN|FEED|RELEVANCE|DETAIL|commentsSectionContainer|dialog|content|header|feed|com|linkedin|sdui|flagshipnav|social|ReactorsList|UpdateDetail|ember|reactors|facepile|id|expandable|text|box|button|mainFeed|LIKE|PRAISE|APPRECIATION|EMPATHY|INTEREST|ENTERTAINMENT)$/;
