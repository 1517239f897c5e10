import type { Choices, Question } from '../../exchange/tables/finding';
import { facts, t } from '../words/t';
import { ColumnQuestion } from './column-question';

type Props = {
  file: string;
  question: Question;
  choices: Choices;
  busy: boolean;
  onAnswer: (choices: Choices) => void;
};

/** What a file leaves open, asked where it stands. */
export function FileQuestion({ file, question, choices, busy, onAnswer }: Props) {
  switch (question.kind) {
    case 'columns':
      return (
        <ColumnQuestion
          question={question}
          given={choices.columns[file]}
          busy={busy}
          onAnswer={(map) => onAnswer({ ...choices, columns: { ...choices.columns, [file]: map } })}
        />
      );
    case 'date-order': {
      const answer = (order: 'day-first' | 'month-first') =>
        onAnswer({ ...choices, dateOrder: { ...choices.dateOrder, [file]: order } });
      return (
        <section class="file-question" aria-label={t('dateQuestion')}>
          <p>{t('dateQuestion')}</p>
          <p class="import-hint">{facts(...question.samples.slice(0, 3))}</p>
          <p class="row">
            <Answer busy={busy} words={t('dateDayFirst')} onClick={() => answer('day-first')} />
            <Answer busy={busy} words={t('dateMonthFirst')} onClick={() => answer('month-first')} />
          </p>
        </section>
      );
    }
    case 'evaboot-non-matching':
      return (
        <section class="file-question" aria-label={t('evabootTitle')}>
          <p>{t('evabootQuestion', question.count)}</p>
          <p class="row">
            <Answer
              busy={busy}
              words={t('evabootBring')}
              onClick={() => onAnswer({ ...choices, includeNonMatching: true })}
            />
          </p>
        </section>
      );
  }
}

function Answer({ words, busy, onClick }: { words: string; busy: boolean; onClick: () => void }) {
  return (
    <button type="button" class="quiet bordered" disabled={busy} onClick={onClick}>
      {words}
    </button>
  );
}
