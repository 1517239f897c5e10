// @vitest-environment jsdom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Selection, useSelection } from '../../../src/app/today/use-selection';

type Props = { ids: string[]; restored?: string | null; start?: string | null };

let root: HTMLElement;
let selection: Selection;
let revealed: string[];

function List({ ids, restored = null, start = null }: Props) {
  const section = useRef<HTMLElement>(null);
  const reveal = (id: string) => revealed.push(id);
  selection = useSelection({ ids, root: section, reveal, restored, start });
  return (
    <section ref={section} onFocusIn={selection.hold}>
      {ids.map((id) => (
        <p key={id} data-person={id}>
          <button type="button" data-keys={id === selection.id ? '' : undefined} />
        </p>
      ))}
    </section>
  );
}

const show = (props: Props) => act(() => render(<List {...props} />, root));
const focused = () => document.activeElement?.closest('[data-person]')?.getAttribute('data-person') ?? null;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  revealed = [];
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('the open card', () => {
  it('is the first, and nobody has the focus yet', () => {
    show({ ids: ['a', 'b'] });
    expect([selection.id, focused()]).toEqual(['a', null]);
  });

  it('is the next one when its person is decided, with the focus', () => {
    show({ ids: ['a', 'b', 'c'] });
    act(() => void selection.move(1));
    act(() => selection.leave());
    show({ ids: ['a', 'c'] });
    expect([selection.id, focused()]).toEqual(['c', 'c']);
    act(() => selection.leave());
    show({ ids: ['a'] });
    expect([selection.id, focused()]).toEqual(['a', 'a']);
  });

  it('stays with its person when others come in above, once it has the focus', () => {
    show({ ids: ['a', 'b'] });
    act(() => root.querySelector<HTMLElement>('[data-keys]')?.focus());
    show({ ids: ['new', 'a', 'b'] });
    expect([selection.id, selection.index, focused()]).toEqual(['a', 1, 'a']);
  });

  it('is whoever an undo brings back, as soon as they are there, and only once', () => {
    show({ ids: ['b', 'c'] });
    show({ ids: ['b', 'c'], restored: 'a' });
    expect(selection.id).toBe('b');
    show({ ids: ['a', 'b', 'c'], restored: 'a' });
    expect([selection.id, focused(), revealed.at(-1)]).toEqual(['a', 'a', 'a']);
    act(() => void selection.move(1));
    show({ ids: ['a', 'b', 'c', 'd'], restored: 'a' });
    expect([selection.id, focused()]).toEqual(['b', 'b']);
  });

  it('stays where it is when the undone person is not in the list', () => {
    show({ ids: ['b', 'c'] });
    act(() => void selection.move(1));
    show({ ids: ['b', 'c'], restored: 'a' });
    expect([selection.id, focused()]).toEqual(['c', 'c']);
  });

  it('begins with who was opened last, without the focus; later they change nothing', () => {
    show({ ids: ['a', 'b'], start: 'b' });
    expect([selection.id, focused(), revealed]).toEqual(['b', null, ['b']]);
    show({ ids: ['a'], start: 'b' });
    show({ ids: ['a', 'b'], start: 'b' });
    expect(revealed).toEqual(['b']);
  });

  it('is nobody in an empty list', () => {
    show({ ids: [], start: 'b' });
    act(() => selection.leave());
    expect([selection.id, selection.move(1)]).toEqual([null, null]);
  });
});
