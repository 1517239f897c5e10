// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportsScreen } from '../../../src/app/reports/reports-screen';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import { db } from '../../../src/storage/base/database';
import { engagement, person } from '../../leads/make-engagement';
import { touch } from '../../leads/make-touch';

/** A Wednesday. */
const now = new Date(2026, 10, 18, 12).getTime();
const hour = 3_600_000;
let root: HTMLElement;

beforeEach(async () => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addListener() {}, removeListener() {} }));
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
});

/** A busy machine draws slowly. */
const patience = 60_000;
function until<T>(look: () => T): Promise<T> {
  return vi.waitFor(look, { timeout: patience / 3 });
}

async function show(): Promise<void> {
  render(<ReportsScreen now={now} />, root);
  await until(() => expect(root.querySelector('[data-testid="reports"][data-ready]')).not.toBeNull());
}

async function putAda(): Promise<void> {
  const text = 'What does an hour of a stopped loom cost you?';
  const seen = { firstSeenAt: now - 9 * 24 * hour, lastSeenAt: now };
  const stated = { reactions: 1, comments: 0, reposts: 0, impressions: null, membersReached: null };
  const post = { text, publishedAt: now - 20 * 24 * hour, stated, url: '', effortMinutes: null, ...seen };
  await db.posts.put({ id: 'activity:1', aliases: ['activity:1'], ...post });
  await db.people.put(person('in:ada'));
  await db.engagements.put(engagement({ seenAt: now - 30 * hour }));
  await db.outreach.put({ ...startOutreach('in:ada'), stage: 'talking', postId: 'activity:1' });
  await db.touches.put(touch({ at: now - 26 * hour }));
  await db.touches.put(touch({ at: now - 2 * hour, direction: 'in' }));
}

const dataOf = (selector: string) => {
  const { n, k, value, from, to } = root.querySelector<HTMLElement>(selector)?.dataset ?? {};
  return { n, k, value, from, to };
};
const row = (table: string, key: string) => dataOf(`[data-table="${table}"][data-key="${key}"]`);
const period = () => dataOf('[data-testid="report-period"]');
const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

describe('the screen of reports', { timeout: patience }, () => {
  it('says what to do while there is nothing', async () => {
    render(<ReportsScreen now={now} />, root);
    await until(() => expect(root.textContent).toContain('Open one of your own posts'));
    expect(root.querySelector('[data-testid="report-print"]')).toBeNull();
  });

  it('shows the week so far, in figures and rows', async () => {
    await putAda();
    await show();
    expect(period()).toMatchObject({ from: '2026-11-16', to: '2026-11-22' });
    expect(root.querySelector('h2')?.textContent).toContain('so far');
    expect(dataOf('[data-name="replied"]')).toMatchObject({ value: '1', n: '1' });
    expect(dataOf('[data-name="speed"]')).toMatchObject({ value: String(4 * hour), n: '1' });
    expect(row('funnel', 'reached')).toMatchObject({ n: '1', k: '1' });
    expect(row('channel', 'message')).toMatchObject({ n: '1', k: '1' });
    expect(row('posts', 'activity:1')).toMatchObject({ n: '1', k: '1' });
    expect(row('topics', 'What does an hour of a stopped loom cost you')).toMatchObject({ n: '1', k: '1' });
    // One of one says nothing yet.
    expect(root.querySelector('[data-name="reply-rate"] .report-value')?.textContent).toBe('too few');
    expect([...root.querySelectorAll('.chart-bars')].map((one) => one.getAttribute('aria-hidden'))).toEqual([
      'true',
      'true',
    ]);
  });

  it('steps back with a key, not beyond now, and follows what is written', async () => {
    await putAda();
    await show();
    await until(() => {
      // Until the keys are listened to.
      if (period().from === '2026-11-16') press('ArrowLeft');
      expect(period()).toMatchObject({ from: '2026-11-09', to: '2026-11-15' });
    });
    press('ArrowRight');
    await until(() => expect(period().from).toBe('2026-11-16'));
    press('ArrowRight');
    press('ArrowLeft');
    await until(() => expect(period().from).toBe('2026-11-09'));
    await until(() => expect(dataOf('[data-name="won"]').value).toBe('0'));
    const order = {
      personId: 'in:ada',
      postId: null,
      kind: 'order' as const,
      amount: 90_000,
      currency: 'EUR',
    };
    await db.outcomes.put({ id: 'late', at: new Date(2026, 10, 12).getTime(), ...order });
    await until(() => expect(dataOf('[data-currency="EUR"]')).toMatchObject({ value: '90000', n: '1' }));
  });

  it('begins a new range where one end is set beyond the other', async () => {
    await putAda();
    await show();
    root.querySelector<HTMLInputElement>('input[value="range"]')?.click();
    const field = await until(() => {
      const found = root.querySelector<HTMLInputElement>('[data-testid="report-from"]');
      if (!found) throw new Error('not there yet');
      return found;
    });
    field.value = '2026-12-01';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => expect(period()).toMatchObject({ from: '2026-12-01', to: '2026-12-01' }));
  });
});
