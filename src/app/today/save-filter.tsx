import { useState } from 'preact/hooks';
import type { QueueFilter } from '../../leads/records/queue-filter';
import { changeSettings } from '../base/change-settings';
import type { Say } from '../base/use-undo';
import { isolate, t } from '../words/t';
import { removeSaved } from './saved-filters';

type Props = { filter: QueueFilter; say: Say };

/** "Save as…", and a line for the name. */
export function SaveFilter({ filter, say }: Props) {
  const [naming, setNaming] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name') ?? '').trim();
    if (name === '') return;
    setNaming(false);
    const id = crypto.randomUUID();
    await changeSettings(({ savedFilters }) => ({ savedFilters: [...savedFilters, { id, name, filter }] }));
    say(t('filterKept', isolate(name)), () => removeSaved(id));
  };
  if (!naming) {
    return (
      <button type="button" class="filter-word" data-testid="filter-save-as" onClick={() => setNaming(true)}>
        {t('filterSaveAs')}
      </button>
    );
  }
  return (
    <form
      class="filter-name"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && setNaming(false)}
    >
      <input
        name="name"
        dir="auto"
        autocomplete="off"
        maxLength={40}
        aria-label={t('filterName')}
        placeholder={t('filterName')}
        ref={focusOnce}
      />
      <button type="submit" class="chip">
        {t('filterSave')}
      </button>
    </form>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
