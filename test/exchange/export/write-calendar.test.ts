import ical from 'ical.js';
import { expect, it } from 'vitest';
import { writeCalendar } from '../../../src/exchange/export/write-calendar';
import { type Call, writeCall } from '../../../src/exchange/export/write-call';

const now = Date.UTC(2026, 8, 15, 10);
const call: Call = {
  uid: 'call-in:ada-moreno@afterpost',
  now,
  start: Date.UTC(2026, 9, 26, 13, 30),
  minutes: 30,
  title: 'Call with Ada Moreno',
  description: 'https://www.linkedin.com/in/ada-moreno/\nBEGIN:VEVENT; END:VCALENDAR, and more',
  url: null,
};
const promise: Call = {
  ...call,
  uid: 'promise-in:bo@afterpost',
  minutes: 15,
  title: 'Follow up with Bo, 波',
};

it('one call is the file that a call has alone', () => {
  expect(writeCalendar([call])).toBe(writeCall(call));
});

it('many are in one file, each with its own time and reminder', () => {
  const calendar = new ical.Component(ical.parse(writeCalendar([call, promise])) as never);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ical.Event(component));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(
    events.map(({ uid, summary, description, startDate, endDate, component }) => [
      uid,
      summary,
      description,
      startDate.toJSDate().getTime(),
      endDate.toJSDate().getTime() - startDate.toJSDate().getTime(),
      component.getAllSubcomponents('valarm').length,
    ]),
  ).toEqual([
    [call.uid, 'Call with Ada Moreno', call.description, call.start, 30 * 60_000, 1],
    [promise.uid, 'Follow up with Bo, 波', call.description, call.start, 15 * 60_000, 1],
  ]);
});

it('keeps to lines of 75 octets that end as the standard says', () => {
  const lines = writeCalendar([call, promise]).split('\r\n');
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75 && !/[\r\n]/.test(line))).toBe(
    true,
  );
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
});
