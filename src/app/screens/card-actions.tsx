import { knownAs } from '../../leads/outreach';
import { Key } from '../parts/key';
import { Menu } from '../parts/menu';
import type { Verdict } from '../verdict';
import { t } from '../words/t';
import type { CardMenu } from './queue';

type Props = {
  menu: CardMenu;
  onMenu: (menu: CardMenu) => void;
  onOpen: () => void;
  onSettle: (verdict: Verdict) => void;
};

const laterDays = [1, 3, 7] as const;

/** The four things to do with a card, each with its key. Opening is the one filled button of the screen. */
export function CardActions({ menu, onMenu, onOpen, onSettle }: Props) {
  const settleKnown = (id: string) => {
    const as = knownAs.find((each) => each === id);
    if (as) onSettle({ is: 'known', as });
  };
  const settleLater = (id: string) => {
    const days = laterDays.find((each) => String(each) === id);
    if (days) onSettle({ is: 'later', days });
  };
  return (
    <div class="card-actions">
      <button
        type="button"
        class="filled"
        aria-keyshortcuts="Enter"
        title={t('openOnLinkedIn')}
        onClick={onOpen}
      >
        {t('open')} <Key>⏎</Key>
      </button>
      <Menu
        label={t('knownMenu')}
        hotkey="M"
        open={menu === 'known'}
        onOpen={(open) => onMenu(open ? 'known' : null)}
        onPick={settleKnown}
        items={knownAs.map((as) => ({ id: as, label: t(`knownAs_${as}`) }))}
      >
        {t('known')} <Key>M</Key>
      </Menu>
      <Menu
        label={t('laterMenu')}
        hotkey="L"
        open={menu === 'later'}
        onOpen={(open) => onMenu(open ? 'later' : null)}
        onPick={settleLater}
        items={laterDays.map((days) => ({ id: String(days), label: t(`later_${days}`) }))}
      >
        {t('later')} <Key>L</Key>
      </Menu>
      <button type="button" class="quiet" aria-keyshortcuts="X" onClick={() => onSettle({ is: 'not-a-fit' })}>
        {t('notAFit')} <Key>X</Key>
      </button>
    </div>
  );
}
