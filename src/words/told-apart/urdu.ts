import type { LanguageWords } from '../../leads/text/language-words';

export const urdu: LanguageWords = {
  language: 'ur',
  detection: {
    words: `
      آپ, اس, اور, ایک, بھی, بہت, تو, تھا, تھی, تھے, جو, سے, شکریہ, لیے, میں, نہیں, نے, وہ, پر, کا, کر, کو,
      کی, کیا, کے, ہم, ہو, ہی, ہیں, ہے, یہ
    `,
    letters: 'ٹڈڑںھہے',
  },
};
