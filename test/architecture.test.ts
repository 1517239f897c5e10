import { describe, expect, test } from 'vitest';
import { checkArchitecture, type Sources } from './support/check-architecture';
import { checkFiles } from './support/check-files';
import { checkRooms, findCircles } from './support/check-rooms';
import { readSources } from './support/read-sources';

test('src keeps to the import table', () => {
  expect(checkArchitecture(readSources())).toEqual([]);
});

test('rooms take only from those below them', () => {
  expect(checkRooms(readSources())).toEqual([]);
});

test('no files import one another in a circle', () => {
  expect(findCircles(readSources())).toEqual([]);
});

test('folders are small, files are named after what they export, functions are short, LinkedIn’s names stand apart', () => {
  expect(checkFiles(readSources())).toEqual([]);
});

describe('the check of rooms and files', () => {
  const long = (lines: number) => `export function a() {\n${'  b();\n'.repeat(lines - 2)}}`;
  const many = Object.fromEntries(
    Array.from({ length: 31 }, (_, at) => [`leads/text/a${at}.ts`, `export const a${at} = 1;`]),
  );
  const broken: [string, () => string[], string][] = [
    [
      'a room that takes from above',
      () => checkRooms({ 'leads/text/a.ts': "import { b } from '../people/b';" }),
      'src/leads/text/a.ts:1: text may not take from people',
    ],
    [
      'a type taken from above',
      () => checkRooms({ 'storage/base/a.ts': "import type { B } from '../facts/b';" }),
      'base may not take from facts',
    ],
    [
      'rooms that know each other',
      () => checkRooms({ 'app/board/a.tsx': "import { B } from '../today/b';" }),
      'board may not take from today',
    ],
    ['a file without a room', () => checkRooms({ 'leads/a.ts': '' }), 'leads has no room “top”'],
    ['an unknown room', () => checkRooms({ 'app/attic/a.ts': '' }), 'app has no room “attic”'],
    [
      'a circle, closed by a type',
      () =>
        findCircles({
          'leads/text/a.ts': "import { b } from './b';",
          'leads/text/b.ts': "import { c } from './c';",
          'leads/text/c.ts': "import type { A } from './a';",
        }),
      'leads/text/a, leads/text/b, leads/text/c: a circle',
    ],
    ['a crowded folder', () => checkFiles(many), 'src/leads/text holds 31 code files'],
    [
      'a name that tells nothing',
      () => checkFiles({ 'leads/text/a.ts': 'export const b = 1;' }),
      'exports b; name the file',
    ],
    [
      'a long function',
      () => checkFiles({ 'leads/text/a.ts': long(61) }),
      'src/leads/text/a.ts:1: a function of 61 lines',
    ],
    [
      'a class name of LinkedIn’s',
      () => checkFiles({ 'capture/posts/a.ts': "export const a = '.feed-shared-update-v2';" }),
      '“.feed-” is LinkedIn',
    ],
    [
      'a key of LinkedIn’s in a template',
      () => checkFiles({ 'capture/posts/a.ts': 'export const a = `[componentkey]`;' }),
      '“componentkey” is LinkedIn',
    ],
    [
      'a class without its dot, outside capture',
      () =>
        checkFiles({ 'app/card/a.ts': "export const a = (b: Element) => b.matches('feed-shared-text');" }),
      '“feed-shared-” is LinkedIn',
    ],
    [
      'a key in a regular expression',
      () => checkFiles({ 'leads/text/a.ts': 'export const a = /componentkey/;' }),
      '“componentkey” is LinkedIn',
    ],
    [
      'a test id in a reader',
      () => checkFiles({ 'capture/posts/a.ts': "export const a = '[data-testid=mainFeed]';" }),
      '“data-testid” is LinkedIn',
    ],
    [
      'a name read as a property',
      () => checkFiles({ 'capture/posts/a.ts': 'export const a = (b: HTMLElement) => b.dataset.viewName;' }),
      '“viewName” is LinkedIn',
    ],
  ];

  test.each(broken)('finds %s', (_what, check, message) => {
    expect(check().join('\n')).toContain(message);
  });

  test('lets what is right pass', () => {
    const sources = {
      'leads/people/a.ts': "import { b } from '../text/b';\nexport const a = b;",
      'leads/text/b.ts': long(60).replace(' a()', ' b()'),
      'exchange/read-files.ts': "import { c } from './cards/c';\nexport const readFiles = c;",
      'exchange/cards/c.ts': 'export type C = 1;\nexport const d = 1;',
      'capture/selectors/posts.ts': "export const posts = '.feed-shared-update-v2';",
      'words/german.ts': 'export const german = 1;',
    };
    expect([...checkRooms(sources), ...findCircles(sources), ...checkFiles(sources)]).toEqual([]);
  });
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
    ['dexie handed on by the app', { 'app/a.ts': "export { Dexie } from 'dexie';" }, 'not Dexie'],
    ['all of dexie handed on', { 'app/a.ts': "export * from 'dexie';" }, 'not *'],
    ['dexie at run time in the app', { 'app/a.ts': "void import('dexie');" }, 'not *'],
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
