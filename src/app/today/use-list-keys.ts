import { type Keys, useKeys } from '../base/use-keys';
import type { Marks } from './use-marks';
import type { Selection } from './use-selection';

/** Moving through the list and, where marking is offered, marking on the way. */
export function useListKeys(selection: Selection, marks: Marks, canMark: boolean): void {
  const step = (by: 1 | -1) => (event: KeyboardEvent) => {
    const from = selection.id;
    const to = selection.move(by);
    if (canMark && event.shiftKey && from !== null && to !== null) marks.add([from, to]);
  };
  useKeys({ j: step(1), k: step(-1), ArrowDown: step(1), ArrowUp: step(-1) });
  useKeys(canMark ? markKeys(selection, marks) : {});
}

function markKeys(selection: Selection, marks: Marks): Keys {
  const mark = () => {
    if (selection.id === null) return;
    marks.toggle(selection.id);
    selection.move(1);
  };
  return {
    // Asked for at the key press: what has the focus then may need the key itself.
    get ' '() {
      return isSpaceFree() ? mark : undefined;
    },
    a: () => marks.toggleAll(),
    ...(marks.ids.length > 0 && { Escape: () => marks.clear() }),
  };
}

/** Space presses the control that has the focus, unless that is the open card. */
function isSpaceFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || 'keys' in dataOf(activeElement);
}

function dataOf(element: Element): DOMStringMap {
  return element instanceof HTMLElement ? element.dataset : {};
}
