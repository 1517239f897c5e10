import { useRef, useState } from 'preact/hooks';
import type { KnownSettings } from '../../leads/known-settings';
import { loadSettings, saveSettings } from '../../settings';
import { rebuildKnown } from '../../storage/rebuild-known';

type Far = { done: number; total: number };

/** Long enough that most changes are through before anything shows. */
const patience = 400;

/**
 * Changes who counts as known and works everything out anew, one change after the other: each begins from what the
 * one before has stored, so two quick ones never undo each other. `far`: how far that has come, once it takes longer.
 */
export function useRebuild() {
  const [far, setFar] = useState<Far | null>(null);
  const last = useRef(Promise.resolve());
  const change = (part: Partial<KnownSettings>) => {
    last.current = last.current.then(() => apply(part, setFar));
    return last.current;
  };
  return { change, far };
}

async function apply(part: Partial<KnownSettings>, setFar: (far: Far | null) => void): Promise<void> {
  const { known: before } = await loadSettings();
  const known = { ...before, ...part, show: { ...before.show, ...part.show } };
  const startedAt = Date.now();
  await saveSettings({ known });
  try {
    await rebuildKnown({ known }, (done, total) => {
      if (Date.now() - startedAt > patience) setFar({ done, total });
    });
  } finally {
    setFar(null);
  }
}
