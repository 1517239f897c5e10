import type { Act } from '../../leads/next/act';
import { loadPerson } from '../../storage/load/load-person';
import { loadSoon } from '../base/load-soon';
import type { Offer, Say } from '../base/use-undo';
import { t } from '../words/t';
import { addToCalendar } from './add-to-calendar';

const loadAct = async () => ({
  ...(await import('../../storage/decisions/act')),
  ...(await import('../words/say-act')),
});
loadSoon(loadAct);

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
    const { act, sayAct } = await loadAct();
    const after = await act(ids, what, now);
    say(sayAct(names, what, now, after), undefined, offerCalendar(people, what));
  };
}

/** A call that is agreed belongs into the user's own calendar, too. */
function offerCalendar([who, ...others]: readonly Whom[], what: Act): Offer | undefined {
  if (what.is !== 'call-agreed' || !who || others.length > 0) return undefined;
  const take = async () => {
    const card = await loadPerson(who.id);
    if (card) await addToCalendar(card.person, what.at);
  };
  return { words: t('icsAdd'), take: () => void take() };
}
