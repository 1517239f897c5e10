import type { BrowserContext, Page } from 'playwright-core';

/**
 * Every line and error of a page's console in the order they come, those of other worlds in the page included.
 * Call it before the page goes anywhere.
 */
export async function watchConsole(context: BrowserContext, page: Page): Promise<string[]> {
  const lines: string[] = [];
  const session = await context.newCDPSession(page);
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    lines.push(`${type}: ${args.map(({ value, description }) => String(value ?? description)).join(' ')}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    lines.push(`uncaught: ${text} ${exception?.description ?? ''}`);
  });
  session.on('Log.entryAdded', ({ entry }) => lines.push(`${entry.source} ${entry.level}: ${entry.text}`));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return lines;
}
