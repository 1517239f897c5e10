// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NumberField, readNumber } from '../../../src/app/parts/number-field';

const whole = { min: 1, max: 50, step: 1 };

describe('a number', () => {
  it.each<[words: string, range: typeof whole, mayBeEmpty: boolean, expected: number | null | undefined]>([
    ['10', whole, false, 10],
    ['1', whole, false, 1],
    ['50', whole, false, 50],
    ['0', whole, false, undefined],
    ['51', whole, false, undefined],
    ['2.5', whole, false, undefined],
    ['2.5', { min: 1, max: 10, step: 0.5 }, false, 2.5],
    ['2.4', { min: 1, max: 10, step: 0.5 }, false, undefined],
    ['ten', whole, false, undefined],
    ['', whole, false, undefined],
    ['', whole, true, null],
  ])('“%s” in %o', (words, range, mayBeEmpty, expected) => {
    expect(readNumber(words, range, mayBeEmpty)).toBe(expected);
  });
});

describe('a field for a number', () => {
  let root: HTMLElement;
  const onChange = vi.fn<(value: number | null) => void>();
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
    onChange.mockClear();
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });

  function show(value: number | null, more: { eager?: boolean; empty?: string } = {}) {
    const props = { label: 'A day', range: whole, refused: 'From 1 to 50', value, onChange, ...more };
    act(() => render(<NumberField {...props} testId="size" />, root));
    const input = root.querySelector('input');
    if (!input) throw new Error('no field');
    return input;
  }

  function type(input: HTMLInputElement, words: string, isDone = true) {
    act(() => {
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    if (isDone) act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  }

  it('takes a number when it is left, not while it is typed', () => {
    const input = show(10);
    type(input, '12', false);
    expect(onChange).not.toHaveBeenCalled();
    type(input, '12');
    expect(onChange.mock.calls).toEqual([[12]]);
  });

  it('takes it at once when it is eager', () => {
    type(show(10, { eager: true }), '12', false);
    expect(onChange.mock.calls).toEqual([[12]]);
  });

  it('says what is out of bounds, keeps it to be mended, and does not take it', () => {
    const input = show(10);
    type(input, '99');
    expect(onChange).not.toHaveBeenCalled();
    expect(input.value).toBe('99');
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('From 1 to 50');
    type(input, '9');
    expect(root.querySelector('[role="alert"]')).toBeNull();
    expect(onChange.mock.calls).toEqual([[9]]);
  });

  it('follows when the number changes elsewhere', () => {
    type(show(10), '99');
    expect(show(20).value).toBe('20');
    expect(root.querySelector('[role="alert"]')).toBeNull();
  });

  it('takes an empty field for none where that means something', () => {
    type(show(10, { empty: 'no limit' }), '');
    expect(onChange.mock.calls).toEqual([[null]]);
  });
});
