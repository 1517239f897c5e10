// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { DraftEditor } from '../../../src/app/drafts/draft-editor';
import type { Card } from '../../../src/leads/records/card';
import type { Touch } from '../../../src/leads/records/touch';
import { saveSettings } from '../../../src/settings';
import { db } from '../../../src/storage/base/database';
import { loadDraft } from '../../../src/storage/decisions/save-draft';
import { comment, draftCard } from '../../leads/drafts/draft-card';
import { noon, person } from '../../leads/make-engagement';
import { forgetEverything } from '../../support/fake-browser';

const next = { channel: 'invitation-note' } as const;
let root: HTMLElement;
let copied: string[];
let opened: string[];
const onClose = vi.fn();
const onReached = vi.fn();

function open(card: Card = draftCard()): void {
  render(<DraftEditor card={card} next={next} now={noon} onClose={onClose} onReached={onReached} />, root);
}

function find<T extends HTMLElement>(id: string): T | null {
  return root.querySelector<T>(`[data-testid="${id}"]`);
}

function get<T extends HTMLElement>(id: string): T {
  const found = find<T>(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const field = () => get<HTMLTextAreaElement>('draft-text');

/** As a person does: the whole text is in the field, then it says so. */
async function type(text: string, into: HTMLInputElement | HTMLTextAreaElement = field()): Promise<void> {
  into.value = text;
  into.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.waitFor(() => expect(into.value).toBe(text));
}

function press(key: string, more: KeyboardEventInit = {}): void {
  field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

function sent(id: string, text: string, personId = 'in:zoe'): Touch {
  const how = { direction: 'out', channel: 'message', live: false, source: 'typed' } as const;
  return { id, personId, at: noon, text, gave: null, asked: null, ...how };
}

beforeEach(async () => {
  forgetEverything();
  // jsdom shows nothing, so it cannot scroll.
  Element.prototype.scrollIntoView ??= () => {};
  await Promise.all([db.drafts, db.touches, db.people, db.snippets].map((table) => table.clear()));
  root = document.body.appendChild(document.createElement('div'));
  copied = [];
  opened = [];
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url }) => {
    opened.push(String(url));
    return {} as never;
  });
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
  onClose.mockReset();
  onReached.mockReset();
});

describe('the editor', () => {
  it('begins where the next step is, with the cursor in the field', () => {
    open();
    expect(get<HTMLSelectElement>('draft-channel').value).toBe('invitation-note');
    expect(document.activeElement).toBe(field());
    expect(field().dir).toBe('auto');
    expect(root.querySelector(`label[for="${field().id}"]`)?.textContent).toContain('Nadia Haddad');
  });

  it('counts against the limit of the channel and of the account', async () => {
    open();
    await type('x'.repeat(212));
    const counter = () => ({ ...get('draft-counter').dataset });
    await vi.waitFor(() => expect(counter()).toMatchObject({ length: '212', limit: '200', state: 'over' }));
    expect(get('draft-counter').textContent).toContain('12 over');
    await saveSettings({ limits: { invitations: 100, notes: null, account: 'premium' } });
    await vi.waitFor(() => expect(counter()).toMatchObject({ limit: '300', state: 'good' }));
    expect(get('draft-counter').textContent).toBe('212 of 300');
    const channel = get<HTMLSelectElement>('draft-channel');
    channel.value = 'email';
    channel.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(counter()).toMatchObject({ limit: '', state: 'good' }));
  });

  it('hints at several questions and at none, and keeps still about one', async () => {
    open();
    const asks = () => [get('draft-asks').dataset['asks'], get('draft-asks').hidden];
    await type('How was it? Who came? Was it cold?');
    await vi.waitFor(() => expect(asks()).toEqual(['3', false]));
    expect(get('draft-asks').textContent).toBe('3 questions: one is easier to answer.');
    await type('Thank you for your words under my post, they helped.');
    await vi.waitFor(() => expect(asks()).toEqual(['0', false]));
    await type('How was it with all of you, in the garden?');
    await vi.waitFor(() => expect(asks()).toEqual(['1', true]));
  });

  it('keeps what it gives them with the draft', async () => {
    open();
    await type('the list', get<HTMLInputElement>('draft-gave'));
    await vi.waitFor(async () =>
      expect(await loadDraft('in:nadia-haddad')).toMatchObject({ gave: 'the list' }),
    );
  });

  it('closes with Escape and keeps the draft', async () => {
    open();
    await type('Hi');
    press('Escape', { isComposing: true });
    expect(onClose).not.toHaveBeenCalled();
    press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect((await loadDraft('in:nadia-haddad'))?.text).toBe('Hi'));
  });

  it('calls "reached out" only when the draft is stored', async () => {
    let stored: string | undefined;
    open();
    await type('Hi Nadia');
    const asked = new Promise<void>((resolve) => {
      onReached.mockImplementation(async () => {
        stored = (await loadDraft('in:nadia-haddad'))?.text;
        resolve();
      });
    });
    get('draft-reached').click();
    await asked;
    expect(stored).toBe('Hi Nadia');
  });

  it('throws the draft away, and gives it back', async () => {
    open();
    await type('Hi Nadia');
    get('draft-throw').click();
    await vi.waitFor(() => expect(field().value).toBe(''));
    get('draft-restore').click();
    await vi.waitFor(() => expect(field().value).toBe('Hi Nadia'));
    expect(find('draft-restore')).toBeNull();
  });
});

describe('copy and open', () => {
  it('copies the text, notes who was opened, and opens their page', async () => {
    open();
    await type('Hi Nadia');
    press('Enter', { ctrlKey: true });
    await vi.waitFor(() => expect(opened).toEqual(['https://www.linkedin.com/in/nadia-haddad/']));
    expect(copied).toEqual(['Hi Nadia']);
    expect(await browser.storage.session.get('lastOpened')).toEqual({ lastOpened: 'in:nadia-haddad' });
    await vi.waitFor(() => expect(document.activeElement).toBe(get('draft-reached')));
  });

  it('asks once more while something is left open', async () => {
    open();
    await type('Hi [first name?], about {your topic}');
    await vi.waitFor(() => expect(get('draft-gaps').dataset['gaps']).toBe('2'));
    get('draft-copy-open').click();
    await vi.waitFor(() => expect(root.textContent).toContain('2 gaps are still there: copy anyway?'));
    expect(copied).toEqual([]);
    get('draft-copy-open').click();
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    expect(copied).toHaveLength(1);
  });

  it('asks anew when the text has changed since', async () => {
    open();
    await type('Hi [first name?]');
    get('draft-copy-open').click();
    await vi.waitFor(() => expect(root.textContent).toContain('copy anyway?'));
    await type('Dear [first name?]');
    await vi.waitFor(() => expect(root.textContent).not.toContain('copy anyway?'));
    get('draft-copy-open').click();
    await vi.waitFor(() => expect(root.textContent).toContain('copy anyway?'));
    expect(copied).toEqual([]);
  });

  it('selects the text and says so when the browser refuses, and opens nothing', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    open();
    await type('Hi Nadia');
    get('draft-copy-open').click();
    await vi.waitFor(() => expect(root.textContent).toContain('The text is selected'));
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 8]);
    expect(opened).toEqual([]);
  });
});

describe('a draft that reads like what somebody else was sent', () => {
  const wording = 'we wrote down what the twelve evenings cost and what we would leave out the next time';

  beforeEach(async () => {
    await db.people.put(person('in:zoe', { name: 'Zoë Brandt' }));
  });

  it('is said so, with the share, the person and the passages marked', async () => {
    await db.touches.put(sent('t1', `Hi Zoë, ${wording}. Eric`));
    open();
    await type(`Hi Nadia, ${wording}.`);
    await vi.waitFor(() => expect(find('draft-likeness')?.dataset['state']).toBe('copy'));
    expect(get('draft-likeness').dataset['share']).toBe('100');
    expect(get('draft-likeness').textContent).toContain('Zoë Brandt');
    get('draft-likeness').querySelector('button')?.click();
    await vi.waitFor(() => expect(root.querySelector('mark')?.textContent).toBe(wording));
    expect(root.querySelector('blockquote')?.textContent).toBe(`Hi Zoë, ${wording}. Eric`);
  });

  it('is noticed when the touch comes while it is being written', async () => {
    open();
    await type(`Hi Nadia, ${wording}.`);
    await db.touches.put(sent('t2', `Hi Zoë, ${wording}.`));
    await vi.waitFor(() => expect(find('draft-likeness')?.dataset['state']).toBe('copy'));
  });

  it('is their own when it was sent to the same person, or quotes their comment', async () => {
    await db.touches.bulkPut([
      sent('t3', `Hi Nadia, ${wording}.`, 'in:nadia-haddad'),
      sent('t4', `You wrote: ${wording}`),
      sent('t5', 'A marker that others were sent, to know that the comparison was made at all'),
    ]);
    open(draftCard({ engagements: [comment('7390000000000000009', wording)] }));
    await type('A marker that others were sent, to know that the comparison was made at all');
    await vi.waitFor(() => expect(find('draft-likeness')?.dataset['state']).toBe('copy'));
    await type(`You wrote: ${wording}`);
    await vi.waitFor(() => expect(find('draft-likeness')?.hidden ?? true).toBe(true));
  });
});

describe('snippets', () => {
  const snippet = { id: 's1', name: 'Note', channel: null, updatedAt: noon };
  const pick = async (name: string) => {
    press('/');
    const items = () => [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    await vi.waitFor(() => expect(items().some((each) => each.textContent?.includes(name))).toBe(true));
    items()
      .find((each) => each.textContent?.includes(name))
      ?.click();
  };

  it('take the place of an empty draft, filled in, with the gaps to be seen and said', async () => {
    await db.snippets.put({ ...snippet, text: 'Hi {first name}, “{comment}”' });
    open(draftCard({ person: { name: 'J.' } }));
    await pick('Note');
    await vi.waitFor(() => expect(field().value).toBe('Hi [first name?], “What did it cost you per head?”'));
    expect(get('draft-gaps').textContent).toContain('“J.” is only an initial');
    expect(document.activeElement).toBe(field());
    expect(field().selectionStart).toBe(field().value.length);
  });

  it('can be made from a draft', async () => {
    open();
    await type('Hi Nadia, thank you.');
    get('draft-snippets').querySelector('button')?.click();
    await vi.waitFor(() => expect(root.querySelector('[role="menuitem"]')).not.toBeNull());
    root.querySelector<HTMLElement>('[role="menuitem"]')?.click();
    await vi.waitFor(() => expect(find('snippet-form')).not.toBeNull());
    const name = get('snippet-form').querySelector('input') as HTMLInputElement;
    await type('Thanks', name);
    get<HTMLFormElement>('snippet-form').requestSubmit();
    await vi.waitFor(async () => {
      expect(await db.snippets.toArray()).toMatchObject([
        { name: 'Thanks', text: 'Hi {first name}, thank you.', channel: 'invitation-note' },
      ]);
    });
  });
});

describe('a suggestion', () => {
  const offer = (answer: string) => {
    (globalThis as Record<string, unknown>)['LanguageModel'] = {
      availability: async () => 'available',
      create: async () => ({ prompt: async () => answer, destroy: () => {} }),
    };
  };
  afterEach(() => Reflect.deleteProperty(globalThis, 'LanguageModel'));

  it('is not there unless it was switched on and the browser can', async () => {
    offer('Hi');
    open();
    await type('something');
    expect(find('draft-suggest')).toBeNull();
    await saveSettings({ suggestDrafts: true });
    await vi.waitFor(() => expect(find('draft-suggest')).not.toBeNull());
  });

  it('begins an empty draft and is marked until it is edited', async () => {
    offer('Hi Nadia, how was it?');
    await saveSettings({ suggestDrafts: true });
    open();
    await vi.waitFor(() => expect(find('draft-suggest')).not.toBeNull());
    get('draft-suggest').click();
    await vi.waitFor(() => expect(field().value).toBe('Hi Nadia, how was it?'));
    expect(get('draft-suggested').textContent).toContain('read it before you use it');
    await type('Hi Nadia, how was it really?');
    await vi.waitFor(() => expect(find('draft-suggested')).toBeNull());
  });

  it('is only offered below a draft of one’s own', async () => {
    offer('Hi Nadia, how was it?');
    await saveSettings({ suggestDrafts: true });
    open();
    await type('My own words');
    await vi.waitFor(() => expect(find('draft-suggest')).not.toBeNull());
    get('draft-suggest').click();
    await vi.waitFor(() => expect(get('draft-offer').textContent).toContain('Hi Nadia, how was it?'));
    expect(field().value).toBe('My own words');
    get('draft-offer').querySelector('button')?.click();
    await vi.waitFor(() => expect(field().value).toBe('Hi Nadia, how was it?'));
    get('draft-restore').click();
    await vi.waitFor(() => expect(field().value).toBe('My own words'));
  });
});
