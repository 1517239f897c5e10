import { describe, expect, test } from 'vitest';
import { checkContentScript, checkManifest, checkScript } from './check-build';

const manifest = {
  permissions: ['alarms', 'sidePanel', 'storage', 'unlimitedStorage'],
  optional_permissions: ['notifications'],
  content_scripts: [{ js: ['content.js'], matches: ['https://www.linkedin.com/*'] }],
};

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
});
