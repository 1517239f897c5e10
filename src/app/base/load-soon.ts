const next: (() => Promise<unknown>)[] = [];

/** Has something loaded that is likely to be wanted next, by a key or click that should wait for nothing. */
export function loadSoon(load: () => Promise<unknown>): void {
  next.push(load);
}

/** Call once what was asked for is in view. What cannot be loaded now is tried again where it is used. */
export function loadWhatIsNext(): void {
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  idle(() => {
    for (const load of next.splice(0)) load().catch(() => {});
  });
}
