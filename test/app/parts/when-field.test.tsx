// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WhenField } from '../../../src/app/parts/when-field';
import { loadWhen } from '../../../src/app/words/load-when';

/** A Sunday afternoon. */
const now = new Date(2026, 10, 22, 14).getTime();
let root: HTMLElement;
let onPick: ReturnType<typeof vi.fn<(at: number) => void>>;
let onCancel: ReturnType<typeof vi.fn<() => void>>;

beforeAll(async () => void (await loadWhen()));
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  onPick = vi.fn<(at: number) => void>();
  onCancel = vi.fn<() => void>();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(withTime = false) {
  act(() =>
    render(
      <WhenField
        label="Back on"
        now={now}
        onPick={onPick}
        onCancel={onCancel}
        withTime={withTime}
        testId="when"
      />,
      root,
    ),
  );
}

function input(): HTMLInputElement {
  const found = root.querySelector('input');
  if (!found) throw new Error('there is no field');
  return found;
}

function type(words: string) {
  act(() => {
    input().value = words;
    input().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const press = (key: string) =>
  act(() => {
    input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const submit = () => act(() => root.querySelector('form')?.requestSubmit());
const reading = () => root.querySelector('[aria-live="polite"]')?.textContent;

describe('the field for a date in words', () => {
  it('is named, described, ready to type in, and says nothing yet', () => {
    show();
    expect(document.activeElement).toBe(input());
    expect(root.querySelector('label')?.htmlFor).toBe(input().id);
    const description = document.getElementById(input().getAttribute('aria-describedby') ?? '');
    expect(description?.getAttribute('aria-live')).toBe('polite');
    expect(input().placeholder).toBe('next Tuesday, in 3 weeks, 4 March…');
    expect(reading()).toBe('');
    expect(root.querySelector('[data-testid="when"]')?.tagName).toBe('FORM');
  });

  it('says how it reads the words, and Enter picks that moment', async () => {
    show();
    type('next tuesday');
    expect(reading()).toBe('Tuesday 24 November, 7:00');
    submit();
    await vi.waitFor(() => expect(onPick.mock.calls).toEqual([[new Date(2026, 10, 24, 7).getTime()]]));
  });

  it('says so when it cannot read them, and picks nothing', async () => {
    show();
    type('after the holidays');
    expect(reading()).toBe('');
    await vi.waitFor(() => expect(reading()).toMatch(/^I can.t read that as a date to come$/));
    expect(input().getAttribute('aria-invalid')).toBe('true');
    submit();
    type('friday');
    expect(reading()).toBe('Friday 27 November, 7:00');
    expect(input().getAttribute('aria-invalid')).toBe('false');
    expect(onPick).not.toHaveBeenCalled();
  });

  it('refuses at once when Enter does not wait', async () => {
    show();
    type('yesterday');
    submit();
    await vi.waitFor(() => expect(input().getAttribute('aria-invalid')).toBe('true'));
    expect(onPick).not.toHaveBeenCalled();
  });

  it('does nothing with an empty line', async () => {
    show();
    submit();
    type('friday');
    submit();
    await vi.waitFor(() => expect(onPick).toHaveBeenCalledTimes(1));
    expect(onPick).toHaveBeenCalledWith(new Date(2026, 10, 27, 7).getTime());
  });

  it('reads the seller’s own language too', async () => {
    show();
    type('nächsten Dienstag');
    await vi.waitFor(() => expect(reading()).toBe('Tuesday 24 November, 7:00'));
    submit();
    await vi.waitFor(() => expect(onPick).toHaveBeenCalledWith(new Date(2026, 10, 24, 7).getTime()));
  });

  it('takes ten o’clock for a call without an hour, and says so', async () => {
    show(true);
    type('tuesday');
    expect(reading()).toBe('Tuesday 24 November, 10:00, unless you add an hour');
    type('tuesday 15:30');
    expect(reading()).toBe('Tuesday 24 November, 15:30');
    submit();
    await vi.waitFor(() => expect(onPick).toHaveBeenCalledWith(new Date(2026, 10, 24, 15, 30).getTime()));
  });

  it('leaves with Escape, which goes no further', () => {
    const beyond = vi.fn();
    document.addEventListener('keydown', beyond);
    show();
    press('Escape');
    document.removeEventListener('keydown', beyond);
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(beyond).not.toHaveBeenCalled();
    expect(onPick).not.toHaveBeenCalled();
  });
});
