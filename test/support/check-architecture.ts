import { basename } from 'node:path/posix';
import { dropEnding, type Import, parseSource, readEntries, resolveImport } from './read-imports';

/** Texts of the files below `src/`, by their path there. */
export type Sources = Record<string, string>;

type Rule = {
  /** Places whose values may be imported. */
  use: string[];
  /** Places of which only types may be. */
  types: string[];
  /** Packages; with names, only those may be taken. */
  packages: Record<string, string[] | 'all'>;
};

const polyfill = { 'webextension-polyfill': 'all' } as const;

/** The import table of the design: one line per folder or top-level file of `src/`. */
const table: Record<string, Rule> = {
  leads: { use: ['words'], types: [], packages: { valibot: 'all', '@noble/hashes': 'all' } },
  words: { use: [], types: ['leads'], packages: {} },
  capture: { use: ['leads'], types: [], packages: {} },
  exchange: {
    use: ['leads'],
    types: [],
    packages: { fflate: 'all', 'ical.js': 'all', papaparse: 'all', 'read-excel-file': 'all' },
  },
  storage: { use: ['leads'], types: ['capture'], packages: { dexie: 'all' } },
  app: {
    use: ['leads', 'storage', 'exchange', 'messages', 'settings', 'consent'],
    // `static` for the names of the words in _locales.
    types: ['capture', 'static'],
    packages: {
      ...polyfill,
      preact: 'all',
      dexie: ['liveQuery'],
      'chrono-node': 'all',
      lucide: 'all',
      chartist: 'all',
      minisearch: 'all',
      '@tanstack/virtual-core': 'all',
    },
  },
  messages: { use: [], types: ['capture', 'leads'], packages: { ...polyfill } },
  // What the content script needs of the settings, without their schemas.
  consent: { use: [], types: ['leads'], packages: { ...polyfill } },
  // Put in the polyfill's place by the build: nobody imports it by name.
  'native-browser': { use: [], types: [], packages: { ...polyfill } },
  settings: { use: ['leads'], types: [], packages: { ...polyfill } },
  jobs: {
    use: ['consent', 'exchange', 'leads', 'settings', 'storage'],
    types: [],
    packages: { ...polyfill },
  },
  content: { use: ['capture', 'consent', 'messages'], types: ['leads'], packages: {} },
  background: {
    use: ['consent', 'jobs', 'leads', 'storage', 'messages', 'settings'],
    types: ['capture'],
    packages: { ...polyfill },
  },
};

const forbiddenNames = ['shared', 'utils', 'util', 'helpers', 'types', 'index'];
const topEntries = ['content', 'background'];

/** What breaks the design, one line each, with what to do about it. */
export function checkArchitecture(sources: Sources): string[] {
  const entries = findEntries(sources);
  return Object.entries(sources).flatMap(([path, text]) => [
    ...checkName(path),
    ...(/\.tsx?$/.test(path) ? checkSource(path, text, entries) : []),
  ]);
}

function findEntries(sources: Sources): string[] {
  const pages = Object.entries(sources).filter(([path]) => path.endsWith('.html'));
  return [...topEntries, ...pages.flatMap(([path, html]) => readEntries(path, html)).map(dropEnding)];
}

function checkName(path: string): string[] {
  const bad = dropEnding(path)
    .split('/')
    .find((part) => forbiddenNames.includes(part));
  return bad ? [`src/${path}: name it after what it holds; “${bad}” says nothing`] : [];
}

function checkSource(path: string, text: string, entries: string[]): string[] {
  const place = placeOf(dropEnding(path));
  const rule = table[place];
  if (!rule)
    return [`src/${path}: ${place} has no line in the import table; move it, or add the line to both`];
  const { imports, escapes } = parseSource(path, text);
  return [
    ...escapes.map(
      ({ what, line }) =>
        `src/${path}:${line}: ${what} switches the type checker off; parse or narrow instead`,
    ),
    ...imports.flatMap((one) => {
      const fault = one.from.startsWith('.')
        ? checkRelative(path, place, rule, one, entries)
        : checkPackage(place, rule, one);
      return fault ? [`src/${path}:${one.line}: ${fault}`] : [];
    }),
  ];
}

function checkRelative(
  path: string,
  place: string,
  rule: Rule,
  one: Import,
  entries: string[],
): string | null {
  const target = resolveImport(path, one.from);
  if (target === null) return `${one.from} lies outside src; the extension is built from src alone`;
  if (entries.includes(target)) return `${target} is an entry file; move what you need out of it`;
  const other = placeOf(target);
  const within = (places: string[]) => places.some((allowed) => allowed === other || allowed === target);
  if (other === place || within(rule.use)) return null;
  if (!within(rule.types)) return `${place} may not import ${other}; let a caller pass it in`;
  return one.typesOnly ? null : `${place} may import only types of ${other}; write “import type”`;
}

function checkPackage(place: string, rule: Rule, one: Import): string | null {
  const allowed = Object.entries(rule.packages).find(
    ([name]) => one.from === name || one.from.startsWith(`${name}/`),
  )?.[1];
  if (!allowed) return `${place} may not import ${one.from}; do it in a folder that may`;
  const extra = allowed === 'all' ? [] : one.names.filter((name) => !allowed.includes(name));
  return extra.length > 0
    ? `${place} may take only ${String(allowed)} from ${one.from}, not ${extra.join(', ')}`
    : null;
}

/** The table's line a path belongs to: its folder, or its own name at the top of `src`. */
function placeOf(path: string): string {
  return path.split('/')[0] ?? basename(path);
}
