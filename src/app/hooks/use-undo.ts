import { useState } from 'preact/hooks';
import { undoLast } from '../../storage/decide';
import { plural, t } from '../words/t';

export type UndoNote = { id: number; words: string; undoable: boolean };

/** The line that says what was just decided, and the way back. `restored`: the person the last undo brought back. */
export function useUndo() {
  const [note, setNote] = useState<UndoNote | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  const show = (words: string, undoable: boolean) =>
    setNote((before) => ({ id: (before?.id ?? 0) + 1, words, undoable }));
  const undo = async () => {
    const undone = await undoLast();
    const first = undone?.[0];
    if (!undone || !first) return show(t('undoNothing'), false);
    setRestored(first.personId);
    show(plural('undone', undone.length), false);
  };
  return {
    note,
    restored,
    undo,
    clearNote: () => setNote(null),
    say: (words: string) => {
      setRestored(null);
      show(words, true);
    },
  };
}
