import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/app/verdict';
import { sayVerdict, standing } from '../../src/app/words/verdict-words';
import type { Outreach } from '../../src/leads/outreach';

const now = new Date(2026, 10, 21, 22, 15).getTime();
const outreach: Outreach = {
  personId: 'p',
  stage: 'new',
  knownAs: null,
  snoozedUntil: null,
  nextAt: null,
  nextWhy: null,
  note: '',
  tags: [],
  postId: null,
  putBack: false,
};

describe('a decision', () => {
  it('to wait lasts until the morning of that day', () => {
    expect(changeOf({ is: 'later', days: 1 }, now)).toEqual({
      snoozedUntil: new Date(2026, 10, 22, 7).getTime(),
    });
    expect(changeOf({ is: 'later', days: 7 }, now)).toEqual({
      snoozedUntil: new Date(2026, 10, 28, 7).getTime(),
    });
  });

  it('about someone put off ends the waiting', () => {
    for (const verdict of [{ is: 'known', as: 'mate' }, { is: 'not-a-fit' }, { is: 'new' }] as const) {
      expect(changeOf(verdict, now).snoozedUntil).toBeNull();
    }
  });

  it('is said in a line, the name kept in its own direction', () => {
    expect(sayVerdict('نوعة', { is: 'known', as: 'customer' })).toBe('\u2068نوعة\u2069 is a customer.');
  });

  it('shows as how things stand', () => {
    expect(standing(null, now)).toBe('New');
    expect(standing({ ...outreach, stage: 'known', knownAs: 'colleague' }, now)).toBe('Known: Colleague');
    expect(standing({ ...outreach, snoozedUntil: now + 1 }, now)).toBe('Later: back on Nov 21, 2026');
    expect(standing({ ...outreach, snoozedUntil: now - 1 }, now)).toBe('New');
    expect(standing({ ...outreach, stage: 'not-a-fit' }, now)).toBe('Not a fit');
  });
});
