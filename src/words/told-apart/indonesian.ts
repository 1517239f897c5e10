import type { LanguageWords } from '../../leads/text/language-words';

export const indonesian: LanguageWords = {
  language: 'id',
  detection: {
    words: `
      ada, adalah, akan, anda, apa, atau, bagaimana, bagi, bagus, baik, banget, banyak, begitu, belum,
      bertemu, besok, bisa, bukan, dalam, dan, dapat, dari, dengan, di, dong, gak, hal, hanya, hari, harus,
      ini, itu, jika, juga, kalau, kami, kapan, karena, kasih, ke, kita, kok, lagi, lebih, mana, masih,
      mereka, minggu, mohon, nih, nya, oleh, orang, pada, pagi, pernah, saja, salam, sama, sana, sangat, saya,
      sebagai, sekali, selamat, semoga, semua, seperti, siapa, sini, sudah, tahun, tapi, telah, terima,
      tetapi, tidak, tolong, untuk, yaitu, yang
    `,
  },
};
