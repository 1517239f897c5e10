import type { LanguageWords } from '../../leads/text/language-words';

export const estonian: LanguageWords = {
  language: 'et',
  detection: {
    words: `
      aga, ainult, aitäh, ei, et, hea, ja, jagamast, juba, ka, kas, kes, kui, kuidas, kus, kõik, ma, me, meie,
      mida, minu, mis, nad, nii, ning, oled, oleme, olen, oli, oma, on, palju, sa, saab, seda, see, selle,
      siis, sinu, suur, ta, te, teie, tere, tänan, veel, väga, või
    `,
    letters: 'äõöü',
  },
};
