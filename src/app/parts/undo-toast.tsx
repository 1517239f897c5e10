import type { ComponentChildren } from 'preact';
import type { UndoNote } from '../base/use-undo';
import { t } from '../words/t';
import { Toast } from './toast';

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
          {t('undo')} {children}
        </button>
      )}
    </Toast>
  );
}
