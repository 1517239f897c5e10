import fc from 'fast-check';
import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { icsFileName } from '../../../src/exchange/export/ics-file-name';
import { type Call, writeCall } from '../../../src/exchange/export/write-call';
import { inZone } from '../../support/in-zone';

const call: Call = {
  uid: 'call-in:ada-moreno-1790000000000@afterpost',
  now: Date.UTC(2026, 8, 15, 10, 11, 12),
  start: Date.UTC(2026, 9, 26, 13, 30),
  minutes: 20,
  title: 'Call with Ada Moreno',
  description: 'She asked what a year costs; bring the two sheets.\nHer number: 1, 2, 3',
  url: 'https://calendar.example/ada?a=1,2;3',
};

function readBack(text: string) {
  const calendar = new ical.Component(ical.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  const value = (name: string) => event.getFirstPropertyValue(name);
  return { calendar, event, value, alarm: event.getFirstSubcomponent('valarm') };
}

const octets = (line: string) => new TextEncoder().encode(line).length;

describe('an agreed call as a file', () => {
  it('is written line by line as the standard has it', () => {
    expect(writeCall(call).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Afterpost//Afterpost//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:call-in:ada-moreno-1790000000000@afterpost',
      'DTSTAMP:20260915T101112Z',
      'DTSTART:20261026T133000Z',
      'DTEND:20261026T135000Z',
      'SUMMARY:Call with Ada Moreno',
      'DESCRIPTION:She asked what a year costs\\; bring the two sheets.\\nHer numbe',
      ' r: 1\\, 2\\, 3',
      'URL:https://calendar.example/ada?a=1,2;3',
      'LOCATION:https://calendar.example/ada?a=1\\,2\\;3',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Call with Ada Moreno',
      'TRIGGER:-PT15M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is read back as it was meant, in whatever zone it is written', () => {
    for (const zone of ['UTC', 'America/New_York', 'Asia/Kolkata']) {
      const { value, alarm } = readBack(inZone(zone, () => writeCall(call)));
      expect(value('summary')).toBe(call.title);
      expect(value('description')).toBe(call.description);
      expect(value('url')).toBe(call.url);
      expect(value('location')).toBe(call.url);
      expect(String(value('dtstart'))).toBe('2026-10-26T13:30:00Z');
      expect(String(value('dtend'))).toBe('2026-10-26T13:50:00Z');
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15M');
    }
  });

  it('names the organiser, and asks nobody to come', () => {
    const { event } = readBack(
      writeCall({ ...call, organiser: { name: 'Bo "B"; Lind, Jr: x', email: 'bo.lind@example.com' } }),
    );
    const organiser = event.getFirstProperty('organizer');
    expect(organiser?.getFirstValue()).toBe('mailto:bo.lind@example.com');
    expect(organiser?.getFirstParameter('cn')).toBe('Bo B ; Lind, Jr: x');
    expect(event.getAllProperties('attendee')).toEqual([]);
  });

  it.each([
    ['no address', 'nobody'],
    ['a second property', 'a@b.example\r\nATTENDEE:mailto:c@d.example'],
    ['a parameter', 'a@b.example;X=1'],
    ['two addresses', 'a@b.example,c@d.example'],
  ])('leaves an organiser with %s out', (_what, email) => {
    const text = writeCall({ ...call, organiser: { name: 'Bo', email } });
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE/);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/hosts'],
    ['words', 'ask her'],
    ['nothing', null],
  ])('leaves out where it takes place when that is %s', (_what, url) => {
    expect(writeCall({ ...call, url })).not.toMatch(/URL:|LOCATION:/);
  });

  it('keeps a web address in one property, whatever is in it', () => {
    const { event } = readBack(
      writeCall({ ...call, url: 'https://x.example/a\r\nATTENDEE:mailto:e@f.example' }),
    );
    expect(event.getAllProperties('attendee')).toEqual([]);
    expect(event.getFirstPropertyValue('url')).toBe('https://x.example/aATTENDEE:mailto:e@f.example');
  });

  it('keeps its uid to what every calendar takes', () => {
    const { value } = readBack(writeCall({ ...call, uid: 'in:zoë moreno\r\nX:1' }));
    expect(value('uid')).toBe('in:zo--moreno--X:1');
  });
});

describe('hostile text', () => {
  it.each([
    ['an end of its own', 'Ada\r\nEND:VEVENT\r\nBEGIN:VEVENT', 'Ada END:VEVENT BEGIN:VEVENT'],
    ['line breaks of other kinds', 'a\u2028b\u0085c\rd\ve', 'a b c d e'],
    ['marks that turn text around', 'Ada \u202Egnp.exe\u2066', 'Ada gnp.exe'],
    ['control characters', 'A\u0000d\u0007a\u001B', 'Ada'],
    ['half a character', 'Ada \uD83D Moreno', 'Ada Moreno'],
    ['backslashes before what is special', 'a\\;b\\,c\\nd\\\\', 'a\\;b\\,c\\nd\\\\'],
  ])('in a title: %s', (_what, title, read) => {
    const { calendar, value } = readBack(writeCall({ ...call, title }));
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(value('summary')).toBe(read);
  });

  const scary = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\r\n',
        '\n ',
        'END:VCALENDAR\r\n',
        ';',
        ',',
        ':',
        '"',
        '\\',
        '👩🏽‍🚀',
        'ß',
        'é́́',
        '漢字'.repeat(30),
      ),
    ),
    { maxLength: 40 },
  );
  const text = scary.map((parts) => parts.join(''));

  it('never makes a line too long, splits a character or adds a property', () => {
    fc.assert(
      fc.property(text, text, text, (title, description, name) => {
        const organiser = { name, email: 'a@b.example' };
        const written = writeCall({ ...call, title, description, organiser });
        expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const lines = written.split('\r\n');
        for (const line of lines) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Surrogate}/u);
        }
        const { calendar, event } = readBack(written);
        expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
        expect(event.getAllProperties().map(({ name: property }) => property)).toEqual([
          'uid',
          'dtstamp',
          'dtstart',
          'dtend',
          'summary',
          'description',
          'url',
          'location',
          'organizer',
        ]);
      }),
    );
  });
});

describe('its file', () => {
  /** 23:30 on Monday in Berlin, half past five in New York. */
  const late = Date.UTC(2026, 9, 26, 22, 30);
  const nameOf = (name: string, zone = 'UTC') => inZone(zone, () => icsFileName(name, late));

  it.each([
    ['Ada Moreno', 'Ada Moreno 2026-10-26.ics'],
    ['Zoë Ó Briain-Łukasz', 'Zoë Ó Briain-Łukasz 2026-10-26.ics'],
    ['山田 太郎', '山田 太郎 2026-10-26.ics'],
    ['../../etc/passwd', 'etc passwd 2026-10-26.ics'],
    ['C:\\Users\\x', 'C Users x 2026-10-26.ics'],
    ['a<b>|c?*"d"', 'a b c d 2026-10-26.ics'],
    ['CON', 'CON 2026-10-26.ics'],
    ['.hidden.', 'hidden 2026-10-26.ics'],
    ['\u202Egnp.exe', 'gnp.exe 2026-10-26.ics'],
    ['a\u0000\r\nb', 'a b 2026-10-26.ics'],
    ['  ', '2026-10-26.ics'],
    ['🙂', '🙂 2026-10-26.ics'],
  ])('of a call with %j', (name, file) => {
    expect(nameOf(name)).toBe(file);
  });

  it('bears the day on the user’s own clock', () => {
    expect(nameOf('Ada', 'Europe/Berlin')).toBe('Ada 2026-10-26.ics');
    expect(nameOf('Ada', 'Asia/Tokyo')).toBe('Ada 2026-10-27.ics');
  });

  it('has a name of bearable length, of whole characters', () => {
    expect(nameOf('x'.repeat(500))).toBe(`${'x'.repeat(120)} 2026-10-26.ics`);
    // 25 octets each.
    expect(nameOf('👨‍👩‍👧‍👦'.repeat(40))).toBe(`${'👨‍👩‍👧‍👦'.repeat(4)} 2026-10-26.ics`);
  });
});
