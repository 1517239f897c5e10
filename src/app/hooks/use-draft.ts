import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, DraftChannel } from '../../leads/draft';
import { loadDraft, saveDraft } from '../../storage/drafts';
import { useLive } from './use-live';

export type DraftChange = Partial<Pick<Draft, 'channel' | 'text' | 'gave'>>;

/** What was thrown away and can still be had back; it outlives the editor, not the page. */
const thrownAway = new Map<string, Draft>();

type Start = { personId: string; stored: Draft | null; channel: DraftChannel };

/**
 * What is being written to one person. Each change is handed to the database at once, since a popup may close at any
 * time. What another frame writes comes in, unless this one is being written in.
 */
export function useDraft({ personId, stored, channel }: Start, root: RefObject<HTMLElement | null>) {
  const [draft, setDraft] = useState<Draft>(() => stored ?? emptyDraft(personId, channel));
  const latest = useRef(draft);
  const isTyping = useRef(false);
  const writer = useWriter();

  const show = (next: Draft) => {
    latest.current = next;
    setDraft(next);
  };
  const put = (next: Draft) => {
    show(next);
    writer.write(next);
  };
  const change = (part: DraftChange) => {
    isTyping.current = true;
    // Never before what it follows, or another frame would take it for the older one.
    const updatedAt = Math.max(Date.now(), latest.current.updatedAt + 1);
    put({ ...latest.current, ...part, updatedAt });
  };

  const isWriting = () => isTyping.current && isFocused(root.current);
  const live = useLive(() => loadDraft(personId), [personId]);
  const takeIn = async () => {
    const before = latest.current;
    if (writer.isBusy() || isWriting()) return;
    const found = await loadDraft(personId);
    if (writer.isBusy() || isWriting() || latest.current !== before) return;
    isTyping.current = false;
    if (found ? found.updatedAt > before.updatedAt : !isEmpty(before)) {
      show(found ?? { ...before, text: '', gave: '' });
    }
  };
  useEffect(() => void takeIn(), [live]);
  useEffect(() => onLeave(() => void takeIn()), []);

  const throwAway = () => {
    thrownAway.set(personId, latest.current);
    change({ text: '', gave: '' });
  };
  const restore = () => {
    const { text, gave } = thrownAway.get(personId) ?? latest.current;
    thrownAway.delete(personId);
    change({ text, gave });
  };
  return {
    draft,
    change,
    throwAway,
    restore,
    canRestore: thrownAway.has(personId),
    forgetThrown: () => void thrownAway.delete(personId),
    failed: writer.failed,
    /** Resolves when all that was written is on disk. */
    flush: writer.flush,
  };
}

function emptyDraft(personId: string, channel: DraftChannel): Draft {
  return { personId, channel, text: '', gave: '', updatedAt: 0 };
}

function isEmpty({ text, gave }: Draft): boolean {
  return text.trim() === '' && gave.trim() === '';
}

/** Writes drafts one after the other, each begun at once. */
function useWriter() {
  const [failed, setFailed] = useState(false);
  const unsaved = useRef<Draft | null>(null);
  const last = useRef<Promise<void>>(Promise.resolve());
  const write = (draft: Draft) => {
    unsaved.current = draft;
    const settle = (isSaved: boolean) => {
      if (unsaved.current !== draft) return;
      if (isSaved) unsaved.current = null;
      setFailed(!isSaved);
    };
    last.current = saveDraft(draft).then(
      () => settle(true),
      () => settle(false),
    );
  };
  // A frame that goes away tries once more with what is not known to be on disk.
  useEffect(() => onHidden(() => unsaved.current && write(unsaved.current)), []);
  return { write, failed, isBusy: () => unsaved.current !== null, flush: () => last.current };
}

function isFocused(root: HTMLElement | null): boolean {
  return root?.contains(document.activeElement) === true && document.hasFocus();
}

/** Calls back when this frame is no longer the one that is written in. */
function onLeave(leave: () => void): () => void {
  // The element that gets the focus has it only after the event.
  const soon = () => setTimeout(leave);
  window.addEventListener('blur', soon);
  document.addEventListener('focusout', soon);
  return () => {
    window.removeEventListener('blur', soon);
    document.removeEventListener('focusout', soon);
  };
}

function onHidden(flush: () => void): () => void {
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  return () => {
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flush);
  };
}
