import type { Generation } from '../../leads/records/problem';

/**
 * What shows which generation made a part of the page, asked in this order. Facts and dates: LinkedIn changes per
 * surface and per account, and rolls back, so nothing is chosen by date. In these files a list takes the first that
 * matches, unless it is joined by `allOf`.
 */
export const generations: Record<Generation, string> = {
  V2: [
    '[data-sdui-screen]',
    '[componentkey*="FeedType_"], [id*="FeedType_"]',
    '[componentkey^="replaceableComment_"], [id^="replaceableComment_"]',
    '[data-testid="mainFeed"], [data-testid="dialog-content"], [data-testid="expandable-text-box"]',
  ].join(', '),
  V1: [
    '.feed-shared-update-v2, .comments-comment-entity, .social-details-reactors-modal',
    '[data-urn^="urn:li:"], .scaffold-layout, .artdeco-modal',
  ].join(', '),
};

/** One selector from those of all generations: what matches is the evidence. `null`: a generation has no such part. */
export function allOf(variants: Record<Generation, string | readonly string[] | null>): string {
  return Object.values(variants).flat().filter(Boolean).join(', ');
}
