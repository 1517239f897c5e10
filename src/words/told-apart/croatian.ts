import type { LanguageWords } from '../../leads/text/language-words';

export const croatian: LanguageWords = {
  language: 'hr',
  detection: {
    words: `
      ako, ali, bilo, bio, biti, da, dobro, gdje, hvala, i, ili, ima, imam, imamo, iz, je, jer, još, kad,
      kada, kako, kao, kod, koja, koje, koji, li, lijepo, mi, može, na, nas, naš, ne, nije, od, ovo, po,
      poslije, prije, puno, sam, samo, se, smo, ste, su, sve, tako, te, to, u, uvijek, vas, vaš, već, vi,
      više, za, što
    `,
    letters: 'čđ',
  },
};
