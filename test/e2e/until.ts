type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;

/** How often is asked, ms: at least so long apart, and never so that asking is most of the work. */
const [soonest, latest] = [50, 2000];
const pausePerLook = 4;
/** Only what hangs is given up, however busy the machine, ms. */
export const patience = 180_000;

/** Waits until `read` answers something truthy, and answers it. */
export async function until<T>(
  read: () => T | Promise<T>,
  what: string,
  timeout = patience,
): Promise<Truthy<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const askedAt = Date.now();
    const value = await read();
    if (value) return value as Truthy<T>;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    const pause = Math.min(latest, Math.max(soonest, pausePerLook * (Date.now() - askedAt)));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
