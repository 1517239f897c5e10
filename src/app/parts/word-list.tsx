import { useId } from 'preact/hooks';
import { IconButton } from './icon-button';

type Props = {
  label: string;
  placeholder: string;
  add: string;
  /** The name of the button that takes an item out. */
  remove: (item: string) => string;
  items: readonly string[];
  onChange: (items: string[]) => void;
  testId?: string;
};

/** A short list of words the user keeps: each with a way out, and a line to add one. */
export function WordList({ label, placeholder, add, remove, items, onChange, testId }: Props) {
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const word = String(new FormData(form).get('word') ?? '').trim();
    if (word === '') return;
    form.reset();
    onChange([...new Set([...items, word])]);
  };
  return (
    <div class="word-list" data-testid={testId}>
      <form class="link-form" onSubmit={submit} noValidate>
        <label for={id}>{label}</label>
        <div class="row">
          <input id={id} name="word" dir="auto" autocomplete="off" placeholder={placeholder} />
          <button type="submit" class="quiet bordered">
            {add}
          </button>
        </div>
      </form>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>
              <bdi>{item}</bdi>
              <IconButton
                icon="close"
                label={remove(item)}
                onClick={() => onChange(items.filter((each) => each !== item))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
