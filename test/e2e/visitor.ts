import type { Locator, Page } from 'playwright-core';
import type { PracticeOptions } from '../practice/pages';
import { hashedClass } from '../practice/v2/opaque';
import { scrollToEnd } from './scroll-to-end';
import { until } from './until';
import { untilLookedAt } from './until-quiet';

/** What a person does on a post: nothing here touches the extension, and nothing is done by script. */
export type Visitor = {
  openReactions: () => Promise<void>;
  /** Turns the wheel over the open list until it ends, and looks at the end. */
  scrollReactions: () => Promise<void>;
  closeReactions: () => Promise<void>;
  /** Scrolls down and presses "more comments" and "earlier replies" as long as there are any. */
  loadComments: () => Promise<void>;
};

type Selectors = { counter: string; box: string; rows: string; close: string; more: string; comment: string };

const selectors: Record<PracticeOptions['generation'], Selectors> = {
  V1: {
    counter: 'button[data-reaction-details]',
    box: '.social-details-reactors-modal',
    rows: '.practice-scroll-box',
    close: '.artdeco-modal__dismiss',
    more: '.comments-comments-list__load-more-comments-button--cr, .comments-replies-list__replies-button',
    comment: 'article.comments-comment-entity',
  },
  V2: {
    counter: '[role="listitem"] a:has(svg[id$="-consumption-ring-small"])',
    box: `.${hashedClass('box')}`,
    rows: `.${hashedClass('content')}`,
    close: 'button',
    more: '[id*="-replaceableLoadMoreComments"] [role="button"]',
    comment: '[id^="replaceableComment_"], [data-view-name="comment-container"]',
  },
};

/** `inside`: the part of the page the post is in; `main` by default. `around`: the frame lists open in, if any. */
export function visit(
  page: Page,
  generation: PracticeOptions['generation'],
  inside?: Locator,
  around: Pick<Page, 'locator'> = page,
): Visitor {
  const main = inside ?? page.locator('main');
  const { counter, box, rows, close, more, comment } = selectors[generation];
  const shown = (selector: string, among: Pick<Page, 'locator'> = around) =>
    among.locator(selector).filter({ visible: true }).first();
  const list = () => shown(rows, shown(box));
  return {
    openReactions: async () => {
      await shown(counter, main).click();
      await list().waitFor();
    },
    scrollReactions: async () => {
      await scrollToEnd(page, list());
      await untilLookedAt(page);
    },
    closeReactions: async () => {
      await shown(close, shown(box)).click();
      await until(async () => !(await shown(box).isVisible()), 'the list to close');
    },
    loadComments: async () => {
      const comments = main.locator(comment);
      for (;;) {
        await scrollToEnd(page, main);
        const before = await comments.count();
        if (!(await shown(more, main).isVisible())) return;
        await shown(more, main).click();
        await until(async () => (await comments.count()) > before, 'more comments to come');
      }
    },
  };
}
