import type { LanguageWords } from '../../leads/text/language-words';

export const swahili: LanguageWords = {
  language: 'sw',
  detection: {
    words: `
      asante, bila, habari, hapa, hii, hilo, hiyo, kama, katika, kila, kwa, kwamba, la, lakini, mimi, na, ni,
      nzuri, pia, sana, sasa, sisi, wa, watu, wetu, wewe, ya, yako, yangu, yetu, za
    `,
  },
};
