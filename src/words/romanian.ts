import type { LanguageWords } from '../leads/text/language-words';

export const romanian: LanguageWords = {
  language: 'ro',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      proprietar de pisică, proprietar de câine, proprietara unei pisici, șeful vieții mele,
      director al vieții mele, stăpân pe timpul meu, partener de viață, partener de afaceri
    `,
    cxo: {
      general_management: `
        director general, directoare generală, director executiv general, președinte, președintă,
        președinte director general, administrator unic, președintele consiliului de administrație,
        președinte al consiliului de administrație, director general adjunct, membru al directoratului
      `,
      finance: 'director financiar executiv',
    },
    owner: {
      entrepreneurship: `
        proprietar, proprietară, fondator, fondatoare, cofondator, cofondatoare, co fondator, co fondatoare,
        antreprenor, antreprenoare, patron, patroană, asociat unic, pfa, persoană fizică autorizată,
        liber profesionist, administrator și fondator, freelancer
      `,
    },
    partner: {
      any: `
        partener, parteneră, asociat, asociată, avocat asociat, avocată asociată, partener fondator,
        partener coordonator
      `,
    },
    vp: {
      any: 'vicepreședinte, vice președinte',
    },
    director: {
      general_management: `
        membru al consiliului de administrație, membru cda, director de țară, director regional,
        director de sucursală, director de fabrică, șef de cabinet, secretar general
      `,
      any: `
        director, directoare, directoarea, directorul, director executiv, director adjunct, șef departament,
        șefă departament, șef de departament
      `,
      media_communication: 'redactor șef, redactoare șefă',
      education: 'rector, decan, director de școală, directoare de școală',
    },
    manager: {
      any: `
        manager, managera, șef, șefă, șef de echipă, șefă de echipă, șef serviciu, șef birou,
        coordonator de echipă, responsabil, responsabilă, maistru, lider de echipă, supervizor,
        șef de proiect, manager de proiect, șef tură, șef magazin, șef depozit
      `,
      operations: 'bucătar șef, bucătăreasă șefă',
      accounting: 'contabil șef, contabilă șefă',
      healthcare: 'asistentă șefă, asistent șef',
    },
    senior: {
      any: `
        expert, expertă, principal, profesor universitar, inginer șef, specialist principal,
        responsabil cu protecția datelor, conferențiar
      `,
    },
    entry: {
      administrative: `
        asistent, asistentă, secretară, secretar, recepționer, recepționeră, asistent manager,
        asistentă manager, asistent director, asistent executiv, asistentă de direcție, funcționar,
        referent administrativ
      `,
      sales: `
        agent de vânzări, agentă de vânzări, reprezentant vânzări, vânzător, vânzătoare, consilier vânzări,
        reprezentant de vânzări, casier, casieră, lucrător comercial
      `,
      accounting: 'contabil, contabilă, auditor, expert contabil, consultant fiscal',
      finance: 'consilier financiar, analist financiar, economist, consilier bancar',
      engineering: `
        inginer, ingineră, programator, programatoare, dezvoltator, dezvoltatoare, tehnician, arhitect,
        arhitectă, proiectant
      `,
      information_technology: 'administrator de sistem, administrator rețea, analist de date',
      human_resources: 'recrutor, recrutoare, specialist resurse umane, inspector resurse umane',
      legal: 'avocat, avocată, jurist, juristă, consilier juridic, notar, notară, judecător',
      healthcare: `
        medic, asistent medical, asistentă medicală, farmacist, farmacistă, kinetoterapeut, psiholog,
        stomatolog, doctor, moașă
      `,
      education: `
        profesor, profesoară, învățător, învățătoare, trainer, formator, formatoare, lector, bibliotecar,
        educatoare
      `,
      media_communication: 'jurnalist, jurnalistă, redactor, traducător, traducătoare, purtător de cuvânt',
      arts_design: 'fotograf, artist, artistă, grafician, designeră, ilustrator',
      operations: `
        bucătar, bucătăreasă, șofer, electrician, mecanic, brutar, ospătar, operator, operatoare, gestionar,
        lucrător, muncitor, instalator, dispecer, frizer, magaziner
      `,
      purchasing: 'achizitor, specialist achiziții',
      consulting: 'consultant, consultantă, consilier, consilieră',
      research: 'cercetător, cercetătoare, biolog, chimist, laborant',
      community_social: 'asistent social, asistentă socială, preot',
      military_protective: 'polițist, polițistă, pompier, militar, agent de pază',
      real_estate: 'agent imobiliar, agentă imobiliară',
      quality_assurance: 'inspector calitate, tester',
      any: `
        specialist, specialistă, analist, analistă, coordonator, coordonatoare, angajat, angajată, referent,
        funcționar public, agent, inspector, reprezentant
      `,
    },
    training: {
      any: 'stagiar, stagiară, practicant, practicantă, ucenic, internship, avocat stagiar',
      education: `
        student, studentă, doctorand, doctorandă, elev, elevă, masterand, masterandă, absolvent, absolventă
      `,
    },
    unpaid: {
      community_social: 'voluntar, voluntară, voluntariat',
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: 'contab*, fiscal*, audit*',
    administrative: 'administrativ*, secretar*, asistent manager, birou*',
    arts_design: 'grafi*, artist*, fotograf*, design*, muzic*, creați*',
    business_development: 'dezvoltarea afacerii, dezvoltare afaceri, dezvoltarea afacerilor, parteneriat*',
    community_social: 'social*, voluntar*, fundați*, sustenabil*',
    consulting: 'consultanț*, strateg*, consultan*',
    customer_success: `
      relații clienți, relații cu clienții, relația cu clienții, suport clienți, serviciul clienți,
      servicii clienți
    `,
    education: `
      educați*, școal*, profesor*, universit*, formare, training, student*, învăț*, liceu*
    `,
    engineering: `
      ingin*, tehnic*, softwar*, programat*, mentenanț*, construcți*, dezvoltator*, producție tehnică
    `,
    finance: `
      financ*, financiar*, banc*, bancar*, asigurăr*, credit*, investiți*, controlling, trezor*
    `,
    healthcare: 'medic*, medical*, sănăt*, spital*, farmac*, clini*, stomatol*',
    human_resources: 'hr, resurse umane, recrut*, personal, salarizare, talent*',
    information_technology: 'it, informati*, date, sistem*, cibern*, rețel*, digitaliz*',
    legal: 'juridic*, drept, avocat*, notar*, conformit*, protecția datelor',
    marketing: 'marketing*, brand*, publicit*, conținut*, evenimente',
    media_communication: 'comunic*, pres*, media, redac*, jurnal*, traduc*, relații publice, pr',
    military_protective: 'poliți*, pompier*, armat*, pază, militar*',
    operations: `
      operați*, operațiuni, producți*, logisti*, depozit*, transport*, lanț*, fabric*, bucăt*, restaurant*,
      hotel*
    `,
    product_management: 'produs*, produs',
    project_management: 'proiect*, program*',
    purchasing: 'achiziți*, aproviz*, furnizor*',
    quality_assurance: 'calit*, test*',
    real_estate: 'imobiliar*',
    research: 'cercet*, științ*, laborat*, inovar*',
    sales: 'vânz*, comercial*, clienți cheie, export*, magazin*, conturi cheie, retail*',
  },

  weakFunctions: {
    sales: 'clienți*',
    general_management: 'consili*',
    engineering: 'dezvolt*',
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: 'asistent, asistentă, secretară, secretar',
    at: '@, la, în cadrul',
    perhapsAt: 'din, în, de la, pentru',
    of: 'al, a, la, de la, din',
    company: 'firma, firmei, compania, companiei, societatea',
    aside: `
      ajut, ajutăm, sprijin, ofer, caut, căutăm, coach, mentor, pentru directori, pentru antreprenori,
      consilier al, consilierul, tată, mamă, deschis la
    `,
    former: 'fost, fostă, fostul, fosta, ex, anterior, anterioară',
    notYet: 'viitor, viitoare, aspirant, aspirantă',
    retired: 'pensionar, pensionară, la pensie, pensionat, pensionată, ieșit la pensie',
    clubs: `
      asociația studenților, asociația, clubul, club, liga studenților, comitetul de părinți,
      asociația de proprietari
    `,
    notCompany: `
      românia, bucurești, cluj, iași, timișoara, brașov, constanța, regiune, europa, speaker, autor, autoare,
      tată, mamă, mentor, mba, inovație, digital
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      nu sunt interesat, nu sunt interesată, nu suntem interesați, nu mă interesează, nu ne interesează,
      nu prezintă interes, nu am nevoie de așa, nu-mi mai scrie, nu-mi mai scrieți, nu îmi mai scrie,
      nu îmi mai scrieți, nu-mi mai trimite, nu-mi mai trimiteți, nu mă mai contacta, nu mă mai contactați,
      încetați să-mi scrieți, încetează să-mi scrii, opriți mesajele, ștergeți-mă, șterge-mă, scoateți-mă,
      scoate-mă, să mă scoateți?, ștergeți datele mele, să-mi ștergeți datele?, dezabonați-mă,
      vreau să mă dezabonez, lăsați-mă în pace, lasă-mă în pace, de unde aveți numărul?, de unde ai numărul?,
      de unde aveți adresa?, avocatul meu, avocata mea, acțiune în instanță, măsuri legale, raportez ca spam,
      persoana greșită, nu sunt persoana potrivită, ați greșit persoana, ai greșit persoana
    `,
    alone: `
      nu mulțumesc, nu mersi, mulțumesc nu, mulțumesc dar nu, stop, gata, ajunge, dezabonare, fără interes,
      nu avem nevoie
    `,
    beside: 'din păcate, îmi pare rău, dar',
    unless: 'dacă, el, ea, ei, cine, oameni, care',
    but: 'ci, dar, însă, mai degrabă',
    softened: `
      momentan, în acest moment, pentru moment, acum, deocamdată, anul acesta, anul ăsta, încă, până
    `,
  },

  // What a machine answers while somebody is out.
  away: `
    nu sunt la birou, în afara biroului, sunt în concediu, voi fi în concediu, sunt în vacanță,
    voi fi în vacanță, concediu de maternitate, concediu parental, răspuns automat, sunt plecat până,
    sunt plecată până, mă întorc la birou, revin la birou, lipsesc din birou
  `,

  // Not now, and when.
  later: {
    cues: `
      poate, eventual, vorbim, să vorbim, discutăm, să discutăm, revenim, reveniți, revino, revin,
      contactați-mă, contactează-mă, scrie-mi, scrieți-mi, sună-mă, sunați-mă, mai bine, mai degrabă, abia,
      cel mai devreme, nu anul acesta, nu am timp, din nou, amintește-mi, amânăm
    `,
    times: {
      'next-year': 'anul viitor, la anul, în noul an, după crăciun, după sărbători',
      'next-month': 'luna viitoare',
      weeks: 'peste {n} săptămâni, peste {n} săptămână, în {n} săptămâni',
      months: 'peste {n} luni, peste {n} lună, în {n} luni',
      'half-year': 'peste o jumătate de an, peste jumătate de an',
      quarter: 'în q{n}, q{n}, în trimestrul {n}',
      month: 'în {month}, din {month}, până în {month}, la începutul lui {month}',
      september: 'după vară, după vacanța de vară, la toamnă, în toamnă',
      may: 'după paște',
      march: 'la primăvară, în primăvară',
      june: 'la vară',
      someday: `
        poate mai târziu, mai târziu poate, nu acum, acum nu, deocamdată nu, altă dată, cu altă ocazie,
        nu e momentul, nu este momentul
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      ianuarie|ian, februarie|feb, martie, aprilie|apr, mai, iunie, iulie, august|aug, septembrie|sept,
      octombrie|oct, noiembrie|noi, decembrie|dec
    `,
    numbers: `
      o|un, două|doi|câteva, trei, patru, cinci, șase, șapte, opt, nouă, zece, unsprezece, doisprezece
    `,
  },

  // Questions and requests.
  asks: {
    hello: 'ce mai faci, ce mai faceti, cum esti, cum sunteti, cum merge, totul bine',
    answer: 'da mi de stire, dati mi de stire, spune mi, spuneti mi, anunta ma, anuntati ma',
    request: `
      suna ma, sunati ma, trimite mi, trimiteti mi, scrie mi, scrieti mi, rezerva o, programeaza o,
      hai sa vorbim, as vrea sa stiu, mi ar placea sa aflu
    `,
    or: 'sau',
    toTalk: `
      cum funcționează, cum ar funcționa, cum merge, cum faceți, cât costă, cât ar costa, care este prețul,
      care e prețul, ce prețuri, ce tarife, lista de prețuri, trimiteți-mi o ofertă, trimite-mi o ofertă,
      când ați putea, când ai putea, când am putea, când putem, când poți, când puteți, când ai timp,
      când aveți timp, putem vorbi, am putea vorbi, putem discuta, am putea discuta, hai să vorbim,
      haideți să vorbim, să vorbim la telefon, sună-mă, sunați-mă, calendarul tău, calendarul dumneavoastră,
      link de calendar, ești liber, ești liberă, aveți timp, ai timp, programăm o discuție, să programăm,
      un demo, îmi poți arăta, îmi puteți arăta
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'salut, bună ziua, salutare',
    wishes: 'bună dimineața, bună seara, bună, noroc',
    dears: 'dragă, stimată, stimate, stimați, dragi',
    titles: 'domnule, doamnă, doamna, domnul, dl, dna, dr, ing, tuturor, toți, colegi',
    regards: `
      cu stimă, cu respect, cu drag, cele bune, toate cele bune, cu cele mai bune gânduri, salutări,
      cu prietenie, cu considerație
    `,
    partings: `
      mulțumesc, mulțumesc mult, mersi, vă mulțumesc, îți mulțumesc, o zi bună, o zi frumoasă, pe curând
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      această, acest, aceste, acolo, acum, ai, aici, am, an, anul, ar, are, asta, au, avem, azi, aș, ați,
      bine, bună, ca, care, ce, ceva, cine, cu, cum, când, că, daca, dacă, dar, de, deci, despre, din, doar,
      doresc, după, ea, ei, este, felicitări, fi, fie, fiecare, foarte, fost, fără, in, la, lor, lui, mai,
      mersi, mie, mult, multe, multumesc, mulțumesc, mâine, nimic, noastre, noastră, noi, nostru, nu, o, pe,
      pentru, poate, prin, putem, până, sa, sau, se, si, sub, sunt, suntem, sunteți, să, săptămână, te, toate,
      toată, tot, toți, un, unde, va, voastră, voi, vom, vorbim, vreau, vă, îmi, în, însă, între, și
    `,
    letters: 'âîășț',
    hints: 'și, la, pentru, cu, din, al, ale, în, de, un, o, sunt, care, pe, sau, mea, meu',
    hintLetters: 'ășțşţ',
  },
};
