import type { LanguageWords } from '../../leads/text/language-words';

export const lithuanian: LanguageWords = {
  language: 'lt',
  detection: {
    words: `
      apie, ar, ačiū, bet, buvo, būti, dar, daug, dėkui, dėl, gali, ir, iš, jau, jie, jūs, jūsų, kad, kai,
      kaip, kas, kur, ką, labai, mano, mes, mūsų, ne, nes, per, po, puiku, savo, su, tai, taip, tik, už, visi,
      yra, į, ši, šis
    `,
    letters: 'ėęįūų',
  },
};
