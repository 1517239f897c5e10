import type { LanguageWords } from '../leads/text/language-words';

export const hungarian: LanguageWords = {
  language: 'hu',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      kutyatulajdonos, macskatulajdonos, saját életem igazgatója, a saját életem vezérigazgatója,
      életem vezérigazgatója, a sorsom tulajdonosa, üzleti partner
    `,
    cxo: {
      general_management: `
        vezérigazgató, elnök vezérigazgató, ügyvezető, ügyvezető igazgató, vezérigazgató helyettes, elnök,
        igazgatósági elnök, elnökasszony, igazgatóság elnöke, felügyelőbizottság elnöke, alapító ügyvezető,
        cégvezető, *vezérigazgató
      `,
      finance: 'pénzügyi vezérigazgató helyettes',
    },
    owner: {
      entrepreneurship: `
        tulajdonos, társtulajdonos, alapító, társalapító, vállalkozó, egyéni vállalkozó, cégtulajdonos,
        szabadúszó, üzlettulajdonos, *tulajdonos
      `,
    },
    partner: {
      any: 'partner, üzlettárs, irodavezető partner, alapító partner, társ',
    },
    vp: {
      any: 'alelnök',
    },
    director: {
      general_management: `
        igazgatósági tag, felügyelőbizottsági tag, országigazgató, gyárigazgató, országos vezető,
        területi igazgató, fiókigazgató
      `,
      any: `
        igazgató, *igazgató, igazgatóhelyettes, *igazgatója, osztályvezető igazgató, igazgatója
      `,
      media_communication: 'főszerkesztő',
      education: 'rektor, dékán, iskolaigazgató, intézményvezető, óvodavezető',
    },
    manager: {
      any: `
        vezető, *vezető, menedzser, *menedzser, művezető, csoportvezető, osztályvezető, csapatvezető,
        üzletvezető, műszakvezető, vezetője, *vezetője, projektvezető, irodavezető
      `,
      operations: 'séf, konyhafőnök',
      accounting: 'főkönyvelő',
      healthcare: 'főnővér, osztályvezető főorvos',
    },
    senior: {
      any: `
        vezető fejlesztő, vezető mérnök, vezető tanácsadó, vezető szakértő, szakértő, *szakértő, főmérnök,
        főorvos, professzor, docens, adatvédelmi tisztviselő, szenior, főmunkatárs
      `,
    },
    entry: {
      administrative: `
        asszisztens, *asszisztens, titkárnő, titkár, recepciós, ügyintéző, irodai asszisztens, adminisztrátor
      `,
      sales: `
        értékesítő, *értékesítő, eladó, üzletkötő, értékesítési képviselő, kereskedő, pénztáros,
        területi képviselő
      `,
      accounting: 'könyvelő, könyvvizsgáló, adótanácsadó, *könyvelő',
      finance: 'pénzügyi tanácsadó, kontroller, bankár',
      engineering: `
        mérnök, *mérnök, fejlesztő, *fejlesztő, programozó, technikus, *technikus, építész, tervező
      `,
      information_technology: 'rendszergazda, informatikus, adatelemző, *informatikus',
      human_resources: 'toborzó, hr munkatárs, hr generalista, bérszámfejtő, fejvadász',
      legal: 'ügyvéd, jogász, jogtanácsos, közjegyző, bíró',
      healthcare: `
        orvos, *orvos, ápoló, nővér, gyógyszerész, gyógytornász, pszichológus, fogorvos, szülésznő, mentős
      `,
      education: 'tanár, *tanár, tanító, oktató, tréner, óvónő, könyvtáros, edző, pedagógus',
      media_communication: 'újságíró, szerkesztő, fordító, tolmács, szóvivő, szövegíró',
      arts_design: 'grafikus, fotós, fényképész, művész, tervezőgrafikus, formatervező',
      operations: `
        szakács, sofőr, gépkocsivezető, raktáros, villanyszerelő, szerelő, pék, pincér, operátor, gépkezelő,
        logisztikus, diszpécser, fodrász, asztalos
      `,
      purchasing: 'beszerző, anyagbeszerző',
      consulting: 'tanácsadó, *tanácsadó, konzulens',
      research: 'kutató, tudós, laboráns, biológus, vegyész',
      community_social: 'szociális munkás, lelkész',
      military_protective: 'rendőr, tűzoltó, katona, biztonsági őr',
      real_estate: 'ingatlanközvetítő, ingatlanügynök, ingatlanos',
      quality_assurance: 'tesztelő, minőségellenőr',
      customer_success: 'ügyfélszolgálatos, ügyfélszolgálati munkatárs',
      any: `
        munkatárs, *munkatárs, specialista, koordinátor, *koordinátor, elemző, *elemző, referens, *referens,
        előadó, alkalmazott, képviselő
      `,
    },
    training: {
      any: `
        gyakornok, *gyakornok, tanuló, szakmai gyakorlat, ügyvédjelölt, pályakezdő, szakmai gyakornok
      `,
      education: `
        hallgató, egyetemista, diák, doktorandusz, phd hallgató, *hallgató, egyetemi hallgató
      `,
    },
    unpaid: {
      community_social: 'önkéntes',
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: 'könyvel*, számvitel*, adó*, könyvvizsg*',
    administrative: 'adminisztrá*, irod*, titkár*, *asszisztens, asszisztens',
    arts_design: 'grafik*, művész*, fotó*, design*, kreatív, zene*',
    business_development: 'üzletfejleszt*, partnerkapcsol*',
    community_social: 'szociál*, önként*, alapítvány*, fenntarthat*',
    consulting: 'tanácsad*, stratégi*',
    customer_success: 'ügyfélszolgál*, vevőszolgál*, ügyféltámogat*, ügyfélkapcsol*',
    education: 'oktat*, tanár*, iskol*, egyetem*, képzés*, pedagóg*, tréner, hallgató*',
    engineering: `
      mérnök*, *mérnök, műszaki, fejleszt*, szoftver*, karbantart*, építés*, gépész*, technol*, villamos*,
      *fejlesztő
    `,
    finance: 'pénzügy*, bank*, biztosít*, kontrolling*, befektet*, hitel*',
    healthcare: 'orvos*, *orvos, kórház*, egészség*, ápol*, gyógy*, klinik*, nővér',
    human_resources: 'hr, humán*, toborz*, munkaügy*, bérszám*, személyzet*, emberi erőforrás*',
    information_technology: 'it, informati*, adat*, rendszer*, kiber*, digitáli*, hálózat*',
    legal: 'jog*, ügyvéd*, adatvéd*, megfelel*, közjegyző',
    marketing: 'marketing*, márka*, reklám*, tartalom*, rendezvény*',
    media_communication: 'kommunikáció*, sajtó*, szerkeszt*, újság*, média*, fordít*, pr, főszerkesztő',
    military_protective: 'rendőr*, tűzolt*, katon*, honvéd*, biztonsági őr',
    operations: `
      operatív*, működés*, üzemeltet*, termelés*, gyárt*, logiszti*, raktár*, szállít*, ellátási lánc*, gyár*,
      üzem*, konyha*, szakács, hotel*, étterem*
    `,
    product_management: 'termék*',
    project_management: 'projekt*, program*',
    purchasing: 'beszerz*, beszállító*',
    quality_assurance: 'minőség*, teszt*',
    real_estate: 'ingatlan*',
    research: 'kutat*, labor*, tudomány*, innováció*, k f',
    sales: `
      értékesít*, keresked*, eladás*, kiemelt ügyf*, export*, kulcsügyf*, *értékesítő, bolt*, üzletköt*
    `,
  },

  weakFunctions: {
    sales: 'ügyfél*, területi',
    general_management: 'igazgatóság*',
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: 'asszisztens, *asszisztens, titkárnő, titkár',
    at: '@',
    behindCompany: 'cégnél, vállalatnál, csoportnál',
    company: 'cég, vállalat',
    aside: `
      segítek, segítünk, támogatom, keresek, keresünk, coach, mentor, apa, anya, apuka, anyuka, nyitott,
      vezetőknek, vállalkozóknak, cégvezetőknek
    `,
    former: 'volt, korábbi, korábban, ex, egykori, azelőtt',
    notYet: 'leendő, jövőbeli, kezdő',
    retired: 'nyugdíjas, nyugalmazott, nyugdíjban, nyugalmazott',
    clubs: `
      egyesület, egyesülete, klub, klubja, hallgatói önkormányzat, szülői munkaközösség, diákönkormányzat,
      sportegyesület
    `,
    notCompany: `
      magyarország, budapest, debrecen, szeged, pécs, győr, régió, európa, előadó, szerző, apa, anya, mentor,
      mba, innováció
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      nem érdekel, nem vagyok érdekelt, minket nem érdekel, nem érdekli a cégünket, nincs szükségem rá,
      nincs szükségünk rá, nincs rá szükségünk, ne írjon többet, ne írj többet, többet ne írjon,
      többet ne írj, ne írjon nekem, ne írj nekem, ne keressen, ne keress többet, ne küldjön több,
      ne küldj több, hagyja abba az írást, hagyd abba az írást, töröljön, törölj a listáról,
      törölje az adataimat, töröld az adataimat, iratkoztasson le, leiratkozom, hagyjon békén, hagyj békén,
      honnan van meg a?, honnan szerezte?, honnan szerezted?, az ügyvédem, ügyvédemhez fordulok,
      jogi lépéseket, jelentem spamként, spamként jelentem, rossz személy, rossz embert keres,
      nem én vagyok az illetékes, nem én vagyok a megfelelő
    `,
    alone: `
      köszönöm nem, nem köszönöm, kösz nem, nem kösz, köszi nem, köszönjük nem, nem köszönjük, stop, elég,
      leiratkozás, nem kérem, köszönöm nem kérem, kihagyom
    `,
    beside: 'sajnos, elnézést, de',
    unless: 'ha, hogyha, aki, akit, ők, ő, embereket, őket',
    but: 'hanem, de, viszont, inkább',
    softened: 'most, jelenleg, egyelőre, pillanatnyilag, idén, ebben az évben, még nem',
  },

  // What a machine answers while somebody is out.
  away: `
    házon kívül, nem vagyok az irodában, szabadságon vagyok, szabadságon leszek, szabadságomat töltöm,
    nyaralok, szülési szabadságon, gyeden vagyok, automatikus válasz, távol vagyok, távol leszek,
    újra az irodában
  `,

  // Not now, and when.
  later: {
    cues: `
      talán, esetleg, beszéljünk, beszélhetünk, beszélünk, térjünk vissza, visszatérünk, visszatérhetünk,
      keressen, keress, írjon, írj, hívjon, hívj, inkább, jobb lenne, csak, legkorábban, idén nem, nincs időm,
      szívesen, újra, emlékeztess, halasszuk
    `,
    times: {
      'next-year': 'jövőre, jövő évben, az új évben, új évben, karácsony után, az ünnepek után',
      'next-month': 'jövő hónapban',
      weeks: '{n} hét múlva',
      months: '{n} hónap múlva',
      'half-year': 'fél év múlva',
      quarter: 'q{n}, q{n} ban, a {n} negyedévben',
      month: '{month}',
      september: 'nyár után, a nyár után, ősszel',
      may: 'húsvét után',
      march: 'tavasszal',
      june: 'nyáron',
      someday: `
        talán később, majd később, később talán, most nem, egyelőre nem, majd máskor, máskor talán,
        nem alkalmas most, most nem alkalmas, rossz az időzítés
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      január*, február*, március*, április*, május*, június*, július*, augusztus*, szeptember*, október*,
      november*, december*
    `,
    numbers: `
      egy, két|kettő|pár, három, négy, öt, hat, hét, nyolc, kilenc, tíz, tizenegy, tizenkét
    `,
  },

  // Questions and requests.
  asks: {
    hello: 'hogy vagy, hogy van, mi ujsag, hogy megy sorod',
    answer: `
      szolj, szoljon, irj vissza, irjon vissza, ird meg, irja meg, jelezz vissza, mondd el, mondja el
    `,
    request: `
      hivj fel, hivjon fel, kuldd el, kuldje el, foglalj, foglaljon, beszeljunk, egyeztessunk,
      szeretnem tudni, jelentkezz
    `,
    or: 'vagy',
    toTalk: `
      hogyan működik, hogy működik, hogyan működne, hogyan csináljátok, mennyibe kerül, mennyibe kerülne,
      mi az ára, mennyi az ára, mik az árak, milyen árak, árlista, küldjön ajánlatot, küldj ajánlatot,
      árajánlatot, mikor tudna, mikor tudnál, mikor tudnánk, mikor tudunk, mikor ér rá, mikor érsz rá,
      mikor lenne jó, beszélhetnénk, beszélhetünk telefonon, tudnánk beszélni, tudunk beszélni, beszéljünk,
      hívjon fel, hívj fel, a naptárad, a naptárát, naptárlinket, ráérsz, ráér, időpontot egyeztetni,
      egyeztessünk, egyeztessünk időpontot, demót, megmutatnád, megmutatná
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: `
      szia, sziasztok, helló, hello, üdv, üdvözlöm, üdvözöllek, jó napot, jó napot kívánok
    `,
    wishes: 'jó reggelt, jó estét, szép napot',
    dears: 'kedves, tisztelt, drága',
    titles: 'úr, asszony, hölgyem, uram, dr, mindenki, mindenkinek, igazgató, kollégák',
    regards: `
      üdvözlettel, szívélyes üdvözlettel, baráti üdvözlettel, tisztelettel, köszönettel, minden jót,
      legjobbakat, üdvözlet
    `,
    partings: `
      köszönöm, köszi, köszönöm szépen, előre is köszönöm, nagyon köszönöm, üdv, szép napot,
      szép napot kívánok
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      a, aki, akkor, ami, amit, annyira, az, azok, azon, azt, azzal, be, csak, csupán, de, egy, egyik, ez,
      ezek, ezen, ezt, ezzel, ezért, fel, gratulálok, ha, hogy, hogyan, hét, igen, illetve, ilyen, is, itt,
      jó, kell, ki, kérem, köszi, köszönöm, között, le, lehet, lehetne, lesz, meg, mert, mi, mikor, minden,
      mindig, mint, miért, most, már, még, nagyon, neked, nekem, nekünk, nem, nincs, nálunk, nélkül, olyan,
      ott, pedig, soha, sok, sokat, szeretném, szeretnénk, szerintem, szia, szépen, sőt, te, tudjuk, tudok,
      tudom, után, vagy, vagyok, vagyunk, valami, van, volt, én, és, év, így, önnek, önök, úgy, üdv, ők
    `,
    letters: 'őű',
    hints: 'és, az, egy, vagyok, nem, is, hogy, meg, kft, zrt, nyrt, a, saját',
    hintLetters: 'őű',
  },
};
