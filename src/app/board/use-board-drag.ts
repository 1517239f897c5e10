import { useRef, useState } from 'preact/hooks';
import type { Stage } from '../../leads/records/stage';

/** Of what is dragged. No other page's drags have it. */
const type = 'application/x-afterpost-person';

/** Dragging a card by the pointer to another stage; `over`: where it would land. */
export function useBoardDrag(onPick: (id: string) => void, onDrop: (id: string, stage: Stage) => void) {
  // The browser asks where it may be dropped before the next drawing.
  const held = useRef<{ id: string; from: Stage } | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<Stage | null>(null);
  const end = () => {
    held.current = null;
    setDragged(null);
    setOver(null);
  };
  const allow = (event: DragEvent, stage: Stage) => {
    if (!held.current || held.current.from === stage) return;
    event.preventDefault();
    setOver(stage);
  };
  return {
    dragged,
    /** For the card. */
    card: (id: string, from: Stage) => ({
      onDragStart: (event: DragEvent) => {
        if (!take(event, id)) return;
        held.current = { id, from };
        setDragged(id);
        onPick(id);
      },
      onDragEnd: end,
    }),
    /** For whatever stands for a stage. */
    target: (stage: Stage) => ({
      'data-over': over === stage || undefined,
      onDragEnter: (event: DragEvent) => allow(event, stage),
      onDragOver: (event: DragEvent) => allow(event, stage),
      onDragLeave: (event: DragEvent) => {
        if (leaves(event)) setOver((before) => (before === stage ? null : before));
      },
      onDrop: (event: DragEvent) => {
        const { id } = held.current ?? {};
        if (id === undefined) return;
        event.preventDefault();
        end();
        onDrop(id, stage);
      },
    }),
  };
}

export type BoardDrag = ReturnType<typeof useBoardDrag>;

/** The whole card goes along, not only the link that was taken hold of. */
function take({ currentTarget, dataTransfer, clientX, clientY }: DragEvent, id: string): boolean {
  if (!dataTransfer || !(currentTarget instanceof HTMLElement)) return false;
  const { left, top } = currentTarget.getBoundingClientRect();
  dataTransfer.clearData();
  dataTransfer.setData(type, id);
  dataTransfer.effectAllowed = 'move';
  dataTransfer.setDragImage(currentTarget, clientX - left, clientY - top);
  return true;
}

/** From one part of a column to another the browser says so too, and not every one says where it goes. */
function leaves({ currentTarget, clientX, clientY }: DragEvent): boolean {
  if (!(currentTarget instanceof Element)) return true;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX >= right || clientY < top || clientY >= bottom;
}
