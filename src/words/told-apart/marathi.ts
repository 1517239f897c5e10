import type { LanguageWords } from '../../leads/text/language-words';

export const marathi: LanguageWords = {
  language: 'mr',
  detection: {
    words: `
      असे, आणि, आपण, आम्ही, आहे, आहेत, कसे, का, काय, खूप, च्या, तर, ती, तुम्ही, तो, धन्यवाद, नाही, पण, मध्ये,
      मला, मी, साठी, हा, ही, हे, होते
    `,
    letters: 'ळ',
  },
};
