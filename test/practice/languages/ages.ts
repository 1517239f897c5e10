export type AgeUnit = 'now' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const minute = 60_000;
const steps: [AgeUnit, number][] = [
  ['year', 365 * 24 * 60 * minute],
  ['month', 30 * 24 * 60 * minute],
  ['week', 7 * 24 * 60 * minute],
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
];

/** LinkedIn's rough ages: the largest unit that fits, rounded down. */
export function splitAge(ms: number): { unit: AgeUnit; n: number } {
  for (const [unit, length] of steps) if (ms >= length) return { unit, n: Math.floor(ms / length) };
  return { unit: 'now', n: 0 };
}
