// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { h, render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDraft } from '../../../src/app/drafts/use-draft';
import type { Draft } from '../../../src/leads/records/draft';
import { db } from '../../../src/storage/base/database';
import { loadDraft, saveDraft } from '../../../src/storage/decisions/save-draft';

type Kept = ReturnType<typeof useDraft>;
type Frame = { now: Kept; field: HTMLInputElement; close: () => void };

/** A frame in which Nadia's draft is open. */
function openFrame(stored: Draft | null = null): Frame {
  const root = document.body.appendChild(document.createElement('div'));
  const frame = {} as Frame;
  function Editor() {
    const box = useRef<HTMLElement>(null);
    frame.now = useDraft({ personId: 'in:nadia', stored, channel: 'message' }, box);
    return h('section', { ref: box }, h('input', null));
  }
  render(h(Editor, null), root);
  frame.field = root.querySelector('input') as HTMLInputElement;
  frame.close = () => {
    render(null, root);
    root.remove();
  };
  frames.push(frame);
  return frame;
}

function draft(text: string, updatedAt: number): Draft {
  return { personId: 'in:nadia', channel: 'message', text, gave: '', updatedAt };
}

const frames: Frame[] = [];
const textIn = (frame: Frame, text: string) => vi.waitFor(() => expect(frame.now.draft.text).toBe(text));

beforeEach(async () => {
  localStorage.clear();
  await Promise.all([db.drafts.clear(), db.open()]);
});
afterEach(() => {
  for (const frame of frames.splice(0)) frame.close();
});

describe('a draft', () => {
  it('is on disk as it was typed last, however quickly', async () => {
    const frame = openFrame();
    for (const text of ['H', 'Hi', 'Hi N', 'Hi Na']) frame.now.change({ text });
    frame.now.change({ gave: 'a figure' });
    await frame.now.flush();
    expect(await loadDraft('in:nadia')).toMatchObject({
      text: 'Hi Na',
      gave: 'a figure',
      channel: 'message',
    });
  });

  it('is begun to be written with the first letter, and then as it is when the one before is done', async () => {
    const put = vi.spyOn(db.drafts, 'put');
    const frame = openFrame();
    frame.now.change({ text: 'H' });
    expect(put.mock.calls.map(([{ text }]) => text)).toEqual(['H']);
    frame.now.change({ text: 'Hi' });
    frame.now.change({ text: 'Hi N' });
    await frame.now.flush();
    expect(put.mock.calls.map(([{ text }]) => text)).toEqual(['H', 'Hi N']);
    put.mockRestore();
  });

  it('is not lost by a frame that closes before the database has it', async () => {
    const put = vi.spyOn(db.drafts, 'put').mockImplementation((() => new Promise(() => {})) as never);
    const popup = openFrame();
    popup.now.change({ text: 'Hi' });
    popup.now.change({ text: 'Hi Nadia' });
    popup.close();
    put.mockRestore();
    expect(await loadDraft('in:nadia')).toBeUndefined();
    const panel = openFrame();
    await textIn(panel, 'Hi Nadia');
    await panel.now.flush();
    expect((await loadDraft('in:nadia'))?.text).toBe('Hi Nadia');
    expect(localStorage).toHaveLength(0);
  });

  it('is there again when the frame opens anew, also when the card does not know of it yet', async () => {
    const first = openFrame();
    first.now.change({ text: 'Hi Nadia', channel: 'inmail' });
    await first.now.flush();
    first.close();
    const again = openFrame(null);
    await textIn(again, 'Hi Nadia');
    expect(again.now.draft.channel).toBe('inmail');
  });

  it('says when it could not be stored, and tries again as the frame goes away', async () => {
    const put = vi.spyOn(db.drafts, 'put').mockRejectedValueOnce(new Error('QuotaExceededError'));
    const frame = openFrame();
    frame.now.change({ text: 'Hi' });
    await vi.waitFor(() => expect(frame.now.failed).toBe(true));
    window.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(() => expect(frame.now.failed).toBe(false));
    expect((await loadDraft('in:nadia'))?.text).toBe('Hi');
    put.mockRestore();
  });

  it('that is thrown away can be had back, also by an editor opened later', async () => {
    const frame = openFrame();
    frame.now.change({ text: 'Hi Nadia', gave: 'a figure' });
    await textIn(frame, 'Hi Nadia');
    frame.now.throwAway();
    await textIn(frame, '');
    await frame.now.flush();
    expect(await loadDraft('in:nadia')).toBeUndefined();
    frame.close();
    const again = openFrame();
    expect(again.now.canRestore).toBe(true);
    again.now.restore();
    await textIn(again, 'Hi Nadia');
    await again.now.flush();
    expect(await loadDraft('in:nadia')).toMatchObject({ text: 'Hi Nadia', gave: 'a figure' });
    await vi.waitFor(() => expect(again.now.canRestore).toBe(false));
  });
});

describe('two frames with the same draft', () => {
  it('show what the other one writes', async () => {
    const popup = openFrame();
    const panel = openFrame();
    popup.now.change({ text: 'Hi Nadia' });
    await textIn(panel, 'Hi Nadia');
    panel.now.change({ text: 'Hi Nadia, thanks' });
    await textIn(popup, 'Hi Nadia, thanks');
  });

  it('do not fight: the one that is written in keeps its text until it is left', async () => {
    const popup = openFrame();
    const panel = openFrame();
    const witness = openFrame();
    popup.field.focus();
    popup.now.change({ text: 'mine' });
    await textIn(witness, 'mine');
    panel.now.change({ text: 'theirs' });
    await textIn(witness, 'theirs');
    expect(popup.now.draft.text).toBe('mine');
    popup.field.blur();
    await textIn(popup, 'theirs');
  });

  it('take in nothing older than what they show', async () => {
    const frame = openFrame(draft('new', 200));
    await saveDraft(draft('old', 100));
    const witness = openFrame();
    await textIn(witness, 'old');
    expect(frame.now.draft.text).toBe('new');
  });

  it('are both empty when the draft was used up in one of them', async () => {
    const stored = draft('Hi', 100);
    await saveDraft(stored);
    const panel = openFrame(stored);
    await textIn(panel, 'Hi');
    await db.drafts.delete('in:nadia');
    await textIn(panel, '');
  });
});
