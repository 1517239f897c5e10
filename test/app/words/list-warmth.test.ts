import { describe, expect, it } from 'vitest';
import { listWarmth } from '../../../src/app/words/list-warmth';
import type { WarmthExplained } from '../../../src/leads/ranking/explain-warmth';

const title = { level: 'cxo', function: 'finance', company: null, because: 'CFO' } as const;
const fit = { is: 'fits', profileIds: ['a'], because: ['CFO'] } as const;
const profiles = [{ id: 'a', name: 'Plant heads' }];

function read(explained: WarmthExplained, is: 'fits' | 'none' = 'fits') {
  const facts = { title, fit: { ...fit, profileIds: [...fit.profileIds], because: [...fit.because], is } };
  return listWarmth(explained, facts, profiles).map(({ what, how, value }) => [what, how, value]);
}

describe('why here', () => {
  it('is a sum one can follow', () => {
    const lines = [
      { what: 'comment', count: 2, each: 6, sum: 12 },
      { what: 'question', count: 1, each: 3, sum: 3 },
    ] as const;
    expect(read({ lines: [...lines], reasons: 15, seniority: 4, fit: 2, total: 120 })).toEqual([
      ['2 comments', '2 × 6', '12'],
      ['1 question in it', '', '3'],
      ['Reasons together', '', '15'],
      ['\u2068CFO\u2069', '', '× 4'],
      ['fits “\u2068Plant heads\u2069”', '', '× 2'],
      ['Warmth', '', '120'],
    ]);
  });

  it('leaves out what makes no difference', () => {
    const lines = [{ what: 'reaction', count: 1, each: 1, sum: 1 } as const];
    expect(read({ lines, reasons: 1, seniority: 1, fit: 1, total: 1 }, 'none')).toEqual([
      ['1 reaction', '', '1'],
      ['Warmth', '', '1'],
    ]);
  });

  it('shows two decimals at most', () => {
    const lines = [{ what: 'reaction', count: 1, each: 1, sum: 1 } as const];
    expect(read({ lines, reasons: 1, seniority: 2 ** 0.5, fit: 1, total: 2 ** 0.5 }, 'none')).toEqual([
      ['1 reaction', '', '1'],
      ['\u2068CFO\u2069', '', '× 1.41'],
      ['Warmth', '', '1.41'],
    ]);
  });
});
