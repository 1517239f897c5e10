/** A moment as a `datetime-local` field has it, on the user's own clock: "2026-11-20T09:05". */
export function toLocalInput(at: number): string {
  const date = new Date(at);
  const [month, day, hour, minute] = [
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
  ].map((part) => String(part).padStart(2, '0'));
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${day}T${hour}:${minute}`;
}

/** Epoch ms; null when nothing readable is in the field. Reads days (`2026-11-20`) too, as their midnight here. */
export function fromLocalInput(value: string): number | null {
  const at = new Date(value.length === 10 ? `${value}T00:00` : value).getTime();
  return Number.isNaN(at) ? null : at;
}
