import { useEffect, useState } from 'preact/hooks';
import type { KnownSettings } from '../../leads/records/known-settings';
import type { OrderSettings } from '../../leads/records/order-settings';
import { loadSettings } from '../../settings';
import { isSame } from '../../storage/base/is-same';
import { loadContext } from '../../storage/derived/apply-context';
import { rebuildKnown } from '../../storage/derived/rebuild-known';
import { changeSettings } from './change-settings';

type Far = { done: number; total: number };
export type ChangeOrder = (change: (before: OrderSettings) => OrderSettings) => Promise<void>;

/** Long enough that most changes are through before anything shows. */
const patience = 400;

/** One queue for the whole page: a change begun on one screen goes on while another one is looked at. */
const listeners = new Set<(far: Far | null) => void>();
let running: Promise<void> | null = null;
let isDueAgain = false;

/**
 * Changes who counts as known, who is looked for or what weighs how much, and works everything out anew. Each change
 * begins from what the one before has stored, so two quick ones never undo each other; and those that come while
 * everybody is gone through share the next round. `far`: how far that has come, once it takes longer.
 */
export function useRebuild() {
  const [far, setFar] = useState<Far | null>(null);
  useEffect(() => {
    listeners.add(setFar);
    void catchUp();
    return () => void listeners.delete(setFar);
  }, []);
  return { change: changeKnown, changeOrder, far };
}

async function changeKnown(part: Partial<KnownSettings>): Promise<void> {
  await changeSettings(({ known }) => {
    return { known: { ...known, ...part, show: { ...known.show, ...part.show } } };
  });
  await rebuild();
}

const changeOrder: ChangeOrder = async (change) => {
  await changeSettings(({ order }) => ({ order: change(order) }));
  await rebuild();
};

/** What was stored when the page closed under a change is applied by the next one. */
async function catchUp(): Promise<void> {
  const { known, order } = await loadSettings();
  const applied = await loadContext();
  if (!isSame([known, order], [applied.known, applied.order])) await rebuild();
}

function rebuild(): Promise<void> {
  isDueAgain = true;
  running ??= rebuildAll().finally(() => {
    running = null;
    listeners.forEach((tell) => void tell(null));
  });
  return running;
}

async function rebuildAll(): Promise<void> {
  const startedAt = Date.now();
  while (isDueAgain) {
    isDueAgain = false;
    const { known, order } = await loadSettings();
    await rebuildKnown({ known, order }, (done, total) => {
      if (Date.now() - startedAt > patience) listeners.forEach((tell) => void tell({ done, total }));
    });
  }
}
