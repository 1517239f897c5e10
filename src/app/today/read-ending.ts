import type { Emptiness } from './read-emptiness';

/** What stands where the list would be: the day's end, nobody who passes, nobody since the last look, or nobody. */
export type Ending = 'done' | 'filtered' | 'nothing-new' | 'empty';

export type EndedList = {
  scope: 'today' | 'everyone';
  /** How many people today may have. */
  size: number;
  done: number;
  /** How many people would be listed without filter and switch. */
  others: number;
  isFiltered: boolean;
  /** Only people since the last look are asked for. */
  onlyNew: boolean;
};

/**
 * Why a list is at its end. A day is over when its number is reached, whatever is left; else only when nobody is
 * hidden by a filter and the post in front is not one that still has to be read.
 */
export function readEnding(list: EndedList, emptiness: Emptiness): Ending {
  const isToday = list.scope === 'today' && list.done > 0;
  if (isToday && list.done >= list.size) return 'done';
  if (list.others > 0 && list.isFiltered) return 'filtered';
  if (list.others > 0 && list.onlyNew) return 'nothing-new';
  const isUnread = emptiness === 'NotRead' || emptiness === 'NotLooked';
  return isToday && !isUnread ? 'done' : 'empty';
}
