// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useRebuild } from '../../../src/app/base/use-rebuild';
import { startProfile } from '../../../src/leads/ranking/read-fit';
import { startOrder } from '../../../src/leads/records/order-settings';
import { defaults, loadSettings, saveSettings } from '../../../src/settings';
import { loadContext } from '../../../src/storage/derived/apply-context';
import * as rebuilding from '../../../src/storage/derived/rebuild-known';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadQueue } from '../../../src/storage/load/load-queue';
import { capture, emptyDatabase, noon, reaction, seen } from '../../storage/make-capture';
import { forgetEverything } from '../../support/fake-browser';

let root: HTMLElement;
let hook: ReturnType<typeof useRebuild>;

function Holder() {
  hook = useRebuild();
  return null;
}

beforeEach(async () => {
  forgetEverything();
  await emptyDatabase();
  const people = [seen('in:ada', { headline: 'Weaver' }), seen('in:bo', { headline: 'Dyer' })];
  await saveCapture(capture({ engagements: people.map((one) => reaction(one)) }), null, noon);
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

const show = () => act(() => render(<Holder />, root));
const lookingFor = (word: string) => ({
  ...startOrder,
  profiles: [{ ...startProfile(word, word), words: [word] }],
});

it('a change is stored, and the queue follows it', async () => {
  show();
  await act(() => hook.changeOrder(() => lookingFor('Weaver')));
  expect(await loadQueue(noon)).toEqual(['in:ada', 'in:bo']);
  await act(() => hook.changeOrder(() => lookingFor('Dyer')));
  expect(await loadQueue(noon)).toEqual(['in:bo', 'in:ada']);
  expect((await loadSettings()).order).toEqual(lookingFor('Dyer'));
  expect(await loadContext()).toMatchObject({ order: lookingFor('Dyer'), isStale: false });
});

it('quick changes of all kinds all count, and share the rounds through everybody', async () => {
  show();
  const rounds = vi.spyOn(rebuilding, 'rebuildKnown');
  const profile = (id: string) => startProfile(id, id);
  await act(async () => {
    await Promise.all([
      hook.changeOrder((before) => ({ ...before, profiles: [...before.profiles, profile('a')] })),
      hook.change({ show: { crm: true } }),
      hook.changeOrder((before) => ({ ...before, profiles: [...before.profiles, profile('b')] })),
      hook.change({ show: { contact: true } }),
      hook.change({ company: 'Kitebird' }),
    ]);
  });
  const { order, known } = await loadSettings();
  expect(order.profiles.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(known).toMatchObject({ show: { crm: true, contact: true }, company: 'Kitebird' });
  expect(await loadContext()).toMatchObject({ order, known, isStale: false });
  expect(rounds.mock.calls.length).toBeGreaterThan(0);
  expect(rounds.mock.calls.length).toBeLessThan(5);
});

it('one change that fails does not keep the next from being stored', async () => {
  show();
  const broken = hook.changeOrder(() => {
    throw new Error('no');
  });
  await expect(broken).rejects.toThrow('no');
  await act(() => hook.changeOrder(() => lookingFor('Dyer')));
  expect(await loadQueue(noon)).toEqual(['in:bo', 'in:ada']);
});

it('what was stored when the page closed too early is caught up with', async () => {
  await saveSettings({ order: lookingFor('Weaver') });
  expect((await loadContext()).order).toEqual(defaults.order);
  show();
  await vi.waitFor(async () => {
    expect(await loadContext()).toMatchObject({ order: lookingFor('Weaver'), isStale: false });
  });
  expect(await loadQueue(noon)).toEqual(['in:ada', 'in:bo']);
});
