type Props = {
  name: string;
  chosen: string;
  is: string;
  label: string;
  /** What there is to choose from, where the label alone does not say whom. */
  among?: readonly { id: string; label: string }[];
  value?: string;
  onPick: (id: string) => void;
};

/** One way of saying whom, with a list beside it where it needs one. Nothing at all where that list is empty. */
export function ExportPick({ name, chosen, is, label, among, value = '', onPick }: Props) {
  const [first] = among ?? [];
  if (among && !first) return null;
  const isChosen = chosen === is;
  return (
    <div class="export-pick">
      <label>
        <input
          type="radio"
          name={name}
          value={is}
          checked={isChosen}
          onChange={() => onPick(value || (first?.id ?? ''))}
        />
        <span>{label}</span>
      </label>
      {among && isChosen && (
        <select
          class="channel-select"
          dir="auto"
          aria-label={label}
          value={value}
          onChange={(event) => onPick(event.currentTarget.value)}
        >
          {among.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
