import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

type Props = {
  label: string;
  hint?: string;
  value: number | null;
  range: { min: number; max: number; step: number };
  /** What is said of a number that is not in the range. */
  refused: string;
  /** What an empty field means; left out, it must be filled. */
  empty?: string;
  onChange: (value: number | null) => void;
  /** Already while it is typed, not only when it is left. */
  eager?: boolean;
  testId?: string;
  children?: ComponentChildren;
};

/** A number within bounds. What is out of them is said and not taken. */
export function NumberField(props: Props) {
  const { label, hint, value, range, refused, empty, onChange, eager = false, testId, children } = props;
  const id = useId();
  // What is typed stands until the number in force changes from elsewhere, be it by a slider or by an undo.
  const [typed, setTyped] = useState<{ words: string; value: number | null } | null>(null);
  const shown = typed?.value === value ? typed.words : value === null ? '' : String(value);
  const read = readNumber(shown, range, empty !== undefined);
  const type = (words: string, isDone: boolean) => {
    const next = readNumber(words, range, empty !== undefined);
    const isTaken = next !== undefined && (eager || isDone);
    setTyped(isTaken && isDone ? null : { words, value: isTaken ? next : value });
    if (isTaken && next !== value) onChange(next);
  };
  return (
    <div class="number-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode={range.step < 1 ? 'decimal' : 'numeric'}
        {...range}
        data-testid={testId}
        placeholder={empty}
        value={shown}
        aria-invalid={read === undefined}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => type(currentTarget.value, false)}
        onChange={({ currentTarget }) => type(currentTarget.value, true)}
      />
      {children}
      <p
        id={`${id}-hint`}
        class={read === undefined ? 'number-refused' : 'number-hint'}
        role={read === undefined ? 'alert' : undefined}
      >
        {read === undefined ? refused : hint}
      </p>
    </div>
  );
}

/** Null for an empty field that may be empty; undefined for what cannot be taken. */
export function readNumber(
  words: string,
  { min, max, step }: Props['range'],
  mayBeEmpty: boolean,
): number | null | undefined {
  if (words.trim() === '') return mayBeEmpty ? null : undefined;
  const value = Number(words);
  const isWhole = Number.isInteger(value / step);
  return Number.isFinite(value) && value >= min && value <= max && isWhole ? value : undefined;
}
