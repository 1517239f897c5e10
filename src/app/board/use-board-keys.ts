import type { RefObject } from 'preact';
import type { Stage } from '../../leads/records/stage';
import { useKeys } from '../base/use-keys';
import type { BoardWay } from './find-place';
import type { BoardActs } from './use-board-acts';
import type { BoardSelection } from './use-board-selection';

type Props = {
  root: RefObject<HTMLElement | null>;
  selection: BoardSelection;
  acts: BoardActs;
  /** Of the columns, in order. */
  stages: readonly Stage[];
};

/** Arrows go from card to card; with Shift they move the card itself. The other keys do what they do everywhere. */
export function useBoardKeys({ root, selection, acts, stages }: Props): void {
  const sideways = (way: 'before' | 'after') => (event: KeyboardEvent) => {
    if (!event.shiftKey) return selection.step(way);
    const { id, place } = selection;
    const stage = place && stages[place.column + (way === 'after' ? 1 : -1)];
    if (id !== null && stage) void acts.moveTo(id, stage);
  };
  const step = (way: BoardWay) => () => selection.step(way);
  const isRightToLeft = () => root.current !== null && getComputedStyle(root.current).direction === 'rtl';
  useKeys({
    ArrowUp: step('up'),
    ArrowDown: step('down'),
    k: step('up'),
    j: step('down'),
    ArrowLeft: (event) => sideways(isRightToLeft() ? 'after' : 'before')(event),
    ArrowRight: (event) => sideways(isRightToLeft() ? 'before' : 'after')(event),
    x: () => acts.act({ is: 'not-a-fit' }),
    n: () => selection.id !== null && void acts.moveTo(selection.id, 'queued'),
    m: () => acts.openMenu('known'),
    l: () => acts.openMenu('later'),
    $: () => acts.openMenu('outcome'),
    c: () => acts.askForCall(),
    s: () => acts.reach(),
    r: () => acts.hearBack(),
  });
}
