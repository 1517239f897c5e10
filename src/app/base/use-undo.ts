import { useRef, useState } from 'preact/hooks';
import { plural, t } from '../words/t';
import { loadSoon } from './load-soon';

const loadDecide = () => import('../../storage/decisions/decide');
loadSoon(loadDecide);

/** Something more that can be done about what was just done. */
export type Offer = { words: string; take: () => void };

export type UndoNote = { id: number; words: string; undoable: boolean; offer?: Offer };

/** Says what was done. `takeBack`: its own way back, where that is not the last decision. */
export type Say = (words: string, takeBack?: () => Promise<unknown>, offer?: Offer) => void;

/** The line that says what was just decided, and the way back. `restored`: the person the last undo brought back. */
export function useUndo() {
  const [note, setNote] = useState<UndoNote | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  const show = (words: string, undoable: boolean, offer?: Offer) =>
    setNote((before) => ({ id: (before?.id ?? 0) + 1, words, undoable, ...(offer && { offer }) }));
  const ownWay = useRef<(() => Promise<unknown>) | null>(null);
  const undo = async () => {
    const takeBack = ownWay.current;
    ownWay.current = null;
    if (takeBack) {
      await takeBack();
      return show(plural('undone', 1), false);
    }
    const { undoLast } = await loadDecide();
    const undone = await undoLast();
    const first = undone?.[0];
    if (!undone || !first) return show(t('undoNothing'), false);
    setRestored(first.personId);
    show(plural('undone', undone.length), false);
  };
  const say: Say = (words, takeBack, offer) => {
    ownWay.current = takeBack ?? null;
    setRestored(null);
    show(words, true, offer);
  };
  return {
    note,
    restored,
    undo,
    say,
    clearNote: () => setNote(null),
    /** Says what needs no way back. */
    tell: (words: string) => show(words, false),
  };
}
