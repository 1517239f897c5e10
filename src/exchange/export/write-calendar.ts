import { type Call, writeCall } from './write-call';

const eventBegin = 'BEGIN:VEVENT';
const calendarEnd = 'END:VCALENDAR\r\n';
const nothing: Call = {
  uid: 'none',
  now: 0,
  start: 0,
  minutes: 0,
  title: '',
  description: '',
  url: null,
};

/** One file with many events, in parts: the head, then events as often as there are some, then the end. */
export const calendarParts = {
  head: () => splitCalendar(nothing).head,
  events: (calls: readonly Call[]) => calls.map((call) => splitCalendar(call).event).join(''),
  end: calendarEnd,
};

/** All of it at once. */
export function writeCalendar(calls: readonly Call[]): string {
  return calendarParts.head() + calendarParts.events(calls) + calendarParts.end;
}

/** A calendar of one event, as it is written for one, in its two parts. */
function splitCalendar(call: Call): { head: string; event: string } {
  const text = writeCall(call);
  const at = text.indexOf(eventBegin);
  return { head: text.slice(0, at), event: text.slice(at, text.length - calendarEnd.length) };
}
