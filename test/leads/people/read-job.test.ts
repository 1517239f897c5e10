import { describe, expect, it } from 'vitest';
import { readJob, titleIn } from '../../../src/leads/people/read-job';
import { titled } from '../read-samples';

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
    expect(titleIn(titled({ headline }))).toBe(title);
  });

  it('is none without a headline, or where it holds no word', () => {
    expect([null, '', '🚀 | 🚀'].map((headline) => titleIn(titled({ headline })))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('the job', () => {
  const headline = 'CFO at Kitebird GmbH';

  it('is told more exactly by a contact of the same company', () => {
    const contacts = [{ company: 'Kitebird', position: 'Chief Financial Officer' }];
    expect(readJob(titled({ headline }), contacts)).toEqual({
      title: 'Chief Financial Officer',
      company: 'Kitebird GmbH',
    });
  });

  it('is not told by a contact from another company', () => {
    const contacts = [{ company: 'Nordlys', position: 'Controller' }];
    expect(readJob(titled({ headline }), contacts)).toEqual({ title: 'CFO', company: 'Kitebird GmbH' });
  });

  it('comes from the contact where the headline says nothing', () => {
    const contacts = [
      { company: null, position: null },
      { company: 'Nordlys', position: 'Controller' },
    ];
    expect(readJob(titled({ headline: null }), contacts)).toEqual({
      title: 'Controller',
      company: 'Nordlys',
    });
    expect(readJob(titled({ headline: null }), [])).toEqual({ title: null, company: null });
  });
});
