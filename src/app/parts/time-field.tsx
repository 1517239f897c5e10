import { useId, useState } from 'preact/hooks';

type Props = { label: string; value: string; onChange: (value: string) => void; testId: string };

/** A time of day, `HH:MM`. What is half typed is not taken. */
export function TimeField({ label, value, onChange, testId }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed && typed !== value) onChange(typed);
    setTyped(null);
  };
  return (
    <span class="time-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="time"
        required
        data-testid={testId}
        value={typed ?? value}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
    </span>
  );
}
