import type { Settings } from '../../settings';
import { changeToday } from '../base/change-settings';
import { facts, plural, t } from '../words/t';
import type { TodayList } from './use-today';

type Scope = Settings['today']['scope'];
type Props = { list: TodayList; index: number; titleId: string; children?: preact.ComponentChildren };

const scopes = [
  ['today', 'today'],
  ['everyone', 'everyone'],
] as const satisfies [Scope, string][];

/** Which list this is, and how far one is through it. */
export function QueueHead({ list, index, titleId, children }: Props) {
  const place = sayPlace(list, index);
  const due = list.due > 0 && plural('dayDue', list.due);
  return (
    <div class="queue-head">
      <fieldset class="scope">
        <legend class="visually-hidden">{t('scope')}</legend>
        {scopes.map(([scope, label]) => (
          <button
            key={scope}
            type="button"
            class="scope-option"
            data-testid={`scope-${scope}`}
            aria-pressed={scope === list.scope}
            onClick={() => void changeToday(() => ({ scope }))}
          >
            {t(label)}
          </button>
        ))}
      </fieldset>
      <h2
        class="queue-counts"
        id={titleId}
        aria-label={t('labelOf', t(list.scope), facts(place, due))}
        data-testid="queue-counts"
        data-done={list.done}
        data-size={list.size}
        data-due={list.due}
        data-waiting={list.waiting}
      >
        <span class="queue-count">{place}</span>
        {due && <span class="queue-due">{due}</span>}
      </h2>
      {children}
      {list.scope === 'today' && <DayLine done={list.done} size={list.size} />}
    </div>
  );
}

function sayPlace({ scope, done, size, ids }: TodayList, index: number): string {
  if (scope === 'today') return t('dayDone', done, Math.max(size, done));
  return t('queueAt', Math.min(index + 1, ids.length), ids.length);
}

/** The day as a thin line. */
function DayLine({ done, size }: { done: number; size: number }) {
  const part = size > 0 ? Math.min(1, done / size) : 1;
  return (
    <span class="day-line" aria-hidden="true">
      <span style={{ inlineSize: `${part * 100}%` }} />
    </span>
  );
}
