import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createListOrder, type OrderedRow } from '../../../src/capture/people/list-order';

/** A list of distinct people with hidden members between them. */
const aList = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 })
  .map((runs) => runs.flatMap((hidden, index): OrderedRow[] => [...Array(hidden).fill(null), `p${index}`]));
const withTail = fc
  .tuple(aList, fc.integer({ min: 0, max: 3 }))
  .map(([rows, tail]): OrderedRow[] => [...rows, ...Array(tail).fill(null)]);

/** Windows that scroll down, each reaching back to somebody the one before showed. */
function scrollDown(rows: OrderedRow[], steps: number[]): [number, number][] {
  const windows: [number, number][] = [];
  let start = 0;
  for (let index = 0; start < rows.length; index += 1) {
    const next = rows.findIndex((row, at) => row !== null && at > start);
    const end = Math.max(start + 1 + (steps[index % steps.length] ?? 0), next < 0 ? rows.length : next + 1);
    windows.push([start, Math.min(end, rows.length)]);
    if (end >= rows.length) break;
    start = rows.findLastIndex((row, at) => row !== null && at < end);
  }
  return windows;
}

const countHidden = (rows: OrderedRow[]) => rows.filter((row) => row === null).length;

describe('the hidden members of a list', () => {
  it('are exactly those it has, however it is scrolled down', () => {
    fc.assert(
      fc.property(withTail, fc.array(fc.nat(5), { minLength: 1 }), (rows, steps) => {
        const order = createListOrder();
        for (const [start, end] of scrollDown(rows, steps))
          order.addWindow(rows.slice(start, end), start === 0);
        expect(order.hiddenKeys(true)).toHaveLength(countHidden(rows));
        expect(new Set(order.hiddenKeys(true)).size).toBe(countHidden(rows));
      }),
      { numRuns: 500 },
    );
  });

  it('stay those, whichever parts of it pass again in any order', () => {
    const again = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 10 });
    fc.assert(
      fc.property(withTail, again, (rows, windows) => {
        const order = createListOrder();
        order.addWindow(rows, true);
        const before = order.hiddenKeys(true);
        for (const [left, right] of windows)
          order.addWindow(
            rows.slice(Math.min(left, right), Math.max(left, right)),
            Math.min(left, right) === 0,
          );
        expect(order.hiddenKeys(true)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same keys when the list is opened again, so they are stored once', () => {
    fc.assert(
      fc.property(withTail, fc.array(fc.nat(5), { minLength: 1 }), (rows, steps) => {
        const once = createListOrder();
        once.addWindow(rows, true);
        const again = createListOrder();
        for (const [start, end] of scrollDown(rows, steps))
          again.addWindow(rows.slice(start, end), start === 0);
        expect(new Set(again.hiddenKeys(true))).toEqual(new Set(once.hiddenKeys(true)));
      }),
    );
  });

  it('never shrink in number while a list only grows', () => {
    fc.assert(
      fc.property(withTail, (rows) => {
        const order = createListOrder();
        let seen = 0;
        for (let end = 1; end <= rows.length; end += 1) {
          order.addWindow(rows.slice(0, end), true);
          expect(order.hiddenKeys(true).length).toBeGreaterThanOrEqual(seen);
          seen = order.hiddenKeys(true).length;
        }
        expect(seen).toBe(countHidden(rows));
      }),
    );
  });
});

describe('a list of hidden members', () => {
  it('alone is counted from its top', () => {
    const order = createListOrder();
    order.addWindow([null, null], true);
    expect(order.hiddenKeys(true)).toHaveLength(2);
    order.addWindow([null, null, null], true);
    expect(order.hiddenKeys(true)).toHaveLength(3);
  });

  it('counts a run with one neighbour only once the page is quiet', () => {
    const order = createListOrder();
    order.addWindow(['a'], true);
    order.addWindow([null, 'z'], false);
    expect(order.hiddenKeys(false)).toHaveLength(0);
    expect(order.hiddenKeys(true)).toHaveLength(1);
    order.addWindow(['y', null, 'z'], false);
    expect(order.hiddenKeys(true)).toEqual(order.hiddenKeys(false));
    expect(order.hiddenKeys(true)).toHaveLength(1);
  });

  it('keeps the longer run where one person stands before two others, as in a list of one kind', () => {
    const order = createListOrder();
    order.addWindow(['a', null, null, 'b', 'c'], true);
    order.addWindow(['a', 'c'], false);
    expect(order.hiddenKeys(true)).toHaveLength(2);
    order.addWindow(['a', null, null, null, 'd'], false);
    expect(order.hiddenKeys(true)).toHaveLength(3);
  });

  it('is none before anything was seen, or in empty windows', () => {
    const order = createListOrder();
    order.addWindow([], true);
    expect(order.hiddenKeys(true)).toEqual([]);
    order.addWindow(['a', 'b'], true);
    expect(order.hiddenKeys(true)).toEqual([]);
  });
});
