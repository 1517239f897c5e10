// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Meters } from '../../../src/app/posts/meters';
import { NoReceipt } from '../../../src/app/posts/post-view';
import { Problems } from '../../../src/app/posts/problems';
import { ReceiptView } from '../../../src/app/posts/receipt-view';
import { readMeter } from '../../../src/leads/posts/read-meter';
import type { Receipt } from '../../../src/leads/ranking/receipt';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const receipt: Receipt = {
  rows: [
    { reason: 'reasons', count: 202, personIds: ['a'] },
    { reason: 'self', count: 2, personIds: [] },
    { reason: 'hidden', count: 0, personIds: [] },
    { reason: 'first-degree', count: 115, personIds: ['b'] },
    { reason: 'new-people', count: 85, personIds: ['a'] },
  ],
  byKind: { reaction: 165, comment: 37, repost: 0 },
};

function readRows() {
  const rows = [...(root.querySelector('[data-testid="receipt"]')?.children ?? [])] as HTMLElement[];
  return rows.map(({ dataset }) => [dataset['reason'], dataset['count']]);
}

describe('the receipt', () => {
  it('has the same rows folded and unfolded, and none that is nought', () => {
    act(() => render(<ReceiptView receipt={receipt} onPerson={() => {}} say={() => {}} />, root));
    const folded = readRows();
    expect(folded).toEqual([
      ['reasons', '202'],
      ['self', '2'],
      ['first-degree', '115'],
      ['new-people', '85'],
    ]);
    act(() => root.querySelector<HTMLElement>('.receipt-toggle')?.click());
    expect(readRows()).toEqual(folded);
    expect(root.textContent).toContain('165 reactions + 37 comments');
  });

  it('has its first and last row before there is a post, and shows nothing', () => {
    act(() => render(<NoReceipt />, root));
    expect(readRows()).toEqual([
      ['reasons', '0'],
      ['new-people', '0'],
    ]);
    expect(root.querySelector<HTMLElement>('[data-testid="receipt"]')?.hidden).toBe(true);
    expect(root.textContent).toBe('');
  });

  it('keeps the first and last row when there is nothing at all', () => {
    const rows = receipt.rows.map((row) => ({ ...row, count: 0, personIds: [] }));
    act(() =>
      render(<ReceiptView receipt={{ ...receipt, rows }} onPerson={() => {}} say={() => {}} />, root),
    );
    expect(readRows()).toEqual([
      ['reasons', '0'],
      ['new-people', '0'],
    ]);
  });
});

describe('a meter', () => {
  it('carries what was seen and what is stated, also when nothing is', () => {
    const counts = { people: 53, organisations: 2, hidden: 2 };
    const unknown = readMeter('comment', null, { people: 0, organisations: 0, hidden: 0 }, false);
    act(() => render(<Meters meters={[readMeter('reaction', 60, counts, false), unknown]} />, root));
    const meters = [...root.querySelectorAll<HTMLElement>('[data-testid="meter"]')];
    expect(meters.map(({ dataset }) => ({ ...dataset }))).toEqual([
      {
        testid: 'meter',
        kind: 'reaction',
        seen: '57',
        stated: '60',
        state: 'partial',
        hidden: '2',
        organisations: '2',
      },
      {
        testid: 'meter',
        kind: 'comment',
        seen: '0',
        stated: '',
        state: 'unknown',
        hidden: '0',
        organisations: '0',
      },
    ]);
  });
});

describe('problems', () => {
  it('say what happened, what is safe and what to do', () => {
    const problem = { reader: 'read-reactions', generation: 'V2', stated: 12, structure: '' } as const;
    const problems = [{ ...problem, code: 'rows-unreadable' as const }];
    act(() => render(<Problems problems={problems} pageLanguage="en" />, root));
    const shown = root.querySelector('[data-testid="problem"]')?.textContent;
    expect(shown).toContain('LinkedIn shows 12 here, but not one row could be read.');
    expect(shown).toContain('What was stored before is untouched.');
    expect(shown).toContain('Close the list and open it again');
  });

  it('take no room when there are none', () => {
    act(() => render(<Problems problems={[]} pageLanguage={null} />, root));
    expect(root.innerHTML).toBe('');
  });
});
