import type { LanguageWords } from '../../leads/text/language-words';

export const vietnamese: LanguageWords = {
  language: 'vi',
  detection: {
    words: `
      ai, anh, biết, bài, bạn, cho, chào, chúng, chỉ, chị, các, còn, có, công, cũng, cảm, của, em, gì, hay,
      hôm, hơn, khi, khá, không, là, làm, lại, mà, mình, một, nay, ngày, người, nha, nhiều, nhé, như, nhưng,
      những, nào, này, năm, nếu, phải, rất, sao, sẽ, thì, thật, thế, trong, tuần, ty, tôi, từ, viết, việc, và,
      vì, vậy, về, với, xin, đang, đâu, đã, đó, đúng, được, để, ơn, ạ, ở
    `,
    letters: 'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  },
};
