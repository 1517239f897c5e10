import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseMessage } from '../src/leads/records/parse-message';
import { type Handlers, type MessageName, receive, senders } from '../src/messages';
import browser, { forgetEverything } from './support/fake-browser';

const { fire } = browser.runtime.onMessage;

const agreed = new Set<string>();
const names = Object.keys(senders) as MessageName[];
const handle = vi.fn(async () => ({ noted: true }));

beforeEach(() => {
  forgetEverything();
  agreed.clear();
  handle.mockClear();
  receive(Object.fromEntries(names.map((name) => [name, handle])) as unknown as Handlers, {
    hasAgreed: async (needs) => agreed.has(needs),
    parse: { ...parseMessage, ...Object.fromEntries(names.map((name) => [name, lookLenient])) },
  });
});

const lookLenient = (value: unknown) => ({ value: value as never, cut: [] });

const tab = { id: 7, incognito: false };
const page = {
  id: 'fake',
  tab,
  frameId: 0,
  origin: 'https://www.linkedin.com',
  url: 'https://www.linkedin.com/feed/',
};
const popup = { id: 'fake', url: 'chrome-extension://fake/src/app/frame/popup.html' };

function send(name: string, sender: object, data: unknown = null): Promise<unknown> {
  return new Promise((resolve) => fire({ name, data }, sender, resolve));
}

function agreeToAll(): void {
  for (const one of ['consent', 'threadConsent']) agreed.add(one);
}

describe.each(names)('%s', (name) => {
  const { from, needs } = senders[name];

  it('is heard from where it may come, once the user has agreed', async () => {
    agreeToAll();
    for (const [place, sender] of [
      ['content', page],
      ['pages', popup],
    ] as const) {
      const isAllowed = (from as readonly string[]).includes(place);
      expect(await send(name, sender)).toEqual(
        isAllowed ? { answer: { noted: true } } : { error: 'Error: not from there' },
      );
    }
    expect(handle).toHaveBeenCalledTimes(from.length);
  });

  it.each<[string, object]>([
    ['another extension', { ...page, id: 'other' }],
    ["another extension's page", { id: 'other', url: 'chrome-extension://other/a.html' }],
    ['another site', { ...page, origin: 'https://evil.example', url: 'https://evil.example/' }],
    ['a site that looks like it', { ...page, origin: 'https://www.linkedin.com.evil.example' }],
    ['LinkedIn without a lock', { ...page, origin: 'http://www.linkedin.com' }],
    ['another part of LinkedIn', { ...page, origin: 'https://business.linkedin.com' }],
    ['a sandboxed frame', { ...page, origin: 'null' }],
    ['a subframe', { ...page, frameId: 3 }],
    ['a frame nobody names', { ...page, frameId: undefined }],
    ['a private window', { ...page, tab: { ...tab, incognito: true } }],
    ['no tab', { ...page, tab: undefined }],
    ['an address that only begins like ours', { id: 'fake', url: 'chrome-extension://fakes/a.html' }],
    ['nobody', {}],
  ])('is refused from %s', async (_, sender) => {
    agreeToAll();
    expect(await send(name, sender)).toEqual({ error: 'Error: not from there' });
    expect(handle).not.toHaveBeenCalled();
  });

  it.runIf(needs !== null)('is refused before the user has agreed', async () => {
    expect(await send(name, page)).toEqual({ error: 'Error: no consent' });
    expect(handle).not.toHaveBeenCalled();
  });
});

it('a browser that tells no origin tells the address', async () => {
  agreeToAll();
  const { origin: _, ...old } = page;
  expect(await send('page-state', old)).toEqual({ answer: { noted: true } });
  expect(
    await send('page-state', { ...old, url: 'https://evil.example/https://www.linkedin.com/' }),
  ).toHaveProperty('error');
  expect(await send('page-state', { ...old, url: undefined })).toHaveProperty('error');
});

it.each([
  null,
  7,
  {},
  { name: 'toString' },
  { name: '__proto__' },
  { name: ['save-capture'] },
  { name: 'nothing' },
])('is deaf to %j', (message) => {
  expect(fire(message, page)).toBe(false);
});
