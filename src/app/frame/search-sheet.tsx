import { useNow } from '../base/use-now';
import { Sheet } from '../parts/sheet';
import { PeopleSearch } from '../person/people-search';
import { t } from '../words/t';

/** Search over the main screen. */
export function SearchSheet({ onClose, onPerson }: { onClose: () => void; onPerson: (id: string) => void }) {
  const now = useNow();
  return (
    <Sheet title={t('search')} onClose={onClose}>
      <PeopleSearch now={now} withFilters={false} onPerson={onPerson} />
    </Sheet>
  );
}
