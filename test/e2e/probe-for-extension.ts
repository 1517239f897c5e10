import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from './launch';

type File = { name: string; url: string };

/**
 * What a hostile page that knows the extension's id and its files gets to see of it; nothing when it sees nothing.
 * The page's own security policy is switched off, or it would be the policy that stops the page.
 */
export async function probeForExtension(
  practice: { port: number },
  path: string,
  extension: string,
): Promise<string[]> {
  const browser = await launch({ practice, extension });
  try {
    await browser.acceptConsent();
    const page = await browser.context.newPage();
    const session = await browser.context.newCDPSession(page);
    await session.send('Page.setBypassCSP', { enabled: true });
    await page.goto(`https://www.linkedin.com${path}`);
    const files = (await listFiles(extension)).map((name) => ({
      name,
      url: `chrome-extension://${browser.extensionId}/${name}`,
    }));
    return [...(await tryFiles(page, files)), ...(await tryMessage(page, browser.extensionId))];
  } finally {
    await browser.close();
  }
}

async function listFiles(extension: string): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return [
    'manifest.json',
    manifest.action.default_popup,
    manifest.side_panel.default_path,
    manifest.options_ui.page,
    manifest.background.service_worker,
    ...Object.values<string>(manifest.icons),
    ...manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js),
  ];
}

function tryFiles(page: Page, files: File[]): Promise<string[]> {
  return page.evaluate(async (list) => {
    const load = (tag: 'img' | 'script', url: string) =>
      new Promise<boolean>((resolve) => {
        const element = document.createElement(tag);
        element.addEventListener('load', () => resolve(true));
        element.addEventListener('error', () => resolve(false));
        element.src = url;
        document.head.append(element);
      });
    const seen: string[] = [];
    for (const { name, url } of list) {
      if (await fetch(url).catch(() => null)) seen.push(`fetch ${name}`);
      if (await load('img', url)) seen.push(`image ${name}`);
      if (await load('script', url)) seen.push(`script ${name}`);
    }
    return seen;
  }, files);
}

function tryMessage(page: Page, extensionId: string): Promise<string[]> {
  return page.evaluate(async (id) => {
    const runtime = (globalThis as { chrome?: typeof chrome }).chrome?.runtime;
    if (!runtime?.sendMessage) return [];
    const answer = await runtime.sendMessage(id, {}).catch(() => null);
    return [answer === null ? 'a way to send messages' : 'an answer to a message'];
  }, extensionId);
}
