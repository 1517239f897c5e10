/** The middle of several runs; the first run only warms up and does not count. */
export async function median(once: () => Promise<number>, runs = 5): Promise<number> {
  await once();
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) values.push(await once());
  values.sort((one, other) => one - other);
  return values[Math.floor(runs / 2)] ?? Number.NaN;
}
