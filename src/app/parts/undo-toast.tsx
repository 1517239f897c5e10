import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { UndoNote } from '../base/use-undo';
import { aside, t } from '../words/t';
import { withParts } from '../words/with-parts';

type Props = { note: UndoNote | null; onGone: () => void; onUndo: () => void; children?: ComponentChildren };

/** What was just done, what more can be done about it, and the way back. `children`: beside the word for undo. */
export function UndoToast({ note, onGone, onUndo, children }: Props) {
  const offer = note?.offer;
  return (
    <Toast note={note} onGone={onGone}>
      {offer && (
        <button type="button" class="toast-undo" data-testid="toast-offer" onClick={offer.take}>
          {offer.words}
        </button>
      )}
      {note?.undoable && (
        <button type="button" class="toast-undo" onClick={onUndo}>
          {withParts((key) => aside(t('undo'), key), children)}
        </button>
      )}
    </Toast>
  );
}

type Note = { id: number; words: string };
type NoteProps = { note: Note | null; onGone: () => void; children?: ComponentChildren };

const lifetime = 7000;

/** One quiet line at the foot of the screen that says what just happened, and goes by itself. */
function Toast({ note, onGone, children }: NoteProps) {
  useEffect(() => {
    if (!note) return;
    const timer = setTimeout(onGone, lifetime);
    return () => clearTimeout(timer);
  }, [note?.id]);
  return (
    <div class="toast-place" role="status">
      {note && (
        <div class="toast" key={note.id}>
          <span class="toast-words">{note.words}</span>
          {children}
        </div>
      )}
    </div>
  );
}
