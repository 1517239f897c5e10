/** How many people a day; `more` is for one day only, a local date such as `2026-11-22`. */
export type DaySize = { size: number; more: { day: string; count: number } };

/** How many people this day may have. */
export function sizeOfDay({ size, more }: DaySize, now: number): number {
  return size + extra(more, now);
}

/** So many more on this day, on top of what it had already. */
export function raiseDay({ more }: DaySize, count: number, now: number): DaySize['more'] {
  return { day: localDay(now), count: extra(more, now) + count };
}

function extra(more: DaySize['more'], now: number): number {
  return more.day === localDay(now) ? more.count : 0;
}

/** Where the seller is, not in UTC: their day ends at their midnight. */
function localDay(now: number): string {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
