import { describe, expect, test } from 'vitest';
import { checkContentScript, checkManifest, checkOrigin, checkScript } from './check-build';

const manifest = {
  permissions: ['alarms', 'sidePanel', 'storage', 'unlimitedStorage'],
  optional_permissions: ['notifications'],
  content_scripts: [{ js: ['content.js'], matches: ['https://www.linkedin.com/*'] }],
};

/** Put together here: no file of the project holds a machine's path, not even as an example. */
const path = (...parts: string[]) => ['', ...parts].join('/');

describe('the check of a built extension', () => {
  test('lets a good one pass', () => {
    expect(checkManifest(manifest, 'chrome')).toEqual([]);
    expect(checkContentScript('content.js', 'prefetched(1); chrome.runtime.sendMessage({})')).toEqual([]);
    expect(checkScript('app.js', 'evaluate(1); newFunction()')).toEqual([]);
  });

  test.each([
    ['files a page could load', { web_accessible_resources: [] }, 'web_accessible_resources'],
    ['pages that could connect', { externally_connectable: {} }, 'externally_connectable'],
    ['access to more hosts', { host_permissions: ['<all_urls>'] }, 'host_permissions'],
    ['a permission too many', { permissions: [...manifest.permissions, 'tabs'] }, 'tabs'],
    ['one more that may be asked for', { optional_permissions: ['notifications', 'history'] }, 'history may'],
    ['a permission too few', { permissions: ['storage'] }, 'permissions are [storage]'],
    [
      'a reader in every frame',
      { content_scripts: [{ ...manifest.content_scripts[0], all_frames: true }] },
      'all_frames',
    ],
    [
      'a reader in the page’s own world',
      { content_scripts: [{ ...manifest.content_scripts[0], world: 'MAIN' }] },
      'world',
    ],
    [
      'pages elsewhere',
      { content_scripts: [{ js: ['a.js'], matches: ['<all_urls>'] }] },
      'matches <all_urls>',
    ],
    [
      'a second content script',
      { content_scripts: [...manifest.content_scripts, ...manifest.content_scripts] },
      '2',
    ],
    [
      'style put into pages',
      { content_scripts: [{ ...manifest.content_scripts[0], css: ['a.css'] }] },
      'style sheet',
    ],
  ])('finds %s', (_what, change, message) => {
    expect(checkManifest({ ...manifest, ...change }, 'chrome').join()).toContain(message);
  });

  test.each([
    'fetch("/x")',
    'new XMLHttpRequest',
    'navigator.sendBeacon(u)',
    'new WebSocket(u)',
    'new EventSource(u)',
    'new Image',
    'document.cookie',
    'import("./a.js")',
    'chrome.runtime.getURL("a")',
  ])('finds %s in the content script', (code) => {
    expect(checkContentScript('content.js', code)).toHaveLength(1);
  });

  test.each(['eval("1")', 'new Function("1")'])('finds %s in any script', (code) => {
    expect(checkScript('app.js', code)).toHaveLength(1);
  });

  test.each([
    ['Preact’s call for development', 'a=jsxDEV("p",{})', 'source position'],
    [
      'a place, its call renamed',
      'j("p",{},void 0,!1,{fileName:e,lineNumber:12,columnNumber:5},this)',
      'source',
    ],
    ['a place in its older form', 'h("p",{__source:{fileName:e}})', 'source position'],
    ['a file as it was written', 'var e=`card/card.tsx`;', 'source position'],
    ['somebody’s home', `var e="${path('home', 'ada', 'card')}"`, 'absolute path'],
    ['a home on a Mac', `at ${path('Users', 'ada', 'afterpost', 'card')}`, 'absolute path'],
    ['a folder of work', `"${path('work', 'main', 'card')}"`, 'absolute path'],
    ['the administrator’s home', `'${path('root', 'card.js')}'`, 'absolute path'],
    ['a temporary folder', `"${path('tmp', 'a', 'card')}"`, 'absolute path'],
    ['a home on Windows, in code', String.raw`"C:\\Users\\ada\\card"`, 'absolute path'],
    ['a disk on Windows, in text', String.raw`D:\code\card`, 'absolute path'],
    ['an address of a file', '"file:///srv/card"', 'absolute path'],
    ['the server’s client', 'import"/@vite/client"', 'for development'],
    ['a package’s file', '"../node_modules/preact/src"', 'for development'],
    ['a question for the mode', 'if(process.env.NODE_ENV!=="production")warn()', 'for development'],
    ['what swaps modules', 'import.meta.hot?.accept()', 'for development'],
    ['Preact’s debugger', 'import"preact/debug"', 'for development'],
    ['its hook', 'window.__PREACT_DEVTOOLS__', 'for development'],
    ['a source map', '//# sourceMappingURL=app.js.map', 'for development'],
  ])('finds %s', (_what, code, message) => {
    expect(checkOrigin('app.js', code, []).join()).toContain(message);
  });

  test.each([
    ['the tree it was built in', ['/srv/afterpost'], '/srv/afterpost/src'],
    ['the home of who built it', ['/export/ada'], '"/export/ada/x"'],
    ['a tree on Windows, as code writes it', ['C:\\a\\b'], String.raw`"C:\\a\\b\\src"`],
  ])('finds %s', (_what, machine, code) => {
    expect(checkOrigin('app.js', code, machine).join()).toContain('this machine');
  });

  test.each([
    'l.__source=i,l.__self=a',
    'import"/assets/start-1.js";import"./background.ts-2.js"',
    `e.replace(${path('home', 'i')},"").match(${path('work', 'gi')})`,
    '"https://www.linkedin.com/in/work/details/"',
    '"../src/app/frame/popup.html"',
    String.raw`/\D:\d\d/.test(e)`,
    'business development',
  ])('lets %s pass', (code) => {
    expect(checkOrigin('app.js', code)).toEqual([]);
  });
});
