/** Runs `once` several times and answers the median duration, ms. The first run only warms up. */
export async function measure(once: () => Promise<number>, runs = 5): Promise<number> {
  await once();
  const durations: number[] = [];
  for (let run = 0; run < runs; run += 1) durations.push(await once());
  durations.sort((one, other) => one - other);
  return durations[Math.floor(runs / 2)] ?? Number.NaN;
}

export function report(what: string, ms: number): void {
  console.log(`${what.padEnd(60)} ${ms.toFixed(0).padStart(7)} ms`);
}
