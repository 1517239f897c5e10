import { useEffect, useRef } from 'preact/hooks';
import { send } from '../../messages';
import { loadDue, loadNextDue, loadNextWake } from '../../storage/load/load-due';
import { useLive } from '../base/use-live';

/** Tells the background whenever an act, on whatever screen, changed what is due or what is next. Shows nothing. */
export function DueWatch() {
  const state = useLive(loadState, []);
  const before = useRef(state);
  useEffect(() => {
    const isChange = before.current !== undefined && before.current !== state;
    before.current = state;
    // A background that does not answer looks by itself within the half hour.
    if (isChange) void send('due-changed', null).catch(() => undefined);
  }, [state]);
  return null;
}

async function loadState(): Promise<string> {
  const now = Date.now();
  return JSON.stringify([await loadDue(now), await loadNextDue(now), await loadNextWake()]);
}
