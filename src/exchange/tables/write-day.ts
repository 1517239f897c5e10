/** `2026-11-24`, on the user's own clock. */
export function writeDay(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
