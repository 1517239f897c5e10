import { expect, it } from 'vitest';
import { parseCalendarLink } from '../../../src/app/settings/calendar-field';

it.each([
  ['https://calendar.example.com/ada', 'https://calendar.example.com/ada'],
  ['  https://calendar.example.com/ada?min=15  ', 'https://calendar.example.com/ada?min=15'],
  ['HTTPS://Calendar.Example.com', 'https://calendar.example.com/'],
  ['', ''],
  ['   ', ''],
])('%s is taken', (typed, stored) => {
  expect(parseCalendarLink(typed)).toBe(stored);
});

it.each([
  'http://calendar.example.com/ada',
  'calendar.example.com/ada',
  'javascript:alert(1)',
  'https://localhost/ada',
  'https://ada:secret@calendar.example.com/',
  'https://calendar.example.com/a b',
  `https://calendar.example.com/${'a'.repeat(500)}`,
  'my calendar',
])('%s is refused', (typed) => {
  expect(parseCalendarLink(typed)).toBeNull();
});
