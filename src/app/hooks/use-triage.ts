import { useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Act } from '../../leads/act';
import type { Card } from '../../leads/card';
import { type Allowance, nextStep } from '../../leads/next-step';
import { profileUrl } from '../../leads/profile-link';
import { reachedOut } from '../../leads/reached-out';
import { loadCards } from '../../storage/load-queue';
import type { CardMenu } from '../card-menu';
import { t } from '../words/t';
import { type DoTo, useActs } from './use-acts';
import { useKeys } from './use-keys';
import { noteOpened } from './use-last-opened';
import type { Marks } from './use-marks';
import type { Selection } from './use-selection';
import type { Say } from './use-undo';

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
  const [menu, setMenu] = useState<CardMenu>(null);
  const [drafting, setDrafting] = useState(false);
  const doTo = useActs(props.say);
  const isBulk = marks.ids.length > 0;
  useLayoutEffect(() => {
    setMenu(null);
    setDrafting(false);
  }, [selection.id]);

  const actOnOpen = async (what: (card: Card) => Act) => {
    const { id } = selection;
    if (id === null) return;
    selection.leave();
    const card = await loadCard(id, cards);
    if (card) await doTo([{ id, name: card.person.name }], what(card));
  };
  const act = async (what: Act) => {
    if (isBulk) return actOnMarked(props, doTo, what);
    return actOnOpen(() => what);
  };
  const open = async () => {
    const card = selection.id === null ? undefined : await loadCard(selection.id, cards);
    const url = card && profileUrl(card.person.keys);
    if (!url) return;
    // First, since the popup closes when the tab opens.
    await noteOpened(card.person.id);
    await browser.tabs.create({ url });
  };
  const draft = (isOpen: boolean) => {
    setDrafting(isOpen);
    if (!isOpen && selection.id !== null) selection.select(selection.id);
  };
  const alone = (command: () => void) => () => (isBulk ? tell(t('bulkOne')) : command());

  useKeys({
    Enter: () => void open(),
    n: () => void act({ is: 'new' }),
    x: () => void act({ is: 'not-a-fit' }),
    m: () => setMenu('known'),
    l: () => setMenu('later'),
    s: alone(() => {
      void actOnOpen((card) => reachedOut(card, nextStep(card, { now: Date.now(), ...allowance })));
    }),
    r: alone(() => void actOnOpen(replied)),
    c: alone(() => setMenu('call')),
    $: alone(() => setMenu('outcome')),
    d: alone(() => draft(!drafting)),
  });
  return { menu, setMenu, drafting, draft, act, open };
}

export type Triage = ReturnType<typeof useTriage>;

/** They answered where they were written to last. */
function replied({ touches }: Card): Act {
  const last = touches.find(({ direction }) => direction === 'out');
  return { is: 'replied', channel: last?.channel ?? 'message', text: null };
}

/** One act for all of them; the open card is then the next one that was not marked. */
async function actOnMarked({ ids, selection, cards, marks }: Props, doTo: DoTo, what: Act): Promise<void> {
  const marked = [...marks.ids];
  const rest = [...ids.slice(selection.index), ...ids.slice(0, selection.index).toReversed()];
  const next = rest.find((id) => !marks.has(id));
  if (next !== undefined) selection.select(next);
  marks.clear();
  await doTo(await loadNames(marked, cards), what);
}

async function loadCard(id: string, cards: ReadonlyMap<string, Card>): Promise<Card | undefined> {
  return cards.get(id) ?? (await loadCards([id]))[0];
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
