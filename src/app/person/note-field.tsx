import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { saveNote } from '../../storage/decisions/save-note';
import { t } from '../words/t';

type Props = { personId: string; stored: string };

/** Free words about a person, kept with every letter. */
export function NoteField({ personId, stored }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(stored);
  // What comes round from the database is older than what is being typed; an undo comes when nobody types.
  useEffect(() => {
    if (field.current !== document.activeElement) setText(stored);
  }, [stored]);
  const change = (words: string) => {
    setText(words);
    void saveNote(personId, words);
  };
  return (
    <section>
      <h2 class="eyebrow">
        <label for={id}>{t('note')}</label>
      </h2>
      <textarea
        id={id}
        ref={field}
        class="text-input note-field"
        data-testid="note"
        dir="auto"
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="person-facts">
        {t('noteHint')}
      </p>
    </section>
  );
}
