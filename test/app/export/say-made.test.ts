import { describe, expect, it } from 'vitest';
import { exportCalls } from '../../../src/app/export/export-calls';
import { readExportChoice } from '../../../src/app/export/export-formats';
import { sayMade } from '../../../src/app/export/say-made';
import { makeRecord } from '../../exchange/make-record';

const now = Date.UTC(2026, 8, 15, 10);

it('what was made is said with how many and how much', () => {
  expect(sayMade('hubspot', 1234, 245_300)).toBe('1,234 people are in the file, 245 kB.');
  expect(sayMade('vcard', 1, 2000)).toBe('1 person is in the file, 2 kB.');
  expect(sayMade('ics', 2, 2000)).toBe('2 dates are in the file, 2 kB.');
  expect(sayMade('json', 9, 2000)).toBe('Everything is in the file, 2 kB.');
});

describe('the last choice', () => {
  it('is HubSpot and the usual columns at first', () => {
    const columns = ['name', 'url', 'title', 'company', 'email', 'stage', 'next_at', 'note'];
    expect(readExportChoice(null)).toEqual({ format: 'hubspot', separator: ',', columns });
  });

  it('is kept, the columns in the order of the table', () => {
    const choice = { format: 'plain', separator: ';', columns: ['note', 'name'] };
    expect(readExportChoice(choice)).toEqual({ ...choice, columns: ['name', 'note'] });
  });

  it('is forgotten as far as there is no such thing any more', () => {
    const choice = { format: 'fax', separator: '|', columns: ['shoes', 'note'] };
    expect(readExportChoice(choice)).toEqual({ format: 'hubspot', separator: ',', columns: ['note'] });
  });
});

describe('a person in the calendar', () => {
  const promised = (nextWhy: string | null) =>
    exportCalls(makeRecord({ nextAt: now, nextWhy }), now).map(({ uid, title, minutes }) => [
      uid,
      title,
      minutes,
    ]);

  it('is there with what was agreed or promised', () => {
    expect(promised('log-outcome')).toEqual([['call-in:zoë-brandt@afterpost', 'Call with Zoë Brandt', 30]]);
    expect(promised('answer')).toEqual([['promise-in:zoë-brandt@afterpost', 'Answer Zoë Brandt', 15]]);
    expect(promised('rest-over')).toEqual([
      ['promise-in:zoë-brandt@afterpost', 'Look at Zoë Brandt again', 15],
    ]);
    expect(promised('follow-up')).toEqual([
      ['promise-in:zoë-brandt@afterpost', 'Follow up with Zoë Brandt', 15],
    ]);
    expect(promised(null)).toEqual([['promise-in:zoë-brandt@afterpost', 'Follow up with Zoë Brandt', 15]]);
  });

  it('is not there without a date', () => {
    expect(exportCalls(makeRecord(), now)).toEqual([]);
  });
});
