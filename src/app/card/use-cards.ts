import { useRef } from 'preact/hooks';
import type { Card } from '../../leads/records/card';
import { loadCards } from '../../storage/load/load-queue';
import { useLive } from '../base/use-live';

const kept = 400;

/** The cards of the rows in view, live. Cards seen before are kept, so scrolling back shows them at once. */
export function useCards(ids: readonly string[]): ReadonlyMap<string, Card> {
  const cache = useRef(new Map<string, Card>());
  const loaded = useLive(() => loadCards([...ids]), [ids.join(' ')]);
  for (const card of loaded ?? []) {
    if (!card) continue;
    cache.current.delete(card.person.id);
    cache.current.set(card.person.id, card);
  }
  for (const id of cache.current.keys()) {
    if (cache.current.size <= kept) break;
    cache.current.delete(id);
  }
  return cache.current;
}
