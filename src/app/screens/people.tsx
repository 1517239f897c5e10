import { PeopleSearch } from './people-search';

/** Everyone Afterpost has read, with search and filters. */
export function People({ now, onPerson }: { now: number; onPerson: (id: string) => void }) {
  return <PeopleSearch now={now} withFilters onPerson={onPerson} />;
}
