import { useId } from 'preact/hooks';

type Props = { label: string; done: number; total: number; cancel?: string; onCancel?: () => void };

/** How far something long has come, with the way out. Without a total it only says that it goes on. */
export function ProgressBar({ label, done, total, cancel, onCancel }: Props) {
  const id = useId();
  return (
    <div class="progress">
      <label for={id}>{label}</label>
      <progress id={id} max={total || undefined} value={total ? Math.min(done, total) : undefined} />
      {cancel && onCancel && (
        <button type="button" class="quiet bordered" onClick={onCancel}>
          {cancel}
        </button>
      )}
    </div>
  );
}
