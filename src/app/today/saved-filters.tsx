import { noFilter, type QueueFilter, type SavedFilter } from '../../leads/records/queue-filter';
import { changeSettings, changeToday } from '../base/change-settings';
import type { Say } from '../base/use-undo';
import { Icon } from '../parts/icon';
import { isolate, t } from '../words/t';

type Props = { saved: readonly SavedFilter[]; present: QueueFilter; say: Say };

/** The filters the user gave a name: pressed, one is used; pressed again, none. */
export function SavedFilters({ saved, present, say }: Props) {
  if (saved.length === 0) return null;
  return (
    <ul class="saved-filters" aria-label={t('filterSaved')}>
      {saved.map((one) => {
        const isUsed = isSameFilter(one.filter, present);
        return (
          <li key={one.id} class="saved-filter" data-testid="saved-filter">
            <button
              type="button"
              class="chip"
              aria-pressed={isUsed}
              onClick={() => void changeToday(() => ({ filter: isUsed ? noFilter : one.filter }))}
            >
              <bdi>{one.name}</bdi>
            </button>
            <button
              type="button"
              class="saved-delete"
              aria-label={t('filterDelete', isolate(one.name))}
              title={t('filterDelete', one.name)}
              onClick={() => void deleteSaved(one, say)}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** True when both ask for the same, in whatever order it was chosen. */
export function isSameFilter(left: QueueFilter, right: QueueFilter): boolean {
  const keys = Object.keys(noFilter) as (keyof QueueFilter)[];
  return keys.every((key) => listOf(left[key]) === listOf(right[key]));
}

function listOf(list: readonly unknown[]): string {
  return JSON.stringify([...list].map(String).sort());
}

export async function removeSaved(id: string): Promise<void> {
  await changeSettings(({ savedFilters }) => ({ savedFilters: savedFilters.filter((one) => one.id !== id) }));
}

/** It can be had back in its old place. */
async function deleteSaved(one: SavedFilter, say: Say): Promise<void> {
  let place = 0;
  await changeSettings(({ savedFilters }) => {
    place = savedFilters.findIndex(({ id }) => id === one.id);
    return { savedFilters: savedFilters.filter(({ id }) => id !== one.id) };
  });
  const takeBack = () =>
    changeSettings(({ savedFilters }) => ({ savedFilters: savedFilters.toSpliced(place, 0, one) }));
  say(t('filterDeleted', isolate(one.name)), takeBack);
}
