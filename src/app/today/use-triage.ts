import { useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Act } from '../../leads/next/act';
import type { Allowance } from '../../leads/next/act-facts';
import { theyReplied } from '../../leads/next/they-replied';
import { profileUrl } from '../../leads/people/profile-link';
import type { Card } from '../../leads/records/card';
import { loadCards } from '../../storage/load/load-queue';
import { useKeys } from '../base/use-keys';
import { noteOpened } from '../base/use-last-opened';
import type { Say } from '../base/use-undo';
import type { CardMenu } from '../card/list-menu-items';
import { reachOut } from '../card/reach-out';
import { type DoTo, useActs } from '../card/use-acts';
import { t } from '../words/t';
import type { Marks } from './use-marks';
import type { Selection } from './use-selection';

/** Which of the menus for all who are marked is open. */
export type BulkMenu = 'known' | 'later' | null;

type Props = {
  ids: readonly string[];
  selection: Selection;
  cards: ReadonlyMap<string, Card>;
  marks: Marks;
  allowance: Allowance;
  say: Say;
  tell: (words: string) => void;
};

/** What can be done to the open card, or else to everybody marked, and the keys for it. */
export function useTriage(props: Props) {
  const { selection, cards, marks, allowance, tell } = props;
  const doTo = useActs(props.say);
  const isBulk = marks.ids.length > 0;
  const opened = useOpened(selection.id, isBulk);
  const { setMenu, drafting } = opened;
  const openMenu = isBulk ? opened.setBulkMenu : setMenu;

  const actOnOpen = async (what: (card: Card) => Act | Promise<Act>, stays = false) => {
    const { id } = selection;
    if (id === null) return;
    if (stays) selection.move(1);
    else selection.leave();
    // Anew: what was just written may not have come round to the card yet.
    const [card] = await loadCards([id]);
    if (card) await doTo([{ id, name: card.person.name }], await what(card));
  };
  const actOnAll = (what: Act) => actOnMarked(props, doTo, what);
  const decide = (what: Act) => void (isBulk ? actOnAll(what) : actOnOpen(() => what, what.is === 'new'));
  const open = () => openProfile(selection, cards);
  const draft = (isOpen: boolean) => {
    opened.setDrafting(isOpen);
    if (!isOpen && selection.id !== null) selection.select(selection.id);
  };
  const alone = (command: () => void) => () => (isBulk ? tell(t('bulkOne')) : command());

  useKeys({
    Enter: () => void open(),
    n: () => decide({ is: 'new' }),
    x: () => decide({ is: 'not-a-fit' }),
    m: () => openMenu('known'),
    l: () => openMenu('later'),
    s: alone(() => {
      void actOnOpen((card) => reachOut(card, allowance));
    }),
    r: alone(() => void actOnOpen(theyReplied)),
    c: alone(() => setMenu('call')),
    t: alone(() => setMenu('touch')),
    $: alone(() => setMenu('outcome')),
    d: alone(() => draft(!drafting)),
  });
  return {
    ...opened,
    draft,
    open,
    /** To the open card, whoever is marked. */
    act: (what: Act) => void actOnOpen(() => what, what.is === 'new'),
    actOnAll: (what: Act) => void actOnAll(what),
  };
}

/** What is open at a card: a menu, the editor; or the menu for all who are marked. Another card begins with neither. */
function useOpened(id: string | null, isBulk: boolean) {
  const [menu, setMenu] = useState<CardMenu>(null);
  const [bulkMenu, setBulkMenu] = useState<BulkMenu>(null);
  const [drafting, setDrafting] = useState(false);
  useLayoutEffect(() => {
    setMenu(null);
    setDrafting(false);
  }, [id]);
  useLayoutEffect(() => setBulkMenu(null), [isBulk]);
  return { menu, setMenu, bulkMenu, setBulkMenu, drafting, setDrafting };
}

async function openProfile(selection: Selection, cards: ReadonlyMap<string, Card>): Promise<void> {
  const { id } = selection;
  const card = id === null ? undefined : (cards.get(id) ?? (await loadCards([id]))[0]);
  const url = card && profileUrl(card.person.keys);
  if (!url) return;
  selection.hold();
  // First, since the popup closes when the tab opens.
  await noteOpened(card.person.id);
  await browser.tabs.create({ url });
}

export type Triage = ReturnType<typeof useTriage>;

/** One act for all of them; the open card is then the next one that was not marked. */
async function actOnMarked({ ids, selection, cards, marks }: Props, doTo: DoTo, what: Act): Promise<void> {
  const marked = [...marks.ids];
  const rest = [...ids.slice(selection.index), ...ids.slice(0, selection.index).toReversed()];
  const next = rest.find((id) => !marks.has(id));
  if (next !== undefined) selection.select(next);
  marks.clear();
  await doTo(await loadNames(marked, cards), what);
}

const batch = 500;

async function loadNames(ids: readonly string[], cards: ReadonlyMap<string, Card>) {
  const names = new Map(ids.map((id) => [id, cards.get(id)?.person.name]));
  const missing = ids.filter((id) => names.get(id) === undefined);
  for (let from = 0; from < missing.length; from += batch) {
    for (const card of await loadCards(missing.slice(from, from + batch))) {
      if (card) names.set(card.person.id, card.person.name);
    }
  }
  return ids.map((id) => ({ id, name: names.get(id) ?? '' }));
}
