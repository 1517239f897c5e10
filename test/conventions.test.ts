import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const passedOver = new Set(['.git', 'node_modules', 'dist', 'output', 'coverage']);
const isText = /\.(ts|tsx|js|mjs|json|md|css|html|csv|tsv|txt|svg|yml|vcf)$|^\.\w+$|^(LICENSE|run)$/;
const longest = 300;

/** Written so that no pattern finds itself. */
const unwanted: [what: string, pattern: RegExp, instead: string][] = [
  [
    "a machine's path",
    /(?<![\w.)}\]*])\/(?:work|tmp|root|home|Users)\/[\w.-]/,
    'work it out at run time, or use os.tmpdir()',
  ],
  [
    "a package registry's host",
    /registr[y]\.[\w-]+\.\w|\bnpm[j]s\.|\bpypi\.[o]rg\b/,
    'leave the host to the reader’s own settings',
  ],
  [
    'the name of an assistant',
    /\b(?:clau[d]e|anthropi[c]|chat ?gp[t]|opena[i]|copilo[t])\b/i,
    'write about the product',
  ],
  [
    'how the text came about',
    /\b(?:previous|earlier|this|next|my) sessio[n]\b|\blanguage mode[l]\b|co-authored-b[y]/i,
    'write about the product',
  ],
];

describe('every text file', () => {
  test.each(unwanted)('is free of %s', (_what, pattern, instead) => {
    expect(findLines(pattern), `found; ${instead}`).toEqual([]);
  });

  test('would be caught', () => {
    const bad = [
      ['see ', 'home', 'x'].join('/'),
      ['registry', 'example', 'org'].join('.'),
      'ask Claud\u0065',
      'In this sessio\u006e we',
    ];
    const missed = bad.filter((line) => !unwanted.some(([, pattern]) => pattern.test(line)));
    expect(missed).toEqual([]);
    const good = [
      'https://example.com/home/a',
      ':root { }',
      'browser.storage.session',
      "join(folder, '../work/a')",
    ];
    expect(good.filter((line) => unwanted.some(([, pattern]) => pattern.test(line)))).toEqual([]);
  });
});

test(`no file of src but tables of words is longer than ${longest} lines`, () => {
  const lengths = paths().filter((path) => /^src\/(?!words\/).*\.(tsx?|css)$/.test(path));
  const tooLong = lengths.filter((path) => read(path).split('\n').length > longest);
  expect(tooLong, 'too long; split it by what its parts do').toEqual([]);
});

test('files are named in kebab-case', () => {
  const sources = paths().filter((path) => /^(src|test)\/.*\.(tsx?|mjs|css)$/.test(path));
  const odd = sources.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(basename(path)));
  expect(odd, 'rename: lower-case words, hyphens between').toEqual([]);
});

test('the lockfile names no host, so packages come from wherever the reader gets theirs', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});

test('versions are exact', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
  );
  expect(loose, 'loose; install with --save-exact').toEqual([]);
});

function findLines(pattern: RegExp): string[] {
  return paths().flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );
}

function paths(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (passedOver.has(entry.name)) return [];
    const path = join(folder, entry.name).replaceAll(sep, '/');
    if (entry.isDirectory()) return paths(path);
    return isText.test(entry.name) ? [path] : [];
  });
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
