import { useEffect, useState } from 'preact/hooks';

type Far = { done: number; total: number };

/** One reading for the whole page, whichever screen asked for it. */
const listeners = new Set<(far: Far | null) => void>();
let far: Far | null = null;
let running: Promise<void> | null = null;

/**
 * How far the reading of what is stored has come; null = all is read, and no number is going to change by it. A page
 * that finds some of it unread goes on where the one before it ended.
 */
export function useReading(): Far | null {
  const [shown, setShown] = useState(far);
  useEffect(() => {
    listeners.add(setShown);
    void readOn();
    return () => void listeners.delete(setShown);
  }, []);
  return shown;
}

/** Reads what is not read yet, if anything; of what fails, the next page tries again. */
export function readOn(): Promise<void> {
  running ??= readAll()
    .catch(() => undefined)
    .finally(() => {
      running = null;
      tell(null);
    });
  return running;
}

async function readAll(): Promise<void> {
  const { countUnread, readStored } = await import('../../storage/derived/read-stored');
  const total = await countUnread();
  if (total === 0) return;
  tell({ done: 0, total });
  await readStored(Date.now(), (done, all) => tell({ done, total: all }));
}

function tell(next: Far | null): void {
  far = next;
  for (const listener of listeners) listener(next);
}
