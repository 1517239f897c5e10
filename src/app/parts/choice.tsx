import { useId } from 'preact/hooks';

type Props<T extends string> = {
  label: string;
  hint?: string;
  value: T;
  options: readonly { id: T; label: string }[];
  onChange: (value: T) => void;
  testId?: string;
};

/** A line with a few words to choose from, of which one always holds. */
export function Choice<T extends string>({ label, hint, value, options, onChange, testId }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="choice" data-testid={testId} data-value={value}>
      <legend class="visually-hidden">{label}</legend>
      <span class="choice-label" aria-hidden="true">
        {label}
        {hint && <span class="choice-hint">{hint}</span>}
      </span>
      <span class="choice-options">
        {options.map((option) => (
          <label key={option.id} class="choice-option">
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === value}
              onChange={() => onChange(option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
