import type { BoardStage } from '../../leads/records/stage';
import type { Settings } from '../../settings';
import type { ExportScope } from '../../storage/load/find-export';

/** Whom the user chose, as the screen knows them. */
export type ExportWho =
  | { is: 'everyone' }
  | { is: 'list' }
  | { is: 'saved'; id: string }
  | { is: 'stage'; stage: BoardStage }
  | { is: 'post'; postId: string };

/** The same as the database is asked. */
export function scopeOf(
  who: ExportWho,
  { today, savedFilters, looked, order }: Settings,
  now: number,
): ExportScope {
  const profiles = order.profiles.map(({ id }) => id);
  switch (who.is) {
    case 'everyone':
      return { who: 'everyone' };
    case 'list': {
      const newerThan = today.onlyNew ? looked.before : 0;
      return { who: 'filter', filter: today.filter, profiles, newerThan, now };
    }
    case 'saved': {
      const saved = savedFilters.find(({ id }) => id === who.id);
      return { who: 'filter', filter: saved?.filter ?? today.filter, profiles, newerThan: 0, now };
    }
    case 'stage':
      return { who: 'stage', stage: who.stage };
    case 'post':
      return { who: 'post', postId: who.postId };
  }
}
