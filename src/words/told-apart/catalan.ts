import type { LanguageWords } from '../../leads/text/language-words';

export const catalan: LanguageWords = {
  language: 'ca',
  detection: {
    words: `
      això, amb, aquest, aquesta, ara, bon, bona, com, des, els, encara, estat, fer, gràcies, ha, han, hem,
      heu, hi, les, meva, molt, moltes, més, nosaltres, on, per, però, quan, que, sempre, ser, seu, seva,
      sobre, són, també, teva, tot, tots, una, vosaltres, és
    `,
    letters: 'àçèïò',
  },
};
