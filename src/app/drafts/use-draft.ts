import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, DraftChannel } from '../../leads/records/draft';
import { loadDraft } from '../../storage/decisions/save-draft';
import { useLive } from '../base/use-live';
import { findUnsaved } from './keep-unsaved';
import { useDraftWriter } from './use-draft-writer';

export type DraftChange = Partial<Pick<Draft, 'channel' | 'text' | 'gave'>>;

/** What was thrown away and can still be had back; it outlives the editor, not the page. */
const thrownAway = new Map<string, Draft>();

type Start = { personId: string; stored: Draft | null; channel: DraftChannel };

/**
 * What is being written to one person. Each change is stored at once, since a popup may close at any time. What
 * another frame writes comes in, unless this one is being written in.
 */
export function useDraft({ personId, stored, channel }: Start, root: RefObject<HTMLElement | null>) {
  const [draft, setDraft] = useState<Draft>(() => stored ?? emptyDraft(personId, channel));
  const latest = useRef(draft);
  const isTyping = useRef(false);
  const writer = useDraftWriter();

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
  useEffect(() => {
    // From a frame that closed before the database had it.
    const lost = findUnsaved(personId);
    if (lost && lost.updatedAt > latest.current.updatedAt) put(lost);
  }, []);
  useEffect(() => void takeIn(), [live]);
  useEffect(() => onLeave(() => void takeIn()), []);

  return {
    draft,
    change,
    ...throwing(personId, latest, change),
    failed: writer.failed,
    /** Resolves when all that was written is on disk. */
    flush: writer.flush,
  };
}

/** To throw a draft away and to have it back. */
function throwing(personId: string, latest: RefObject<Draft>, change: (part: DraftChange) => void) {
  /** Before something else takes its place. */
  const setAside = () => {
    if (latest.current && !isEmpty(latest.current)) thrownAway.set(personId, latest.current);
  };
  return {
    setAside,
    throwAway: () => {
      setAside();
      change({ text: '', gave: '' });
    },
    restore: () => {
      const back = thrownAway.get(personId);
      thrownAway.delete(personId);
      if (back) change({ text: back.text, gave: back.gave });
    },
    canRestore: thrownAway.has(personId),
    forgetThrown: () => void thrownAway.delete(personId),
  };
}

function emptyDraft(personId: string, channel: DraftChannel): Draft {
  return { personId, channel, text: '', gave: '', updatedAt: 0 };
}

function isEmpty({ text, gave }: Draft): boolean {
  return text.trim() === '' && gave.trim() === '';
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
