import type { LanguageWords } from '../../leads/text/language-words';

export const slovak: LanguageWords = {
  language: 'sk',
  detection: {
    words: `
      a, ako, ale, alebo, ani, až, bez, bohužiaľ, bol, bola, bolo, bude, budem, by, byť, deň, dnes, do, dobrý,
      ešte, i, ich, je, kde, keď, ktorá, ktoré, ktorý, len, ma, medzi, mne, mám, máme, máte, môže, môžem,
      môžeme, môžete, na, naše, nebude, než, nie, nám, od, po, podľa, pre, pretože, prečo, pri, prosím, práca,
      rok, s, sa, si, sme, som, ste, sú, tak, tam, tiež, to, tu, týždeň, u, už, v, vaše, veľa, veľmi, vám,
      vďaka, všetko, z, za, áno, čo, ďakujem, že
    `,
    letters: 'äôĺľŕ',
  },
};
