import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Act } from '../../leads/next/act';
import { reachedOut } from '../../leads/next/reached-out';
import type { Card } from '../../leads/records/card';
import type { Channel } from '../../leads/records/touch';
import { loadDraft } from '../../storage/decisions/save-draft';

import { loadSoon } from '../base/load-soon';
import { Icon } from '../parts/icon';
import { Key } from '../parts/key';
import { lazy } from '../parts/lazy';
import { Menu } from '../parts/menu';
import { loadWhen } from '../words/load-when';
import { t } from '../words/t';
import { type CardMenu, type ItemsOf, listMenuItems, nameOfMenu, type OwnButton } from './list-menu-items';
import { type CardMenus, useCardMenus } from './use-card-menus';

export type CardActionsProps = {
  card: Card;
  next: { channel: Channel };
  now: number;
  menu: CardMenu;
  onMenu: (menu: CardMenu) => void;
  onOpen: () => void;
  onAct: (act: Act) => void;
  drafting: boolean;
  onDraft: (open: boolean) => void;
};

const DraftEditor = lazy(async () => (await import('../drafts/draft-editor')).DraftEditor, {
  takesKeys: true,
  soon: true,
});
const CardFormView = lazy(async () => (await import('./card-form-view')).CardFormView, {
  waiting: null,
  takesKeys: true,
  soon: true,
});
// For the forms that ask when.
loadSoon(loadWhen);

/** From these widths on, in px, more of what is done often has a button of its own. */
const widths = [524, 612];
const ownButtons: readonly (readonly OwnButton[])[] = [
  [],
  ['later', 'not-a-fit'],
  ['known', 'later', 'not-a-fit'],
];

/** All there is to do about a person, each with its key; opening is the one filled button of the screen. */
export function CardActions(props: CardActionsProps) {
  const { card, next, now, drafting, onDraft } = props;
  const root = useRef<HTMLDivElement>(null);
  const own = ownButtons[useWidthStep(root, widths)] ?? [];
  const menus = useCardMenus(props);
  const cancel = () => {
    menus.close();
    focusCard(root.current);
  };
  const reach = async () => {
    // What was just written may not have come round to the card yet.
    const draft = (await loadDraft(card.person.id)) ?? null;
    menus.act(reachedOut({ draft }, next));
  };
  return (
    <div class="card-acts">
      <div class="card-actions" ref={root} data-roomy={own.length > 0 || undefined}>
        <MainButtons {...props} onReach={() => void reach()} />
        <Menus {...props} menus={menus} own={own} />
      </div>
      {menus.form && (
        <CardFormView touches={card.touches} form={menus.form} now={now} act={menus.act} onCancel={cancel} />
      )}
      {drafting && (
        <DraftEditor
          card={card}
          next={next}
          now={now}
          onClose={() => onDraft(false)}
          onReached={() => void reach()}
        />
      )}
    </div>
  );
}

type ButtonsProps = CardActionsProps & { onReach: () => void };

function MainButtons({ card, drafting, onOpen, onDraft, onReach }: ButtonsProps) {
  return (
    <>
      <button
        type="button"
        class="filled"
        aria-keyshortcuts="Enter"
        title={t('openOnLinkedIn')}
        onClick={onOpen}
      >
        {t('open')} <Key>⏎</Key>
      </button>
      <button
        type="button"
        class="quiet"
        aria-keyshortcuts="D"
        aria-expanded={drafting}
        onClick={() => onDraft(!drafting)}
      >
        {t('write')}
        {card.draft && (
          <span class="card-dot">
            <span class="visually-hidden">{t('hasDraft')}</span>
          </span>
        )}{' '}
        <Key>D</Key>
      </button>
      <button type="button" class="quiet" aria-keyshortcuts="S" onClick={onReach}>
        {t('reachedOut')} <Key>S</Key>
      </button>
    </>
  );
}

type MenusProps = CardActionsProps & { menus: CardMenus; own: readonly OwnButton[] };

/** Where there is no room, everything is in "more", and a menu opened by its key opens there. */
function Menus(props: MenusProps) {
  const { menu, menus, own } = props;
  const hasOwn = own.some((each) => each === menu);
  const inMore = menu === null || menu === 'call' || menu === 'touch' || hasOwn ? null : menu;
  const more: ItemsOf = inMore ?? 'more';
  return (
    <>
      {own.includes('known') && (
        <ActMenu {...props} of="known" hotkey="M">
          {t('known')} <Key>M</Key>
        </ActMenu>
      )}
      {own.includes('later') && (
        <ActMenu {...props} of="later" hotkey="L">
          {t('later')} <Key>L</Key>
        </ActMenu>
      )}
      {own.includes('not-a-fit') && (
        <button
          type="button"
          class="quiet"
          aria-keyshortcuts="X"
          onClick={() => menus.act({ is: 'not-a-fit' })}
        >
          {t('notAFit')} <Key>X</Key>
        </button>
      )}
      <ActMenu {...props} of={more} isOpen={inMore !== null || menus.isMore}>
        {t('more')} <Icon name="down" />
      </ActMenu>
    </>
  );
}

type ActMenuProps = MenusProps & {
  of: ItemsOf;
  hotkey?: string;
  isOpen?: boolean;
  children: ComponentChildren;
};

function ActMenu({ of, hotkey, isOpen, now, menu, onMenu, menus, own, children }: ActMenuProps) {
  const setOpen = (open: boolean) => {
    if (!open) menus.close();
    else if (of === 'more') menus.setMore(true);
    else onMenu(of);
  };
  return (
    <Menu
      label={nameOfMenu(of)}
      hotkey={hotkey}
      open={isOpen ?? menu === of}
      onOpen={setOpen}
      onPick={(id) => menus.pick(of, id)}
      items={listMenuItems(of, now, own)}
    >
      {children}
    </Menu>
  );
}

/** Back to the card, where Enter opens it again. */
function focusCard(part: HTMLElement | null): void {
  part?.closest('[data-acts]')?.querySelector<HTMLElement>('[data-keys]')?.focus({ preventScroll: true });
}

/** How many of these widths (px, rising) an element has reached: the same part stands in a popup and on a page. */
function useWidthStep(element: RefObject<HTMLElement | null>, widths: readonly number[]): number {
  const [step, setStep] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setStep(widths.filter((width) => current.clientWidth >= width).length);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return step;
}
