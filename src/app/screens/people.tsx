import './questions.css';
import { countQuestions } from '../../storage/load-questions';
import { useLive } from '../hooks/use-live';
import type { Say } from '../hooks/use-undo';
import { t } from '../words/t';
import { PeopleSearch } from './people-search';
import { Questions } from './questions';

type Props = { now: number; asked: boolean; onPerson: (id: string) => void; say: Say };

/** Everyone Afterpost has read, with search and filters; and, apart, who of them might be one. */
export function People({ now, asked, onPerson, say }: Props) {
  const count = useLive(() => countQuestions(), []) ?? 0;
  return (
    <>
      {(count > 0 || asked) && (
        <nav class="people-tabs" aria-label={t('people')}>
          <a class="people-tab" href="#people" aria-current={asked ? undefined : 'page'}>
            {t('everyone')}
          </a>
          <a class="people-tab" href="#people/questions" aria-current={asked ? 'page' : undefined}>
            {t('questionsTab', count)}
          </a>
        </nav>
      )}
      {asked ? <Questions say={say} /> : <PeopleSearch now={now} withFilters onPerson={onPerson} />}
    </>
  );
}
