import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { makeProbe } from './probe';
import { patience, until } from './until';

export { until };

export type LaunchOptions = {
  /** The practice LinkedIn; every other host is unreachable. */
  practice: { port: number };
  /** A built extension; null = none, to compare a page with and without. */
  extension?: string | null;
  headless?: boolean;
};

export type Launched = {
  context: BrowserContext;
  extensionId: string;
  openPopup: () => Promise<Page>;
  openPanel: () => Promise<Page>;
  /** The full page, e.g. at `#people`. */
  openPage: (hash?: string) => Promise<Page>;
  /** A LinkedIn page by its path. */
  linkedin: (path: string) => Promise<Page>;
  /** Every table of the extension's database, read past its code; {} when there is no database yet. */
  database: () => Promise<Record<string, unknown[]>>;
  /** All of storage.local. */
  settings: () => Promise<Record<string, unknown>>;
  /** Presses the button on the consent screen and waits until it is stored. */
  acceptConsent: () => Promise<void>;
  /** Ends the background as Chromium does after idling; the next event starts it again. */
  stopWorker: () => Promise<void>;
  /** As an update does: its pages close, and content scripts already in pages lose their connection. */
  reloadExtension: () => Promise<void>;
  close: () => Promise<void>;
};

/** Starts a Chromium of its own, with an empty profile and the built extension, where linkedin.com is the practice one. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { practice, extension = 'dist/chrome', headless = true } = options;
  const profile = await makeProfile();
  const folder = extension === null ? null : resolve(extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless: false,
    ignoreHTTPSErrors: true,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: flags(practice.port, headless),
  });
  context.setDefaultTimeout(patience);
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    return { context, close, ...(await openParts(context, folder)) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openParts(context: BrowserContext, folder: string | null) {
  const manifest = folder === null ? null : JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  // An empty tab would be taken for the page that opens at the first run.
  await context.pages()[0]?.goto('data:text/html,');
  const extensionId = folder === null ? '' : await loadExtension(context, folder);
  const probe = await makeProbe(context, extensionId);
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const own = (path: string) => open(`chrome-extension://${extensionId}/${path}`);
  const openPopup = () => own(manifest.action.default_popup);
  return {
    extensionId,
    openPopup,
    openPanel: () => own(manifest.side_panel.default_path),
    openPage: (hash = '') => own(`${manifest.options_ui.page}${hash && `#${hash.replace(/^#/, '')}`}`),
    linkedin: (path: string) => open(`https://www.linkedin.com${path}`),
    ...probe,
    acceptConsent: () => acceptConsent(openPopup, probe.settings),
  };
}

async function acceptConsent(openPopup: () => Promise<Page>, settings: Launched['settings']) {
  const popup = await openPopup();
  await popup.getByTestId('consent-accept').click();
  await until(async () => Boolean((await settings())['consent']), 'the consent to be stored');
  await popup.close();
}

/** As "Load unpacked" does it. Chrome itself no longer takes `--load-extension`; this works in Chromium and Chrome. */
async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No connection to the browser itself');
  const started = context.waitForEvent('serviceworker');
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  await started;
  return id;
}

/** Developer mode lets an extension that reloads itself come back. */
async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'afterpost-'));
  await mkdir(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/**
 * What Chromium is to leave alone. Of several lists only the last counts, so the driver's own are here too. The pages
 * behind the address bar, which no test opens, take longer to start than the browser.
 */
const unwanted = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

function flags(port: number, headless: boolean): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(headless ? ['--headless=new'] : []),
    // Root and most containers cannot have the sandbox; a person's own browser keeps it.
    ...(headless || isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    `--disable-features=${unwanted.join(',')}`,
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP www.linkedin.com:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
  ];
}

function browserPath(): string {
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const path = process.env['CHROMIUM'] ?? usual.find((candidate) => existsSync(candidate));
  if (!path) throw new Error('No browser: run `npm test` once, or set CHROMIUM to its path.');
  return path;
}
