import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { join as joinUrl } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

export type Part = 'popup' | 'worker' | 'content';

/** Bytes of JavaScript, each file packed by itself as a shop or a disk would. */
export type Sizes = Record<Part, number>;

type BuiltManifest = {
  action?: { default_popup?: string };
  background?: { service_worker?: string; scripts?: string[] };
  content_scripts?: { js?: string[] }[];
};

/** What may be loaded before the first card, the first answer, the first look at a page: bytes, packed. */
export const limits: Sizes = { popup: 90_000, worker: 89_000, content: 26_000 };

/** Where the limits are to go. */
export const goals: Sizes = { popup: 90_000, worker: 60_000, content: 22_000 };

/** What each part of a built extension loads before it does anything: its entries and all they import statically. */
export function measureBuild(folder: string): Sizes {
  const manifest: BuiltManifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const { background = {} } = manifest;
  const entries: Record<Part, string[]> = {
    popup: manifest.action?.default_popup ? readScripts(folder, manifest.action.default_popup) : [],
    worker: [background.service_worker ?? background.scripts ?? []].flat(),
    content: manifest.content_scripts?.flatMap(({ js }) => js ?? []) ?? [],
  };
  const size = (part: Part) => sum(loadedFiles(folder, entries[part]).map((name) => packed(folder, name)));
  return { popup: size('popup'), worker: size('worker'), content: size('content') };
}

/** The entries and what they import statically, each once; `import()` is left out: it is what is loaded when needed. */
export function loadedFiles(folder: string, entries: string[]): string[] {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...readStaticImports(name, readFileSync(join(folder, name), 'utf8')));
  }
  return [...found].sort();
}

/** What is too heavy, one line each. */
export function checkSizes(sizes: Sizes, allowed = limits): string[] {
  return parts(sizes).flatMap((part) => {
    const excess = sizes[part] - allowed[part];
    return excess > 0
      ? [`${part} loads ${say(sizes[part])}, ${excess} bytes more than its limit of ${say(allowed[part])}`]
      : [];
  });
}

/** "popup 355.8 kB gzip (limit 420.0 kB, goal 90.0 kB)", one line a part. */
export function saySizes(sizes: Sizes): string[] {
  return parts(sizes).map(
    (part) => `${part} ${say(sizes[part])} gzip (limit ${say(limits[part])}, goal ${say(goals[part])})`,
  );
}

function parts(sizes: Sizes): Part[] {
  return Object.keys(sizes) as Part[];
}

function say(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function readScripts(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1] ?? '');
  return sources.map((source) => resolveUrl(page, source));
}

function readStaticImports(name: string, code: string): string[] {
  const { module } = parseSync(name, code);
  const from = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value)),
  ];
  return from.flatMap((source) => (source === undefined ? [] : [resolveUrl(name, source)]));
}

/** From the extension's root, as the built files are named. */
function resolveUrl(from: string, url: string): string {
  return url.startsWith('/') ? url.slice(1) : joinUrl(from, '..', url);
}

function packed(folder: string, name: string): number {
  return gzipSync(readFileSync(join(folder, name))).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
