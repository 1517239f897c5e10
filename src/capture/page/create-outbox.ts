import type { Capture } from '../../leads/records/capture';

/** Waits between tries, ms: a worker that restarts is back in the first, a busy disk in the last. */
const waits = [100, 300, 1000, 3000, 9000, 20_000];

type Options<T> = {
  /** Resolves once stored; rejects when it was not. */
  send: (item: T) => Promise<unknown>;
  /** True once the extension was reloaded or removed under the page: nothing can be sent any more. */
  isGone: () => boolean;
  /** The last try failed too. */
  onLost: (item: T, error: Error) => void;
  onStored?: (item: T) => void;
  /** For tests; `setTimeout` otherwise. */
  wait?: (ms: number) => Promise<void>;
};

/** Sends captures, or whatever else was read, one after another, each until it is stored, in the order they were read. */
export function createOutbox<T = Capture>({ send, isGone, onLost, onStored, wait = pause }: Options<T>) {
  const queue: T[] = [];
  let running: Promise<void> | null = null;

  function post(item: T): void {
    queue.push(item);
    run();
  }

  /** What was posted in the moment between the last look and the end is sent as well. */
  function run(): void {
    running ??= drain().finally(() => {
      running = null;
      if (queue.length > 0 && !isGone()) run();
    });
  }

  async function drain(): Promise<void> {
    for (let item = queue.shift(); item && !isGone(); item = queue.shift()) {
      const error = await tryAll(item);
      if (isGone()) return;
      if (error) onLost(item, error);
      else onStored?.(item);
    }
  }

  async function tryAll(item: T): Promise<Error | null> {
    let failure = new Error('not sent');
    for (const ms of [0, ...waits]) {
      if (ms > 0) await wait(ms);
      if (isGone()) return null;
      try {
        await send(item);
        return null;
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error));
      }
    }
    return failure;
  }

  /** Resolves when everything posted so far is stored or lost. */
  async function settled(): Promise<void> {
    while (running) await running;
  }

  /** Forgets what waits; what is on its way goes on. */
  function clear(): void {
    queue.length = 0;
  }

  return { post, settled, clear };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
