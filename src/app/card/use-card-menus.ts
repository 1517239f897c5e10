import { useState } from 'preact/hooks';
import type { Act } from '../../leads/next/act';
import { theyReplied } from '../../leads/next/they-replied';
import type { Card } from '../../leads/records/card';
import { outcomeKinds } from '../../leads/records/outcome';
import { knownAs } from '../../leads/records/outreach';
import { laterChoices } from '../words/later-choices';
import { type CardMenu, type ItemsOf, inWords } from './list-menu-items';

/** What is asked before an act: a date in words, when the call is, what happened, how much it is, why it was lost. */
export type CardForm = 'later' | 'call' | 'touch' | 'proposal' | 'order' | 'lost';
type Props = {
  card: Card;
  now: number;
  menu: CardMenu;
  onMenu: (menu: CardMenu) => void;
  onAct: (act: Act) => void;
};

/** What a card's menus do, and which form they have led to. */
export function useCardMenus({ card, now, menu, onMenu, onAct }: Props) {
  const [isMore, setMore] = useState(false);
  const [asked, setAsked] = useState<CardForm | null>(null);
  const form: CardForm | null = menu === 'call' || menu === 'touch' ? menu : menu === null ? asked : null;
  const close = () => {
    setMore(false);
    setAsked(null);
    onMenu(null);
  };
  const act = (what: Act) => {
    close();
    onAct(what);
  };
  const ask = (what: CardForm) => {
    close();
    setAsked(what);
  };
  const open = (what: CardMenu) => {
    close();
    onMenu(what);
  };
  const pickers: Record<ItemsOf, (id: string) => void> = {
    known: (id) => {
      const as = knownAs.find((each) => each === id);
      if (as) act({ is: 'known', as });
    },
    later: (id) => {
      const choice = laterChoices(now).find((each) => each.id === id);
      if (choice) act({ is: 'later', until: choice.at });
      else if (id === inWords) ask('later');
    },
    outcome: (id) => {
      const kind = outcomeKinds.find((each) => each === id);
      if (kind === 'proposal' || kind === 'order' || kind === 'lost') ask(kind);
      else if (kind) act({ is: 'outcome', kind, amount: null, currency: null });
    },
    more: (id) => {
      if (id === 'replied') act(theyReplied(card));
      else if (id === 'new' || id === 'not-a-fit') act({ is: id });
      else if (id === 'call' || id === 'touch' || id === 'outcome' || id === 'known' || id === 'later')
        open(id);
    },
  };
  return { form, act, close, isMore, setMore, pick: (of: ItemsOf, id: string) => pickers[of](id) };
}

export type CardMenus = ReturnType<typeof useCardMenus>;
