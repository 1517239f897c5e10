import { useState } from 'preact/hooks';
import type { Outcome } from '../../leads/outcome';
import type { Person } from '../../leads/person';
import { act } from '../../storage/act';
import { deleteOutcome, restoreOutcome, saveOutcome } from '../../storage/save-outcome';
import type { Say } from '../hooks/use-undo';
import { sayAct } from '../words/act-words';
import { t } from '../words/t';
import { date } from '../words/time';
import { OutcomeEdit, type OutcomeFields } from './outcome-edit';
import { sayOutcome } from './person-timeline';

type Props = { person: Person; outcomes: readonly Outcome[]; now: number; say: Say };

/** What came of a person so far: to add, to put right, to delete. */
export function OutcomeList({ person, outcomes, now, say }: Props) {
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => setEditing(null);
  const add = async (fields: OutcomeFields) => {
    close();
    const what = { is: 'outcome' as const, ...fields };
    const at = Date.now();
    const after = await act([person.id], what, at);
    say(sayAct([person.name], what, at, after));
  };
  return (
    <section data-testid="outcomes">
      <h2 class="eyebrow">{t('outcomes')}</h2>
      {outcomes.length === 0 && <p class="person-facts">{t('outcomesNone')}</p>}
      <ul class="outcomes">
        {outcomes.map((outcome) => (
          <OutcomeLine
            key={outcome.id}
            outcome={outcome}
            now={now}
            isEditing={editing === outcome.id}
            onEdit={() => setEditing(outcome.id)}
            onClose={close}
            say={say}
          />
        ))}
      </ul>
      {editing === '' ? (
        <OutcomeEdit outcome={null} now={now} onDone={(fields) => void add(fields)} onCancel={close} />
      ) : (
        <button
          type="button"
          class="quiet outcome-add"
          data-testid="outcome-add"
          onClick={() => setEditing('')}
        >
          {t('outcomeAdd')}
        </button>
      )}
    </section>
  );
}

type LineProps = {
  outcome: Outcome;
  now: number;
  isEditing: boolean;
  onEdit: () => void;
  onClose: () => void;
  say: Say;
};

function OutcomeLine({ outcome, now, isEditing, onEdit, onClose, say }: LineProps) {
  const correct = async (fields: OutcomeFields) => {
    onClose();
    const corrected = { ...outcome, ...fields };
    await saveOutcome(corrected);
    say(t('saidOutcomeCorrected', sayOutcome(corrected)), () => saveOutcome(outcome));
  };
  const remove = async () => {
    const deleted = await deleteOutcome(outcome.id);
    if (deleted) say(t('saidOutcomeGone', sayOutcome(outcome)), () => restoreOutcome(deleted));
  };
  return (
    <li class="outcome" data-testid="outcome" data-kind={outcome.kind}>
      <p class="touch-what">
        <span>{sayOutcome(outcome)}</span> <span class="person-facts">{date(outcome.at)}</span>
      </p>
      {isEditing ? (
        <OutcomeEdit
          outcome={outcome}
          now={now}
          onDone={(fields) => void correct(fields)}
          onCancel={onClose}
        />
      ) : (
        <p class="outcome-acts">
          <button type="button" class="fold-more" data-testid="outcome-correct" onClick={onEdit}>
            {t('outcomeCorrect')}
          </button>
          <button type="button" class="fold-more" data-testid="outcome-delete" onClick={() => void remove()}>
            {t('outcomeDelete')}
          </button>
        </p>
      )}
    </li>
  );
}
