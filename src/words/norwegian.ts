import type { LanguageWords } from '../leads/text/language-words';

export const norwegian: LanguageWords = {
  language: 'no',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      sjef i eget liv, daglig leder i eget liv, eier av mitt, eier av en katt, eier av en hund, hundeeier,
      katteeier, boligeier, livspartner, sjefen hjemme, daglig leder hjemme, eier av to
    `,
    cxo: {
      general_management: `
        daglig leder, administrerende direktør, adm direktør, adm dir, konsernsjef, konserndirektør,
        styreleder, styreformann, toppsjef, generaldirektør, viseadministrerende direktør, adm dir og,
        sjef i selskapet
      `,
    },
    owner: {
      entrepreneurship: `
        eier, medeier, innehaver, gründer, grunnlegger, medgrunnlegger, medgründer,
        selvstendig næringsdrivende, selvstendig, frilanser, frilans, bedriftseier, enkeltpersonforetak,
        eneeier, daglig eier, seriegründer, entreprenør
      `,
    },
    partner: {
      any: 'kompanjong, advokat og partner, partner og advokat, partner advokat',
    },
    vp: {
      any: 'visepresident, nestleder i styret',
    },
    director: {
      general_management: `
        landssjef, styremedlem, regiondirektør, regionsdirektør, divisjonsdirektør, stabssjef,
        forretningsområdedirektør, områdedirektør
      `,
      any: 'direktør, *direktør, visedirektør, underdirektør, avdelingsdirektør',
      media_communication: 'sjefredaktør, ansvarlig redaktør, redaksjonssjef',
      education: 'rektor, dekan, skolesjef, instituttleder, barnehagestyrer',
    },
    manager: {
      any: `
        sjef, *sjef, leder, *leder, teamleder, gruppeleder, prosjektleder, avdelingsleder, seksjonsleder,
        butikksjef, butikkleder, formann, driftsleder, skiftleder, verksmester, arbeidsleder, bas, styrer,
        bestyrer
      `,
      operations: 'kjøkkensjef, lagersjef',
      healthcare: 'avdelingssykepleier, oversykepleier',
      education: 'hovedtrener',
    },
    senior: {
      any: `
        ekspert, *ekspert, seniorrådgiver, seniorkonsulent, spesialrådgiver, spesialkonsulent, sjefsarkitekt,
        sjefingeniør, sjefsingeniør, sjeføkonom, overlege, professor, førsteamanuensis, personvernombud,
        fagansvarlig, senior*, spesialist i
      `,
    },
    entry: {
      administrative: `
        assistent, *assistent, sekretær, *sekretær, direksjonssekretær, ledersekretær, resepsjonist,
        kontormedarbeider, administrasjonssekretær, kontorassistent
      `,
      sales: `
        selger, *selger, salgskonsulent, butikkmedarbeider, kundekonsulent, salgsrepresentant,
        kundebehandler salg, salgsmedarbeider
      `,
      human_resources: `
        rekrutterer, hr rådgiver, hr konsulent, rekrutteringsrådgiver, lønnskonsulent, lønnsmedarbeider
      `,
      accounting: `
        regnskapsfører, regnskapsmedarbeider, revisor, bokholder, økonomimedarbeider, økonomikonsulent
      `,
      finance: `
        controller, bankrådgiver, finansrådgiver, kunderådgiver, forsikringsrådgiver, investeringsrådgiver
      `,
      engineering: `
        ingeniør, *ingeniør, utvikler, *utvikler, programmerer, tekniker, *tekniker, arkitekt, konstruktør,
        sivilingeniør, systemutvikler
      `,
      information_technology: `
        systemadministrator, it konsulent, dataanalytiker, ikt rådgiver, ikt konsulent, driftstekniker
      `,
      legal: 'jurist, advokat, advokatfullmektig, dommer, aktor, *jurist',
      healthcare: `
        sykepleier, *sykepleier, lege, *lege, fysioterapeut, psykolog, tannlege, farmasøyt, jordmor,
        veterinær, helsefagarbeider, vernepleier, ergoterapeut, kirurg, hjelpepleier, terapeut,
        ernæringsfysiolog
      `,
      education: `
        lærer, *lærer, lektor, foreleser, barnehagelærer, pedagog, instruktør, trener, bibliotekar,
        underviser
      `,
      media_communication: `
        kommunikasjonsrådgiver, journalist, redaktør, oversetter, tekstforfatter, skribent, tolk, reporter,
        kommunikasjonskonsulent
      `,
      arts_design: `
        grafisk designer, fotograf, kunstner, illustratør, musiker, designer, skuespiller, interiørarkitekt
      `,
      operations: `
        kokk, sjåfør, lagermedarbeider, snekker, elektriker, baker, servitør, frisør, montør, operatør,
        *operatør, mekaniker, rørlegger, vaktmester, renholder, maler, planlegger, *planlegger, tømrer,
        sveiser, lastebilsjåfør, fisker, bonde
      `,
      purchasing: 'innkjøper, *innkjøper, anskaffelsesrådgiver, innkjøpskonsulent',
      consulting: `
        konsulent, *konsulent, rådgiver, *rådgiver, bedriftsrådgiver, organisasjonskonsulent
      `,
      research: `
        forsker, biolog, kjemiker, laborant, bioingeniør, vitenskapelig assistent, samfunnsøkonom, økonom
      `,
      community_social: `
        sosionom, prest, barnevernspedagog, sosialarbeider, ungdomsarbeider, miljøterapeut
      `,
      military_protective: 'politibetjent, brannkonstabel, vekter, soldat, offiser, brannmann',
      real_estate: 'eiendomsmegler, megler, eiendomsforvalter',
      quality_assurance: 'tester, kvalitetsingeniør, kvalitetskontrollør',
      customer_success: 'kundeservicemedarbeider, kundebehandler, supportmedarbeider, servicetekniker',
      marketing: 'markedsfører, markedskoordinator, markedskonsulent, markedsmedarbeider',
      any: `
        medarbeider, *medarbeider, spesialist, *spesialist, koordinator, *koordinator, saksbehandler,
        analytiker, *analytiker, *ansvarlig, ansvarlig, fagarbeider, *arbeider, ansatt, førstekonsulent,
        *behandler
      `,
    },
    training: {
      any: `
        praktikant, lærling, trainee, turnuslege, praksisstudent, deltidsstudent i praksis, sommerstudent,
        sommervikar, internship
      `,
      education: `
        student, *student, stipendiat, elev, masterstudent, bachelorstudent, doktorgradsstipendiat,
        nyutdannet, studerer, phd stipendiat
      `,
    },
    unpaid: {
      community_social: `
        frivillig, frivillige, frivilligarbeid, besøksvenn, frivillig leder, dugnadsleder, ulønnet
      `,
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: 'regnskap*, revisor, revisjon*, skatt*, bokfør*, bokholder',
    administrative: 'administra*, sekretær*, *sekretær, resepsjon*, kontor*',
    arts_design: 'grafisk*, kunst*, fotograf, musik*, illustratør, skuespill*, interiør*, kreativ',
    business_development: 'forretningsutvikl*, partnerskap*',
    community_social: `
      sosial*, sosionom, frivillig*, bærekraft*, barnevern*, røde kors, idretts*, lag og forening*
    `,
    consulting: 'konsulent, rådgivning, bedriftsrådgiv*, strateg*, rådgiver, organisasjonskonsulent',
    customer_success: `
      kundeservice*, kundesenter*, kundestøtte*, kundeopplevelse*, support*, kundebehandl*, ettermarked*
    `,
    education: `
      lærer*, *lærer, undervis*, utdann*, skole*, *skole, rektor, universitet*, barnehage*, pedagog*, lektor,
      student, *student, stipendiat, forelese*, bibliotek*, høgskole*
    `,
    engineering: `
      ingeniør*, *ingeniør, utvikler*, *utvikler, teknisk*, teknolog*, programmer*, bygg*, maskin*,
      vedlikehold*, anlegg*, prosjekter*, systemutvikl*, arkitekt*, tekniker, elektro*, konstruk*
    `,
    finance: `
      finans*, økonomi*, bank*, forsikring*, controller, kreditt*, investering*, pensjon*, formue*
    `,
    healthcare: `
      helse*, sykepleie*, lege*, *lege, tann*, sykehus*, psykolog*, fysioterap*, omsorg*, farmas*, apotek*,
      jordmor, veterinær*, klinikk*, medisin*, ergoterap*
    `,
    human_resources: 'hr, personal*, rekrutter*, lønn*, talent*, kompetanse*, arbeidsmiljø*',
    information_technology: `
      it, ikt, data*, system*, digital*, nettverk*, informasjonssikkerhet*, cybersikkerhet
    `,
    legal: `
      jus, jurist*, juridisk*, advokat*, rett, personvern*, compliance, dommer, etterlevelse
    `,
    marketing: `
      marked*, markedsfør*, merkevare*, reklame*, innhold*, arrangement*, sosiale medier, kampanje*, event*
    `,
    media_communication: `
      kommunikasjon*, presse*, redaktør, *redaktør, sjefredaktør, journalist*, medie*, informasjon*,
      oversett*, forlag*, tekstforfatter, skribent, tolk
    `,
    military_protective: 'politi*, brann*, forsvar*, militær*, vekter, soldat, offiser, beredskap*',
    operations: `
      drift*, produksjon*, logistikk*, lager*, transport*, fabrikk*, kjøkken*, kokk, restaurant*, hotell*,
      verksted*, forsyningskjede*, planlegg*, prosess*, sjåfør, baker, distribusjon*, supply chain, hms,
      snekker, elektriker, frisør, rørlegger
    `,
    product_management: 'produkt*, produkteier, produktsjef',
    project_management: 'prosjekt*, program*, prosjektled*',
    purchasing: 'innkjøp*, *innkjøper, anskaff*, leverandør*',
    quality_assurance: 'kvalitet*, test, tester, testled*',
    real_estate: 'eiendom*, megler, bolig*, utleie*',
    research: `
      forsk*, laborator*, laborant, vitenskap*, bioingeniør, innovasjon*, biolog*, kjemi*
    `,
    sales: `
      salg*, selger*, *selger, *salg, butikk*, eksport*, handel*, key account, varehandel*, detaljhandel,
      kommersiell, nøkkelkunde*, storkunde*, kundekonsulent
    `,
  },

  weakFunctions: {
    sales: 'kunde*, forretning*, region*',
    general_management: 'styre*',
    engineering: 'utvikling*',
    administrative: '*assistent, assistent, saksbehandl*',
    operations: 'service*, sikkerhet*, miljø*',
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: 'assistent, *assistent, sekretær, *sekretær',
    at: 'hos, @, ved, på',
    perhapsAt: 'i, av, for, til, innen',
    of: 'av, i, hos, for, bak, ved',
    company: 'firmaet, selskapet, bedriften, firma',
    aside: `
      jeg hjelper, vi hjelper, hjelper, coach, coach for, rådgiver for, rådgiver til, assistent for,
      assistent til, sekretær for, mentor, for ledere, for direktører, søker, vi søker, ser etter, åpen for,
      ansetter, far til, mor til, pappa til, mamma til, ignorer, glem, gift med, sparringspartner*
    `,
    former: 'tidligere, forhenværende, ex, eks, avgått, avtroppende',
    notYet: 'fremtidig, fremtidige, kommende, påtroppende, blivende, aspirerende',
    retired: 'pensjonist, pensjonert, i pensjon, alderspensjonist, emeritus, gått av med pensjon',
    clubs: `
      forening*, *forening, *klubb, klubb, idrettslag, studentforening, elevråd, velforening, linjeforening,
      borettslag, sameie, fau, studentparlament
    `,
    notCompany: `
      norge, norden, nord, sør, øst, vest, østlandet, vestlandet, oslo, bergen, trondheim, stavanger, region,
      europa, global, internasjonal, foredragsholder, forfatter, pappa, mamma, far, mor, mentor, bærekraft,
      innovasjon, endring, digitalisering, mba, offentlig sektor, skandinavia, podcaster
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      ikke interessert, ikke interesserte, ingen interesse, interesserer meg ikke, interesserer oss ikke,
      ikke aktuelt for oss, ikke aktuelt for meg, ikke noe for oss, ikke noe for meg, ikke skriv til meg,
      ikke kontakt meg, ikke ta kontakt, slutt å skrive, slutt å sende, slutt å kontakte, slutte å skrive?,
      slutte å sende?, slutte å kontakte?, ingen flere meldinger, fjern meg, fjerne meg fra?,
      slett dataene mine, slette dataene mine?, slett opplysningene mine, meld meg av, melde meg av?,
      la meg være, la meg være i fred, hvordan fikk du?, hvor har du fått?, min advokat, advokaten min,
      rettslige skritt, rapportere som spam, feil person, ikke rett person, ikke riktig person
    `,
    alone: `
      nei takk, nei tusen takk, takk men nei takk, ellers takk, stopp, stopp det, avmeld, jeg står over
    `,
    beside: 'dessverre, men, beklager',
    unless: 'hvis, om, dersom, han, hun, folk, som, var',
    but: 'men, derimot, snarere',
    softened: 'akkurat nå, for øyeblikket, for tiden, i år, ennå, enda, nå',
  },

  // What a machine answers while somebody is out.
  away: `
    ikke på kontoret, jeg er på ferie, er jeg på ferie, har ferie, i permisjon, i pappapermisjon,
    i foreldrepermisjon, autosvar, automatisk svar, fraværsmelding, tilbake på kontoret, jeg er bortreist
  `,

  // Not now, and when.
  later: {
    cues: `
      kanskje, eventuelt, snakkes, snakke, prate, prates, ta kontakt, kontakt meg, kom tilbake,
      kommer tilbake, skriv til meg, ring, gjerne, igjen, heller, bedre, først, tidligst, ikke før, ikke i år,
      har ikke tid, travelt, utsette, minn meg
    `,
    times: {
      'next-year': 'neste år, til neste år, på nyåret, etter nyttår, over nyttår, etter jul',
      'next-month': 'neste måned',
      weeks: 'om {n} uker, om {n} uke',
      months: 'om {n} måneder, om {n} måned',
      'half-year': 'om et halvt år',
      quarter: 'i q{n}, q{n}',
      month: 'i {month}, til {month}, fra {month}, før {month}, starten av {month}',
      september: 'etter sommeren, etter sommerferien, til høsten',
      may: 'etter påske',
      march: 'til våren',
      june: 'til sommeren',
      someday: `
        kanskje senere, senere kanskje, ikke akkurat nå, ikke nå, en annen gang, dårlig timing,
        dårlig tidspunkt
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      januar|jan, februar|feb, mars, april|apr, mai, juni|jun, juli|jul, august|aug, september|sept|sep,
      oktober|okt, november|nov, desember|des
    `,
    numbers: 'en|én|ett, to|et par, tre, fire, fem, seks, sju|syv, åtte, ni, ti, elleve, tolv',
  },

  // Questions and requests.
  asks: {
    hello: 'hvordan gar det, hvordan har du det, hvordan star det til, alt vel, alt bra',
    answer: 'la meg vite, gi meg beskjed, gi beskjed, si fra, fortell meg',
    request: `
      ring meg, send meg, book en, book et, la oss, vil gjerne vite, vil gjerne hore, meld deg pa, ta en titt
    `,
    or: 'eller',
    toTalk: `
      hvordan fungerer det, hvordan fungerer den, hvordan virker det, hvordan gjør dere, hvordan foregår det,
      hva koster, hva ville det koste, hva vil det koste, hvor mye koster, hva er prisen, hva tar dere,
      prisliste, send meg et tilbud, sende et tilbud, når kan du, når kunne du, når kan vi, når kunne vi,
      når har du tid, når passer det, kan vi snakke, kan vi prate, kan vi snakkes, skal vi snakke,
      skal vi ta en prat, kan vi ta en prat, la oss snakke, la oss ta en prat, ring meg, kalenderen din,
      din kalender, kalenderlenke, har du tid, er du ledig, booke et møte, avtale et møte, en demo,
      kan du vise meg
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'hei, heisann, hallo, hei hei, god dag',
    wishes: 'god morgen, god kveld, god ettermiddag',
    dears: 'kjære',
    titles: 'alle, alle sammen, herr, fru, dr',
    regards: `
      med vennlig hilsen, vennlig hilsen, beste hilsen, hilsen, mange hilsener, hjertelig hilsen,
      de beste hilsener, mvh, vh
    `,
    partings: 'takk, tusen takk, mange takk, på forhånd takk, ha en fin dag, vi snakkes, alt godt',
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      alltid, arbeid, at, av, bare, ble, blir, bra, både, de, deg, dem, den, denne, der, dere, deres, det,
      dette, disse, du, eit, eller, en, enn, er, et, etter, fint, for, fra, frå, gjerne, gjør, gjøre, god,
      godt, gratulerer, har, hei, hele, hos, hva, hvem, hvilke, hvis, hvor, hvordan, hvorfor, ikke, ikkje,
      interessert, jeg, kan, kommer, kun, kunne, mange, med, meg, men, mer, min, mye, noe, noen, noensinne,
      ny, nye, nå, når, og, også, om, opp, over, på, seg, selv, skal, snakke, som, synes, så, takk, til, uke,
      ut, var, veldig, vi, viktig, vil, virkelig, vore, vår, våre, være, vært
    `,
    letters: 'æø',
    hints: `
      as, asa, og, av, hos, for, til, jeg, vi, en, et, er, mitt, min, med, som, på, ved, i, ikke
    `,
    hintLetters: 'øå',
  },
};
