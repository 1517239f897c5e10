/** Lets a long reading stop for breath, tell how far it is, and be cancelled. */
export type Progress = {
  /** Adds work still to be done, in bytes. */
  expect: (bytes: number) => void;
  /** Counts work as done. */
  advance: (bytes: number) => void;
  done: () => number;
  /** True when it is time to `rest`. Cheap enough for every row. */
  isDue: () => boolean;
  /** The same without counting rows, for steps that are long themselves. */
  isOverdue: () => boolean;
  /** Gives the thread back for a moment; throws an error named `Cancelled` once the reading is called off. */
  rest: () => Promise<void>;
};

/** Short enough that even a page that reads without a worker answers within two frames. */
const longestRun = 16;
const rowsPerLook = 32;

export function startProgress(
  onProgress: (done: number, total: number) => void,
  isCancelled: () => boolean,
): Progress {
  let rows = 0;
  let done = 0;
  let total = 0;
  let startedAt = performance.now();
  const isOverdue = () => performance.now() - startedAt > longestRun;
  return {
    expect(bytes) {
      total += bytes;
    },
    advance(bytes) {
      done += bytes;
    },
    done: () => done,
    isDue() {
      rows += 1;
      return rows % rowsPerLook === 0 && isOverdue();
    },
    isOverdue,
    async rest() {
      onProgress(Math.min(Math.round(done), total), total);
      stopIf(isCancelled());
      await new Promise((resolve) => setTimeout(resolve, 0));
      stopIf(isCancelled());
      startedAt = performance.now();
    },
  };
}

function stopIf(isCancelled: boolean): void {
  if (!isCancelled) return;
  const error = new Error('The import was cancelled');
  error.name = 'Cancelled';
  throw error;
}
