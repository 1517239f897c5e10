import type { LanguageWords } from '../../leads/text/language-words';

export const nepali: LanguageWords = {
  language: 'ne',
  detection: {
    words: `
      कसरी, के, को, गर्न, गर्नु, छ, छन्, छैन, तपाईं, त्यो, थियो, धन्यवाद, धेरै, पनि, भने, म, मा, यो, र,
      राम्रो, लाई, लागि, सबै, हामी, हो
    `,
  },
};
