import type { LanguageWords } from '../leads/text/language-words';

export const czech: LanguageWords = {
  language: 'cs',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      majitel psa, majitelka psa, majitel kočky, majitelka kočky, pán svého času, šéf svého života,
      ředitelka vlastního života, ředitel vlastního života, obchodní partner
    `,
    cxo: {
      general_management: `
        generální ředitel, generální ředitelka, výkonný ředitel, výkonná ředitelka, jednatel, jednatelka,
        předseda představenstva, předsedkyně představenstva, člen představenstva, členka představenstva,
        předseda dozorčí rady, prezident, prezidentka, předseda, předsedkyně, riaditeľ spoločnosti, konateľ,
        konateľka, generálny riaditeľ, generálna riaditeľka
      `,
    },
    owner: {
      entrepreneurship: `
        majitel, majitelka, spolumajitel, spolumajitelka, zakladatel, zakladatelka, spoluzakladatel,
        spoluzakladatelka, podnikatel, podnikatelka, osvč, živnostník, živnostnice, vlastník, freelancer,
        na volné noze, majiteľ, majiteľka, zakladateľ, zakladateľka
      `,
    },
    partner: {
      any: 'společník, společnice, partnerka, řídící partner, vedoucí partner',
    },
    vp: {
      any: 'viceprezident, viceprezidentka',
    },
    director: {
      general_management: `
        člen dozorčí rady, členka dozorčí rady, ředitel závodu, ředitelka závodu, ředitel pobočky,
        ředitelka pobočky, oblastní ředitel, prokurista, prokuristka
      `,
      any: `
        ředitel, ředitelka, náměstek, náměstkyně, zástupce ředitele, zástupkyně ředitele, šéf, šéfka,
        riaditeľ, riaditeľka
      `,
      media_communication: 'šéfredaktor, šéfredaktorka',
      education: 'rektor, rektorka, děkan, děkanka, ředitel školy, ředitelka školy',
    },
    manager: {
      any: `
        vedoucí, manažer, manažerka, mistr, mistrová, mistr výroby, teamleader, vedúci, vedúca, manažér,
        manažérka, směnový mistr
      `,
      operations: 'šéfkuchař, šéfkuchařka',
      accounting: 'hlavní účetní',
      healthcare: 'vrchní sestra, staniční sestra, primář, primářka',
    },
    senior: {
      any: `
        odborník, odbornice, expert, expertka, hlavní, vrchní, profesor, profesorka, docent, docentka,
        pověřenec pro ochranu osobních údajů, starší
      `,
    },
    entry: {
      administrative: `
        asistent, asistentka, sekretářka, sekretář, recepční, asistentka ředitele, asistentka jednatele,
        administrativní pracovnice, administrativní pracovník
      `,
      sales: `
        prodavač, prodavačka, obchodní zástupce, obchodní zástupkyně, obchodník, obchodnice, prodejce,
        obchodní referent, pokladní
      `,
      accounting: `
        účetní, auditor, auditorka, daňový poradce, daňová poradkyně, účtovníčka, účtovník
      `,
      finance: 'finanční poradce, finanční poradkyně, bankéř, bankéřka',
      engineering: `
        inženýr, inženýrka, vývojář, vývojářka, programátor, programátorka, technik, technička, konstruktér,
        konstruktérka, architekt, architektka, projektant, projektantka
      `,
      information_technology: 'správce sítě, datový analytik, datová analytička, správce systému',
      human_resources: 'personalista, personalistka, náborář, náborářka, mzdová účetní, recruiterka',
      legal: 'právník, právnička, advokát, advokátka, notář, notářka, soudce, soudkyně',
      healthcare: `
        lékař, lékařka, zdravotní sestra, sestra, lékárník, lékárnice, fyzioterapeut, fyzioterapeutka, zubař,
        zubařka, psycholog, psycholožka, porodní asistentka
      `,
      education: `
        učitel, učitelka, lektor, lektorka, trenér, trenérka, školitel, školitelka, knihovník, knihovnice
      `,
      media_communication: `
        novinář, novinářka, redaktor, redaktorka, překladatel, překladatelka, tlumočník, tlumočnice,
        tiskový mluvčí, tisková mluvčí
      `,
      arts_design: `
        grafik, grafička, návrhář, návrhářka, fotograf, fotografka, umělec, umělkyně, designérka, designér
      `,
      operations: `
        kuchař, kuchařka, řidič, řidička, skladník, skladnice, elektrikář, mechanik, pekař, číšník, číšnice,
        operátor, operátorka, disponent, logistik, kadeřnice, instalatér, truhlář
      `,
      purchasing: 'nákupčí, nákupce',
      consulting: 'poradce, poradkyně, konzultant, konzultantka',
      research: 'vědec, vědkyně, výzkumník, výzkumnice, laborant, laborantka, biolog, chemik',
      community_social: 'sociální pracovník, sociální pracovnice',
      military_protective: 'policista, policistka, hasič, hasička, voják, strážný',
      real_estate: 'realitní makléř, realitní makléřka, makléř, makléřka',
      quality_assurance: 'testerka, tester, kontrolor kvality',
      any: `
        specialista, specialistka, pracovník, pracovnice, referent, referentka, koordinátor, koordinátorka,
        analytik, analytička, zaměstnanec, úředník, úřednice, zástupce, technolog
      `,
    },
    training: {
      any: `
        stážista, stážistka, praktikant, praktikantka, učeň, koncipient, koncipientka, stáž, trainee
      `,
      education: `
        student, studentka, doktorand, doktorandka, žák, žákyně, absolvent, absolventka, študent, študentka
      `,
    },
    unpaid: {
      community_social: 'dobrovolník, dobrovolnice, dobrovoľník, dobrovoľníčka',
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: 'účet*, daň*, audit*, účtov*',
    administrative: 'administrativ*, kancelář*, sekretář*, asisten*, recepc*',
    arts_design: 'grafi*, uměl*, fotograf*, design*, hudb*',
    business_development: 'rozvoje obchodu, rozvoj obchodu, business development, partnerství',
    community_social: 'sociáln*, dobrovoln*, nadac*, udržitelnost*, neziskov*',
    consulting: 'poraden*, strategi*, konzult*',
    customer_success: 'zákaznick*, péče o zákazníky, zákaznické podpory, podpory',
    education: 'vzděláv*, škol*, učitel*, univerzit*, lektor*, student*, výuk*',
    engineering: `
      inžen*, technick*, technik*, vývoj*, softwar*, konstruk*, stavb*, stavební, údržb*, programát*,
      elektro*
    `,
    finance: 'finan*, bank*, pojišt*, kontroling*, controlling*, investi*, úvěr*',
    healthcare: 'zdravot*, lékař*, nemocnic*, sestra, lékár*, klini*, fyzioterap*',
    human_resources: 'hr, personál*, personali*, nábor*, lidských zdrojů, mzd*, mzdov*, talent*',
    information_technology: 'it, informati*, datov*, dat, systém*, kybernet*, sítí, digitál*',
    legal: 'práv*, advok*, notář*, ochrany údajů, compliance',
    marketing: 'marketing*, značk*, reklam*, obsah*, kampan*',
    media_communication: 'komunikac*, tisk*, médi*, redak*, novin*, překlad*, pr, šéfredaktor*',
    military_protective: 'polic*, hasič*, armád*, ostrah*',
    operations: `
      provoz*, výrob*, logisti*, sklad*, doprav*, dodavatelského řetězce, kuchyn*, kuchař*, hotel*,
      restaurac*, závod*
    `,
    product_management: 'produkt*',
    project_management: 'projekt*, program*',
    purchasing: 'nákup*, dodavatel*',
    quality_assurance: 'kvalit*, jakost*, test*',
    real_estate: 'realit*, nemovitost*',
    research: 'výzkum*, věda, vědec*, vědeck*, laborat*, inovac*',
    sales: 'prodej*, obchod*, klíčových zákazníků, export*, prodav*',
  },

  weakFunctions: {
    general_management: 'představenstv*',
    sales: 'zákazník*, region*',
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: 'asistent, asistentka, sekretářka, sekretář',
    at: '@, ve společnosti, ve firmě, společnosti',
    perhapsAt: 've, v, z, u, pro, na',
    of: 'z, v, ve',
    company: 'firmy, firma, společnosti, společnost',
    aside: `
      pomáhám, pomáháme, podporuji, školím, hledám, hledáme, otevřený, otevřená, pro ředitele, pro majitele,
      poradce pro, poradce ředitele, kouč, mentor, mentorka, táta, máma, otec, matka
    `,
    former: 'bývalý, bývalá, dříve, ex, předtím, emeritní',
    notYet: 'budoucí, začínající, nastupující',
    retired: 'v důchodu, důchodce, důchodkyně, ve výslužbě, penzista',
    clubs: `
      spolek, spolku, klub, klubu, studentská unie, studentské unie, sdružení, svj, sdružení rodičů
    `,
    notCompany: `
      česko, čr, praha, brno, ostrava, plzeň, morava, slovensko, region, evropa, řečník, autor, autorka, táta,
      máma, mentor, mba, inovace, transformace
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      nemám zájem, nemáme zájem, nemám o to zájem, nemáme o to zájem, bez zájmu, nezajímá mě, nezajímá nás,
      nepište mi, nepiš mi, už mi nepište, už mi nepiš, přestaňte mi psát, přestaň mi psát, přestat psát?,
      přestaňte mi posílat, nekontaktujte mě, nekontaktuj mě, odstraňte mě, odhlaste mě, vymažte mé údaje,
      vymažte moje údaje, smažte moje údaje, smazat moje údaje?, nechte mě na pokoji, nech mě na pokoji,
      nechte mě být, kde jste vzal můj?, kde jste vzala můj?, odkud máte můj?, odkud máte moje?, můj právník,
      mého právníka, svého právníka, právní kroky, nahlásím jako spam, nahlásit jako spam, špatná osoba,
      nejsem správná osoba, špatný kontakt, nejsem ten pravý
    `,
    alone: `
      ne děkuji, ne děkuju, ne díky, děkuji ne, díky ale ne, děkuji ale ne, děkuji nechci, stop, dost,
      odhlásit, nepotřebujeme
    `,
    beside: 'bohužel, omlouvám se, ale',
    unless: 'pokud, jestli, kdyby, zda, on, ona, oni, kdo, lidé',
    but: 'ale, nýbrž, jen, spíš, spíše',
    softened: 'momentálně, v tuto chvíli, teď, nyní, zatím, letos, tento rok, aktuálně, ještě ne',
  },

  // What a machine answers while somebody is out.
  away: `
    mimo kancelář, jsem na dovolené, budu na dovolené, mám dovolenou, čerpám dovolenou, na mateřské,
    na rodičovské, automatická odpověď, jsem nepřítomen, jsem nepřítomna, nejsem přítomen, nejsem přítomna,
    budu zpět v kanceláři, zpět v kanceláři, zpět v práci
  `,

  // Not now, and when.
  later: {
    cues: `
      možná, případně, třeba, ozvěte se, ozvi se, ozvu se, promluvme, promluvit, probrat, probereme,
      popovídat, vraťme se, vrátit, vrátíme, zavolejte, zavolej, napište, napiš, raději, lepší, až, nejdříve,
      letos ne, nemám čas, rád, ráda, znovu, připomeňte, odložit
    `,
    times: {
      'next-year': 'příští rok, příštím roce, v novém roce, po novém roce, po vánocích',
      'next-month': 'příští měsíc',
      weeks: 'za {n} týdny, za {n} týdnů, za {n} týden',
      months: 'za {n} měsíce, za {n} měsíců, za {n} měsíc',
      'half-year': 'za půl roku',
      quarter: 'v q{n}, q{n}, ve {n} čtvrtletí, v {n} čtvrtletí',
      month: 'v {month}, ve {month}, od {month}, do {month}, začátkem {month}, před {month}',
      september: 'po létě, po prázdninách, na podzim',
      may: 'po velikonocích',
      march: 'na jaře',
      june: 'v létě',
      someday: `
        možná později, možná jindy, teď ne, zatím ne, někdy jindy, jindy, nehodí se mi to, nevhodná doba,
        není vhodná doba
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      leden|ledna|lednu, únor|února|únoru, březen|března|březnu, duben|dubna|dubnu, květen|května|květnu,
      červen|června|červnu, červenec|července|červenci, srpen|srpna|srpnu, září, říjen|října|říjnu,
      listopad|listopadu, prosinec|prosince|prosinci
    `,
    numbers: `
      jeden|jednu, dva|dvě|pár, tři, čtyři, pět, šest, sedm, osm, devět, deset, jedenáct, dvanáct
    `,
  },

  // Questions and requests.
  asks: {
    hello: 'jak se mate, jak se mas, jak se vam dari, jak se ti dari, jak to jde',
    answer: `
      dejte mi vedet, dej mi vedet, dejte vedet, dej vedet, ozvete se, ozvi se, reknete mi, rekni mi
    `,
    request: `
      zavolejte mi, zavolej mi, poslete mi, posli mi, napiste mi, napis mi, domluvme se, zarezervujte si,
      rad bych vedel, rada bych vedela, prihlaste se
    `,
    or: 'nebo',
    toTalk: `
      jak to funguje, jak to fungovalo, jak by to fungovalo, jak to děláte, kolik to stojí, kolik stojí,
      kolik by to stálo, jaká je cena, jaké jsou ceny, jaké máte ceny, ceník, pošlete mi nabídku,
      pošli mi nabídku, kdy byste mohl, kdy byste mohla, kdy bys mohl, kdy bys mohla, kdy bychom mohli,
      kdy můžeme, kdy můžete, kdy máte čas, kdy máš čas, kdy se vám to hodí, kdy se ti to hodí,
      můžeme si promluvit, můžeme si zavolat, mohli bychom si promluvit, mohli bychom si zavolat,
      zavolejme si, promluvme si, zavolejte mi, zavolej mi, váš kalendář, tvůj kalendář, odkaz na kalendář,
      máte čas, máš čas, domluvit schůzku, domluvme se na hovoru, demo, můžete mi ukázat, můžeš mi ukázat
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'ahoj, dobrý den, zdravím, čau, nazdar',
    wishes: 'dobré ráno, dobrý večer, dobré odpoledne, hezký den',
    dears: 'milá, milý, vážená, vážený, vážení, drahá, drahý',
    titles: 'paní, pane, pan, slečno, slečna, ing, mgr, dr, všem, všichni, inženýre, doktore',
    regards: `
      s pozdravem, s přátelským pozdravem, s přáním hezkého dne, srdečně zdravím, s úctou, srdečné pozdravy,
      pozdravy, přeji hezký den
    `,
    partings: `
      děkuji, díky, děkuji předem, mockrát děkuji, děkuju, hezký den, mějte se, měj se, zdraví
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      a, ale, ani, ano, až, bez, bohužel, bude, budu, by, bych, bychom, byl, byla, bylo, být, co, den, dnes,
      do, dobrý, díky, děkuji, i, jak, jako, je, jejich, jen, ještě, jsem, jsme, jsou, jste, kde, když, která,
      které, který, mezi, mně, moc, mám, máme, máte, mě, může, můžeme, můžete, můžu, na, naše, nebo, nebude,
      není, než, nám, od, po, podle, pro, prosím, protože, proč, práce, při, rok, rádi, s, se, si, skvělé,
      tady, tak, taky, také, tam, to, toho, tom, této, tím, týden, u, už, v, vaše, ve, velmi, vám, váš, vše,
      všechno, z, za, zavolat, ze, že
    `,
    letters: 'ěřů',
    hints: 've, pro, na, s, z, ze, do, od, při, jsem, můj, moje, v, u, k, si, a',
    hintLetters: 'ěřůťď',
  },
};
