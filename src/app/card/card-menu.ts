/** Which of a card's small menus is open. */
export type CardMenu = 'known' | 'later' | 'call' | 'touch' | 'outcome' | null;
