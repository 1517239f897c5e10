// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChannelsScreen } from '../../../src/app/person/channels-screen';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import { db } from '../../../src/storage/base/database';
import { engagement, noon, person } from '../../leads/make-engagement';
import { touch } from '../../leads/make-touch';
import { emptyDatabase } from '../../storage/make-capture';

const day = 24 * 60 * 60 * 1000;
const german = 'Das sehe ich auch so, aber wir haben es noch nicht gemessen.';

let root: HTMLElement;
beforeEach(async () => {
  await emptyDatabase();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function reachOut(id: string, comment: string, headline: string | null): Promise<void> {
  await db.people.add(person(id, { headline }));
  await db.outreach.add({ ...startOutreach(id), stage: 'reached-out' });
  await db.touches.add(touch({ personId: id }));
  const facts = { id: `comment:${id}`, personId: id, kind: 'comment' as const, text: comment };
  await db.engagements.add(engagement({ ...facts, at: noon - day }));
}

const show = () => act(() => render(<ChannelsScreen now={noon + 60 * day} />, root));
const choices = () => [...root.querySelectorAll('[data-testid="ledger-by"] label')];

it('languages are one more thing to break the ledger down by, with their names and where they come from', async () => {
  await reachOut('in:ada', german, 'CFO at Northwind');
  show();
  await vi.waitFor(() => expect(choices()).toHaveLength(3));
  expect(choices().map((choice) => choice.textContent)).toEqual(['Level', 'Function', 'Language']);
  expect(root.textContent).not.toContain('guessed');
  act(() => choices()[2]?.querySelector('input')?.click());
  const row = root.querySelector('[data-testid="ledger-row"][data-facet="language"][data-value="de"]');
  expect(row?.textContent).toContain('0 of 1 answered: too few to tell');
  expect(root.querySelector('.ledger-group')?.textContent).toBe('German 1 try');
  expect(root.textContent).toContain('guessed from their comments and earlier answers');
});

it('a ledger whose people wrote nothing clear has no languages', async () => {
  await reachOut('in:ada', 'Great post!', 'CFO at Northwind');
  show();
  await vi.waitFor(() => expect(choices()).toHaveLength(2));
  expect(choices().map((choice) => choice.textContent)).toEqual(['Level', 'Function']);
});
