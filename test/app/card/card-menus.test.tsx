// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listMenuItems } from '../../../src/app/card/list-menu-items';
import { OutcomeForm } from '../../../src/app/card/outcome-form';
import { Menu } from '../../../src/app/parts/menu';
import type { Act } from '../../../src/leads/next/act';

let root: HTMLElement;
beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const now = new Date(2026, 10, 22, 10, 30).getTime();

function press(init: KeyboardEventInit): void {
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
  act(() => void document.activeElement?.dispatchEvent(event));
}

describe('a menu', () => {
  function open(items: Parameters<typeof Menu>[0]['items']): string[] {
    const picked: string[] = [];
    const pick = (id: string) => void picked.push(id);
    act(() =>
      render(
        <Menu label="Menu" items={items} open onOpen={() => {}} onPick={pick}>
          Menu
        </Menu>,
        root,
      ),
    );
    return picked;
  }

  it('picks by the key an item shows, on any keyboard', () => {
    const picked = open(listMenuItems('more', now, []));
    press({ key: 'x', code: 'KeyX' });
    press({ key: '$', code: 'Digit4', shiftKey: true });
    press({ key: 'д', code: 'KeyL' });
    press({ key: '4', code: 'Digit4' });
    press({ key: 'r', code: 'KeyR', ctrlKey: true });
    expect(picked).toEqual(['not-a-fit', 'outcome', 'later']);
  });

  it('picks by number where no key is shown; the last date is any date', () => {
    const picked = open(listMenuItems('later', now, []));
    press({ key: '2', code: 'Digit2' });
    press({ key: '5', code: 'Digit5' });
    press({ key: '6', code: 'Digit6' });
    expect(picked).toEqual(['midweek', 'in-words']);
  });

  it('leaves out what has a button of its own', () => {
    const ids = listMenuItems('more', now, ['later', 'not-a-fit']).map(({ id }) => id);
    expect(ids).toEqual(['replied', 'call', 'touch', 'outcome', 'new', 'known']);
  });
});

describe('an outcome with an amount', () => {
  function note(words: string): Act[] {
    const done: Act[] = [];
    act(() =>
      render(
        <OutcomeForm kind="order" onDone={(outcome) => void done.push(outcome)} onCancel={() => {}} />,
        root,
      ),
    );
    const input = root.querySelector('input')!;
    act(() => {
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => void root.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true })));
    return done;
  }

  it('is noted in minor units', () => {
    expect(note('12.500,00')).toEqual([{ is: 'outcome', kind: 'order', amount: 1_250_000, currency: 'EUR' }]);
  });

  it('may come without one', () => {
    expect(note(' ')).toEqual([{ is: 'outcome', kind: 'order', amount: null, currency: null }]);
  });

  it('is not noted while nobody can read it', () => {
    expect(note('a lot')).toEqual([]);
    expect(root.textContent).toContain('I can’t read that as an amount');
  });
});
