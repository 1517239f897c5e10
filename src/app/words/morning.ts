/** The hour at which a day begins for a seller: what was put off comes back then. */
export const morning = 7;

/** 7:00 on the clock of that day in the seller's own time zone, on either side of a change of clocks. */
export function atMorning(day: Date): number {
  return atHour(day, morning);
}

/** A full hour on the clock of that day. */
export function atHour(day: Date, hour: number): number {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour).getTime();
}
