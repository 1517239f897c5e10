import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    mutationsSeen?: Set<string>;
  }
}

/** From now on every page notes which sorts of change happen to it, even those that are undone at once. */
export async function watchMutations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const seen = new Set<string>();
    window.mutationsSeen = seen;
    const nameOf = (node: Node) => node.nodeName.toLowerCase();
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        if (type === 'attributes') seen.add(`${nameOf(target)}[${attributeName}] changed`);
        if (type === 'characterData') seen.add(`text in ${nameOf(target.parentNode ?? target)} changed`);
        for (const node of addedNodes) seen.add(`${nameOf(node)} added to ${nameOf(target)}`);
        for (const node of removedNodes) seen.add(`${nameOf(node)} removed from ${nameOf(target)}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

export async function readMutations(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window.mutationsSeen ?? [])].sort());
}
