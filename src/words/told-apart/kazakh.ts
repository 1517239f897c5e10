import type { LanguageWords } from '../../leads/text/language-words';

export const kazakh: LanguageWords = {
  language: 'kk',
  detection: {
    words: `
      бар, болады, болды, біз, біздің, бір, бұл, да, де, деп, емес, жақсы, жоқ, және, көп, мен, менің, неге,
      олар, осы, рахмет, сен, сіз, сіздің, туралы, қайда, қалай, үшін, өте
    `,
    letters: 'ғқңүұһә',
  },
};
