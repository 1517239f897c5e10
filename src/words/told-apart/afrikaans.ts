import type { LanguageWords } from '../../leads/text/language-words';

export const afrikaans: LanguageWords = {
  language: 'af',
  detection: {
    words: `
      baie, daar, dankie, die, dis, dit, ek, en, gaan, goed, het, hier, hierdie, hoe, hulle, jou, julle, jy,
      kan, lekker, maar, mense, met, moet, nie, nog, omdat, ons, ook, oor, sal, toe, uit, van, vir, waar,
      want, was, wat
    `,
  },
};
