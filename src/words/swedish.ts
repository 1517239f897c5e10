import type { LanguageWords } from '../leads/text/language-words';

export const swedish: LanguageWords = {
  language: 'sv',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      chef över mitt, chef i mitt eget liv, vd i mitt eget liv, vd för mitt liv, ägare till en katt,
      ägare till en hund, hundägare, kattägare, bostadsägare, livspartner, ägare av mitt, chef hemma,
      ägare till två
    `,
    cxo: {
      general_management: `
        vd, verkställande direktör, koncernchef, vice vd, styrelseordförande, ordförande, t f vd, tf vd,
        generaldirektör, vd och koncernchef, rektor för
      `,
    },
    owner: {
      entrepreneurship: `
        ägare, delägare, medägare, grundare, medgrundare, företagare, egenföretagare, entreprenör,
        egen företagare, frilans, frilansare, frilansande, egenanställd, innehavare, småföretagare,
        eget företag, egen firma, franchisetagare
      `,
    },
    partner: {
      any: `
        kompanjon, delägare och advokat, advokat och delägare, grundande partner, advokat delägare
      `,
    },
    vp: {
      any: 'vice president, vice ordförande, vicepresident',
    },
    director: {
      general_management: `
        landschef, styrelseledamot, styrelsemedlem, ledamot, affärsområdeschef, divisionschef, platschef,
        regionchef, stabschef, regiondirektör, styrelsesuppleant
      `,
      any: 'direktör, *direktör, chef för, avdelningsdirektör, biträdande direktör',
      media_communication: 'chefredaktör, ansvarig utgivare, redaktionschef, pressansvarig chef',
      education: 'rektor, skolchef, dekan, prefekt, förskolechef, biträdande rektor',
      legal: 'chefsjurist, bolagsjurist chef',
    },
    manager: {
      any: `
        chef, *chef, *chefen, ledare, *ledare, gruppledare, teamledare, projektledare, arbetsledare,
        avdelningschef, enhetschef, sektionschef, butikschef, lagchef, föreståndare, *föreståndare,
        driftledare, butiksansvarig, skiftledare, arbetsledande
      `,
      operations: 'kökschef, köksmästare, lagerchef',
      healthcare: 'chefssjuksköterska, överläkare och chef, verksamhetschef',
      education: 'huvudtränare',
    },
    senior: {
      any: `
        expert, *expert, chefsekonom, chefsarkitekt, chefsingenjör, överläkare, professor, docent,
        dataskyddsombud, sakkunnig, specialistläkare, huvudansvarig
      `,
    },
    entry: {
      administrative: `
        assistent, *assistent, sekreterare, *sekreterare, vd assistent, ledningsassistent, administratör,
        *administratör, receptionist, kontorist, vd sekreterare, kontorsassistent
      `,
      sales: `
        säljare, *säljare, innesäljare, utesäljare, butikssäljare, kundrådgivare, butiksmedarbetare,
        butiksbiträde, säljrepresentant, expedit, kassör, kassörska
      `,
      human_resources: `
        rekryterare, personalvetare, hr specialist, hr generalist, hr partner, löneadministratör, lönekonsult,
        hr administratör
      `,
      accounting: `
        redovisningsekonom, redovisningskonsult, revisor, bokförare, ekonomiassistent, ekonom, skattejurist,
        redovisningsassistent, bokhållare
      `,
      finance: `
        controller, bankrådgivare, finansiell rådgivare, banktjänsteman, försäkringsrådgivare,
        privatrådgivare, kreditanalytiker
      `,
      engineering: `
        ingenjör, *ingenjör, utvecklare, *utvecklare, programmerare, tekniker, *tekniker, arkitekt, *arkitekt,
        konstruktör, *konstruktör, civilingenjör, mjukvaruutvecklare
      `,
      information_technology: `
        systemadministratör, it tekniker, dataanalytiker, nätverkstekniker, systemförvaltare, it konsult
      `,
      legal: `
        jurist, *jurist, advokat, biträdande jurist, notarie, åklagare, domare, bolagsjurist
      `,
      healthcare: `
        sjuksköterska, läkare, *läkare, *sköterska, undersköterska, fysioterapeut, psykolog, tandläkare,
        apotekare, barnmorska, veterinär, sjukgymnast, farmaceut, dietist, kirurg, vårdbiträde, terapeut,
        skötare
      `,
      education: `
        lärare, *lärare, utbildare, pedagog, förskollärare, universitetslektor, lektor, instruktör,
        bibliotekarie, fritidsledare, tränare, *pedagog, kursledare
      `,
      media_communication: `
        kommunikatör, *kommunikatör, journalist, redaktör, *redaktör, översättare, skribent, reporter, tolk,
        pressekreterare, informatör, copywriter
      `,
      arts_design: `
        formgivare, *formgivare, fotograf, konstnär, grafisk formgivare, illustratör, musiker, skådespelare,
        inredare, inredningsarkitekt
      `,
      operations: `
        kock, chaufför, lagerarbetare, snickare, elektriker, bagare, servitör, servitris, frisör, montör,
        operatör, *operatör, lastbilschaufför, truckförare, rörmokare, städare, vaktmästare, mekaniker,
        målare, lagermedarbetare, produktionsmedarbetare, planerare, *planerare, svetsare, barista
      `,
      purchasing: 'inköpare, *inköpare, upphandlare',
      consulting: `
        konsult, *konsult, rådgivare, *rådgivare, managementkonsult, organisationskonsult
      `,
      research: `
        forskare, biolog, kemist, laborant, forskningsassistent, vetenskapsman, nationalekonom
      `,
      community_social: 'socionom, socialsekreterare, kurator, präst, ungdomsledare',
      military_protective: 'polis, brandman, väktare, officer, soldat, ordningsvakt',
      real_estate: 'fastighetsmäklare, mäklare, fastighetsförvaltare, fastighetsskötare',
      quality_assurance: 'testare, kvalitetsingenjör, kvalitetstekniker, kvalitetssamordnare',
      customer_success: 'kundtjänstmedarbetare, kundservicemedarbetare, kundsupport, servicetekniker',
      marketing: 'marknadsförare, marknadskoordinator, marknadsassistent',
      any: `
        medarbetare, *medarbetare, specialist, *specialist, samordnare, *samordnare, handläggare,
        *handläggare, koordinator, *koordinator, analytiker, *analytiker, strateg, *strateg, tjänsteman,
        *ansvarig, ansvarig, anställd, utredare, biträde, förvaltare, arbetare
      `,
    },
    training: {
      any: `
        praktikant, *praktikant, praktik, lärling, trainee, aspirant, exjobbare, examensarbetare, at läkare,
        yh studerande, lia praktikant, sommarjobbare
      `,
      education: `
        student, *student, studerande, doktorand, elev, pluggar, studerar, nyutexaminerad, teknolog,
        *studerande
      `,
    },
    unpaid: {
      community_social: `
        volontär, frivillig, ideell, ideellt, frivilligarbetare, ideell ledare, kassör i föreningen
      `,
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: `
      redovisning*, bokför*, revisor, revision*, skatt*, ekonomiassist*, ekonom, bokhåll*
    `,
    administrative: `
      administra*, sekreterare, *sekreterare, reception*, kontors*, vd assistent, *assistent, kansli*
    `,
    arts_design: `
      formgiv*, konst*, fotograf, grafisk, musik*, illustratör, skådespel*, inred*, kreativ
    `,
    business_development: 'affärsutveckl*, partnerskap, partner*',
    community_social: `
      social*, socionom, ideell*, hållbarhet*, volontär*, frivillig*, kurator, förening*, välgörenhet,
      djurhem
    `,
    consulting: 'konsult*, rådgiv*, managementkonsult*, strateg*, organisationskonsult*',
    customer_success: `
      kundtjänst*, kundservice*, kundsupport*, kundupplevelse, eftermarknad*, support*, kundframgång
    `,
    education: `
      lärar*, *lärare, utbild*, skol*, *skola, rektor, universitet*, pedagog*, undervis*, högskola*, student*,
      förskol*, lektor, doktorand, folkhögskola, bibliotek*, gymnasie*, studerande
    `,
    engineering: `
      ingenjör*, *ingenjör, utvecklare*, *utvecklare, teknik*, teknisk*, tekniker, *tekniker, konstruk*,
      utvecklingschef, mjukvar*, programmer*, bygg*, underhåll*, maskin*, elkraft, systemutveckl*,
      systemarkitekt, arkitekt*, mekanik*, civilingenjör*, anläggning*
    `,
    finance: `
      finans*, ekonomi*, ekonomichef, bank*, försäkring*, controller, kredit*, kapitalförvalt*, fond*,
      business controller, placering*
    `,
    healthcare: `
      vård*, sjuk*, läkare, *läkare, hälso*, sköterska, *sköterska, tand*, apotek*, psykolog*, medicin*,
      barnmorsk*, omsorg*, fysioterap*, veterinär*, undersköt*, kirurg*, terapeut
    `,
    human_resources: `
      hr, personal*, rekryter*, lön*, kompetens*, talang*, medarbetarskap, arbetsmiljö, arbetsrätt hr
    `,
    information_technology: `
      it, data*, system*, digital*, nätverk*, informationssäkerhet*, cybersäkerhet, it chef, molntjänst*,
      drift it
    `,
    legal: `
      jurist*, *jurist, juridi*, advokat*, rätt, rätts*, chefsjurist, regelefterlevnad, dataskydd*, notarie,
      åklagar*, domare, compliance
    `,
    marketing: `
      marknad*, varumärk*, reklam*, evenemang*, event*, innehåll*, sociala medier, annons*, marknadsför*,
      kampanj*
    `,
    media_communication: `
      kommunik*, press*, redakt*, *redaktör, chefredaktör, journalist*, information*, medier, media,
      översätt*, informatör, reporter, tidning*, skribent, tolk
    `,
    military_protective: `
      polis*, brandman, räddningstjänst*, försvar*, militär*, säkerhetsvakt, väktare, soldat, officer
    `,
    operations: `
      produktion*, logistik*, lager*, drift*, transport*, fabrik*, kök*, kock, restaurang*, hotell*,
      verksamhet*, verkstad*, leverans*, platschef, supply chain, distribution*, planer*, trafik*, process*,
      chaufför, bagare, snickare, elektriker, frisör, miljö och säkerhet
    `,
    product_management: 'produkt*, produktägare, produktchef, produktledare, produktutveckl*',
    project_management: 'projekt*, program*, projektled*',
    purchasing: 'inköp*, *inköpare, upphandl*, leverantör*',
    quality_assurance: 'kvalitet*, test, testare, testled*',
    real_estate: 'fastighet*, mäklare, bostad*, hyres*',
    research: `
      forsk*, laborator*, fou, klinisk forskning, vetenskap*, laborant, innovation*, biolog*, kemi*
    `,
    sales: `
      sälj*, *säljare, försälj*, försäljning*, butik*, export*, handel*, key account, nyckelkund*,
      detaljhandel, kommersiell, kundansvarig, storkund*, säljchef, kundrådgiv*, expedit
    `,
  },

  weakFunctions: {
    sales: 'kund*, affär*, regionchef, distrikt*',
    general_management: 'styrelse*',
    engineering: 'utveckling*',
    administrative: 'kontor*, handlägg*',
    operations: 'service*, säkerhet*, miljö*',
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: 'assistent, *assistent, sekreterare, *sekreterare',
    at: 'på, hos, @, vid',
    perhapsAt: 'i, inom, av, för, åt',
    of: 'av, till, på, i, för, bakom',
    company: 'företaget, bolaget, firma, firman',
    aside: `
      jag hjälper, vi hjälper, hjälper, coach, coach för, coachar, rådgivare till, rådgivare åt,
      assistent till, mentor, för chefer, till vd, till vd n, söker, vi söker, letar efter, öppen för,
      rekryterar, vi anställer, pappa till, mamma till, far till, mor till, ignorera, glöm, sambo med,
      gift med, bollplank
    `,
    former: 'tidigare, före detta, f d, fd, ex, förutvarande, dåvarande, avgående, förre, förra',
    notYet: 'blivande, framtida, tillträdande, kommande',
    retired: 'pensionär, pensionerad, i pension, emeritus, senior i pension, gått i pension',
    clubs: `
      förening*, *förening, studentkår, *klubb, idrottsförening, elevråd, bostadsrättsförening, brf,
      hembygdsförening, scoutkår, kår
    `,
    notCompany: `
      norden, sverige, skåne, stockholm, göteborg, malmö, uppsala, norra, södra, västra, östra, region, nord,
      syd, öst, väst, väster, europa, global, internationell, föreläsare, författare, pappa, mamma, talare,
      mentor, hållbarhet, innovation, förändring, digitalisering, offentlig sektor, mba, podcastare, mitt,
      skandinavien, nordics, baltikum, tvåbarnspappa, tvåbarnsmamma
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      inte intresserad, inte intresserade, inget intresse, ej intresserad, ointresserad av,
      intresserar mig inte, inte aktuellt för oss, inte aktuellt för mig, skriv inte till mig, skriv inte mer,
      sluta skriva, sluta kontakta, sluta mejla, sluta skicka, kontakta mig inte, hör inte av dig,
      inga fler meddelanden, ta bort mig?, radera mina uppgifter?, avregistrera mig?, lämna mig i fred,
      låt mig vara, hur fick du tag på?, hur fick du mitt?, min advokat, min jurist, rättsliga åtgärder,
      anmäla som spam, anmäler detta som spam, fel person, inte rätt person, fel kontaktperson
    `,
    alone: `
      nej tack, nej tackar, tack men nej, tack men nej tack, nä tack, stopp, sluta, avregistrera, jag avstår,
      vi avstår, avstår
    `,
    beside: 'tyvärr, men, ledsen',
    unless: 'om, han, hon, folk, som, var, ifall',
    but: 'men, utan, däremot, snarare',
    softened: 'just nu, för tillfället, för närvarande, i år, ännu, för stunden, förrän',
  },

  // What a machine answers while somebody is out.
  away: `
    inte på kontoret, ej på kontoret, jag är på semester, är jag på semester, har semester, jag är ledig,
    är ledig till, föräldraledig, mammaledig, pappaledig, jag är bortrest, automatiskt svar, autosvar,
    frånvaromeddelande, tillbaka på kontoret
  `,

  // Not now, and when.
  later: {
    cues: `
      kanske, eventuellt, hör av dig, hör av er, höras, vi hörs, hörs, återkom, återkommer, kontakta mig,
      prata, ring mig, gärna, igen, hellre, bättre, först, tidigast, inte förrän, inte i år, har inte tid,
      mycket att göra, skjuta upp, påminn mig, ta upp
    `,
    times: {
      'next-year': 'nästa år, på nya året, efter nyår, efter jul, efter helgerna',
      'next-month': 'nästa månad',
      weeks: 'om {n} veckor, om {n} vecka',
      months: 'om {n} månader, om {n} månad',
      'half-year': 'om ett halvår, om ett halvt år',
      quarter: 'i q{n}, q{n}',
      month: `
        i {month}, från {month}, till {month}, före {month}, förrän i {month}, början av {month}
      `,
      september: 'efter sommaren, efter semestern, till hösten, i höst',
      may: 'efter påsk',
      march: 'till våren, i vår',
      june: 'till sommaren',
      someday: `
        kanske senare, senare kanske, inte just nu, inte nu, en annan gång, dålig tajming, dåligt läge,
        inte rätt läge
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      januari|jan, februari|feb, mars, april|apr, maj, juni|jun, juli|jul, augusti|aug, september|sept|sep,
      oktober|okt, november|nov, december|dec
    `,
    numbers: 'en|ett, två|ett par, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv',
  },

  // Questions and requests.
  asks: {
    hello: 'hur mar du, hur ar det, hur gar det, hur ar laget, allt bra, allt val',
    answer: 'hor av dig, lat mig veta, sag till, beratta for mig, aterkom',
    request: `
      ring mig, skicka mig, maila mig, mejla mig, boka en, boka ett, lat oss, skulle vilja veta,
      vill garna veta, anmal dig, ta en titt
    `,
    or: 'eller',
    toTalk: `
      hur fungerar det, hur funkar det, hur fungerar den, hur skulle det fungera, hur gör ni, vad kostar,
      vad skulle det kosta, hur mycket kostar, vad är priset, vad har ni för priser, vad tar ni, prislista,
      skicka en offert, en offert, när skulle du, när kan du, när kan vi, när skulle vi, när har du tid,
      när passar det, kan vi prata, kan vi höras, ska vi prata, ska vi höras, ska vi ta ett samtal,
      kan vi ta ett samtal, låt oss prata, ring mig, din kalender, kalenderlänk, har du tid, är du ledig,
      boka ett möte, boka en tid, boka ett samtal, en demo, kan du visa mig, kan du visa hur
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'hej, hejsan, hallå, tjena, hej hej',
    wishes: 'god morgon, god dag, god kväll, godmorgon',
    dears: 'kära, käre, bästa, bäste',
    titles: 'alla, allihopa, herr, fru, dr',
    regards: `
      med vänliga hälsningar, med vänlig hälsning, vänliga hälsningar, vänlig hälsning, hälsningar,
      bästa hälsningar, många hälsningar, mvh
    `,
    partings: `
      tack, tack så mycket, stort tack, tack på förhand, ha det bra, ha en fin dag, vi hörs, allt gott
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      aldrig, alla, alltid, arbete, att, av, bara, blev, blir, bra, både, de, dem, den, denna, deras, dessa,
      det, detta, dig, ditt, du, där, efter, eller, en, er, ett, finns, från, fungerar, för, gärna, gång, gör,
      göra, ha, har, hej, hela, hos, hur, här, håller, ibland, inte, intresserad, jag, kan, kommer, kunna,
      man, med, mellan, men, mer, mig, min, mitt, mycket, många, ni, nu, ny, nya, när, någon, något, några,
      och, också, om, oss, prata, på, redan, sedan, sig, själv, själva, ska, skulle, som, så, sådan, sådant,
      tack, till, tycker, upp, ut, utan, vad, var, vara, varför, varit, vecka, verkligen, vi, viktigt, vilka,
      vilken, vill, väldigt, vår, våra, än, är, över
    `,
    letters: 'äåö',
    hints: `
      och, på, av, för, med, hos, i, en, ett, jag, vi, att, är, min, mitt, som, inom, vid, till
    `,
    hintLetters: 'åä',
  },
};
