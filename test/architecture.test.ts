import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArchitecture, type Sources } from './support/check-architecture';

test('src keeps to the import table', () => {
  expect(checkArchitecture(readSources())).toEqual([]);
});

describe('the check of the import table', () => {
  const broken: [string, Sources, string][] = [
    [
      'a forbidden folder',
      { 'leads/a.ts': "import { b } from '../capture/b';" },
      'leads may not import capture',
    ],
    [
      'a value where only types may pass',
      { 'storage/a.ts': "import { C } from '../capture/c';" },
      'import type',
    ],
    [
      'types where nothing may pass',
      { 'leads/a.ts': "import type { D } from '../storage/d';" },
      'leads may not import storage',
    ],
    [
      'a type reached through import()',
      { 'leads/a.ts': "type D = import('../storage/d').D;" },
      'leads may not import storage',
    ],
    [
      'an import at run time',
      { 'capture/a.ts': "void import('../storage/d');" },
      'capture may not import storage',
    ],
    [
      'a re-export',
      { 'capture/a.ts': "export { d } from '../storage/d';" },
      'capture may not import storage',
    ],
    [
      'an import for its effect',
      { 'capture/a.ts': "import '../storage/d';" },
      'capture may not import storage',
    ],
    ['a package', { 'leads/a.ts': "import Dexie from 'dexie';" }, 'leads may not import dexie'],
    [
      "one of Node's modules",
      { 'exchange/a.ts': "import { join } from 'node:path';" },
      'may not import node:path',
    ],
    [
      'more than liveQuery in the app',
      { 'app/a.ts': "import Dexie, { liveQuery } from 'dexie';" },
      'not default',
    ],
    ['all of dexie in the app', { 'app/a.ts': "import * as d from 'dexie';" }, 'not *'],
    ['an entry file', { 'app/a.ts': "import { x } from '../content';" }, 'entry file'],
    [
      "a page's entry",
      {
        'app/popup/index.html': '<script type="module" src="./popup.tsx">',
        'app/a.ts': "import './popup/popup';",
      },
      'app/popup/popup is an entry file',
    ],
    [
      'a reader in the background',
      { 'background.ts': "import { r } from './capture/read-post';" },
      'only types of capture',
    ],
    ['a file outside src', { 'app/a.ts': "import p from '../../package.json';" }, 'outside src'],
    [
      'a path that is not relative',
      { 'app/a.ts': "import p from '/src/capture/a';" },
      'may not import /src/capture/a',
    ],
    ['an unknown folder', { 'misc/a.ts': '' }, 'no line in the import table'],
    ['a folder of leftovers', { 'app/utils/a.ts': '' }, '“utils” says nothing'],
    ['a barrel', { 'leads/index.ts': '' }, '“index” says nothing'],
    ['a heap of types', { 'leads/types.ts': '' }, '“types” says nothing'],
    ['any', { 'leads/a.ts': 'export const a = (b: unknown) => b as any;' }, 'src/leads/a.ts:1: any'],
    [
      'a non-null !',
      { 'capture/a.ts': '\nexport const a = (b: Node | null) => b!.nodeName;' },
      'a.ts:2: a non-null !',
    ],
    [
      'a switched-off line',
      { 'capture/a.ts': '// @ts-expect-error\nexport const a = 1;' },
      '@ts-expect-error',
    ],
  ];

  test.each(broken)('finds %s', (_what, sources, message) => {
    expect(checkArchitecture(sources).join('\n')).toContain(message);
  });

  test.each<[string, Sources]>([
    ['its own folder', { 'capture/a.ts': "import { b } from './b';" }],
    [
      'types, written either way',
      { 'storage/a.ts': "import type { C } from '../capture/c'; import { type D } from '../capture/d';" },
    ],
    [
      'liveQuery in the app',
      { 'app/a.tsx': "import { liveQuery } from 'dexie'; export const a = <p>{'any!'}</p>;" },
    ],
    ['a part of a package', { 'app/a.ts': "import { render } from 'preact/hooks';" }],
    ['a style sheet', { 'app/popup/a.ts': "import '../look/tokens.css?inline';" }],
    [
      'words in comments and strings',
      { 'leads/a.ts': "// import 'dexie' as any!\nexport const a = \"import 'dexie'\";" },
    ],
    ['an html page called index', { 'app/page/index.html': '' }],
  ])('lets %s pass', (_what, sources) => {
    expect(checkArchitecture(sources)).toEqual([]);
  });
});

function readSources(): Sources {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const wanted = names.filter((name) => /\.(tsx?|css|html)$/.test(name));
  return Object.fromEntries(
    wanted.map((name) => [name.replaceAll(sep, '/'), readFileSync(join('src', name), 'utf8')]),
  );
}
