import { sizeOfDay } from '../../leads/ranking/day-size';
import { liveFilter } from '../../leads/ranking/live-filter';
import type { PostKey } from '../../leads/records/post';
import { isOpenFilter, noFilter, type QueueFilter } from '../../leads/records/queue-filter';
import type { Settings } from '../../settings';
import { canUndo } from '../../storage/decisions/can-undo';
import { findPost } from '../../storage/load/load-posts';
import { loadDuePeople, loadToday, type Today } from '../../storage/load/load-today';
import { useLive } from '../base/use-live';

/** The list to work on and what it was asked for. */
export type TodayList = Today & {
  scope: Settings['today']['scope'];
  /** How many people today may have. */
  size: number;
  /** The user's, without posts and profiles that are gone. */
  filter: QueueFilter;
  /** Only people with a reason first seen after this are listed, epoch ms; 0 = all. */
  newerThan: number;
  /** At the list's end: how many there would be without filter and switch. */
  others: number;
  /** Something was decided, today or before. */
  decided: boolean;
};

/** Kept up to date; `undefined` until it is loaded. `now` only says when to look again. */
export function useToday(settings: Settings | undefined, now: number): TodayList | undefined {
  const asked = settings && { ...settings.today, before: settings.looked.before, order: settings.order };
  return useLive(() => settings && loadList(settings), [JSON.stringify(asked), now]);
}

async function loadList(settings: Settings): Promise<TodayList> {
  const now = Date.now();
  const { scope, onlyNew } = settings.today;
  const size = sizeOfDay(settings.today, now);
  const filter = await readFilter(settings);
  const newerThan = onlyNew ? settings.looked.before : 0;
  const today = await loadToday({ now, scope, size, filter, newerThan });
  const others = today.ids.length === 0 ? await countOthers(today, now) : 0;
  return { ...today, scope, size, filter, newerThan, others, decided: await canUndo() };
}

async function readFilter({ today, order }: Settings): Promise<QueueFilter> {
  const { filter } = today;
  if (isOpenFilter(filter)) return filter;
  const posts = new Map<string, string>();
  for (const id of filter.posts) {
    const post = await findPost([id as PostKey]);
    if (post) posts.set(id, post.id);
  }
  return liveFilter(filter, { posts, profiles: order.profiles.map(({ id }) => id) });
}

async function countOthers({ total }: Today, now: number): Promise<number> {
  return total + (await loadDuePeople(now, noFilter)).length;
}
