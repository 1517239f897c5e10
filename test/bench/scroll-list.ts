import type { CDPSession } from 'playwright-core';
import { type Launched, launch } from '../e2e/launch';
import { untilQuiet } from '../e2e/until-quiet';
import { visit } from '../e2e/visitor';
import type { PracticeOptions } from '../practice/pages';
import { large } from '../practice/scenarios/large';
import { startPractice } from '../practice/server';

type Options = {
  generation: PracticeOptions['generation'];
  reactions: number;
  /** A built extension; null = the page alone. */
  extension: string | null;
};

export type Scrolled<T> = { measured: T; loaded: number };

/**
 * Opens a long reactions list and scrolls to its end as a person does; `during` gets a session with the page before the
 * scrolling and answers the function that ends its measuring, which is called once nothing changes any more.
 */
export async function scrollList<T>(
  { generation, reactions, extension }: Options,
  during: (session: CDPSession, browser: Launched) => Promise<() => Promise<T>>,
): Promise<Scrolled<T>> {
  const scenario = large(reactions);
  const practice = await startPractice({ scenario, options: { generation } });
  const browser = await launch({ practice, extension });
  try {
    if (extension !== null) await browser.acceptConsent();
    const page = await browser.linkedin(`/feed/update/urn:li:activity:${scenario.feed[0]}/`);
    const visitor = visit(page, generation);
    await visitor.openReactions();
    await untilQuiet(page);
    const finish = await during(await browser.context.newCDPSession(page), browser);
    await visitor.scrollReactions();
    await untilQuiet(page);
    const measured = await finish();
    return { measured, loaded: await countStored(browser, extension) };
  } finally {
    await browser.close();
    await practice.close();
  }
}

/** How many reactions the extension stored: a bench that reads nothing would look fast. */
async function countStored(browser: Launched, extension: string | null): Promise<number> {
  if (extension === null) return 0;
  const { engagements = [] } = await browser.database();
  return engagements.filter((each) => (each as { kind: string }).kind === 'reaction').length;
}
