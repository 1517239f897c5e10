import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultOptions } from '../practice/pages';
import { small, smallIds } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { type Firefox, firefoxPath, startFirefox } from './marionette';
import { type PracticeProxy, startProxy } from './practice-proxy';
import { until } from './until';

const extension = resolve('dist/firefox');
const permalink = `https://www.linkedin.com/feed/update/urn:li:activity:${smallIds().popular}/`;
const counters = {
  V1: 'button[data-reaction-details]',
  V2: '[role="listitem"] a:has(svg[id$="-consumption-ring-small"])',
};

/** Firefox is driven by script here, so this is a check that the build works there, not of reading in full. */
describe.skipIf(!firefoxPath)('in Firefox (skipped where none is installed)', () => {
  let practice: Practice;
  let proxy: PracticeProxy;
  let firefox: Firefox;
  let origin: string;

  beforeAll(async () => {
    practice = await startPractice({ scenario: small() });
    proxy = await startProxy(practice.port);
    firefox = await startFirefox(proxy.port);
    await firefox.command('Addon:Install', { path: extension, temporary: true });
    origin = await readOrigin(firefox);
  });
  afterAll(async () => {
    await firefox.close();
    proxy.close();
    await practice.close();
  });

  it('reads nothing before the agreement, and a post’s reactions after it', async () => {
    await openReactions('V1');
    await firefox.goto(`${origin}/src/app/frame/popup.html`);
    await until(() => has('[data-testid="consent-accept"]'), 'the question');
    expect(await has('[data-testid="meter"]')).toBe(false);
    await firefox.run(`document.querySelector('[data-testid="consent-accept"]').click()`);
    await until(
      () => firefox.run('return Boolean((await browser.storage.local.get("consent")).consent)'),
      'the agreement',
    );
    await openReactions('V1');
    expect(await readReactions()).toEqual(['57', '57', 'complete']);
  });

  it('reads the other generation of pages too', async () => {
    await openReactions('V2');
    expect(await readReactions()).toEqual(['57', '57', 'complete']);
    expect(await has('[data-testid="queue-card"]')).toBe(true);
    expect(await has('[data-testid="problem"]')).toBe(false);
  });

  it('shows the full page, with the import in its place', async () => {
    await firefox.goto(`${origin}/src/app/frame/page.html#import`);
    await until(() => has('[data-testid="import-drop"]'), 'the import page');
  });

  function has(selector: string): Promise<boolean> {
    return firefox.run(`return document.querySelector(${JSON.stringify(selector)}) !== null`);
  }

  /** Opens the post and its list, and moves everything that scrolls to its end until the page says that no row is left. */
  async function openReactions(generation: 'V1' | 'V2'): Promise<void> {
    practice.use({ ...defaultOptions, generation });
    await firefox.goto(permalink);
    const counter = JSON.stringify(counters[generation]);
    await until(() => has(counters[generation]), 'the counter');
    await firefox.run(`document.querySelector(${counter}).click()`);
    await until(() => firefox.run<boolean>(scrollOn), 'the list to end');
  }

  /** In a window beside the page, which stays open until all of it is stored. */
  async function readReactions(): Promise<(string | null)[] | undefined> {
    const page = (await firefox.command('WebDriver:GetWindowHandle')).value;
    const beside = (await firefox.command('WebDriver:NewWindow', { type: 'window' })) as { handle?: string };
    await firefox.command('WebDriver:SwitchToWindow', { handle: beside.handle });
    await firefox.goto(`${origin}/src/app/frame/popup.html`);
    const read = () =>
      firefox.run<(string | null)[] | undefined>(`
        const meter = document.querySelector('[data-testid="meter"][data-kind="reaction"]');
        return meter && ['seen', 'stated', 'state'].map((name) => meter.dataset[name]);`);
    await until(async () => (await read())?.[2] === 'complete', 'the meter').catch(() => undefined);
    await firefox.command('WebDriver:SwitchToWindow', { handle: page });
    await firefox.command('WebDriver:CloseWindow');
    await firefox.command('WebDriver:SwitchToWindow', { handle: beside.handle });
    return read();
  }
});

/** Runs in the page: true when nothing is on its way and no list has more. */
const scrollOn = `
  const all = [...document.querySelectorAll('*')];
  for (const each of all) if (each.scrollHeight > each.clientHeight + 20) each.scrollTop = each.scrollHeight;
  for (let count = 0; count < 2; count++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return practiceWork.open === 0 && !all.some((each) => practiceWork.hasMore(each));`;

/** The add-on's own origin: Firefox makes one up for every install. */
async function readOrigin(firefox: Firefox): Promise<string> {
  const { browser_specific_settings: own } = JSON.parse(
    readFileSync(resolve(extension, 'manifest.json'), 'utf8'),
  );
  await firefox.command('Marionette:SetContext', { value: 'chrome' });
  const script = `return WebExtensionPolicy.getByID(${JSON.stringify(own.gecko.id)}).mozExtensionHostname`;
  const { value } = await firefox.command('WebDriver:ExecuteScript', { script, args: [] });
  await firefox.command('Marionette:SetContext', { value: 'content' });
  return `moz-extension://${value}`;
}
