import type { LanguageWords } from '../../leads/text/language-words';

export const mongolian: LanguageWords = {
  language: 'mn',
  detection: {
    words: `
      байгаа, байна, байсан, баярлалаа, би, бид, бол, болно, гэж, гэсэн, их, маш, надад, нь, сайн, та, танд,
      тэр, хэрэгтэй, энэ, юм
    `,
    letters: 'үө',
  },
};
