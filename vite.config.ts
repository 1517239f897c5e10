import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };

// A build is for shipping, whoever asks for it: Vite would believe a NODE_ENV that a test or a server left behind, and
// put the place of every JSX node, with this machine's paths, into it.
process.env.NODE_ENV = 'production';

const browser = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
const contentScript = 'src/content.ts';
const panel = base.side_panel.default_path;

function chromeManifest() {
  const { browser_specific_settings, ...manifest } = base;
  return { ...manifest, version: packageJson.version };
}

function firefoxManifest() {
  const { side_panel, minimum_chrome_version, ...manifest } = base;
  return {
    ...manifest,
    version: packageJson.version,
    background: { scripts: [base.background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: panel,
      default_title: base.name,
      default_icon: base.action.default_icon,
      open_at_install: false,
    },
    permissions: base.permissions.filter((permission) => permission !== 'sidePanel'),
  };
}

const manifest = browser === 'firefox' ? firefoxManifest() : chromeManifest();

export default defineConfig({
  mode: 'production',
  publicDir: 'src/static',
  // The build for browsers of today: without what a bundler would carry along for older ones.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    crx({
      // CRXJS types neither Firefox's background scripts nor its sidebar.
      manifest: manifest as unknown as ManifestV3Export,
      browser,
      // One self-contained classic script: nothing for a page to load, so nothing to detect (no web_accessible_resources).
      contentScripts: { standaloneFiles: [contentScript] },
    }),
  ],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // CRXJS does not know sidebar_action: its page is an input of its own there.
    rollupOptions: { input: browser === 'firefox' ? { panel } : {} },
  },
});
