// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { assign, fieldOfColumn } from '../../../src/app/import/column-question';
import { advance, type ImportState } from '../../../src/app/import/use-import';

const numbers = { posts: 0, fresh: 0, freshBy: {} };
const found = { owner: null, findings: [], people: 3, messages: 0, numbers, isRepeat: false };
const choices = { columns: {}, dateOrder: {}, includeNonMatching: true };
const reading: ImportState = { step: 'reading', done: 0, total: 0 };

describe('an import', () => {
  it('shows how far it is, and ignores what comes late', () => {
    expect(advance(reading, { is: 'progress', done: 5, total: 9 })).toEqual({
      step: 'reading',
      done: 5,
      total: 9,
    });
    const choose: ImportState = { step: 'choose', cancelled: true, error: null };
    expect(advance(choose, { is: 'progress', done: 5, total: 9 })).toBe(choose);
  });

  it('keeps the answers given when the files are read again', () => {
    const first = advance(reading, { is: 'found', found });
    expect(first).toMatchObject({ step: 'found', busy: false, choices: { includeNonMatching: false } });
    const again = advance({ step: 'found', found, choices, busy: true }, { is: 'found', found });
    expect(again).toEqual({ step: 'found', found, choices, busy: false });
  });

  it('goes back to the start when it is cancelled or fails, and says which', () => {
    expect(advance(reading, { is: 'cancelled' })).toEqual({ step: 'choose', cancelled: true, error: null });
    expect(advance(reading, { is: 'failed', error: 'QuotaExceededError' })).toEqual({
      step: 'choose',
      cancelled: false,
      error: 'QuotaExceededError',
    });
  });
});

describe('the columns of an unknown table', () => {
  it('hold one field each, and each field is in one column', () => {
    const map = assign(assign({ name: 'A' }, 'B', 'name'), 'A', 'email');
    expect(map).toEqual({ name: 'B', email: 'A' });
    expect(assign(map, 'A', '')).toEqual({ name: 'B' });
    expect(fieldOfColumn(map, 'B')).toBe('name');
    expect(fieldOfColumn(map, 'C')).toBeNull();
  });
});
