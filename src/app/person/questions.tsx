import { useState } from 'preact/hooks';
import type { MatchQuestion } from '../../storage/load/load-questions';
import { useKeys } from '../base/use-keys';
import type { Say } from '../base/use-undo';
import { Key } from '../parts/key';
import { Skeleton } from '../parts/skeleton';
import { listContactFacts, listPersonFacts, sourceWords } from '../words/list-person-facts';
import { sayFiles } from '../words/say-match';
import { plural, t } from '../words/t';
import { QuestionSide } from './question-side';
import { useQuestions } from './use-questions';

type Props = { say: Say; inDialog?: boolean };
const portion = 30;

/** Who might be one: both sides next to each other, one key each. The first is the one the keys answer. */
export function Questions({ say, inDialog }: Props) {
  const { questions, answer } = useQuestions(say);
  const [place, setPlace] = useState(0);
  const [limit, setLimit] = useState(portion);
  const at = Math.max(0, Math.min(place, (questions?.length ?? 0) - 1));
  const current = questions?.[at];
  const move = (step: number) => setPlace(Math.max(0, Math.min((questions?.length ?? 1) - 1, at + step)));
  useKeys(
    {
      y: () => current && void answer(current, true),
      n: () => current && void answer(current, false),
      j: () => move(1),
      k: () => move(-1),
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
    },
    inDialog,
  );
  if (!questions) return <Skeleton shape="card" count={2} />;
  if (questions.length === 0) return <p class="people-none">{t('questionsNone')}</p>;
  return (
    <div class="questions" data-testid="questions">
      <p class="settings-note">{t('questionsText')}</p>
      <ul>
        {questions.slice(0, Math.max(limit, at + 1)).map((question, index) => (
          <QuestionCard
            key={question.id}
            question={question}
            isCurrent={index === at}
            onAnswer={(isSame) => void answer(question, isSame)}
          />
        ))}
      </ul>
      {questions.length > limit && (
        <button type="button" class="quiet" onClick={() => setLimit(limit + portion)}>
          {plural('showMore', questions.length - limit)}
        </button>
      )}
    </div>
  );
}

type CardProps = { question: MatchQuestion; isCurrent: boolean; onAnswer: (isSame: boolean) => void };

function QuestionCard({ question, isCurrent, onAnswer }: CardProps) {
  const { person } = question;
  return (
    <li
      class="question"
      data-testid="question"
      data-kind={question.kind}
      aria-current={isCurrent ? 'true' : undefined}
      ref={(node) => {
        if (isCurrent) node?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <p class="question-title">{t(question.kind === 'contact' ? 'questionSame' : 'questionTwo')}</p>
      <div class="question-sides">
        <QuestionSide
          id={person.id}
          name={person.name}
          from={t('fromPosts')}
          facts={listPersonFacts(person)}
        />
        {question.kind === 'contact' ? (
          <QuestionSide
            id={question.known.id}
            name={question.known.name}
            from={sourceWords(question.known)}
            files={sayFiles(question)}
            facts={listContactFacts(question.known)}
          />
        ) : (
          <QuestionSide
            id={question.other.id}
            name={question.other.name}
            from={t('fromPosts')}
            facts={listPersonFacts(question.other)}
          />
        )}
      </div>
      <p class="row">
        <button type="button" class="quiet bordered" aria-keyshortcuts="Y" onClick={() => onAnswer(true)}>
          {t('questionYes')} {isCurrent && <Key>Y</Key>}
        </button>
        <button type="button" class="quiet bordered" aria-keyshortcuts="N" onClick={() => onAnswer(false)}>
          {t('questionNo')} {isCurrent && <Key>N</Key>}
        </button>
      </p>
    </li>
  );
}
