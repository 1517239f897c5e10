import { useId, useState } from 'preact/hooks';
import type { Act } from '../../leads/next/act';
import { leaveOnEscape } from '../base/leave-on-escape';
import { t } from '../words/t';

/** What it is lost for, most often; kept in the words that were tapped. */
const lostReasons = ['money', 'later', 'rival', 'need', 'silent'] as const;

type Props = { onDone: (outcome: Act & { is: 'outcome' }) => void; onCancel: () => void };

/** Why it was lost, if the user likes: a tap, or words and Enter; an empty Enter notes it without a why. */
export function LostForm({ onDone, onCancel }: Props) {
  const id = useId();
  const [words, setWords] = useState('');
  const note = (why: string) => {
    const said = why.trim();
    onDone({ is: 'outcome', kind: 'lost', amount: null, currency: null, ...(said !== '' && { why: said }) });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    note(words);
  };
  return (
    <form
      class="when-field"
      data-testid="lost-form"
      onSubmit={submit}
      onKeyDown={(event) => leaveOnEscape(event, onCancel)}
      noValidate
    >
      <label for={id}>{t('lostWhyLabel')}</label>
      <div class="when-field-line">
        <input
          id={id}
          type="text"
          dir="auto"
          autocomplete="off"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="quiet bordered">
          {t('lostWhySave')}
        </button>
      </div>
      <LostReasons onPick={note} />
    </form>
  );
}

/** The reasons, a tap each. */
export function LostReasons({ onPick }: { onPick: (words: string) => void }) {
  return (
    <div class="lost-reasons">
      {lostReasons.map((reason) => (
        <button
          key={reason}
          type="button"
          class="quiet bordered"
          data-testid="lost-reason"
          data-reason={reason}
          onClick={() => onPick(t(`lostWhy_${reason}`))}
        >
          {t(`lostWhy_${reason}`)}
        </button>
      ))}
    </div>
  );
}
