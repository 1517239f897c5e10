/** Runs something with the clock of a time zone, `Europe/Berlin`, and puts the machine's own back. */
export function inZone<T>(zone: string, run: () => T): T {
  const own = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return run();
  } finally {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  }
}
