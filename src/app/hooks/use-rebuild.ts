import { useRef, useState } from 'preact/hooks';
import type { KnownSettings } from '../../leads/known-settings';
import { saveSettings } from '../../settings';
import { rebuildKnown } from '../../storage/rebuild-known';

type Far = { done: number; total: number };

/** Long enough that most changes are through before anything shows. */
const patience = 400;

/**
 * Changes who counts as known and works everything out anew; of several quick changes the last one counts. `far`:
 * how far that has come, once it takes longer.
 */
export function useRebuild() {
  const [far, setFar] = useState<Far | null>(null);
  const turn = useRef(0);
  const change = async (known: KnownSettings) => {
    const own = ++turn.current;
    const startedAt = Date.now();
    await saveSettings({ known });
    await rebuildKnown({ known }, (done, total) => {
      if (own === turn.current && Date.now() - startedAt > patience) setFar({ done, total });
    });
    if (own === turn.current) setFar(null);
  };
  return { change, far };
}
