import { useMemo, useRef, useState } from 'preact/hooks';
import { isOpenFilter } from '../../leads/records/queue-filter';
import type { Settings } from '../../settings';
import { loadKnownReasons } from '../../storage/load/load-known-reasons';
import type { Frame } from '../base/frame';
import { useLastOpened } from '../base/use-last-opened';
import { useLive } from '../base/use-live';
import type { PostInFront } from '../base/use-post-in-front';
import type { Say } from '../base/use-undo';
import { useCards } from '../card/use-cards';
import { useInvitations } from '../card/use-invitations';
import { lazy } from '../parts/lazy';
import { Skeleton } from '../parts/skeleton';
import type { ListHandle } from '../parts/virtual-list';
import { t } from '../words/t';
import { FilterOpen } from './filter-open';
import { InvitationsLine } from './invitations-line';
import { QueueHead } from './queue-head';
import { QueueList } from './queue-list';
import { readEmptiness } from './read-emptiness';
import { readEnding } from './read-ending';
import { useListKeys } from './use-list-keys';
import { type Marks, useMarks } from './use-marks';
import { useSelection } from './use-selection';
import type { TodayList } from './use-today';
import { type Triage, useTriage } from './use-triage';
import { withDividers } from './with-dividers';

const CallOfDay = lazy(async () => (await import('./call-of-day')).CallOfDay, { waiting: null });
const SilentLine = lazy(async () => (await import('./silent-line')).SilentLine, { waiting: null });
const FilterBar = lazy(async () => (await import('./filter-bar')).FilterBar, { waiting: null, soon: true });
const QueueEnding = lazy(async () => (await import('./queue-ending')).QueueEnding, {
  waiting: <Skeleton shape="card" count={4} />,
});
const BulkBar = lazy(async () => (await import('./bulk-bar')).BulkBar, { waiting: null, soon: true });

type Props = {
  frame: Frame;
  settings: Settings;
  list: TodayList;
  front: PostInFront | null;
  now: number;
  say: Say;
  tell: (words: string) => void;
  restored: string | null;
  onPerson: (id: string) => void;
};

/** Where the filters stand open above the list from the beginning, they are drawn with it. */
export const loadFilterBar = FilterBar.load;

/** The list of the day, or everyone; one card is open and the keys act on it. */
export function Queue({ frame, settings, list, front, now, say, tell, restored, onPerson }: Props) {
  const { ids, due } = list;
  const root = useRef<HTMLElement>(null);
  const handle = useRef<ListHandle>(null);
  const rows = useMemo(() => withDividers(ids, due), [ids, due]);
  const reveal = (id: string) => handle.current?.reveal(rows.indexOf(id));
  const selection = useSelection({ ids, root, reveal, restored, start: useLastOpened() });
  const [drawn, setDrawn] = useState<string[]>([]);
  const cards = useCards(drawn);
  const reasons = useLive(() => loadKnownReasons(drawn), [drawn.join(' ')]);
  const { sent, allowance } = useInvitations(settings.limits, now);
  const canMark = frame === 'page';
  const marks = useMarks(ids);
  const triage = useTriage({ ids, selection, cards, marks, allowance, say, tell });
  useListKeys(selection, marks, canMark);
  const [filtering, setFiltering] = useState(frame !== 'popup');

  const ending = endingOf(list, front);
  // With nobody at all, there is nothing to switch or filter.
  const hasHead = ending !== 'empty' || list.total > 0 || list.done > 0;
  return (
    <section
      class="queue"
      ref={root}
      aria-labelledby={hasHead ? 'queue-title' : undefined}
      // Who is being written to must not change places with somebody warmer who just came in.
      onFocusIn={selection.hold}
    >
      {hasHead && (
        <QueueHead list={list} index={selection.index} titleId="queue-title">
          {frame === 'popup' && <FilterOpen open={filtering} on={narrows(list)} onOpen={setFiltering} />}
        </QueueHead>
      )}
      {hasHead && filtering && ending !== 'done' && (
        <FilterBar list={list} settings={settings} now={now} say={say} />
      )}
      <CallOfDay {...{ settings, now, say, onPerson }} folded={frame === 'popup'} />
      <SilentLine {...{ settings, now, say, onPerson }} />
      {ending && <QueueEnding {...{ ending, list, front, settings, now }} />}
      {!ending && (
        <QueueList
          {...{ rows, cards, reasons, now, allowance, selection, triage, onPerson, handle }}
          people={ids}
          label={t(list.scope)}
          postId={front?.post.id ?? null}
          marks={canMark ? marks : null}
          onDrawn={setDrawn}
        />
      )}
      <MarkedBar {...{ marks, triage, now }} />
      {hasHead && sent && <InvitationsLine sent={sent} limits={settings.limits} />}
      {!ending && <KeysLine />}
    </section>
  );
}

function MarkedBar({ marks, triage, now }: { marks: Marks; triage: Triage; now: number }) {
  if (marks.ids.length === 0) return null;
  return (
    <BulkBar
      count={marks.ids.length}
      now={now}
      menu={triage.bulkMenu}
      onMenu={triage.setBulkMenu}
      onAct={triage.actOnAll}
      onClear={marks.clear}
    />
  );
}

function KeysLine() {
  return (
    <p class="queue-keys" aria-hidden="true">
      {t('queueKeys')}
    </p>
  );
}

/** True while the list shows fewer than there are, because the user asked for that. */
function narrows({ filter, newerThan }: TodayList): boolean {
  return !isOpenFilter(filter) || newerThan > 0;
}

/** Why nobody is listed; null while somebody is. */
function endingOf(list: TodayList, front: PostInFront | null) {
  if (list.ids.length > 0) return null;
  const asked = { isFiltered: !isOpenFilter(list.filter), onlyNew: list.newerThan > 0 };
  return readEnding({ ...list, ...asked }, readEmptiness(front, list.decided));
}
