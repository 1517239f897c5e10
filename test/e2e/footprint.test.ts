import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { small, smallIds } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { type Footprint, findTraces, type Session, type Traces, takeFootprint } from './footprint';
import { probeForExtension } from './probe-for-extension';
import { sabotage } from './sabotage';

type Manifest = Record<string, unknown> & { content_scripts: { js: string[]; matches: string[] }[] };

const path = `/feed/update/urn:li:activity:${smallIds().popular}/`;
/** 55 reactions of people and organisations, 14 comments and replies. */
const expected = 69;
const nothing: Traces = { dom: [], mutations: [], globals: [], console: [], requests: [], arrived: [] };

let practice: Practice;

beforeAll(async () => {
  practice = await startPractice({ scenario: small() });
});
afterAll(async () => practice.close());

const take = (generation: Session['generation'], extension: string | null) =>
  takeFootprint({ practice, generation, path, extension, expected });

describe.each([
  ['chrome', ['alarms', 'sidePanel', 'storage', 'unlimitedStorage']],
  ['firefox', ['alarms', 'storage', 'unlimitedStorage']],
])('the manifest built for %s', (target, permissions) => {
  let manifest: Manifest;
  beforeAll(async () => {
    manifest = JSON.parse(await readFile(`dist/${target}/manifest.json`, 'utf8'));
  });

  it('asks for these permissions and no other', () => {
    expect([...(manifest['permissions'] as string[])].sort()).toEqual(permissions);
    expect([...(manifest['optional_permissions'] as string[])].sort()).toEqual([
      'downloads',
      'notifications',
    ]);
    for (const key of ['host_permissions', 'optional_host_permissions']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('opens nothing to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('puts one script into linkedin.com and nothing anywhere else', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script).toMatchObject({ matches: ['https://www.linkedin.com/*'], js: [expect.any(String)] });
    expect(script).not.toHaveProperty('css');
    expect(script).not.toHaveProperty('world');
  });

  it('lets its own pages and its background reach nothing but themselves', () => {
    expect(manifest['content_security_policy']).toMatchObject({
      extension_pages: expect.stringMatching(/default-src 'none'.*connect-src 'self'/),
    });
  });
});

describe.each(['V1', 'V2'] as const)('after a whole session on %s pages', (generation) => {
  let without: Footprint;
  let traces: Traces;
  beforeAll(async () => {
    without = await take(generation, null);
    traces = findTraces(without, await take(generation, 'dist/chrome'));
  });

  it('the markup is as it is without the extension', () => {
    expect(Object.keys(without.dom)).toEqual(['list', 'comments', 'feed', 'end']);
    expect(traces.dom).toEqual(nothing.dom);
  });

  it('nothing was changed and put back meanwhile', () => {
    expect(without.mutations.length).toBeGreaterThan(5);
    expect(traces.mutations).toEqual(nothing.mutations);
  });

  it('the page has no global more or less', () => {
    expect(traces.globals).toEqual(nothing.globals);
  });

  it('the console has no line more', () => {
    expect(traces.console).toEqual(nothing.console);
  });

  it('nothing was requested but what the page requests itself', () => {
    expect(without.arrived.length).toBeGreaterThan(5);
    expect(traces.requests).toEqual(nothing.requests);
    expect(traces.arrived).toEqual(nothing.arrived);
  });
});

describe('the same checks on a sabotaged build', () => {
  let traces: Traces;
  let seen: string[];
  beforeAll(async () => {
    const { folder, remove } = await sabotage('dist/chrome');
    traces = findTraces(await take('V1', null), await take('V1', folder));
    seen = await probeForExtension(practice, path, folder);
    await remove();
  });

  it.each([
    ['markup', 'dom', 'sabotage-node'],
    ['a change that was put back', 'mutations', 'html[data-sabotage] changed'],
    ['globals', 'globals', '+ sabotage'],
    ['the console', 'console', '+ log: sabotage'],
    [
      'a request of the content script',
      'requests',
      'GET https://www.linkedin.com/sabotage-by-content-script',
    ],
    ['what arrived', 'arrived', 'GET /sabotage-by-content-script'],
    ['what arrived of the worker', 'arrived', 'GET /sabotage-by-worker'],
    ['a request of the worker', 'requests', 'worker https://www.linkedin.com/sabotage-by-worker'],
  ] as const)('find %s', (_what, check, trace) => {
    expect(traces[check].join('\n')).toContain(trace);
  });

  it('find files a page can load', () => {
    expect(seen).toContain('fetch manifest.json');
    expect(seen).toContain('image icons/icon-16.png');
    expect(seen).toContain('script global.js');
  });
});

test('a page that knows the id cannot find out that the extension is there', async () => {
  expect(await probeForExtension(practice, path, 'dist/chrome')).toEqual([]);
});
