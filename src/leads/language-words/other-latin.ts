import type { LanguageWords } from './language-words';

/** Of several families, each with hardly a word in common with another. */
export const otherLatin: LanguageWords[] = [
  {
    language: 'et',
    letters: 'äõöü',
    words: `
      aga ainult aitäh ei et hea ja jagamast juba ka kas kes kui kuidas kus kõik ma me meie mida minu mis nad
      nii ning oled oleme olen oli oma on palju sa saab seda see selle siis sinu suur ta te teie tere tänan
      veel väga või
    `,
  },
  {
    language: 'fi',
    letters: 'äö',
    words: `
      aina asia asiaa asti ei en enemmän erittäin että he hei heidän hienoa hyvin hyvä hän hänen ihan ihmiset
      ja jo joka jopa jos jotain jotka jotta kaikki kanssa kiitos koska kuin kun me meidän meillä minulla
      minulle minun minä missä miten mitä mitään mukava mutta myös niin niitä nyt näin ole olemme olen olet
      oli olisi olla ollut on onko ovat paljon pitäisi pitää se sekä siitä sinulla sinulle sinun sinä sitä
      tai te teidän teillä teitä todella tosi työ tällä tämä tästä täytyy uusi vain vielä viikko voi voin
      voisi voisimme vuosi älä
    `,
  },
  {
    language: 'hu',
    letters: 'őű',
    words: `
      a aki akkor ami amit annyira az azok azon azt azzal be csak csupán de egy egyik ez ezek ezen ezt ezzel
      ezért fel gratulálok ha hogy hogyan hét igen illetve ilyen is itt jó kell ki kérem köszi köszönöm
      között le lehet lehetne lesz meg mert mi mikor minden mindig mint miért most már még nagyon neked nekem
      nekünk nem nincs nálunk nélkül olyan ott pedig soha sok sokat szeretném szeretnénk szerintem szia
      szépen sőt te tudjuk tudok tudom után vagy vagyok vagyunk valami van volt én és év így önnek önök úgy
      üdv ők
    `,
  },
  {
    language: 'id',
    words: `
      ada adalah akan anda apa atau bagaimana bagi bagus baik banget banyak begitu belum bertemu besok bisa
      bukan dalam dan dapat dari dengan di dong gak hal hanya hari harus ini itu jika juga kalau kami kapan
      karena kasih ke kita kok lagi lebih mana masih mereka minggu mohon nih nya oleh orang pada pagi pernah
      saja salam sama sana sangat saya sebagai sekali selamat semoga semua seperti siapa sini sudah tahun
      tapi telah terima tetapi tidak tolong untuk yaitu yang
    `,
  },
  {
    language: 'lt',
    letters: 'ėęįūų',
    words: `
      apie ar ačiū bet buvo būti dar daug dėkui dėl gali ir iš jau jie jūs jūsų kad kai kaip kas kur ką labai
      mano mes mūsų ne nes per po puiku savo su tai taip tik už visi yra į ši šis
    `,
  },
  {
    language: 'lv',
    letters: 'āēģīķļņū',
    words: `
      ar arī bet bija būs daudz es ir jau jums jūs jūsu ka kas ko kā labi lai man mums mēs mūsu nav no
      paldies par pie pēc tas tikai to tā un uz vai vairāk viņi vēl ļoti šis šī
    `,
  },
  {
    language: 'sw',
    words: `
      asante bila habari hapa hii hilo hiyo kama katika kila kwa kwamba la lakini mimi na ni nzuri pia sana
      sasa sisi wa watu wetu wewe ya yako yangu yetu za
    `,
  },
  {
    language: 'tl',
    words: `
      ako ang at ay dahil din hindi ikaw ito iyon kami kanyang kayo ko kung lang maraming may mayroon mga mo
      na naman namin natin ng nila opo para pero po rin sa salamat sila siya tayo
    `,
  },
  {
    language: 'tr',
    letters: 'ğış',
    words: `
      ama ancak artık bana bazı ben bence benim bile bir biraz biz bizde bize bizim bu bugün bunu bunun böyle
      bütün da daha de değil ederim ederiz en evet eğer fakat gibi göre güzel hafta hayır hem her hiç ile ise
      istiyorum iyi için iş kadar ki konuda kısa lütfen merhaba mi mu mü mı nasıl nasılsınız ne neden nerede
      nin o olabilir olan olarak oldu olsun olur onlar sadece sana sen senin siz sizde size sizin sonra tam
      tebrikler teşekkür teşekkürler tüm var ve veya ya yani yeni yok yıl zaman çok çünkü önce şey şu
    `,
  },
  {
    language: 'vi',
    letters: 'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
    words: `
      ai anh biết bài bạn cho chào chúng chỉ chị các còn có công cũng cảm của em gì hay hôm hơn khi khá không
      là làm lại mà mình một nay ngày người nha nhiều nhé như nhưng những nào này năm nếu phải rất sao sẽ thì
      thật thế trong tuần ty tôi từ viết việc và vì vậy về với xin đang đâu đã đó đúng được để ơn ạ ở
    `,
  },
];
