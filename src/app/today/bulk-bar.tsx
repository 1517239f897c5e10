import type { Act } from '../../leads/next/act';
import { knownAs } from '../../leads/records/outreach';
import { IconButton } from '../parts/icon-button';
import { Key } from '../parts/key';
import { Menu } from '../parts/menu';
import { laterChoices } from '../words/later-choices';
import { plural, t } from '../words/t';
import type { BulkMenu } from './use-triage';

type Props = {
  count: number;
  now: number;
  menu: BulkMenu;
  onMenu: (menu: BulkMenu) => void;
  onAct: (what: Act) => void;
  onClear: () => void;
};

/** What can be done to everybody marked, as one act. */
export function BulkBar({ count, now, menu, onMenu, onAct, onClear }: Props) {
  const later = laterChoices(now);
  const actKnown = (id: string) => {
    const as = knownAs.find((each) => each === id);
    if (as) onAct({ is: 'known', as });
  };
  const actLater = (id: string) => {
    const choice = later.find((each) => each.id === id);
    if (choice) onAct({ is: 'later', until: choice.at });
  };
  return (
    <section class="bulk-bar" aria-label={t('bulk')} data-testid="bulk-bar" data-count={count}>
      <span class="bulk-count" role="status">
        {plural('bulkCount', count)}
      </span>
      <button type="button" class="quiet" aria-keyshortcuts="N" onClick={() => onAct({ is: 'new' })}>
        {t('bulkNew')} <Key>N</Key>
      </button>
      <Menu
        label={t('knownMenu')}
        hotkey="M"
        open={menu === 'known'}
        onOpen={(open) => onMenu(open ? 'known' : null)}
        onPick={actKnown}
        items={knownAs.map((as) => ({ id: as, label: t(`knownAs_${as}`) }))}
      >
        {t('known')} <Key>M</Key>
      </Menu>
      <Menu
        label={t('laterMenu')}
        hotkey="L"
        open={menu === 'later'}
        onOpen={(open) => onMenu(open ? 'later' : null)}
        onPick={actLater}
        items={later}
      >
        {t('later')} <Key>L</Key>
      </Menu>
      <button type="button" class="quiet" aria-keyshortcuts="X" onClick={() => onAct({ is: 'not-a-fit' })}>
        {t('notAFit')} <Key>X</Key>
      </button>
      <button type="button" class="quiet" onClick={() => onAct({ is: 'back' })}>
        {t('bulkBack')}
      </button>
      <IconButton icon="close" label={t('bulkClear')} hotkey="Escape" onClick={onClear} />
    </section>
  );
}
