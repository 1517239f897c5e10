import type { ComponentChildren } from 'preact';
import { number } from '../words/t';

type Props<T extends string> = {
  legend: string;
  hint: string;
  options: readonly T[];
  name: (option: T) => string;
  /** How many people each would find. */
  counts: Partial<Record<T, number>>;
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
  testId: string;
  children?: ComponentChildren;
};

/** Several of a few words, each with how many of the own people it stands for. */
export function FitChecks<T extends string>(props: Props<T>) {
  const { legend, hint, options, name, counts, chosen, onChange, testId, children } = props;
  const toggle = (option: T) =>
    onChange(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]);
  return (
    <fieldset class="fit-checks" data-testid={testId}>
      <legend>{legend}</legend>
      <p class="settings-note">{hint}</p>
      <div class="fit-options">
        {options.map((option) => (
          <label key={option} class="fit-option">
            <input
              type="checkbox"
              value={option}
              checked={chosen.includes(option)}
              onChange={() => toggle(option)}
            />
            <span>{name(option)}</span>
            {counts[option] !== undefined && <span class="fit-number">{number(counts[option] ?? 0)}</span>}
          </label>
        ))}
        {children}
      </div>
    </fieldset>
  );
}
