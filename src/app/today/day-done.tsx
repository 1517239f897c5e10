import { useLayoutEffect, useRef } from 'preact/hooks';
import { raiseDay } from '../../leads/ranking/day-size';
import { type DayCounts, loadDay } from '../../storage/load/load-day';
import { changeToday } from '../base/change-settings';
import { useLive } from '../base/use-live';
import { plural, t } from '../words/t';
import type { TodayList } from './use-today';

type Props = { list: TodayList; now: number };

const atOnce = 10;

/** The day's end: what was done, who will keep, and nothing that urges. */
export function DayDone({ list, now }: Props) {
  const day = useLive(() => loadDay(Date.now()), [now, list.done]);
  const title = useRef<HTMLHeadingElement>(null);
  // The card that had the focus is gone.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="day-done" data-testid="day-done" aria-labelledby="day-done-title">
      <h2 class="day-done-title" id="day-done-title" tabIndex={-1} ref={title}>
        {t('dayEnd')}
      </h2>
      {day && (
        <ul class="day-done-sum">
          {sayDay(day, list.done).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <p class="day-done-rest">{list.waiting > 0 ? plural('dayWaiting', list.waiting) : t('dayNobody')}</p>
      {list.waiting > 0 && (
        <button type="button" class="quiet bordered" data-testid="ten-more" onClick={raise}>
          {list.waiting > atOnce ? t('dayTenMore') : plural('dayLast', list.waiting)}
        </button>
      )}
      <p class="day-done-undo">{t('dayUndo')}</p>
    </section>
  );
}

/** What there was of it; when people were only looked at, that. */
function sayDay({ reached, putOff, setAside }: DayCounts, done: number): string[] {
  const said = [
    ...(reached > 0 ? [plural('dayReached', reached)] : []),
    ...(putOff > 0 ? [plural('dayPutOff', putOff)] : []),
    ...(setAside > 0 ? [plural('daySetAside', setAside)] : []),
  ];
  return said.length > 0 ? said : [plural('dayLookedAt', done)];
}

function raise(): void {
  void changeToday((today) => ({ more: raiseDay(today, atOnce, Date.now()) }));
}
