type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;

/** Waits until `read` answers something truthy, and answers it. */
export async function until<T>(
  read: () => T | Promise<T>,
  what: string,
  timeout = 20_000,
): Promise<Truthy<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (value) return value as Truthy<T>;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
