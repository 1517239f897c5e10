import { allOf } from './generations';

/** Anything a list may open in. Content decides which one is it; closed and hidden ones never are. */
export const lists = `${allOf({
  V1: '.social-details-reactors-modal, [data-test-modal]',
  V2: '[data-sdui-screen*="social.ReactorsList"], dialog[open]',
})}, [role="dialog"], [aria-modal="true"], .artdeco-modal`; // both, older

/** A list of reactions that LinkedIn itself names. */
export const reactorsList = allOf({
  V1: '.social-details-reactors-modal',
  V2: '[data-sdui-screen*="ReactorsList"]',
});

/** One row of it; V2's have no mark. */
export const reactorRow = allOf({
  V1: '.social-details-reactors-tab-body-list-item, .social-details-reactors-tab-body li',
  V2: null,
});

/** What holds rows and is none. */
export const rowHolders =
  'ul, ol, [role="list"], [role="listbox"], [data-component-type="LazyColumn"], [data-testid="dialog-content"], dialog, [role="dialog"]';

/** A part of V1's row: title, degree, badge, caption, subtitle. */
export function lockupPart(name: string): string {
  return `.artdeco-entity-lockup__${name}`;
}

/** Conversations are no lists of ours. */
export const messaging =
  '[class*="msg-overlay"], [class*="msg-thread"], [class*="msg-conversation"], [class*="msg-s-"]';
