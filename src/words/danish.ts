import type { LanguageWords } from '../leads/text/language-words';

export const danish: LanguageWords = {
  language: 'da',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      chef i eget liv, direktør i mit eget liv, ejer af mit, ejer af en kat, ejer af en hund, hundeejer,
      katteejer, boligejer, livspartner, chef derhjemme, leder af mit, ejer af to
    `,
    cxo: {
      general_management: `
        administrerende direktør, adm direktør, adm dir, direktør, koncernchef, koncerndirektør,
        bestyrelsesformand, formand, viceadministrerende direktør, generaldirektør, topchef,
        ordførende direktør, medlem af direktionen, direktionsmedlem
      `,
    },
    owner: {
      entrepreneurship: `
        indehaver, medindehaver, ejer, medejer, ejerleder, stifter, medstifter, grundlægger, medgrundlægger,
        iværksætter, selvstændig, selvstændig erhvervsdrivende, freelance, freelancer, virksomhedsejer,
        erhvervsdrivende, direktør og ejer, forpagter, butiksejer, enkeltmandsvirksomhed, franchisetager
      `,
    },
    partner: {
      any: `
        kompagnon, advokat og partner, partner og advokat, medejer og advokat, grundlæggende partner
      `,
    },
    vp: {
      any: 'vicepræsident, underdirektør senior, næstformand, vicedirektør koncern',
    },
    director: {
      general_management: `
        landechef, bestyrelsesmedlem, regionsdirektør, regionschef, divisionsdirektør, divisionschef,
        stabschef, områdedirektør, landedirektør, forretningsområdedirektør
      `,
      any: `
        *direktør, vicedirektør, underdirektør, direktør for, kommerciel direktør, teknisk direktør,
        finansiel direktør, kreativ direktør
      `,
      media_communication: 'chefredaktør, ansvarshavende redaktør, redaktionschef',
      education: 'rektor, skoleleder, dekan, skoleinspektør, viceskoleleder, institutleder',
      legal: 'juridisk direktør',
    },
    manager: {
      any: `
        chef, *chef, leder, *leder, teamleder, gruppeleder, projektleder, afdelingsleder, afdelingschef,
        sektionsleder, butikschef, butiksbestyrer, formand for holdet, værkfører, driftsleder, arbejdsleder,
        souschef, bestyrer, *bestyrer, daglig leder, kontorchef, fuldmægtig chef, holdleder
      `,
      operations: 'køkkenchef, lagerchef, lagerleder',
      healthcare: 'afdelingssygeplejerske, oversygeplejerske',
      education: 'cheftræner',
    },
    senior: {
      any: `
        ekspert, *ekspert, chefkonsulent, seniorkonsulent, specialkonsulent, chefrådgiver, seniorrådgiver,
        chefarkitekt, chefingeniør, cheføkonom, overlæge, professor, lektor, databeskyttelsesrådgiver,
        senior*, speciallæge
      `,
    },
    entry: {
      administrative: `
        assistent, *assistent, sekretær, *sekretær, direktionssekretær, direktionsassistent, receptionist,
        kontorassistent, administrativ medarbejder, ledelsessekretær
      `,
      sales: `
        sælger, *sælger, salgskonsulent, salgsassistent, salgsmedarbejder, butiksassistent, ekspedient,
        kundekonsulent, salgsrepræsentant, butiksmedarbejder, kasseassistent
      `,
      human_resources: `
        hr konsulent, rekrutteringskonsulent, hr partner, hr medarbejder, lønkonsulent, hr assistent
      `,
      accounting: `
        bogholder, revisor, regnskabsassistent, regnskabsmedarbejder, statsautoriseret revisor,
        økonomiassistent, økonomimedarbejder, skattekonsulent
      `,
      finance: `
        controller, bankrådgiver, bankassistent, investeringsrådgiver, forsikringsassurandør, assurandør,
        kunderådgiver, finanskonsulent
      `,
      engineering: `
        ingeniør, *ingeniør, udvikler, *udvikler, programmør, tekniker, *tekniker, arkitekt, konstruktør,
        *konstruktør, softwareudvikler, teknisk tegner
      `,
      information_technology: `
        systemadministrator, it supporter, dataanalytiker, datatekniker, datamatiker, it konsulent
      `,
      legal: 'jurist, advokat, *jurist, advokatfuldmægtig, dommer, anklager, advokatsekretær',
      healthcare: `
        sygeplejerske, læge, *læge, fysioterapeut, psykolog, tandlæge, farmaceut, jordemoder, dyrlæge,
        sosu assistent, apoteker, ergoterapeut, kirurg, diætist, terapeut, social og sundhedsassistent,
        klinikassistent
      `,
      education: `
        lærer, *lærer, pædagog, *pædagog, underviser, adjunkt, instruktør, træner, bibliotekar,
        folkeskolelærer, kursusleder
      `,
      media_communication: `
        kommunikationskonsulent, journalist, redaktør, oversætter, kommunikationsmedarbejder,
        pressechef assistent, tekstforfatter, skribent, tolk, reporter
      `,
      arts_design: `
        grafiker, designer, fotograf, kunstner, illustrator, musiker, grafisk designer, skuespiller,
        indretningsarkitekt
      `,
      operations: `
        kok, chauffør, lagermedarbejder, tømrer, elektriker, bager, tjener, frisør, montør, operatør,
        *operatør, smed, mekaniker, pedel, maler, disponent, speditør, rengøringsassistent, vvs montør,
        produktionsmedarbejder, planlægger, *planlægger, slagter, murer, gartner
      `,
      purchasing: 'indkøber, *indkøber, indkøbsassistent',
      consulting: `
        konsulent, *konsulent, rådgiver, *rådgiver, managementkonsulent, organisationskonsulent
      `,
      research: 'forsker, biolog, kemiker, laborant, forskningsassistent, postdoc, økonom',
      community_social: 'socialrådgiver, præst, ungdomsarbejder, socialpædagog',
      military_protective: 'politibetjent, brandmand, vagt, soldat, officer, sergent',
      real_estate: 'ejendomsmægler, mægler, ejendomsadministrator',
      quality_assurance: 'tester, kvalitetstekniker, kvalitetsmedarbejder',
      customer_success: 'kundeservicemedarbejder, supportmedarbejder, kundemedarbejder, servicetekniker',
      marketing: 'marketingkoordinator, marketingmedarbejder, marketingassistent',
      any: `
        medarbejder, *medarbejder, specialist, *specialist, koordinator, *koordinator, analytiker,
        *analytiker, fuldmægtig, ansat, *ansvarlig, ansvarlig, sagsbehandler, kontorfuldmægtig, faglært,
        arbejder, *arbejder, *tilrettelægger
      `,
    },
    training: {
      any: `
        praktikant, *praktikant, praktik, lærling, *lærling, elev, *elev, trainee, studentermedhjælper,
        studentermedarbejder, i lære
      `,
      education: `
        studerende, *studerende, student, ph d studerende, ph d stipendiat, nyuddannet, kandidatstuderende,
        bachelorstuderende, gymnasieelev, skoleelev
      `,
    },
    unpaid: {
      community_social: `
        frivillig, frivillige, frivilligt arbejde, frivillig leder, besøgsven, ulønnet, kasserer i foreningen
      `,
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: 'regnskab*, bogholder*, bogholderi, revisor, revision*, skat*, moms',
    administrative: `
      administra*, sekretær*, *sekretær, direktionsassist*, reception*, kontor*, kontorassist*
    `,
    arts_design: `
      grafisk*, grafiker, kunst*, fotograf, musik*, illustrator, skuespil*, indretning*, kreativ
    `,
    business_development: 'forretningsudvikl*, partnerskab*',
    community_social: `
      social*, frivillig*, bæredygtighed*, ngo, velgørenhed, forening*, røde kors, dyreværn
    `,
    consulting: `
      konsulent, rådgivning, managementkonsulent, strateg*, organisationskonsulent, chefkonsulent, rådgiver
    `,
    customer_success: `
      kundeservice*, kundesupport*, kundeoplevelse*, support*, kundecenter*, kundeambassadør, eftersalg*
    `,
    education: `
      lærer*, *lærer, undervis*, uddannelse*, skole*, *skole, rektor, universitet*, pædagog*, *pædagog,
      studie*, gymnasi*, studerende, *studerende, adjunkt, lektor, bibliotek*, børnehave*
    `,
    engineering: `
      ingeniør*, *ingeniør, udvikler*, *udvikler, softwareudvikl*, teknik*, teknisk*, tekniker, byggeri*,
      bygge*, maskin*, vedligehold*, konstruktion*, arkitekt*, konstruktør, programmør, anlæg*, elektronik*
    `,
    finance: `
      finans*, økonomi*, bank*, forsikring*, controller, kredit*, investering*, pension*, assurandør, formue*
    `,
    healthcare: `
      sundhed*, sygepleje*, læge*, *læge, tand*, hospital*, psykolog*, fysioterap*, pleje*, farmac*, klinik*,
      apotek*, jordemoder, dyrlæge, sosu*, medicin*, ergoterap*, omsorg*
    `,
    human_resources: 'hr, personale*, rekrutter*, løn*, talent*, medarbejderudvikling*, arbejdsmiljø*',
    information_technology: `
      it, data*, system*, digital*, netværk*, it chef, cybersikkerhed, informationssikkerhed*, it drift
    `,
    legal: `
      jura, jurist*, juridisk*, advokat*, ret, retlig*, compliance, databeskyttelse*, dommer, anklager
    `,
    marketing: `
      marketing*, markedsføring*, brand*, reklame*, indhold*, event*, sociale medier, kampagne*, content*
    `,
    media_communication: `
      kommunikation*, presse*, redakt*, *redaktør, chefredaktør, journalist*, medie*, oversæt*, formidling*,
      forlag*, tekstforfatter, skribent, tolk
    `,
    military_protective: `
      politi*, brandmand, brandvæsen, forsvar*, militær*, beredskab*, soldat, vagt, officer
    `,
    operations: `
      drift*, produktion*, logistik*, lager*, transport*, fabrik*, køkken*, kok, restaurant*, hotel*,
      supply chain, forsyningskæde*, værksted*, spedit*, disponent, planlæg*, proces*, chauffør, bager,
      distribution*, elektriker, tømrer, frisør
    `,
    product_management: 'produkt*, produktejer, produktchef, produktudvikling',
    project_management: 'projekt*, program*, projektled*',
    purchasing: 'indkøb*, *indkøber, leverandør*, udbud*',
    quality_assurance: 'kvalitet*, test, tester, testled*',
    real_estate: 'ejendom*, mægler, bolig*, udlejning*',
    research: `
      forsk*, laborator*, laborant, kliniske forsøg, videnskab*, innovation*, biolog*, kemi*
    `,
    sales: `
      salg*, sælger*, *sælger, *salg, butik*, detail*, eksport*, handel*, key account, kommerciel, kundechef,
      ekspedient, nøglekunde*, kundekonsulent, storkunde*
    `,
  },

  weakFunctions: {
    sales: 'kunde*, marked*, forretning*, region*',
    general_management: 'bestyrelse*',
    engineering: 'udvikling*',
    administrative: '*assistent, assistent, sagsbehandl*',
    operations: 'service*, sikkerhed*, miljø*',
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: 'assistent, *assistent, sekretær, *sekretær',
    at: 'hos, @, ved, på',
    perhapsAt: 'i, af, for, til, inden for',
    of: 'af, i, hos, for, bag, ved',
    company: 'firmaet, virksomheden, selskabet, firma',
    aside: `
      jeg hjælper, vi hjælper, hjælper, coach, coach for, rådgiver for, rådgiver til, assistent for,
      assistent til, sekretær for, mentor, for ledere, for direktører, til direktøren, søger, vi søger,
      leder efter, åben for, ansætter, far til, mor til, ignorer, glem, gift med, sparringspartner*
    `,
    former: 'tidligere, forhenværende, fhv, ex, eks, forhen, afgående',
    notYet: 'kommende, fremtidig, fremtidige, tiltrædende, vordende, aspirerende',
    retired: `
      pensionist, pensioneret, på pension, gået på pension, på efterløn, emeritus, efterlønner
    `,
    clubs: `
      forening*, *forening, *klub, klub, idrætsforening, studenterforening, elevråd, grundejerforening,
      skolebestyrelse, studenterråd, boldklub
    `,
    notCompany: `
      danmark, norden, nord, syd, øst, vest, jylland, fyn, sjælland, københavn, aarhus, odense, aalborg,
      region, europa, global, international, foredragsholder, forfatter, far, mor, bestyrelsesmedlem, mentor,
      bæredygtighed, innovation, forandring, digitalisering, mba, offentlig sektor, skandinavien, podcaster
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      ikke interesseret, ikke interesserede, ingen interesse, interesserer mig ikke, interesserer os ikke,
      ikke noget for os, ikke noget for mig, skriv ikke til mig, skriv ikke mere, stop med at skrive,
      hold op med at skrive, holde op med at skrive?, stop med at sende, stop med at kontakte,
      stoppe med at skrive?, kontakt mig ikke, ikke flere beskeder, ikke kontakte mig igen?, fjern mig,
      fjerne mig fra?, slet mine data, slette mine data?, slet mine oplysninger, slette mine oplysninger?,
      afmeld mig, afmelde mig?, lad mig være, hvor har du mit?, hvordan fik du mit?, hvordan har du fået mit?,
      min advokat, retlige skridt, juridiske skridt, melde det som spam, anmelde som spam, forkert person,
      den forkerte person, ikke den rette person, ikke den rigtige person
    `,
    alone: `
      nej tak, nej ellers tak, ellers tak, tak men nej tak, stop, stop det, afmeld, jeg springer over
    `,
    beside: 'desværre, men, beklager',
    unless: 'hvis, om, han, hun, folk, var',
    but: 'men, derimod, snarere',
    softened: 'lige nu, i øjeblikket, for tiden, for øjeblikket, i år, endnu, pt, indtil',
  },

  // What a machine answers while somebody is out.
  away: `
    ikke på kontoret, jeg er på ferie, er på ferie til, holder ferie, er jeg på ferie, på barsel, på orlov,
    autosvar, automatisk svar, fraværsbesked, tilbage på kontoret, jeg er bortrejst
  `,

  // Not now, and when.
  later: {
    cues: `
      måske, eventuelt, evt, tales, tales ved, snakkes, tale, snakke, vend tilbage, vender tilbage,
      kontakt mig, skriv til mig, skriv igen, ring, gerne, igen, hellere, bedre, først, tidligst, ikke før,
      ikke i år, har ikke tid, har travlt, udskyde, mind mig
    `,
    times: {
      'next-year': 'næste år, til næste år, i det nye år, efter nytår, efter jul',
      'next-month': 'næste måned',
      weeks: 'om {n} uger, om {n} uge',
      months: 'om {n} måneder, om {n} måned',
      'half-year': 'om et halvt år',
      quarter: 'i q{n}, q{n}',
      month: `
        i {month}, til {month}, fra {month}, før {month}, indtil {month}, starten af {month}
      `,
      september: 'efter sommeren, efter sommerferien, til efteråret',
      may: 'efter påske',
      march: 'til foråret',
      june: 'til sommer',
      someday: `
        måske senere, senere måske, ikke lige nu, ikke nu, en anden gang, dårlig timing, dårligt tidspunkt
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      januar|jan, februar|feb, marts, april|apr, maj, juni|jun, juli|jul, august|aug, september|sept|sep,
      oktober|okt, november|nov, december|dec
    `,
    numbers: 'en|et, to|et par, tre, fire, fem, seks, syv, otte, ni, ti, elleve, tolv',
  },

  // Questions and requests.
  asks: {
    hello: 'hvordan gar det, hvordan har du det, hvordan gaar det, alt vel, alt godt',
    answer: 'lad mig vide, sig til, giv lyd, giv mig besked, skriv til mig, fortael mig',
    request: `
      ring til mig, send mig, book et, book en, lad os, vil gerne vide, vil gerne hore, tilmeld dig,
      tag et kig
    `,
    or: 'eller',
    toTalk: `
      hvordan virker det, hvordan fungerer det, hvordan fungerer den, hvordan gør i, hvordan foregår det,
      hvad koster, hvad ville det koste, hvad vil det koste, hvor meget koster, hvad er prisen,
      hvad tager i for, prisliste, send mig et tilbud, sende et tilbud, hvornår kan du, hvornår kunne du,
      hvornår kan vi, hvornår kunne vi, hvornår har du tid, hvornår passer det, kan vi tale, kan vi snakke,
      kan vi tales, skal vi tale, skal vi snakke, skal vi tage en snak, kan vi tage en snak, lad os tale,
      lad os snakke, lad os tage en snak, ring til mig, din kalender, kalenderlink, har du tid, er du ledig,
      booke et møde, book et møde, en demo, kan du vise mig
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'hej, hejsa, goddag, hallo, halløj',
    wishes: 'god morgen, god dag, god aften, godmorgen, godaften',
    dears: 'kære',
    titles: 'alle, allesammen, hr, fru, dr',
    regards: `
      med venlig hilsen, venlig hilsen, venlige hilsner, de bedste hilsner, bedste hilsner, mange hilsner,
      hilsen, kærlig hilsen, mvh, vh
    `,
    partings: 'tak, mange tak, på forhånd tak, tusind tak, hav en god dag, vi ses, alt godt',
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      af, altid, altså, arbejde, at, blev, bliver, både, de, dem, den, denne, der, deres, det, dette, dig,
      disse, du, efter, eller, en, end, er, et, for, fra, gerne, god, godt, har, hej, hele, hos, hvad, hvor,
      hvordan, hvorfor, ikke, interesseret, jeg, jer, jeres, kan, kommer, kun, kunne, lige, mange, med, meget,
      men, mere, mig, min, nogen, noget, nogle, nu, ny, nye, når, og, også, om, op, over, på, rigtig, selv,
      selvom, sig, skal, snakke, som, synes, så, tak, til, ud, uge, var, vi, vil, virkelig, vores, være,
      været
    `,
    letters: 'æø',
    hints: 'og, af, hos, for, til, jeg, vi, en, et, der, er, mit, min, med, som, på, ved, i',
    hintLetters: 'æ',
  },
};
