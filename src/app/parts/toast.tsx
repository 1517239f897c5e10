import './toast.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

export type Note = { id: number; words: string };
type Props = { note: Note | null; onGone: () => void; children?: ComponentChildren };

const lifetime = 7000;

/** One quiet line at the foot of the screen that says what just happened, and goes by itself. */
export function Toast({ note, onGone, children }: Props) {
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
