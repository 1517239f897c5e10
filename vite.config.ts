import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin, type Rolldown, transformWithOxc } from 'vite';
import base from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };

// A build is for shipping, whoever asks for it: Vite would believe a NODE_ENV that a test or a server left behind, and
// put the place of every JSX node, with this machine's paths, into it.
process.env['NODE_ENV'] = 'production';

const browser = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';
const contentScript = 'src/content.ts';
const panel = base.side_panel.default_path;

function chromeManifest() {
  const { browser_specific_settings, background, ...manifest } = base;
  return { ...manifest, version: packageJson.version };
}

function firefoxManifest() {
  const { side_panel, minimum_chrome_version, background, ...manifest } = base;
  return {
    ...manifest,
    version: packageJson.version,
    sidebar_action: {
      default_panel: panel,
      default_title: base.name,
      default_icon: base.action.default_icon,
      open_at_install: false,
    },
    permissions: base.permissions.filter((permission) => permission !== 'sidePanel'),
  };
}

const target = 'es2022';
/** The build for browsers of today: without what a bundler would carry along for older ones. */
const resolve = {
  alias: [
    { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
    { find: /^webextension-polyfill$/, replacement: join(import.meta.dirname, 'src/native-browser.ts') },
  ],
};

/**
 * The background in one file of its own, built apart from the pages: a file they shared would hold what either needs,
 * and the worker would read all of it at every waking.
 */
function standaloneBackground(): Plugin {
  const fileName = 'background.js';
  const type = 'module';
  return {
    name: 'standalone-background',
    enforce: 'post',
    async writeBundle({ dir }) {
      if (!dir) throw new Error('no folder to write the background to');
      const [{ code }] = await bundleBackground();
      await writeFile(join(dir, fileName), code);
      const background =
        browser === 'firefox' ? { scripts: [fileName], type } : { service_worker: fileName, type };
      const written = join(dir, 'manifest.json');
      const whole = { ...JSON.parse(await readFile(written, 'utf8')), background };
      await writeFile(written, JSON.stringify(whole, null, 2));
    },
  };
}

/** Who may import by `import()` in the background: it is handed another loader at its start, and never gets there. */
const replacedThere = join(import.meta.dirname, 'src/leads/text/load-words.ts');

/** Chrome refuses `import()` in a worker: whoever else would use it is to be known now, and not once it fails. */
const nothing = '\0nothing';
const withoutImports: Plugin = {
  name: 'without-imports',
  resolveDynamicImport(specifier, importer) {
    if (importer === replacedThere) return nothing;
    return this.error(`${importer} imports ${String(specifier)} by import(), which a service worker refuses`);
  },
  load: (id) => (id === nothing ? 'export {};' : null),
};

async function bundleBackground() {
  const output = { format: 'es', codeSplitting: false } as const;
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve,
    plugins: [withoutImports],
    build: {
      write: false,
      target,
      modulePreload: false,
      rollupOptions: { input: base.background.service_worker, output },
    },
  });
  if (!('output' in built)) throw new Error('the background was not built');
  return built.output;
}

const wordFolder = 'src/words';

/**
 * Each file of words once more as JSON, by its language, for the background: Chrome refuses `import()` there. What
 * languages a text may be in, it reads from `first-words.json`.
 */
function wordsAsJson(): Plugin {
  return {
    name: 'words-as-json',
    async generateBundle() {
      for (const name of (await readdir(wordFolder)).filter((each) => each.endsWith('.ts')).sort()) {
        const words = await readWords(join(wordFolder, name));
        const fileName = `words/${words.language ?? 'first-words'}.json`;
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(words) });
      }
    },
  };
}

/** A file of words is one value, and imports nothing but types. */
async function readWords(path: string): Promise<{ language?: string }> {
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path);
  const module: object = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const [words] = Object.values(module);
  return pressed(words);
}

/** Without the line breaks of the source, which mean no more than a blank. */
function pressed<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, each) =>
    typeof each === 'string' ? each.replace(/\s+/g, ' ').trim() : each,
  );
}

const manifest = browser === 'firefox' ? firefoxManifest() : chromeManifest();

const firstScreen = /\/src\/app\/frame\/(start|today-frame)\.tsx$/;

/**
 * What the first screen needs is in one file, whatever else needs parts of it too. Otherwise there would be one for
 * each set of screens that share something: some sixty, which weigh more together and come one after the other.
 */
function nameChunk(id: string, modules: Rolldown.ChunkingContext): string | null {
  const seen = new Set<string>();
  const isNeeded = (module: string): boolean => {
    if (firstScreen.test(module)) return true;
    if (seen.has(module)) return false;
    seen.add(module);
    return modules.getModuleInfo(module)?.importers.some(isNeeded) ?? false;
  };
  return isNeeded(id) ? 'first' : null;
}

export default defineConfig({
  mode: 'production',
  publicDir: 'src/static',
  resolve,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    crx({
      // CRXJS types neither Firefox's background scripts nor its sidebar.
      manifest: manifest as unknown as ManifestV3Export,
      browser,
      // One self-contained classic script: nothing for a page to load, so nothing to detect (no web_accessible_resources).
      contentScripts: { standaloneFiles: [contentScript] },
    }),
    wordsAsJson(),
    standaloneBackground(),
  ],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target,
    modulePreload: { polyfill: false },
    // CRXJS does not know sidebar_action: its page is an input of its own there.
    rollupOptions: {
      input: browser === 'firefox' ? { panel } : {},
      output: { codeSplitting: { groups: [{ name: nameChunk }] } },
    },
  },
});
