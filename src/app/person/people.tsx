import type { ComponentChildren } from 'preact';
import { countQuestions } from '../../storage/load/load-questions';
import { useLive } from '../base/use-live';
import type { Say } from '../base/use-undo';
import { t } from '../words/t';
import { ChannelsScreen } from './channels-screen';
import { PeopleSearch } from './people-search';
import { Questions } from './questions';

/** By the second word of the address; a person's id there means everyone, with that person's sheet. */
export type PeopleTab = 'everyone' | 'channels' | 'questions';

type Props = { now: number; tab: PeopleTab; onPerson: (id: string) => void; say: Say };

/** Everyone Afterpost has read, with search and filters; which channels they answer on; and who of them might be one. */
export function People({ now, tab, onPerson, say }: Props) {
  const count = useLive(() => countQuestions(), []) ?? 0;
  return (
    <>
      <nav class="people-tabs" aria-label={t('people')}>
        <Tab href="#people" shown={tab === 'everyone'}>
          {t('everyone')}
        </Tab>
        <Tab href="#people/channels" shown={tab === 'channels'}>
          {t('channelsTab')}
        </Tab>
        {(count > 0 || tab === 'questions') && (
          <Tab href="#people/questions" shown={tab === 'questions'}>
            {t('questionsTab', count)}
          </Tab>
        )}
        <a class="quiet export-link" href="#export">
          {t('export')}
        </a>
      </nav>
      {tab === 'everyone' && <PeopleSearch now={now} withFilters onPerson={onPerson} />}
      {tab === 'channels' && <ChannelsScreen now={now} />}
      {tab === 'questions' && <Questions say={say} />}
    </>
  );
}

function Tab({ href, shown, children }: { href: string; shown: boolean; children: ComponentChildren }) {
  return (
    <a class="people-tab" href={href} aria-current={shown ? 'page' : undefined}>
      {children}
    </a>
  );
}
