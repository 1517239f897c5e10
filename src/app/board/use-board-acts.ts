import { useState } from 'preact/hooks';
import type { Act } from '../../leads/next/act';
import type { Allowance } from '../../leads/next/act-facts';
import { theyReplied } from '../../leads/next/they-replied';
import type { Card } from '../../leads/records/card';
import { outcomeKinds } from '../../leads/records/outcome';
import { knownAs } from '../../leads/records/outreach';
import { hasOutcome, type Stage } from '../../leads/records/stage';
import { moveStage } from '../../storage/decisions/move-stage';
import { loadCards } from '../../storage/load/load-queue';
import type { Say } from '../base/use-undo';
import { inWords } from '../card/list-menu-items';
import { reachOut } from '../card/reach-out';
import { useActs } from '../card/use-acts';
import type { CardForm } from '../card/use-card-menus';
import { laterChoices } from '../words/later-choices';
import { stageName } from '../words/stage-name';
import { isolate, sentences, t } from '../words/t';
import type { BoardSelection } from './use-board-selection';

/** The menus of a board's card. */
export type BoardMenu = 'move' | 'known' | 'later' | 'outcome';
/** Which menu or form is open, and on whose card. */
type Asked = { id: string; menu: BoardMenu | null; form: CardForm | null };
type Props = { selection: BoardSelection; allowance: Allowance; say: Say; onMoved: (stage: Stage) => void };

/** What can be done to the card at hand, and to any card by moving it. */
export function useBoardActs({ selection, allowance, say, onMoved }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const doTo = useActs(say);
  const close = () => setAsked(null);
  const ask = (what: Partial<Asked>, id = selection.id) => {
    if (id !== null) setAsked({ id, menu: null, form: null, ...what });
  };
  const { menu, form } = asked !== null && asked.id === selection.id ? asked : { menu: null, form: null };

  const moveTo = async (id: string, stage: Stage) => {
    close();
    const [card] = await loadCards([id]);
    if (!card || card.outreach?.stage === stage) return;
    onMoved(stage);
    await moveStage([id], stage);
    say(sayMoved(card.person.name, stage));
  };
  const act = async (what: (card: Card) => Act | Promise<Act>) => {
    const { id } = selection;
    close();
    const [card] = id === null ? [] : await loadCards([id]);
    if (id === null || !card) return;
    const does = await what(card);
    if (leavesBoard(does)) selection.leave();
    await doTo([{ id, name: card.person.name }], does);
  };
  const pick = (of: BoardMenu, id: string) => {
    if (of === 'move') return selection.id === null ? undefined : void moveTo(selection.id, id as Stage);
    const does = readPicked(of, id, Date.now());
    if (typeof does === 'string') ask({ form: does });
    else if (does) void act(() => does);
  };
  return {
    menu,
    form,
    pick,
    moveTo,
    close,
    openMenu: (next: BoardMenu, id = selection.id) => ask({ menu: next }, id),
    askForCall: () => ask({ form: 'call' }),
    act: (does: Act) => void act(() => does),
    reach: () => void act((card) => reachOut(card, allowance)),
    hearBack: () => void act(theyReplied),
  };
}

export type BoardActs = ReturnType<typeof useBoardActs>;

/** "Nadia Haddad moved to Met"; where something was ordered or lost, how to note that. */
export function sayMoved(name: string, stage: Stage): string {
  const moved = t('boardMoved', isolate(name), stageName(stage));
  return sentences(moved, hasOutcome(stage) && t('boardLogOutcome', '$'));
}

function leavesBoard({ is }: Act): boolean {
  return is === 'not-a-fit' || is === 'known';
}

/** The act an item stands for, or the form that asks for the rest of it. */
function readPicked(of: Exclude<BoardMenu, 'move'>, id: string, now: number): Act | CardForm | null {
  if (of === 'known') {
    const as = knownAs.find((each) => each === id);
    return as ? { is: 'known', as } : null;
  }
  if (of === 'later') {
    if (id === inWords) return 'later';
    const choice = laterChoices(now).find((each) => each.id === id);
    return choice ? { is: 'later', until: choice.at } : null;
  }
  const kind = outcomeKinds.find((each) => each === id);
  if (kind === 'proposal' || kind === 'order' || kind === 'lost') return kind;
  return kind ? { is: 'outcome', kind, amount: null, currency: null } : null;
}
