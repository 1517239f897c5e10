import type { LanguageWords } from '../leads/text/language-words';

export const turkish: LanguageWords = {
  language: 'tr',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      kedi sahibi, köpek sahibi, kendi hayatımın patronu, hayatımın patronu, kendi kaderimin sahibi,
      hayat arkadaşı, ürün ortağı, iş ortağı insan kaynakları, çözüm ortağı
    `,
    cxo: {
      general_management: `
        genel müdür, genel müdürü, genel müdür yardımcısı, icra kurulu başkanı, yönetim kurulu başkanı, ceo,
        başkan, murahhas aza, murahhas üye, yönetim kurulu başkan vekili, icra kurulu üyesi
      `,
    },
    owner: {
      entrepreneurship: `
        kurucu, kurucusu, kurucu ortak, kurucu ortağı, eş kurucu, sahip, sahibi, işletme sahibi,
        şirket sahibi, girişimci, serbest, serbest çalışan, serbest meslek, patron, işveren, mal sahibi,
        ortak kurucu
      `,
    },
    partner: {
      any: 'ortak, ortağı, yönetici ortak, şirket ortağı, avukat ortak',
    },
    vp: {
      any: 'başkan yardımcısı, başkan yardımcılığı, genel başkan yardımcısı',
    },
    director: {
      general_management: `
        yönetim kurulu üyesi, ülke müdürü, bölge direktörü, fabrika müdürü, ülke direktörü,
        bağımsız yönetim kurulu üyesi
      `,
      any: `
        direktör, direktörü, daire başkanı, grup başkanı, departman başkanı, bölüm başkanı,
        koordinatör direktör, direktör yardımcısı
      `,
      media_communication: 'genel yayın yönetmeni, yazı işleri müdürü',
      education: 'rektör, dekan, okul müdürü, rektörü, dekanı',
    },
    manager: {
      any: `
        müdür, müdürü, müdiresi, müdire, yönetici, yöneticisi, şef, şefi, takım lideri, ekip lideri,
        ekip yöneticisi, sorumlu müdür, müdür yardımcısı, amir, amiri, ustabaşı, mağaza müdürü, süpervizör,
        supervizör, lideri
      `,
      operations: 'aşçıbaşı, şef aşçı, mutfak şefi',
      healthcare: 'başhemşire, sorumlu hemşire',
      accounting: 'muhasebe müdürü, baş muhasebeci',
      project_management: 'proje yöneticisi, proje müdürü',
    },
    senior: {
      any: `
        kıdemli, baş, uzman kıdemli, danışman kıdemli, profesör, doçent, başmühendis, baş mühendis, başhekim,
        lider, kıdemli uzman, sanat yönetmeni
      `,
    },
    entry: {
      administrative: `
        asistan, asistanı, sekreter, sekreteri, yönetici asistanı, genel müdür asistanı, ofis asistanı,
        resepsiyonist, büro memuru, memur, büro elemanı
      `,
      sales: `
        satış temsilcisi, satış danışmanı, satış elemanı, satış uzmanı, tezgahtar, kasiyer,
        müşteri temsilcisi, tıbbi mümessil, pazarlamacı, satıcı, plasiyer
      `,
      accounting: 'muhasebeci, muhasebe uzmanı, denetçi, mali müşavir, muhasebe elemanı',
      finance: 'finans uzmanı, bankacı, portföy yöneticisi yardımcısı',
      engineering: `
        mühendis, mühendisi, yazılımcı, geliştirici, yazılım geliştirici, tekniker, teknikeri, teknisyen,
        teknisyeni, mimar, geliştiricisi
      `,
      information_technology: 'sistem yöneticisi, veri analisti, veri bilimci, bilgi işlem uzmanı, ağ uzmanı',
      human_resources: 'insan kaynakları uzmanı, işe alım uzmanı, ik uzmanı',
      legal: 'avukat, hukuk müşaviri, noter, hakim, savcı, hukukçu',
      healthcare: `
        doktor, hekim, hemşire, eczacı, fizyoterapist, diş hekimi, psikolog, ebe, veteriner
      `,
      education: `
        öğretmen, öğretmeni, eğitmen, eğitmeni, öğretim görevlisi, akademisyen, kütüphaneci, antrenör
      `,
      media_communication: 'gazeteci, editör, muhabir, çevirmen, tercüman, metin yazarı',
      arts_design: 'tasarımcı, tasarımcısı, grafiker, fotoğrafçı, sanatçı, ressam',
      operations: `
        aşçı, şoför, depocu, elektrikçi, tamirci, fırıncı, garson, operatör, işçi, kuaför, berber, tesisatçı,
        marangoz, lojistik uzmanı, kurye
      `,
      purchasing: 'satın alma uzmanı, satınalma uzmanı',
      consulting: 'danışman, danışmanı, müşavir',
      research: 'araştırmacı, bilim insanı, biyolog, kimyager, araştırma görevlisi, laborant',
      community_social: 'sosyal hizmet uzmanı, sosyal çalışmacı',
      military_protective: 'polis, itfaiyeci, asker, güvenlik görevlisi, subay',
      real_estate: 'emlakçı, emlak danışmanı, gayrimenkul danışmanı',
      quality_assurance: 'test uzmanı, kalite kontrol elemanı',
      any: `
        uzman, uzmanı, uzman yardımcısı, temsilci, temsilcisi, analist, analisti, koordinatör, koordinatörü,
        eleman, elemanı, görevli, görevlisi, sorumlu, sorumlusu, çalışan, personel
      `,
    },
    training: {
      any: 'stajyer, stajyeri, çırak, staj, yönetici adayı, avukat stajyeri, stajyer avukat',
      education: `
        öğrenci, öğrencisi, doktora öğrencisi, yüksek lisans öğrencisi, mezun, yeni mezun,
        üniversite öğrencisi
      `,
    },
    unpaid: {
      community_social: 'gönüllü, gönüllüsü',
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: 'muhaseb*, vergi*, denetim*, mali müşavir',
    administrative: 'idari*, sekreter*, ofis*, asistan*, büro*',
    arts_design: 'tasarım*, grafik*, sanat*, fotoğraf*, müzik*',
    business_development: 'iş geliştirme, iş ortaklıkları, ortaklık*, kanal*',
    community_social: 'sosyal hizmet*, gönüllü*, vakf*, vakıf*, sürdürülebilir*',
    consulting: 'danışman*, strateji*',
    customer_success: `
      müşteri hizmetleri, müşteri ilişkileri, müşteri deneyimi, müşteri destek, çağrı merkezi,
      müşteri başarı*
    `,
    education: 'eğitim*, öğret*, okul*, üniversite*, öğrenci*, akademi*',
    engineering: `
      mühendis*, yazılım*, teknik*, bakım*, inşaat*, makine*, geliştirici*, elektrik*, mimar*
    `,
    finance: 'finans*, bank*, sigorta*, yatırım*, kredi*, hazine*, mali işler, bütçe*, risk*',
    healthcare: 'sağlık*, hastane*, doktor*, hemşire*, eczac*, tıbbi, klinik*, hekim*, diş',
    human_resources: 'insan kaynakları, ik, işe alım*, personel*, yetenek*, bordro*, hr',
    information_technology: 'bilgi işlem, bilgi teknolojileri, bt, it, veri*, siber*, sistem*, bilişim*, ağ',
    legal: 'hukuk*, avukat*, uyum, kvkk, noter',
    marketing: 'pazarlama*, marka*, reklam*, dijital pazarlama, sosyal medya*, içerik*, etkinlik*',
    media_communication: `
      iletişim*, basın*, medya*, yayın*, gazete*, editör*, halkla ilişkiler, çevirmen, tercüman
    `,
    military_protective: 'polis*, itfaiye*, asker*, güvenlik görevlisi',
    operations: `
      operasyon*, üretim*, lojistik*, depo*, tedarik zinciri*, nakliye*, fabrika*, otel*, restoran*, mutfak*,
      aşç*, sevkiyat*, süreç*
    `,
    product_management: 'ürün*',
    project_management: 'proje*, program*',
    purchasing: 'satın alma*, satınalma*, tedarik*',
    quality_assurance: 'kalite*, test*',
    real_estate: 'emlak*, gayrimenkul*',
    research: 'araştırma*, ar ge, arge, laboratuvar*, bilim*, inovasyon*',
    sales: 'satış*, mağaza*, ticari*, ihracat*, ticaret*, kilit müşteri*, kurumsal satış',
  },

  weakFunctions: {
    sales: 'müşteri*, bölge*',
    general_management: 'yönetim kurul*',
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: 'asistan, asistanı, sekreter, sekreteri, yönetici asistanı',
    at: '@',
    of: 'şirketi',
    behindCompany: 'şirketinde, firmasında, bünyesinde, grubunda, şirketi, firması',
    company: 'şirket, şirketi, firma, firması',
    aside: `
      yardımcı oluyorum, yardım ediyorum, yöneticilere, girişimcilere, koç, koçu, mentor, mentör, arıyorum,
      arıyoruz, destek oluyorum, baba, anne, babası, annesi
    `,
    former: 'eski, önceki, emekli eski, ex, önceden, sabık',
    notYet: 'gelecekteki, müstakbel, aday',
    retired: 'emekli, emekliyim, emekliye ayrıldı',
    clubs: `
      derneği, dernek, kulübü, kulüp, öğrenci kulübü, okul aile birliği, öğrenci konseyi, topluluğu
    `,
    notCompany: `
      türkiye, istanbul, ankara, izmir, bursa, antalya, bölge, avrupa, konuşmacı, yazar, baba, anne, mentor,
      mba, inovasyon, orta doğu
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      ilgilenmiyorum, ilgilenmiyoruz, ilgimi çekmiyor, ihtiyacımız yok, ihtiyacım yok, bana yazmayın,
      bana yazma, bir daha yazmayın, bir daha yazma, artık yazmayın, artık yazma, mesaj atmayın, mesaj atma,
      mesaj göndermeyin, mesaj göndermeyi bırakın, mesaj göndermeyi keser misiniz?,
      benimle iletişime geçmeyin, benimle iletişime geçme, beni listenizden çıkarın, beni listeden çıkarın,
      beni listeden çıkar, listenizden çıkarır mısınız?, verilerimi silin, verilerimi siler misiniz?,
      aboneliğimi iptal edin, beni rahat bırakın, beni rahat bırak, numaramı nereden buldunuz?,
      numaramı nereden buldun?, mailimi nereden buldunuz?, avukatım, avukatıma, yasal işlem, hukuki yollara,
      spam olarak bildireceğim, yanlış kişi, yanlış kişiye, doğru kişi değilim
    `,
    alone: `
      hayır teşekkürler, hayır teşekkür ederim, yok teşekkürler, teşekkürler hayır, teşekkürler istemiyorum,
      teşekkürler almayayım, istemiyorum, dur, durun, yeter, stop, kalsın, almayayım
    `,
    beside: 'maalesef, üzgünüm, kusura bakmayın',
    unless: 'eğer, onlar, kim, insanlar, şayet',
    but: 'ama, fakat, ancak, aksine',
    softened: 'şu an, şu anda, şimdilik, şimdi, bu yıl, bu sene, henüz',
  },

  // What a machine answers while somebody is out.
  away: `
    ofis dışındayım, ofiste değilim, izindeyim, izinde olacağım, yıllık izindeyim, tatildeyim,
    tatilde olacağım, doğum iznindeyim, otomatik yanıt, otomatik cevap, ofise döneceğim, ofise dönüyorum,
    ofiste olmayacağım
  `,

  // Not now, and when.
  later: {
    cues: `
      belki, konuşalım, konuşuruz, görüşelim, görüşürüz, tekrar, yeniden, haberleşelim, yazın, yaz bana,
      bana yaz, arayın, ara beni, beni ara, daha iyi, en erken, bu yıl değil, bu sene değil, vaktim yok,
      zamanım yok, yoğunum, erteleyelim, hatırlat, bakarız
    `,
    times: {
      'next-year': `
        gelecek yıl, gelecek sene, seneye, önümüzdeki yıl, önümüzdeki sene, yeni yılda, yılbaşından sonra
      `,
      'next-month': 'gelecek ay, önümüzdeki ay',
      weeks: '{n} hafta sonra, {n} hafta içinde',
      months: '{n} ay sonra',
      quarter: 'q{n}, q{n} te, q{n} de, {n} çeyrekte',
      month: `
        {month} ayında, {month} ta, {month} da, {month} te, {month} de, {month} olabilir, {month} konuşalım,
        {month} görüşelim, {month} gibi
      `,
      september: 'yazdan sonra, sonbaharda',
      march: 'baharda, ilkbaharda',
      june: 'yazın olabilir',
      someday: `
        belki sonra, belki daha sonra, daha sonra belki, şimdi değil, şu an değil, şimdilik hayır,
        başka zaman, başka bir zaman, uygun bir zaman değil, zamanlama kötü
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      ocak|ocakta, şubat|şubatta, mart|martta, nisan|nisanda, mayıs|mayısta, haziran|haziranda,
      temmuz|temmuzda, ağustos|ağustosta, eylül|eylülde, ekim|ekimde, kasım|kasımda, aralık|aralıkta
    `,
    numbers: 'bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, on bir, on iki',
  },

  // Questions and requests.
  asks: {
    hello: 'nasılsın, nasılsınız, naber, ne haber, nasıl gidiyor, iyi misin, iyi misiniz',
    answer: `
      haber ver, haber verin, bana yaz, bana yazın, söyle, söyleyin, bana bildir, bana bildirin
    `,
    request: `
      beni ara, beni arayın, bana gönder, bana gönderin, görüşelim, konuşalım, toplantı ayarla,
      bilmek isterim, öğrenmek isterim, göz atın, kaydol, kaydolun
    `,
    or: 'veya',
    toTalk: `
      nasıl çalışıyor, nasıl çalışır, nasıl işliyor, nasıl yapıyorsunuz, ne kadar tutar, ne kadar tutuyor,
      fiyatı ne kadar, fiyatı nedir, fiyatlar nedir, fiyatlarınız, maliyeti ne, maliyeti nedir,
      ücreti ne kadar, kaça mal olur, fiyat listesi, teklif gönderin, teklif gönderir misiniz,
      ne zaman uygunsunuz, ne zaman uygunsun, ne zaman müsaitsiniz, ne zaman müsaitsin,
      ne zaman konuşabiliriz, ne zaman görüşebiliriz, konuşabilir miyiz, görüşebilir miyiz,
      telefonda konuşalım, bir görüşelim, beni arayın, beni ara, beni arar mısınız, takviminizi, takvimini,
      takvim linkinizi, müsait misiniz, müsait misin, toplantı ayarlayalım, görüşme ayarlayalım, demo,
      bana gösterebilir misiniz, gösterebilir misin
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'merhaba, selam, selamlar, merhabalar',
    wishes: 'günaydın, iyi günler, iyi akşamlar, tünaydın, iyi çalışmalar',
    dears: 'sevgili, sayın, değerli',
    titles: 'hanım, bey, hocam, dr, prof, herkese, arkadaşlar, abi, hanımefendi, beyefendi',
    regards: `
      saygılarımla, saygılarımızla, iyi çalışmalar, iyi çalışmalar dilerim, sevgilerimle, en iyi dileklerimle,
      iyi günler dilerim, selamlar, sevgiler, saygılar
    `,
    partings: `
      teşekkürler, teşekkür ederim, çok teşekkürler, çok teşekkür ederim, şimdiden teşekkürler, kolay gelsin,
      görüşmek üzere
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      ama, ancak, artık, bana, bazı, ben, bence, benim, bile, bir, biraz, biz, bizde, bize, bizim, bu, bugün,
      bunu, bunun, böyle, bütün, da, daha, de, değil, ederim, ederiz, en, evet, eğer, fakat, gibi, göre,
      güzel, hafta, hayır, hem, her, hiç, ile, ise, istiyorum, iyi, için, iş, kadar, ki, konuda, kısa, lütfen,
      merhaba, mi, mu, mü, mı, nasıl, nasılsınız, ne, neden, nerede, nin, o, olabilir, olan, olarak, oldu,
      olsun, olur, onlar, sadece, sana, sen, senin, siz, sizde, size, sizin, sonra, tam, tebrikler, teşekkür,
      teşekkürler, tüm, var, ve, veya, ya, yani, yeni, yok, yıl, zaman, çok, çünkü, önce, şey, şu
    `,
    letters: 'ğış',
    hints: 've, bir, için, ile, da, de, olarak, benim, bu, şirketinde, aş, a ş',
    hintLetters: 'ğışİ',
  },
};
