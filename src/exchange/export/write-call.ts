import ical from 'ical.js';
import { stripBidi } from '../../leads/text/strip-bidi';

/** One agreed call, for any calendar. Times in epoch ms; every text may hold anything. */
export type Call = {
  /** The same one for a call that moved: calendars then move it too. */
  uid: string;
  /** When the file is written. */
  now: number;
  start: number;
  minutes: number;
  title: string;
  description: string;
  /** Where the call takes place; left out unless it is a web address. */
  url: string | null;
  organiser?: { name: string; email: string };
};

const minute = 60_000;
const alarmBefore = '-PT15M';
/** No calendar shows more. */
const longest = 8000;

// The standard counts the blank that begins a continued line, the library does not.
ical.foldLength = 74;

/** The text of an `.ics` file: one event with a reminder 15 minutes before. It invites nobody, it only notes. */
export function writeCall(call: Call): string {
  const calendar = new ical.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Afterpost//Afterpost//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addSubcomponent(makeEvent(call));
  return `${calendar.toString()}\r\n`;
}

function makeEvent({ uid, now, start, minutes, title, description, url, organiser }: Call): ical.Component {
  const event = new ical.Component('vevent');
  const address = url === null ? null : readWebAddress(url);
  event.addPropertyWithValue('uid', uid.replace(/[^\w@.:-]/g, '-'));
  event.addPropertyWithValue('dtstamp', toTime(now));
  event.addPropertyWithValue('dtstart', toTime(start));
  event.addPropertyWithValue('dtend', toTime(start + minutes * minute));
  event.addPropertyWithValue('summary', clean(title).replace(/\s+/g, ' '));
  event.addPropertyWithValue('description', clean(description));
  if (address) event.addPropertyWithValue('url', address);
  if (address) event.addPropertyWithValue('location', address);
  if (organiser) addOrganiser(event, organiser);
  event.addSubcomponent(makeAlarm(title));
  return event;
}

function makeAlarm(title: string): ical.Component {
  const alarm = new ical.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', clean(title).replace(/\s+/g, ' '));
  alarm.addPropertyWithValue('trigger', ical.Duration.fromString(alarmBefore));
  return alarm;
}

function addOrganiser(event: ical.Component, { name, email }: { name: string; email: string }): void {
  const address = email.trim();
  if (!/^[^\s@<>"(),:;\\]{1,64}@[^\s@<>"(),:;\\]{1,255}$/.test(address)) return;
  const property = event.addPropertyWithValue('organizer', `mailto:${address}`);
  property.setParameter('cn', clean(name).replace(/["\s]+/g, ' '));
}

/** UTC, so that no calendar needs to know the user's time zone. */
function toTime(at: number): ical.Time {
  return ical.Time.fromJSDate(new Date(at), true);
}

/** Only line breaks stay of what is no text; half a character would break the file. */
function clean(text: string): string {
  const lines = text.slice(0, longest).replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n');
  return stripBidi(lines).replace(/\p{Surrogate}/gu, '');
}

function readWebAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
