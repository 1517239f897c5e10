import type { LanguageWords } from '../../leads/text/language-words';

export const tagalog: LanguageWords = {
  language: 'tl',
  detection: {
    words: `
      ako, ang, at, ay, dahil, din, hindi, ikaw, ito, iyon, kami, kanyang, kayo, ko, kung, lang, maraming,
      may, mayroon, mga, mo, na, naman, namin, natin, ng, nila, opo, para, pero, po, rin, sa, salamat, sila,
      siya, tayo
    `,
  },
};
