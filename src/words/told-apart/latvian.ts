import type { LanguageWords } from '../../leads/text/language-words';

export const latvian: LanguageWords = {
  language: 'lv',
  detection: {
    words: `
      ar, arī, bet, bija, būs, daudz, es, ir, jau, jums, jūs, jūsu, ka, kas, ko, kā, labi, lai, man, mums,
      mēs, mūsu, nav, no, paldies, par, pie, pēc, tas, tikai, to, tā, un, uz, vai, vairāk, viņi, vēl, ļoti,
      šis, šī
    `,
    letters: 'āēģīķļņū',
  },
};
