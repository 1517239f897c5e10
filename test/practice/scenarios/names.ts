/**
 * First and last names by culture, to be combined; whoever results is invented. `native=latin` where the script is not
 * Latin: the second half is what a vanity is usually made of.
 */
export type Culture = { code: string; weight: number; lastFirst?: boolean; first: string[]; last: string[] };

const list = (text: string) => text.trim().split(/\s+/);

export const cultures: Culture[] = [
  {
    code: 'en',
    weight: 9,
    first: list(
      'Nadia Owen Priya Callum Tamsin Derek Imogen Rhys Beatrix Marlon Fern Gideon Aoife Seán Niamh Wesley',
    ),
    last: list(
      'Hartwell Okafor O’Neill Pemberton Ashdown Quigley Vance-Reid Thistlewood Mbeki Larkspur Dunmore Fenwick',
    ),
  },
  {
    code: 'de',
    weight: 6,
    first: list('Jürgen Anneliese Björn Käthe Till Friederike Götz Svenja Rüdiger Mareike Jörg Heidrun'),
    last: list(
      'Weißgerber Müllenbach Großkopf Lüttgen Schönfelder Brückmann Fährmann Dörrbecker Kesselring Öhlmann',
    ),
  },
  {
    code: 'fr',
    weight: 5,
    first: list('Zoë Chloé Rémi Anaïs Thibault Solène Benoît Maëlle Gaël Hélène François Inès'),
    last: list('Brévannes Le’Guen Châtelain Dumoulin-Roy Fauré Garçonnet Lefèbvre Béraud Valençay Tréguier'),
  },
  {
    code: 'it',
    weight: 5,
    first: list('Niccolò Giosuè Fiammetta Ludovica Tommaso Ilaria Desirée Ruggero Noè Mirella'),
    last: list('D’Angiolo Cantù Bertolazzi Santacà Del-Prà Forlè Montalbano-Sè Quaglia Riccò Zennaro'),
  },
  {
    code: 'es',
    weight: 5,
    first: list('José Íñigo Begoña Saúl Ximena Ángela Rubén Núria Martín Lucía'),
    last: list('Ñandú Peñarroya Ibáñez-Solís Muñoa Güell Zúñiga Carrión Echeverría Baltasar Pagès'),
  },
  {
    code: 'pl',
    weight: 4,
    first: list('Łukasz Małgorzata Zdzisław Agnieszka Kacper Bożena Wojciech Ewelina'),
    last: list('Dąbek Świergiel Żak Błaszczyk Gołąb Wróbel Kępa Mączka'),
  },
  {
    code: 'tr',
    weight: 3,
    first: list('Çağla Işıl Göksel Şebnem Umut Ayşegül İlker Tuğba'),
    last: list('Yıldızer Öztopçu Güneşli Çınaroğlu Kılıçarslan Şimşekler'),
  },
  {
    code: 'vi',
    weight: 2,
    first: list('Thảo Đức Hương Tuấn Ngọc Quỳnh'),
    last: list('Nguyễn-Vũ Trịnh Đặng-Lê Phùng Lương'),
  },
  {
    code: 'uk',
    weight: 3,
    first: list('Зоя=zoya Тарас=taras Оксана=oksana Богдан=bohdan Мирослава=myroslava Назар=nazar'),
    last: list('Петренко=petrenko Чорновус=chornovus Ґудзь=gudz Кравчук=kravchuk Їжакевич=yizhakevych'),
  },
  {
    code: 'el',
    weight: 2,
    first: list('Ελένη=eleni Άγγελος=angelos Δήμητρα=dimitra Σπύρος=spyros Φωτεινή=foteini'),
    last: list('Παπαγρηγορίου=papagrigoriou Λαμπίρη=lampiri Οικονόμου=oikonomou Ξενάκη=xenaki'),
  },
  {
    code: 'ja',
    weight: 4,
    lastFirst: true,
    first: list('蒼=ao 美咲=misaki 拓海=takumi 結衣=yui 健太郎=kentaro 千尋=chihiro'),
    last: list('神代=kamishiro 水無瀬=minase 早乙女=saotome 三日月=mikazuki 東雲=shinonome'),
  },
  {
    code: 'zh',
    weight: 3,
    lastFirst: true,
    first: list('若琳=ruolin 子涵=zihan 明远=mingyuan 思齐=siqi 雨桐=yutong'),
    last: list('欧阳=ouyang 慕容=murong 司徒=situ 梁=liang 顾=gu'),
  },
  {
    code: 'ko',
    weight: 2,
    lastFirst: true,
    first: list('서윤=seoyun 도현=dohyun 하린=harin 지호=jiho'),
    last: list('남궁=namgung 황보=hwangbo 선우=sunwoo 제갈=jegal'),
  },
  {
    code: 'ar',
    weight: 3,
    first: list('ليلى=layla يوسف=youssef هدى=huda طارق=tariq سلمى=salma'),
    last: list('الحداد=alhaddad بن-زيدان=benzidane القصار=alqassar الشامي=alshami'),
  },
  {
    code: 'he',
    weight: 2,
    first: list('נועה=noa איתי=itay שירה=shira אלון=alon'),
    last: list('בן-עמרם=benamram שקדי=shkedi אורני=orni ברקאי=barkai'),
  },
  {
    code: 'hi',
    weight: 3,
    first: list('आरव=aarav मीरा=meera अनन्या=ananya रोहन=rohan काव्या=kavya'),
    last: list('त्रिवेदी=trivedi कुलकर्णी=kulkarni चौधरी=chaudhary नायर=nair'),
  },
];
