// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useKeys } from '../../../src/app/base/use-keys';
import { lazy } from '../../../src/app/parts/lazy';

type Props = { name: string };
const Part = ({ name }: Props) => <p>Hello {name}</p>;

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

/** A load that ends when the test says so. */
function startLoad() {
  let resolve: (part: typeof Part) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<typeof Part>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  const load = vi.fn(() => promise);
  const end = (how: () => void) =>
    act(async () => {
      how();
      await promise.catch(() => {});
    });
  return { load, arrive: () => end(() => resolve(Part)), fail: () => end(() => reject(new Error('gone'))) };
}

describe('a part that is loaded when it is first shown', () => {
  it('has something in its place meanwhile, and then shows as any other', async () => {
    const { load, arrive } = startLoad();
    const Lazy = lazy(load, { waiting: <i>soon</i> });
    expect(load).not.toHaveBeenCalled();
    act(() => render(<Lazy name="Ada" />, root));
    expect(root.innerHTML).toBe('<i>soon</i>');
    await arrive();
    expect(root.textContent).toBe('Hello Ada');
  });

  it('is there at once the second time, wherever that is', async () => {
    const { load, arrive } = startLoad();
    const Lazy = lazy(load);
    act(() => render(<Lazy name="Ada" />, root));
    await arrive();
    act(() => render(null, root));
    act(() => render(<Lazy name="Bo" />, root));
    expect(root.textContent).toBe('Hello Bo');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says when it cannot be loaded, and tries again when asked', async () => {
    const first = startLoad();
    const second = startLoad();
    let times = 0;
    const Lazy = lazy(() => (++times === 1 ? first.load() : second.load()));
    act(() => render(<Lazy name="Ada" />, root));
    await first.fail();
    await vi.waitFor(() => expect(root.querySelector('[role="alert"]')?.textContent).toMatch(/Try again$/));
    act(() => root.querySelector('button')?.click());
    await second.arrive();
    await vi.waitFor(() => expect(root.textContent).toBe('Hello Ada'));
  });
});

describe('keys that are typed while a part is loaded', () => {
  const press = (key: string) =>
    act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

  it.each([
    ['act on nothing where the part takes them', true, ['x', 'x']],
    ['act as ever where it does not', false, ['x', 'x', 'x']],
  ])('%s', async (_, takesKeys, expected) => {
    const { load, arrive } = startLoad();
    const Lazy = lazy(load, { takesKeys });
    const done: string[] = [];
    const Screen = ({ open }: { open: boolean }) => {
      useKeys({ x: () => done.push('x') });
      return open ? <Lazy name="Ada" /> : null;
    };
    act(() => render(<Screen open={false} />, root));
    press('x');
    act(() => render(<Screen open />, root));
    press('x');
    await arrive();
    press('x');
    expect(done).toEqual(expected);
  });

  it('act again when what they waited for was closed or did not come', async () => {
    const { load, fail } = startLoad();
    const Lazy = lazy(load, { takesKeys: true });
    const done: string[] = [];
    const Screen = ({ open }: { open: boolean }) => {
      useKeys({ x: () => done.push('x') });
      return open ? <Lazy name="Ada" /> : null;
    };
    act(() => render(<Screen open />, root));
    act(() => render(<Screen open={false} />, root));
    press('x');
    act(() => render(<Screen open />, root));
    await fail();
    await vi.waitFor(() => expect(root.querySelector('[role="alert"]')).not.toBeNull());
    press('x');
    expect(done).toEqual(['x', 'x']);
  });
});
