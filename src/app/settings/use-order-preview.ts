import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrderSettings } from '../../leads/records/order-settings';
import { loadQueue } from '../../storage/load/load-queue';
import {
  loadQueued,
  previewScore,
  type Queued,
  type Scored,
  sortScored,
} from '../../storage/load/preview-order';
import { type Far, inSlices } from '../base/in-slices';
import { useLive } from '../base/use-live';

/** How many are read from the database at once. */
const portion = 500;

export type OrderPreviewState = {
  /** Everybody in the queue as they stand now, best first. */
  before: string[];
  /** As they would stand. */
  after: string[];
  nameOf: ReadonlyMap<string, Queued>;
};

/** Where everybody in the queue would stand under `order`; nothing is stored. */
export function useOrderPreview(order: OrderSettings, now: number) {
  const before = useLive(() => loadQueue(now), [now]);
  const [far, setFar] = useState<Far | null>(null);
  const queued = useQueued(before, setFar);
  const [after, setAfter] = useState<string[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    if (queued) void rank(queued, order, now, stop.signal, setFar).then((ids) => ids && setAfter(ids));
    return () => stop.abort();
  }, [queued, JSON.stringify(order), now]);
  const preview: OrderPreviewState | null =
    before && after && queued ? { before, after, nameOf: queued } : null;
  return { preview, far };
}

/** All that places them, read once for as long as the same people wait. */
function useQueued(ids: string[] | undefined, onFar: (far: Far | null) => void) {
  const [queued, setQueued] = useState<ReadonlyMap<string, Queued> | null>(null);
  const who = ids?.toSorted().join('\n');
  const latest = useRef(ids);
  latest.current = ids;
  useEffect(() => {
    const stop = new AbortController();
    if (latest.current) {
      void loadAll(latest.current, stop.signal, onFar).then((loaded) => loaded && setQueued(loaded));
    }
    return () => stop.abort();
  }, [who]);
  return queued;
}

async function loadAll(ids: string[], signal: AbortSignal, onFar: (far: Far | null) => void) {
  const loaded = new Map<string, Queued>();
  for (let from = 0; from < ids.length; from += portion) {
    for (const one of await loadQueued(ids.slice(from, from + portion))) loaded.set(one.id, one);
    if (signal.aborted) return null;
    if (ids.length > portion * 4) onFar({ done: from, total: ids.length });
  }
  onFar(null);
  return loaded;
}

async function rank(
  queued: ReadonlyMap<string, Queued>,
  order: OrderSettings,
  now: number,
  signal: AbortSignal,
  onFar: (far: Far | null) => void,
): Promise<string[] | null> {
  const scored: Scored[] = [];
  const score = (one: Queued) => {
    scored.push({ id: one.id, score: previewScore(one, order, now) });
  };
  if (!(await inSlices([...queued.values()], score, { signal, onFar }))) return null;
  onFar(null);
  return sortScored(scored);
}
