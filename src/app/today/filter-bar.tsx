import { useState } from 'preact/hooks';
import { isOpenFilter, noFilter } from '../../leads/records/queue-filter';
import type { Settings } from '../../settings';
import { loadPosts } from '../../storage/load/load-posts';
import { changeToday } from '../base/change-settings';
import { useLive } from '../base/use-live';
import type { Say } from '../base/use-undo';
import { type FilterGroup, filterGroups, sayChosen } from '../card/filter-groups';
import { CheckMenu } from '../parts/check-menu';
import { saySince } from '../words/say-since';
import { plural, t } from '../words/t';
import { SaveFilter } from './save-filter';
import { SavedFilters } from './saved-filters';
import type { TodayList } from './use-today';

type Props = { list: TodayList; settings: Settings; now: number; say: Say };

/** So many of the newest posts can be chosen; an older one that is chosen stays in the list. */
const newestPosts = 40;

/** Who of all who wait is listed: one small menu for each thing to go by, and what the user saved. */
export function FilterBar({ list, settings, now, say }: Props) {
  const { filter } = list;
  const all = useLive(() => loadPosts(), []) ?? [];
  const [open, setOpen] = useState<FilterGroup['id'] | null>(null);
  const posts = all.filter(({ id }, index) => index < newestPosts || filter.posts.includes(id));
  const groups = filterGroups(filter, { posts, profiles: settings.order.profiles, now });
  const isOn = !isOpenFilter(filter);
  return (
    <section class="filter-bar" aria-label={t('filterList')} data-testid="filter-bar">
      <div class="filter-chips">
        <OnlyNew settings={settings} now={now} />
        {groups.map((group) => (
          <CheckMenu
            key={group.id}
            label={group.label}
            chosen={sayChosen(group)}
            items={group.choices}
            open={open === group.id}
            onOpen={(isOpen) => setOpen(isOpen ? group.id : null)}
            onToggle={(id) => toggle(group, id)}
            testId={`filter-${group.id}`}
          />
        ))}
        <SavedFilters saved={settings.savedFilters} present={settings.today.filter} say={say} />
      </div>
      {isOn && (
        <div class="filter-result">
          <span data-testid="filter-count" data-count={list.waiting} role="status">
            {plural('filterPass', list.waiting)}
          </span>
          <SaveFilter filter={filter} say={say} />
          <button type="button" class="filter-word" data-testid="filter-clear" onClick={clearFilter}>
            {t('filterClearShort')}
          </button>
        </div>
      )}
    </section>
  );
}

function toggle({ choices }: FilterGroup, id: string): void {
  const choice = choices.find((each) => each.id === id);
  if (choice) void changeToday((today) => ({ filter: choice.toggle(today.filter) }));
}

export function clearFilter(): void {
  void changeToday(() => ({ filter: noFilter }));
}

/** The one switch for who came since the last visit, with when that was. */
function OnlyNew({ settings, now }: { settings: Settings; now: number }) {
  const { before } = settings.looked;
  const { onlyNew } = settings.today;
  return (
    <button
      type="button"
      class="chip"
      data-testid="only-new"
      aria-pressed={onlyNew}
      title={before > 0 ? t('onlyNew') : t('onlyNewFirst')}
      onClick={() => void changeToday((today) => ({ onlyNew: !today.onlyNew }))}
    >
      {before > 0 ? t('onlyNewSince', saySince(before, now)) : t('onlyNew')}
    </button>
  );
}
