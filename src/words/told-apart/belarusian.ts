import type { LanguageWords } from '../../leads/text/language-words';

export const belarusian: LanguageWords = {
  language: 'be',
  detection: {
    words: `
      ад, але, было, быў, вам, вас, ваш, вельмі, вы, гэта, гэты, да, дзе, дзякуй, для, з, за, каб, калі, мне,
      можа, можна, мы, на, нам, нас, наш, не, па, так, таму, толькі, ты, ужо, ці, чаму, што, я, як, яны, яшчэ,
      ёсць, і, ў
    `,
    letters: 'ў',
  },
};
