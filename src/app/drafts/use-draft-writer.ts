import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../leads/records/draft';
import { saveDraft } from '../../storage/decisions/save-draft';
import { dropUnsaved, keepUnsaved } from './keep-unsaved';

/**
 * Writes a draft as it changes: one after the other, each at once, and while one is on its way only the newest of
 * those that wait, so that they never pile up behind a slow disk.
 */
export function useDraftWriter() {
  const [failed, setFailed] = useState(false);
  const unsaved = useRef<Draft | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const run = async () => {
    let isSaved = true;
    while (unsaved.current && isSaved) {
      const draft: Draft = unsaved.current;
      isSaved = await isStored(draft);
      if (isSaved && unsaved.current === draft) unsaved.current = null;
    }
    running.current = null;
    setFailed(!isSaved);
  };
  const start = () => {
    if (unsaved.current && !running.current) running.current = run();
  };
  const write = (draft: Draft) => {
    unsaved.current = draft;
    keepUnsaved(draft);
    start();
  };
  // A frame that goes away tries once more with what could not be written.
  useEffect(() => onHidden(start), []);
  return {
    write,
    failed,
    isBusy: () => unsaved.current !== null,
    /** Resolves when what was written is on disk, or cannot be. */
    flush: async () => running.current ?? undefined,
  };
}

async function isStored(draft: Draft): Promise<boolean> {
  try {
    await saveDraft(draft);
  } catch {
    return false;
  }
  dropUnsaved(draft);
  return true;
}

function onHidden(flush: () => void): () => void {
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  return () => {
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flush);
  };
}
