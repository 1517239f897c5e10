import type { Act } from '../../leads/act';
import { act } from '../../storage/act';
import { sayAct } from '../words/act-words';
import type { Say } from './use-undo';

/** Somebody something is done to. */
export type Whom = { id: string; name: string };
/** Does one thing to these people as one act, and says so. */
export type DoTo = (people: readonly Whom[], what: Act) => Promise<void>;

export function useActs(say: Say): DoTo {
  return async (people, what) => {
    if (people.length === 0) return;
    const now = Date.now();
    const ids = people.map(({ id }) => id);
    const names = people.map(({ name }) => name);
    const after = await act(ids, what, now);
    say(sayAct(names, what, now, after));
  };
}
