type Looks = {
  /** Before the next paint. Answers how many rows were read. */
  onFrame: () => number;
  /** Soon. True: something new was read. */
  onChange: () => boolean;
  /** Once nothing new has come for a while. */
  onSettled: () => void;
};

/** How long without a change counts as settled, and how long the first look may wait, ms. */
const quiet = 1500;
const soon = 120;
/** A pass that took n ms is not repeated for 12 n ms. */
const restFactor = 12;
/** A list that drops or rewrites rows holds few; one that holds more keeps them, and can wait for its next look. */
const keptRows = 60;

/** When to look at a page that changes all the time: a look that took long rests long. Answers what notes a change. */
export function createSchedule(start: Document, looks: Looks, signal: AbortSignal): () => void {
  let frame = 0;
  let changeTimer = 0;
  let quietTimer = 0;
  let restUntil = 0;
  let frameRestUntil = 0;

  function noteChange(): void {
    if (signal.aborted) return;
    if (frame === 0 && performance.now() >= frameRestUntil) frame = nextFrame(start, runFrame);
    if (changeTimer === 0)
      changeTimer = self.setTimeout(runChange, Math.max(soon, restUntil - performance.now()));
  }

  function runFrame(): void {
    frame = 0;
    if (signal.aborted) return;
    const [rows, rest] = timed(looks.onFrame);
    if (rows > keptRows) frameRestUntil = rest;
  }

  function runChange(): void {
    changeTimer = 0;
    if (signal.aborted) return;
    const [isNew, rest] = timed(looks.onChange);
    restUntil = rest;
    // Begins again whenever something new was read: a page may change for ever without saying anything new.
    if (isNew || quietTimer === 0) {
      self.clearTimeout(quietTimer);
      quietTimer = self.setTimeout(runSettled, quiet);
    }
  }

  function runSettled(): void {
    quietTimer = 0;
    if (!signal.aborted) looks.onSettled();
  }

  signal.addEventListener('abort', () => {
    for (const timer of [changeTimer, quietTimer]) self.clearTimeout(timer);
  });
  return noteChange;
}

/** What a look answers, and until when to rest after it. */
function timed<T>(look: () => T): [answer: T, restUntil: number] {
  const began = performance.now();
  const answer = look();
  const ended = performance.now();
  return [answer, ended + restFactor * (ended - began)];
}

/** Before the next paint; in a tab that is not drawn, soon. */
function nextFrame(start: Document, run: () => void): number {
  return start.hidden ? self.setTimeout(run, 50) : self.requestAnimationFrame(run);
}
