import type { Settings } from '../../settings';
import { changeToday } from '../base/change-settings';
import type { PostInFront } from '../base/use-post-in-front';
import { saySince } from '../words/say-since';
import { plural, t } from '../words/t';
import { DayDone } from './day-done';
import { clearFilter } from './filter-bar';
import { Nobody, QueueEmpty } from './queue-empty';
import type { Ending } from './read-ending';
import type { TodayList } from './use-today';

type Props = {
  ending: Ending;
  list: TodayList;
  front: PostInFront | null;
  settings: Settings;
  now: number;
};

/** What stands in the place of the list when nobody is in it. */
export function QueueEnding({ ending, list, front, settings, now }: Props) {
  switch (ending) {
    case 'done':
      return <DayDone list={list} now={now} />;
    case 'filtered':
      return (
        <Nobody
          is="Filtered"
          title={t('emptyFiltered')}
          text={plural('emptyFilteredText', list.others)}
          way={t('filterClear')}
          onWay={clearFilter}
        />
      );
    case 'nothing-new':
      return (
        <Nobody
          is="NothingNew"
          title={t('emptyNothingNew', saySince(settings.looked.before, now))}
          text={plural('emptyNothingNewText', list.others)}
          way={t('showEveryone')}
          onWay={() => void changeToday(() => ({ onlyNew: false }))}
        />
      );
    case 'empty':
      return <QueueEmpty front={front} decided={list.decided} />;
  }
}
