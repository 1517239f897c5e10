import { boardStages } from '../../leads/records/stage';
import type { LoadedCard } from '../../storage/load/load-board';
import { listMenuItems, nameOfMenu } from '../card/list-menu-items';
import { Icon } from '../parts/icon';
import { Menu, type MenuItem } from '../parts/menu';
import { stageName } from '../words/stage-name';
import { isolate, t } from '../words/t';
import type { BoardActs, BoardMenu } from './use-board-acts';

type Props = {
  card: LoadedCard;
  stage: string;
  now: number;
  selected: boolean;
  acts: BoardActs;
  onSelect: (id: string) => void;
};

/** Moves the card without dragging; what a key asks for opens in its place. Only the card at hand is a stop for Tab. */
export function BoardCardMenu({ card: { person }, stage, now, selected, acts, onSelect }: Props) {
  const of: BoardMenu = acts.menu ?? 'move';
  const words = (
    <>
      <span class="visually-hidden">{t('boardMove', isolate(person.name))}</span>
      <Icon name="down" />
    </>
  );
  const open = () => {
    onSelect(person.id);
    acts.openMenu('move', person.id);
  };
  if (!selected) {
    return (
      <div class="menu board-card-menu">
        <button
          type="button"
          class="quiet"
          tabIndex={-1}
          aria-haspopup="menu"
          aria-expanded={false}
          onClick={open}
        >
          {words}
        </button>
      </div>
    );
  }
  return (
    <div class="board-card-menu">
      <Menu
        label={of === 'move' ? t('boardMove', isolate(person.name)) : nameOfMenu(of)}
        items={of === 'move' ? listStages(stage) : listMenuItems(of, now, [])}
        open={acts.menu !== null}
        onOpen={(isOpen) => (isOpen ? acts.openMenu('move') : acts.close())}
        onPick={(id) => acts.pick(of, id)}
      >
        {words}
      </Menu>
    </div>
  );
}

/** Every stage but their own, the first ten always with the same digit. */
function listStages(present: string): MenuItem[] {
  const numbered = boardStages.map((stage, index) => ({
    id: stage,
    label: stageName(stage),
    hint: index < 10 ? String((index + 1) % 10) : '',
  }));
  const queued = { id: 'queued', label: t('boardToQueue'), hint: 'N' };
  return [...numbered, queued].filter(({ id }) => id !== present);
}
