import { outcomeKinds } from '../../leads/records/outcome';
import { knownAs } from '../../leads/records/outreach';
import type { MenuItem } from '../parts/menu';
import { laterChoices } from '../words/later-choices';
import { t } from '../words/t';
import { underscored } from '../words/underscored';

/** A menu in which any card's acts are found. `more`: all that has no button of its own. */
export type ItemsOf = 'known' | 'later' | 'outcome' | 'more';

/** The items of a card's menu. `own`: what has a button of its own, and so is not in `more`. */
export function listMenuItems(of: ItemsOf, now: number, own: readonly OwnButton[]): MenuItem[] {
  switch (of) {
    case 'known':
      return knownAs.map((as) => ({ id: as, label: t(`knownAs_${as}`) }));
    case 'later':
      return [
        ...laterChoices(now).map(({ id, label }) => ({ id, label })),
        { id: inWords, label: t('laterWords') },
      ];
    case 'outcome':
      return outcomeKinds.map((kind) => ({ id: kind, label: t(`outcome_${underscored(kind)}`) }));
    case 'more':
      return [...listRare(), ...listCommon().filter(({ id }) => !own.includes(id))];
  }
}

/** The last choice of when they come back: any date, in words. */
export const inWords = 'in-words';

/** What has a button of its own where there is room for it. */
export type OwnButton = 'known' | 'later' | 'not-a-fit';

/** How each menu is announced. */
export function nameOfMenu(of: ItemsOf): string {
  return t(
    ({ known: 'knownMenu', later: 'laterMenu', outcome: 'outcomeMenu', more: 'moreMenu' } as const)[of],
  );
}

function listRare(): MenuItem[] {
  return [
    { id: 'replied', label: t('theyReplied'), hint: 'R' },
    { id: 'call', label: t('callAgreed'), hint: 'C' },
    { id: 'touch', label: t('touchNote'), hint: 'T' },
    { id: 'outcome', label: t('outcome'), hint: '$' },
    { id: 'new', label: t('markNew'), hint: 'N' },
  ];
}

function listCommon(): (MenuItem & { id: OwnButton })[] {
  return [
    { id: 'known', label: t('known'), hint: 'M' },
    { id: 'later', label: t('later'), hint: 'L' },
    { id: 'not-a-fit', label: t('notAFit'), hint: 'X' },
  ];
}

/** Which of a card's small menus is open. */
export type CardMenu = 'known' | 'later' | 'call' | 'touch' | 'outcome' | null;
