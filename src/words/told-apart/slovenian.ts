import type { LanguageWords } from '../../leads/text/language-words';

export const slovenian: LanguageWords = {
  language: 'sl',
  detection: {
    words: `
      ali, ampak, bil, bilo, biti, bolj, da, dobro, hvala, ima, imam, imamo, in, iz, je, kaj, kako, kdaj, ker,
      ki, kjer, ko, kot, lahko, lepo, mi, na, najlepša, nas, naš, ne, ni, od, pa, po, pri, samo, se, sem, smo,
      so, ste, tako, te, to, tudi, v, vas, vaš, vedno, vi, vse, za, zelo, če, še, že
    `,
  },
};
