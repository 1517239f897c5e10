import type { LanguageWords } from '../leads/text/language-words';

export const thai: LanguageWords = {
  language: 'th',
  // Questions and requests.
  asks: {
    hello: 'สบายดีไหม, สบายดีมั้ย, เป็นอย่างไรบ้าง, เป็นยังไงบ้าง, สบายดีหรือเปล่า',
    answer: 'บอกผม, บอกฉัน, แจ้งให้ทราบ, แจ้งให้ผมทราบ, แจ้งให้ฉันทราบ',
    request: `
      โทรหาผม, โทรหาฉัน, ติดต่อผม, ติดต่อฉัน, ส่งมาให้, ส่งให้ผม, ส่งให้ฉัน, มาคุยกัน, นัดคุย, อยากทราบ,
      อยากรู้, โปรดติดต่อ, กรุณา
    `,
    or: 'หรือ',
  },
};
