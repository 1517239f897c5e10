import type { Page } from 'playwright-core';
import type { PracticeOptions } from '../practice/pages';

const counters: Record<PracticeOptions['generation'], string> = {
  V1: '.comments-comment-social-bar__reactions-count--cr',
  V2: '[id^="replaceableComment_"] a:has(svg[id$="-consumption-ring-small"])',
};

/** Presses the counter of the reactions on a comment that has some, `index` counting from the first. */
export async function openCommentReactions(
  page: Page,
  generation: PracticeOptions['generation'],
  index = 0,
): Promise<void> {
  const counter = page.locator('main').locator(counters[generation]).filter({ visible: true }).nth(index);
  await counter.scrollIntoViewIfNeeded();
  await counter.click();
}
