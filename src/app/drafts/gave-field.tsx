import { useId } from 'preact/hooks';
import { t } from '../words/t';

type Props = { value: string; onChange: (gave: string) => void };

/** What a message gives the other side, in one line; it is kept with the touch. */
export function GaveField({ value, onChange }: Props) {
  const id = useId();
  return (
    <>
      <label class="draft-label" for={id}>
        {t('draftGave')}
      </label>
      <input
        id={id}
        class="text-input"
        data-testid="draft-gave"
        dir="auto"
        autocomplete="off"
        value={value}
        placeholder={t('draftGaveHint')}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </>
  );
}
