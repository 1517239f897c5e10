import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { checkSizes, goals, limits, loadedFiles, measureBuild, saySizes } from './measure-build';

const manifest = {
  action: { default_popup: 'src/popup.html' },
  background: { service_worker: 'worker.js' },
  content_scripts: [{ js: ['src/content.js'] }],
};

const files = {
  'src/popup.html': '<script type="module" crossorigin src="/assets/popup.js"></script>',
  'assets/popup.js': 'import{a}from"./start.js";import"./both.js";a(()=>import("./late.js"));',
  'assets/start.js': 'export*from"./words.js";export{b}from"../deep.js";import"./popup.js";export const a=1;',
  'assets/words.js': 'export const text="import x from \'./never.js\'";',
  'assets/both.js': 'export{};',
  'assets/late.js': 'export const late=1;',
  'deep.js': 'export const b=2;',
  'worker.js': "import './assets/both.js';",
  'src/content.js': '(()=>{})()',
};

let folder = '';

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(change: object = {}) {
  folder = mkdtempSync(join(tmpdir(), 'afterpost-built-'));
  const all = { ...files, 'manifest.json': JSON.stringify({ ...manifest, ...change }) };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const packed = (...names: (keyof typeof files)[]) =>
  names.reduce((total, name) => total + gzipSync(files[name]).length, 0);

const popup = ['assets/both.js', 'assets/popup.js', 'assets/start.js', 'assets/words.js', 'deep.js'] as const;

describe('the weight of a built extension', () => {
  test('is what its entries import statically, however far away, each file once', () => {
    expect(loadedFiles(write(), ['assets/popup.js'])).toEqual(popup);
  });

  test('is told for each part, every file packed by itself', () => {
    expect(measureBuild(write())).toEqual({
      popup: packed(...popup),
      worker: packed('worker.js', 'assets/both.js'),
      content: packed('src/content.js'),
    });
  });

  test('is found in Firefox’s manifest too', () => {
    const built = write({ background: { scripts: ['worker.js'], type: 'module' } });
    expect(measureBuild(built).worker).toBe(packed('worker.js', 'assets/both.js'));
  });

  test('is too much from the first byte over its limit', () => {
    expect(checkSizes(limits)).toEqual([]);
    expect(checkSizes({ ...limits, worker: limits.worker + 1 })).toEqual([
      expect.stringMatching(/^worker loads .* 1 bytes more/),
    ]);
  });

  test('has goals that are no looser than its limits', () => {
    expect(checkSizes(goals)).toEqual([]);
    expect(saySizes({ popup: 354_321, worker: 1, content: 2 })[0]).toMatch(/^popup 354\.3 kB gzip \(limit/);
  });
});
