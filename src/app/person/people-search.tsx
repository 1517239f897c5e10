import { useId, useState } from 'preact/hooks';
import { isSelf } from '../../leads/people/is-self';
import { loadReasons } from '../../storage/load/load-receipt';
import { useLive } from '../base/use-live';
import { useSettings } from '../base/use-settings';
import { useCards } from '../card/use-cards';
import { Icon } from '../parts/icon';
import { Sheet } from '../parts/sheet';
import { VirtualList } from '../parts/virtual-list';
import { plural, t } from '../words/t';
import { underscored } from '../words/underscored';
import { PersonRow } from './person-row';
import { type PeopleFilter, peopleFilters, usePeopleIndex } from './use-people-index';

type Props = { now: number; withFilters: boolean; onPerson: (id: string) => void };

/** Finds people by name and headline. The nearest `[data-scroll]` scrolls the results. */
export function PeopleSearch({ now, withFilters, onPerson }: Props) {
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<PeopleFilter>('all');
  const [drawn, setDrawn] = useState<string[]>([]);
  const self = useSettings()?.self ?? null;
  const index = usePeopleIndex(withFilters);
  const cards = useCards(drawn);
  const known = useLive(async () => ({ ids: drawn, reasons: await loadReasons(drawn) }), [drawn.join(' ')]);
  const looked = known?.ids.flatMap((each) => cards.get(each) ?? []) ?? [];
  if (known) index.note(looked, known.reasons);
  const found = index.find(words, filter);
  const building = index.done < index.total;
  return (
    <div class="people">
      <SearchField
        words={words}
        onWords={setWords}
        onEnter={() => found[0] !== undefined && onPerson(found[0])}
      />
      {withFilters && <Filters filter={filter} onFilter={setFilter} />}
      <p class="people-count" role="status">
        {building ? t('searchBuilding', index.done, index.total) : plural('countPeople', found.length)}
      </p>
      {found.length === 0 && !building && (
        <p class="people-none">
          {words.trim() ? t('searchNobody', words.trim()) : t(`peopleNone_${underscored(filter)}`)}
        </p>
      )}
      {found.length > 0 && (
        <VirtualList
          ids={found}
          label={t('people')}
          estimate={61}
          onRange={setDrawn}
          row={(person, _index, place) => (
            <PersonRow
              key={person}
              place={place}
              card={cards.get(person)}
              known={known?.reasons.get(person) ?? null}
              isSelf={isSelf(cards.get(person)?.person ?? { keys: [] }, self)}
              now={now}
              onOpen={() => onPerson(person)}
            />
          )}
        />
      )}
    </div>
  );
}

type SheetProps = Pick<Props, 'now' | 'onPerson'> & { onClose: () => void };

/** Search over another screen. */
export function SearchSheet({ now, onPerson, onClose }: SheetProps) {
  return (
    <Sheet title={t('search')} onClose={onClose}>
      <PeopleSearch now={now} withFilters={false} onPerson={onPerson} />
    </Sheet>
  );
}

type FieldProps = { words: string; onWords: (words: string) => void; onEnter: () => void };

function SearchField({ words, onWords, onEnter }: FieldProps) {
  const id = useId();
  return (
    <div class="search-field">
      <Icon name="search" />
      <label for={id} class="visually-hidden">
        {t('searchPeople')}
      </label>
      <input
        id={id}
        type="search"
        dir="auto"
        data-autofocus
        autocomplete="off"
        spellcheck={false}
        placeholder={t('searchPeople')}
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter()}
      />
    </div>
  );
}

function Filters({ filter, onFilter }: { filter: PeopleFilter; onFilter: (filter: PeopleFilter) => void }) {
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{t('filter')}</legend>
      {peopleFilters.map((each) => (
        <label key={each} class="filter">
          <input
            type="radio"
            name="filter"
            value={each}
            checked={each === filter}
            onChange={() => onFilter(each)}
          />
          <span>{t(`filter_${underscored(each)}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
