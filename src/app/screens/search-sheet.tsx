import { useNow } from '../hooks/use-now';
import { Sheet } from '../parts/sheet';
import { t } from '../words/t';
import { PeopleSearch } from './people-search';

/** Search over the main screen. */
export function SearchSheet({ onClose, onPerson }: { onClose: () => void; onPerson: (id: string) => void }) {
  const now = useNow();
  return (
    <Sheet title={t('search')} onClose={onClose}>
      <PeopleSearch now={now} withFilters={false} onPerson={onPerson} />
    </Sheet>
  );
}
