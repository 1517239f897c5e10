/** V2's words of a post, a comment or a message. */
export const expandableText = '[data-testid="expandable-text-box"]';

/** What is there for screen readers only, and says a second time what is shown. V2's have hashed classes. */
export const hiddenTwins = '.visually-hidden, .a11y-text, .sr-only';

/** What unfolds more words; the last is V2's. */
export const textControls = 'button, [role="button"], [data-testid="expandable-text-button"]';
