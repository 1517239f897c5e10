import { describe, expect, it } from 'vitest';
import { readJob, titleIn } from '../../../src/leads/people/read-job';

describe('the title in a headline', () => {
  it.each([
    ['VP of Sales EMEA at Kesselring Antriebstechnik GmbH', 'VP of Sales EMEA'],
    ['CFO @ Kitebird', 'CFO'],
    ['Geschäftsführer bei Nordlys GmbH', 'Geschäftsführer'],
    ['Helping teams sleep | CEO at Kitebird', 'CEO'],
    ['Head of People, Kitebird', 'Head of People'],
    ['Weaver', 'Weaver'],
    ['Director, Growth', 'Director, Growth'],
  ])('%s', (headline, title) => {
    expect(titleIn(headline)).toBe(title);
  });

  it('is none without a headline, or where it holds no word', () => {
    expect([titleIn(null), titleIn(''), titleIn('🚀 | 🚀')]).toEqual([null, null, null]);
  });
});

describe('the job', () => {
  const headline = 'CFO at Kitebird GmbH';

  it('is told more exactly by a contact of the same company', () => {
    const contacts = [{ company: 'Kitebird', position: 'Chief Financial Officer' }];
    expect(readJob(headline, contacts)).toEqual({
      title: 'Chief Financial Officer',
      company: 'Kitebird GmbH',
    });
  });

  it('is not told by a contact from another company', () => {
    const contacts = [{ company: 'Nordlys', position: 'Controller' }];
    expect(readJob(headline, contacts)).toEqual({ title: 'CFO', company: 'Kitebird GmbH' });
  });

  it('comes from the contact where the headline says nothing', () => {
    const contacts = [
      { company: null, position: null },
      { company: 'Nordlys', position: 'Controller' },
    ];
    expect(readJob(null, contacts)).toEqual({ title: 'Controller', company: 'Nordlys' });
    expect(readJob(null, [])).toEqual({ title: null, company: null });
  });
});
