const hourOfDay = 9;
const noon = 12;
const [sunday, friday, saturday] = [0, 5, 6];

/** Nine in the morning of a day, or of the Monday after it; in the seller's own zone, also across a change of the clock. */
export function workdayMorning(from: number, days: number): number {
  const date = new Date(from);
  date.setDate(date.getDate() + days);
  date.setHours(hourOfDay, 0, 0, 0);
  const weekday = date.getDay();
  if (weekday === saturday) date.setDate(date.getDate() + 2);
  if (weekday === sunday) date.setDate(date.getDate() + 1);
  return date.getTime();
}

/** From Friday noon to Monday nobody is reminded: it is read as haste, or not at all. */
export function isWeekend(at: number): boolean {
  const date = new Date(at);
  const weekday = date.getDay();
  return weekday === saturday || weekday === sunday || (weekday === friday && date.getHours() >= noon);
}

/** The Monday morning after a Friday or weekend. */
export function nextMonday(at: number): number {
  const weekday = new Date(at).getDay();
  return workdayMorning(at, weekday === friday ? 3 : 0);
}
