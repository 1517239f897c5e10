import type { HeadlineWords } from '../headline-words';

export const norwegian: HeadlineWords = {
  language: 'no',
  hints: 'as, asa, og, av, hos, for, til, jeg, vi, en, et, er, mitt, min, med, som, på, ved, i, ikke',
  letters: 'øå',
  titles: [
    [
      'none',
      '',
      'sjef i eget liv, daglig leder i eget liv, eier av mitt, eier av en katt, eier av en hund, hundeeier, katteeier, boligeier, livspartner, sjefen hjemme, daglig leder hjemme, eier av to',
    ],
    [
      'cxo',
      'general_management',
      'daglig leder, administrerende direktør, adm direktør, adm dir, konsernsjef, konserndirektør, styreleder, styreformann, toppsjef, generaldirektør, viseadministrerende direktør, adm dir og, sjef i selskapet',
    ],
    [
      'owner',
      'entrepreneurship',
      'eier, medeier, innehaver, gründer, grunnlegger, medgrunnlegger, medgründer, selvstendig næringsdrivende, selvstendig, frilanser, frilans, bedriftseier, enkeltpersonforetak, eneeier, daglig eier, seriegründer, entreprenør',
    ],
    ['partner', '', 'kompanjong, advokat og partner, partner og advokat, partner advokat'],
    ['vp', '', 'visepresident, nestleder i styret'],
    [
      'director',
      'general_management',
      'landssjef, styremedlem, regiondirektør, regionsdirektør, divisjonsdirektør, stabssjef, forretningsområdedirektør, områdedirektør',
    ],
    ['director', '', 'direktør, *direktør, visedirektør, underdirektør, avdelingsdirektør'],
    ['director', 'media_communication', 'sjefredaktør, ansvarlig redaktør, redaksjonssjef'],
    ['director', 'education', 'rektor, dekan, skolesjef, instituttleder, barnehagestyrer'],
    [
      'manager',
      '',
      'sjef, *sjef, leder, *leder, teamleder, gruppeleder, prosjektleder, avdelingsleder, seksjonsleder, butikksjef, butikkleder, formann, driftsleder, skiftleder, verksmester, arbeidsleder, bas, styrer, bestyrer',
    ],
    ['manager', 'operations', 'kjøkkensjef, lagersjef'],
    ['manager', 'healthcare', 'avdelingssykepleier, oversykepleier'],
    ['manager', 'education', 'hovedtrener'],
    [
      'senior',
      '',
      'ekspert, *ekspert, seniorrådgiver, seniorkonsulent, spesialrådgiver, spesialkonsulent, sjefsarkitekt, sjefingeniør, sjefsingeniør, sjeføkonom, overlege, professor, førsteamanuensis, personvernombud, fagansvarlig, senior*, spesialist i',
    ],
    [
      'entry',
      'administrative',
      'assistent, *assistent, sekretær, *sekretær, direksjonssekretær, ledersekretær, resepsjonist, kontormedarbeider, administrasjonssekretær, kontorassistent',
    ],
    [
      'entry',
      'sales',
      'selger, *selger, salgskonsulent, butikkmedarbeider, kundekonsulent, salgsrepresentant, kundebehandler salg, salgsmedarbeider',
    ],
    [
      'entry',
      'human_resources',
      'rekrutterer, hr rådgiver, hr konsulent, rekrutteringsrådgiver, lønnskonsulent, lønnsmedarbeider',
    ],
    [
      'entry',
      'accounting',
      'regnskapsfører, regnskapsmedarbeider, revisor, bokholder, økonomimedarbeider, økonomikonsulent',
    ],
    [
      'entry',
      'finance',
      'controller, bankrådgiver, finansrådgiver, kunderådgiver, forsikringsrådgiver, investeringsrådgiver',
    ],
    [
      'entry',
      'engineering',
      'ingeniør, *ingeniør, utvikler, *utvikler, programmerer, tekniker, *tekniker, arkitekt, konstruktør, sivilingeniør, systemutvikler',
    ],
    [
      'entry',
      'information_technology',
      'systemadministrator, it konsulent, dataanalytiker, ikt rådgiver, ikt konsulent, driftstekniker',
    ],
    ['entry', 'legal', 'jurist, advokat, advokatfullmektig, dommer, aktor, *jurist'],
    [
      'entry',
      'healthcare',
      'sykepleier, *sykepleier, lege, *lege, fysioterapeut, psykolog, tannlege, farmasøyt, jordmor, veterinær, helsefagarbeider, vernepleier, ergoterapeut, kirurg, hjelpepleier, terapeut, ernæringsfysiolog',
    ],
    [
      'entry',
      'education',
      'lærer, *lærer, lektor, foreleser, barnehagelærer, pedagog, instruktør, trener, bibliotekar, underviser',
    ],
    [
      'entry',
      'media_communication',
      'kommunikasjonsrådgiver, journalist, redaktør, oversetter, tekstforfatter, skribent, tolk, reporter, kommunikasjonskonsulent',
    ],
    [
      'entry',
      'arts_design',
      'grafisk designer, fotograf, kunstner, illustratør, musiker, designer, skuespiller, interiørarkitekt',
    ],
    [
      'entry',
      'operations',
      'kokk, sjåfør, lagermedarbeider, snekker, elektriker, baker, servitør, frisør, montør, operatør, *operatør, mekaniker, rørlegger, vaktmester, renholder, maler, planlegger, *planlegger, tømrer, sveiser, lastebilsjåfør, fisker, bonde',
    ],
    ['entry', 'purchasing', 'innkjøper, *innkjøper, anskaffelsesrådgiver, innkjøpskonsulent'],
    [
      'entry',
      'consulting',
      'konsulent, *konsulent, rådgiver, *rådgiver, bedriftsrådgiver, organisasjonskonsulent',
    ],
    [
      'entry',
      'research',
      'forsker, biolog, kjemiker, laborant, bioingeniør, vitenskapelig assistent, samfunnsøkonom, økonom',
    ],
    [
      'entry',
      'community_social',
      'sosionom, prest, barnevernspedagog, sosialarbeider, ungdomsarbeider, miljøterapeut',
    ],
    ['entry', 'military_protective', 'politibetjent, brannkonstabel, vekter, soldat, offiser, brannmann'],
    ['entry', 'real_estate', 'eiendomsmegler, megler, eiendomsforvalter'],
    ['entry', 'quality_assurance', 'tester, kvalitetsingeniør, kvalitetskontrollør'],
    [
      'entry',
      'customer_success',
      'kundeservicemedarbeider, kundebehandler, supportmedarbeider, servicetekniker',
    ],
    ['entry', 'marketing', 'markedsfører, markedskoordinator, markedskonsulent, markedsmedarbeider'],
    [
      'entry',
      '',
      'medarbeider, *medarbeider, spesialist, *spesialist, koordinator, *koordinator, saksbehandler, analytiker, *analytiker, *ansvarlig, ansvarlig, fagarbeider, *arbeider, ansatt, førstekonsulent, *behandler',
    ],
    [
      'training',
      '',
      'praktikant, lærling, trainee, turnuslege, praksisstudent, deltidsstudent i praksis, sommerstudent, sommervikar, internship',
    ],
    [
      'training',
      'education',
      'student, *student, stipendiat, elev, masterstudent, bachelorstudent, doktorgradsstipendiat, nyutdannet, studerer, phd stipendiat',
    ],
    [
      'unpaid',
      'community_social',
      'frivillig, frivillige, frivilligarbeid, besøksvenn, frivillig leder, dugnadsleder, ulønnet',
    ],
  ],
  functions: {
    accounting: 'regnskap*, revisor, revisjon*, skatt*, bokfør*, bokholder',
    administrative: 'administra*, sekretær*, *sekretær, resepsjon*, kontor*',
    arts_design: 'grafisk*, kunst*, fotograf, musik*, illustratør, skuespill*, interiør*, kreativ',
    business_development: 'forretningsutvikl*, partnerskap*',
    community_social:
      'sosial*, sosionom, frivillig*, bærekraft*, barnevern*, røde kors, idretts*, lag og forening*',
    consulting: 'konsulent, rådgivning, bedriftsrådgiv*, strateg*, rådgiver, organisasjonskonsulent',
    customer_success:
      'kundeservice*, kundesenter*, kundestøtte*, kundeopplevelse*, support*, kundebehandl*, ettermarked*',
    education:
      'lærer*, *lærer, undervis*, utdann*, skole*, *skole, rektor, universitet*, barnehage*, pedagog*, lektor, student, *student, stipendiat, forelese*, bibliotek*, høgskole*',
    engineering:
      'ingeniør*, *ingeniør, utvikler*, *utvikler, teknisk*, teknolog*, programmer*, bygg*, maskin*, vedlikehold*, anlegg*, prosjekter*, systemutvikl*, arkitekt*, tekniker, elektro*, konstruk*',
    finance: 'finans*, økonomi*, bank*, forsikring*, controller, kreditt*, investering*, pensjon*, formue*',
    healthcare:
      'helse*, sykepleie*, lege*, *lege, tann*, sykehus*, psykolog*, fysioterap*, omsorg*, farmas*, apotek*, jordmor, veterinær*, klinikk*, medisin*, ergoterap*',
    human_resources: 'hr, personal*, rekrutter*, lønn*, talent*, kompetanse*, arbeidsmiljø*',
    information_technology:
      'it, ikt, data*, system*, digital*, nettverk*, informasjonssikkerhet*, cybersikkerhet',
    legal: 'jus, jurist*, juridisk*, advokat*, rett, personvern*, compliance, dommer, etterlevelse',
    marketing:
      'marked*, markedsfør*, merkevare*, reklame*, innhold*, arrangement*, sosiale medier, kampanje*, event*',
    media_communication:
      'kommunikasjon*, presse*, redaktør, *redaktør, sjefredaktør, journalist*, medie*, informasjon*, oversett*, forlag*, tekstforfatter, skribent, tolk',
    military_protective: 'politi*, brann*, forsvar*, militær*, vekter, soldat, offiser, beredskap*',
    operations:
      'drift*, produksjon*, logistikk*, lager*, transport*, fabrikk*, kjøkken*, kokk, restaurant*, hotell*, verksted*, forsyningskjede*, planlegg*, prosess*, sjåfør, baker, distribusjon*, supply chain, hms, snekker, elektriker, frisør, rørlegger',
    product_management: 'produkt*, produkteier, produktsjef',
    project_management: 'prosjekt*, program*, prosjektled*',
    purchasing: 'innkjøp*, *innkjøper, anskaff*, leverandør*',
    quality_assurance: 'kvalitet*, test, tester, testled*',
    real_estate: 'eiendom*, megler, bolig*, utleie*',
    research: 'forsk*, laborator*, laborant, vitenskap*, bioingeniør, innovasjon*, biolog*, kjemi*',
    sales:
      'salg*, selger*, *selger, *salg, butikk*, eksport*, handel*, key account, varehandel*, detaljhandel, kommersiell, nøkkelkunde*, storkunde*, kundekonsulent',
  },
  weakFunctions: {
    sales: 'kunde*, forretning*, region*',
    general_management: 'styre*',
    engineering: 'utvikling*',
    administrative: '*assistent, assistent, saksbehandl*',
    operations: 'service*, sikkerhet*, miljø*',
  },
  assistants: 'assistent, *assistent, sekretær, *sekretær',
  at: 'hos, @, ved, på',
  perhapsAt: 'i, av, for, til, innen',
  of: 'av, i, hos, for, bak, ved',
  company: 'firmaet, selskapet, bedriften, firma',
  aside:
    'jeg hjelper, vi hjelper, hjelper, coach, coach for, rådgiver for, rådgiver til, assistent for, assistent til, sekretær for, mentor, for ledere, for direktører, søker, vi søker, ser etter, åpen for, ansetter, far til, mor til, pappa til, mamma til, ignorer, glem, gift med, sparringspartner*',
  former: 'tidligere, forhenværende, ex, eks, avgått, avtroppende',
  notYet: 'fremtidig, fremtidige, kommende, påtroppende, blivende, aspirerende',
  retired: 'pensjonist, pensjonert, i pensjon, alderspensjonist, emeritus, gått av med pensjon',
  clubs:
    'forening*, *forening, *klubb, klubb, idrettslag, studentforening, elevråd, velforening, linjeforening, borettslag, sameie, fau, studentparlament',
  notCompany:
    'norge, norden, nord, sør, øst, vest, østlandet, vestlandet, oslo, bergen, trondheim, stavanger, region, europa, global, internasjonal, foredragsholder, forfatter, pappa, mamma, far, mor, mentor, bærekraft, innovasjon, endring, digitalisering, mba, offentlig sektor, skandinavia, podcaster',
};
