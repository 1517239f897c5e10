import type { HeadlineWords } from '../headline-words';

export const swedish: HeadlineWords = {
  language: 'sv',
  hints: 'och, på, av, för, med, hos, i, en, ett, jag, vi, att, är, min, mitt, som, inom, vid, till',
  letters: 'åä',
  titles: [
    [
      'none',
      '',
      'chef över mitt, chef i mitt eget liv, vd i mitt eget liv, vd för mitt liv, ägare till en katt, ägare till en hund, hundägare, kattägare, bostadsägare, livspartner, ägare av mitt, chef hemma, ägare till två',
    ],
    [
      'cxo',
      'general_management',
      'vd, verkställande direktör, koncernchef, vice vd, styrelseordförande, ordförande, t f vd, tf vd, generaldirektör, vd och koncernchef, rektor för',
    ],
    [
      'owner',
      'entrepreneurship',
      'ägare, delägare, medägare, grundare, medgrundare, företagare, egenföretagare, entreprenör, egen företagare, frilans, frilansare, frilansande, egenanställd, innehavare, småföretagare, eget företag, egen firma, franchisetagare',
    ],
    [
      'partner',
      '',
      'kompanjon, delägare och advokat, advokat och delägare, grundande partner, advokat delägare',
    ],
    ['vp', '', 'vice president, vice ordförande, vicepresident'],
    [
      'director',
      'general_management',
      'landschef, styrelseledamot, styrelsemedlem, ledamot, affärsområdeschef, divisionschef, platschef, regionchef, stabschef, regiondirektör, styrelsesuppleant',
    ],
    ['director', '', 'direktör, *direktör, chef för, avdelningsdirektör, biträdande direktör'],
    [
      'director',
      'media_communication',
      'chefredaktör, ansvarig utgivare, redaktionschef, pressansvarig chef',
    ],
    ['director', 'education', 'rektor, skolchef, dekan, prefekt, förskolechef, biträdande rektor'],
    ['director', 'legal', 'chefsjurist, bolagsjurist chef'],
    [
      'manager',
      '',
      'chef, *chef, *chefen, ledare, *ledare, gruppledare, teamledare, projektledare, arbetsledare, avdelningschef, enhetschef, sektionschef, butikschef, lagchef, föreståndare, *föreståndare, driftledare, butiksansvarig, skiftledare, arbetsledande',
    ],
    ['manager', 'operations', 'kökschef, köksmästare, lagerchef'],
    ['manager', 'healthcare', 'chefssjuksköterska, överläkare och chef, verksamhetschef'],
    ['manager', 'education', 'huvudtränare'],
    [
      'senior',
      '',
      'expert, *expert, chefsekonom, chefsarkitekt, chefsingenjör, överläkare, professor, docent, dataskyddsombud, sakkunnig, specialistläkare, huvudansvarig',
    ],
    [
      'entry',
      'administrative',
      'assistent, *assistent, sekreterare, *sekreterare, vd assistent, ledningsassistent, administratör, *administratör, receptionist, kontorist, vd sekreterare, kontorsassistent',
    ],
    [
      'entry',
      'sales',
      'säljare, *säljare, innesäljare, utesäljare, butikssäljare, kundrådgivare, butiksmedarbetare, butiksbiträde, säljrepresentant, expedit, kassör, kassörska',
    ],
    [
      'entry',
      'human_resources',
      'rekryterare, personalvetare, hr specialist, hr generalist, hr partner, löneadministratör, lönekonsult, hr administratör',
    ],
    [
      'entry',
      'accounting',
      'redovisningsekonom, redovisningskonsult, revisor, bokförare, ekonomiassistent, ekonom, skattejurist, redovisningsassistent, bokhållare',
    ],
    [
      'entry',
      'finance',
      'controller, bankrådgivare, finansiell rådgivare, banktjänsteman, försäkringsrådgivare, privatrådgivare, kreditanalytiker',
    ],
    [
      'entry',
      'engineering',
      'ingenjör, *ingenjör, utvecklare, *utvecklare, programmerare, tekniker, *tekniker, arkitekt, *arkitekt, konstruktör, *konstruktör, civilingenjör, mjukvaruutvecklare',
    ],
    [
      'entry',
      'information_technology',
      'systemadministratör, it tekniker, dataanalytiker, nätverkstekniker, systemförvaltare, it konsult',
    ],
    [
      'entry',
      'legal',
      'jurist, *jurist, advokat, biträdande jurist, notarie, åklagare, domare, bolagsjurist',
    ],
    [
      'entry',
      'healthcare',
      'sjuksköterska, läkare, *läkare, *sköterska, undersköterska, fysioterapeut, psykolog, tandläkare, apotekare, barnmorska, veterinär, sjukgymnast, farmaceut, dietist, kirurg, vårdbiträde, terapeut, skötare',
    ],
    [
      'entry',
      'education',
      'lärare, *lärare, utbildare, pedagog, förskollärare, universitetslektor, lektor, instruktör, bibliotekarie, fritidsledare, tränare, *pedagog, kursledare',
    ],
    [
      'entry',
      'media_communication',
      'kommunikatör, *kommunikatör, journalist, redaktör, *redaktör, översättare, skribent, reporter, tolk, pressekreterare, informatör, copywriter',
    ],
    [
      'entry',
      'arts_design',
      'formgivare, *formgivare, fotograf, konstnär, grafisk formgivare, illustratör, musiker, skådespelare, inredare, inredningsarkitekt',
    ],
    [
      'entry',
      'operations',
      'kock, chaufför, lagerarbetare, snickare, elektriker, bagare, servitör, servitris, frisör, montör, operatör, *operatör, lastbilschaufför, truckförare, rörmokare, städare, vaktmästare, mekaniker, målare, lagermedarbetare, produktionsmedarbetare, planerare, *planerare, svetsare, barista',
    ],
    ['entry', 'purchasing', 'inköpare, *inköpare, upphandlare'],
    [
      'entry',
      'consulting',
      'konsult, *konsult, rådgivare, *rådgivare, managementkonsult, organisationskonsult',
    ],
    [
      'entry',
      'research',
      'forskare, biolog, kemist, laborant, forskningsassistent, vetenskapsman, nationalekonom',
    ],
    ['entry', 'community_social', 'socionom, socialsekreterare, kurator, präst, ungdomsledare'],
    ['entry', 'military_protective', 'polis, brandman, väktare, officer, soldat, ordningsvakt'],
    ['entry', 'real_estate', 'fastighetsmäklare, mäklare, fastighetsförvaltare, fastighetsskötare'],
    ['entry', 'quality_assurance', 'testare, kvalitetsingenjör, kvalitetstekniker, kvalitetssamordnare'],
    [
      'entry',
      'customer_success',
      'kundtjänstmedarbetare, kundservicemedarbetare, kundsupport, servicetekniker',
    ],
    ['entry', 'marketing', 'marknadsförare, marknadskoordinator, marknadsassistent'],
    [
      'entry',
      '',
      'medarbetare, *medarbetare, specialist, *specialist, samordnare, *samordnare, handläggare, *handläggare, koordinator, *koordinator, analytiker, *analytiker, strateg, *strateg, tjänsteman, *ansvarig, ansvarig, anställd, utredare, biträde, förvaltare, arbetare',
    ],
    [
      'training',
      '',
      'praktikant, *praktikant, praktik, lärling, trainee, aspirant, exjobbare, examensarbetare, at läkare, yh studerande, lia praktikant, sommarjobbare',
    ],
    [
      'training',
      'education',
      'student, *student, studerande, doktorand, elev, pluggar, studerar, nyutexaminerad, teknolog, *studerande',
    ],
    [
      'unpaid',
      'community_social',
      'volontär, frivillig, ideell, ideellt, frivilligarbetare, ideell ledare, kassör i föreningen',
    ],
  ],
  functions: {
    accounting: 'redovisning*, bokför*, revisor, revision*, skatt*, ekonomiassist*, ekonom, bokhåll*',
    administrative:
      'administra*, sekreterare, *sekreterare, reception*, kontors*, vd assistent, *assistent, kansli*',
    arts_design: 'formgiv*, konst*, fotograf, grafisk, musik*, illustratör, skådespel*, inred*, kreativ',
    business_development: 'affärsutveckl*, partnerskap, partner*',
    community_social:
      'social*, socionom, ideell*, hållbarhet*, volontär*, frivillig*, kurator, förening*, välgörenhet, djurhem',
    consulting: 'konsult*, rådgiv*, managementkonsult*, strateg*, organisationskonsult*',
    customer_success:
      'kundtjänst*, kundservice*, kundsupport*, kundupplevelse, eftermarknad*, support*, kundframgång',
    education:
      'lärar*, *lärare, utbild*, skol*, *skola, rektor, universitet*, pedagog*, undervis*, högskola*, student*, förskol*, lektor, doktorand, folkhögskola, bibliotek*, gymnasie*, studerande',
    engineering:
      'ingenjör*, *ingenjör, utvecklare*, *utvecklare, teknik*, teknisk*, tekniker, *tekniker, konstruk*, utvecklingschef, mjukvar*, programmer*, bygg*, underhåll*, maskin*, elkraft, systemutveckl*, systemarkitekt, arkitekt*, mekanik*, civilingenjör*, anläggning*',
    finance:
      'finans*, ekonomi*, ekonomichef, bank*, försäkring*, controller, kredit*, kapitalförvalt*, fond*, business controller, placering*',
    healthcare:
      'vård*, sjuk*, läkare, *läkare, hälso*, sköterska, *sköterska, tand*, apotek*, psykolog*, medicin*, barnmorsk*, omsorg*, fysioterap*, veterinär*, undersköt*, kirurg*, terapeut',
    human_resources:
      'hr, personal*, rekryter*, lön*, kompetens*, talang*, medarbetarskap, arbetsmiljö, arbetsrätt hr',
    information_technology:
      'it, data*, system*, digital*, nätverk*, informationssäkerhet*, cybersäkerhet, it chef, molntjänst*, drift it',
    legal:
      'jurist*, *jurist, juridi*, advokat*, rätt, rätts*, chefsjurist, regelefterlevnad, dataskydd*, notarie, åklagar*, domare, compliance',
    marketing:
      'marknad*, varumärk*, reklam*, evenemang*, event*, innehåll*, sociala medier, annons*, marknadsför*, kampanj*',
    media_communication:
      'kommunik*, press*, redakt*, *redaktör, chefredaktör, journalist*, information*, medier, media, översätt*, informatör, reporter, tidning*, skribent, tolk',
    military_protective:
      'polis*, brandman, räddningstjänst*, försvar*, militär*, säkerhetsvakt, väktare, soldat, officer',
    operations:
      'produktion*, logistik*, lager*, drift*, transport*, fabrik*, kök*, kock, restaurang*, hotell*, verksamhet*, verkstad*, leverans*, platschef, supply chain, distribution*, planer*, trafik*, process*, chaufför, bagare, snickare, elektriker, frisör, miljö och säkerhet',
    product_management: 'produkt*, produktägare, produktchef, produktledare, produktutveckl*',
    project_management: 'projekt*, program*, projektled*',
    purchasing: 'inköp*, *inköpare, upphandl*, leverantör*',
    quality_assurance: 'kvalitet*, test, testare, testled*',
    real_estate: 'fastighet*, mäklare, bostad*, hyres*',
    research: 'forsk*, laborator*, fou, klinisk forskning, vetenskap*, laborant, innovation*, biolog*, kemi*',
    sales:
      'sälj*, *säljare, försälj*, försäljning*, butik*, export*, handel*, key account, nyckelkund*, detaljhandel, kommersiell, kundansvarig, storkund*, säljchef, kundrådgiv*, expedit',
  },
  weakFunctions: {
    sales: 'kund*, affär*, regionchef, distrikt*',
    general_management: 'styrelse*',
    engineering: 'utveckling*',
    administrative: 'kontor*, handlägg*',
    operations: 'service*, säkerhet*, miljö*',
  },
  assistants: 'assistent, *assistent, sekreterare, *sekreterare',
  at: 'på, hos, @, vid',
  perhapsAt: 'i, inom, av, för, åt',
  of: 'av, till, på, i, för, bakom',
  company: 'företaget, bolaget, firma, firman',
  aside:
    'jag hjälper, vi hjälper, hjälper, coach, coach för, coachar, rådgivare till, rådgivare åt, assistent till, mentor, för chefer, till vd, till vd n, söker, vi söker, letar efter, öppen för, rekryterar, vi anställer, pappa till, mamma till, far till, mor till, ignorera, glöm, sambo med, gift med, bollplank',
  former: 'tidigare, före detta, f d, fd, ex, förutvarande, dåvarande, avgående, förre, förra',
  notYet: 'blivande, framtida, tillträdande, kommande',
  retired: 'pensionär, pensionerad, i pension, emeritus, senior i pension, gått i pension',
  clubs:
    'förening*, *förening, studentkår, *klubb, idrottsförening, elevråd, bostadsrättsförening, brf, hembygdsförening, scoutkår, kår',
  notCompany:
    'norden, sverige, skåne, stockholm, göteborg, malmö, uppsala, norra, södra, västra, östra, region, nord, syd, öst, väst, väster, europa, global, internationell, föreläsare, författare, pappa, mamma, talare, mentor, hållbarhet, innovation, förändring, digitalisering, offentlig sektor, mba, podcastare, mitt, skandinavien, nordics, baltikum, tvåbarnspappa, tvåbarnsmamma',
};
