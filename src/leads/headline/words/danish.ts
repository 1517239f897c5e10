import type { HeadlineWords } from '../headline-words';

export const danish: HeadlineWords = {
  language: 'da',
  hints: 'og, af, hos, for, til, jeg, vi, en, et, der, er, mit, min, med, som, på, ved, i',
  letters: 'æ',
  titles: [
    [
      'none',
      '',
      'chef i eget liv, direktør i mit eget liv, ejer af mit, ejer af en kat, ejer af en hund, hundeejer, katteejer, boligejer, livspartner, chef derhjemme, leder af mit, ejer af to',
    ],
    [
      'cxo',
      'general_management',
      'administrerende direktør, adm direktør, adm dir, direktør, koncernchef, koncerndirektør, bestyrelsesformand, formand, viceadministrerende direktør, generaldirektør, topchef, ordførende direktør, medlem af direktionen, direktionsmedlem',
    ],
    [
      'owner',
      'entrepreneurship',
      'indehaver, medindehaver, ejer, medejer, ejerleder, stifter, medstifter, grundlægger, medgrundlægger, iværksætter, selvstændig, selvstændig erhvervsdrivende, freelance, freelancer, virksomhedsejer, erhvervsdrivende, direktør og ejer, forpagter, butiksejer, enkeltmandsvirksomhed, franchisetager',
    ],
    [
      'partner',
      '',
      'kompagnon, advokat og partner, partner og advokat, medejer og advokat, grundlæggende partner',
    ],
    ['vp', '', 'vicepræsident, underdirektør senior, næstformand, vicedirektør koncern'],
    [
      'director',
      'general_management',
      'landechef, bestyrelsesmedlem, regionsdirektør, regionschef, divisionsdirektør, divisionschef, stabschef, områdedirektør, landedirektør, forretningsområdedirektør',
    ],
    [
      'director',
      '',
      '*direktør, vicedirektør, underdirektør, direktør for, kommerciel direktør, teknisk direktør, finansiel direktør, kreativ direktør',
    ],
    ['director', 'media_communication', 'chefredaktør, ansvarshavende redaktør, redaktionschef'],
    ['director', 'education', 'rektor, skoleleder, dekan, skoleinspektør, viceskoleleder, institutleder'],
    ['director', 'legal', 'juridisk direktør'],
    [
      'manager',
      '',
      'chef, *chef, leder, *leder, teamleder, gruppeleder, projektleder, afdelingsleder, afdelingschef, sektionsleder, butikschef, butiksbestyrer, formand for holdet, værkfører, driftsleder, arbejdsleder, souschef, bestyrer, *bestyrer, daglig leder, kontorchef, fuldmægtig chef, holdleder',
    ],
    ['manager', 'operations', 'køkkenchef, lagerchef, lagerleder'],
    ['manager', 'healthcare', 'afdelingssygeplejerske, oversygeplejerske'],
    ['manager', 'education', 'cheftræner'],
    [
      'senior',
      '',
      'ekspert, *ekspert, chefkonsulent, seniorkonsulent, specialkonsulent, chefrådgiver, seniorrådgiver, chefarkitekt, chefingeniør, cheføkonom, overlæge, professor, lektor, databeskyttelsesrådgiver, senior*, speciallæge',
    ],
    [
      'entry',
      'administrative',
      'assistent, *assistent, sekretær, *sekretær, direktionssekretær, direktionsassistent, receptionist, kontorassistent, administrativ medarbejder, ledelsessekretær',
    ],
    [
      'entry',
      'sales',
      'sælger, *sælger, salgskonsulent, salgsassistent, salgsmedarbejder, butiksassistent, ekspedient, kundekonsulent, salgsrepræsentant, butiksmedarbejder, kasseassistent',
    ],
    [
      'entry',
      'human_resources',
      'hr konsulent, rekrutteringskonsulent, hr partner, hr medarbejder, lønkonsulent, hr assistent',
    ],
    [
      'entry',
      'accounting',
      'bogholder, revisor, regnskabsassistent, regnskabsmedarbejder, statsautoriseret revisor, økonomiassistent, økonomimedarbejder, skattekonsulent',
    ],
    [
      'entry',
      'finance',
      'controller, bankrådgiver, bankassistent, investeringsrådgiver, forsikringsassurandør, assurandør, kunderådgiver, finanskonsulent',
    ],
    [
      'entry',
      'engineering',
      'ingeniør, *ingeniør, udvikler, *udvikler, programmør, tekniker, *tekniker, arkitekt, konstruktør, *konstruktør, softwareudvikler, teknisk tegner',
    ],
    [
      'entry',
      'information_technology',
      'systemadministrator, it supporter, dataanalytiker, datatekniker, datamatiker, it konsulent',
    ],
    ['entry', 'legal', 'jurist, advokat, *jurist, advokatfuldmægtig, dommer, anklager, advokatsekretær'],
    [
      'entry',
      'healthcare',
      'sygeplejerske, læge, *læge, fysioterapeut, psykolog, tandlæge, farmaceut, jordemoder, dyrlæge, sosu assistent, apoteker, ergoterapeut, kirurg, diætist, terapeut, social og sundhedsassistent, klinikassistent',
    ],
    [
      'entry',
      'education',
      'lærer, *lærer, pædagog, *pædagog, underviser, adjunkt, instruktør, træner, bibliotekar, folkeskolelærer, kursusleder',
    ],
    [
      'entry',
      'media_communication',
      'kommunikationskonsulent, journalist, redaktør, oversætter, kommunikationsmedarbejder, pressechef assistent, tekstforfatter, skribent, tolk, reporter',
    ],
    [
      'entry',
      'arts_design',
      'grafiker, designer, fotograf, kunstner, illustrator, musiker, grafisk designer, skuespiller, indretningsarkitekt',
    ],
    [
      'entry',
      'operations',
      'kok, chauffør, lagermedarbejder, tømrer, elektriker, bager, tjener, frisør, montør, operatør, *operatør, smed, mekaniker, pedel, maler, disponent, speditør, rengøringsassistent, vvs montør, produktionsmedarbejder, planlægger, *planlægger, slagter, murer, gartner',
    ],
    ['entry', 'purchasing', 'indkøber, *indkøber, indkøbsassistent'],
    [
      'entry',
      'consulting',
      'konsulent, *konsulent, rådgiver, *rådgiver, managementkonsulent, organisationskonsulent',
    ],
    ['entry', 'research', 'forsker, biolog, kemiker, laborant, forskningsassistent, postdoc, økonom'],
    ['entry', 'community_social', 'socialrådgiver, præst, ungdomsarbejder, socialpædagog'],
    ['entry', 'military_protective', 'politibetjent, brandmand, vagt, soldat, officer, sergent'],
    ['entry', 'real_estate', 'ejendomsmægler, mægler, ejendomsadministrator'],
    ['entry', 'quality_assurance', 'tester, kvalitetstekniker, kvalitetsmedarbejder'],
    [
      'entry',
      'customer_success',
      'kundeservicemedarbejder, supportmedarbejder, kundemedarbejder, servicetekniker',
    ],
    ['entry', 'marketing', 'marketingkoordinator, marketingmedarbejder, marketingassistent'],
    [
      'entry',
      '',
      'medarbejder, *medarbejder, specialist, *specialist, koordinator, *koordinator, analytiker, *analytiker, fuldmægtig, ansat, *ansvarlig, ansvarlig, sagsbehandler, kontorfuldmægtig, faglært, arbejder, *arbejder, *tilrettelægger',
    ],
    [
      'training',
      '',
      'praktikant, *praktikant, praktik, lærling, *lærling, elev, *elev, trainee, studentermedhjælper, studentermedarbejder, i lære',
    ],
    [
      'training',
      'education',
      'studerende, *studerende, student, ph d studerende, ph d stipendiat, nyuddannet, kandidatstuderende, bachelorstuderende, gymnasieelev, skoleelev',
    ],
    [
      'unpaid',
      'community_social',
      'frivillig, frivillige, frivilligt arbejde, frivillig leder, besøgsven, ulønnet, kasserer i foreningen',
    ],
  ],
  functions: {
    accounting: 'regnskab*, bogholder*, bogholderi, revisor, revision*, skat*, moms',
    administrative:
      'administra*, sekretær*, *sekretær, direktionsassist*, reception*, kontor*, kontorassist*',
    arts_design: 'grafisk*, grafiker, kunst*, fotograf, musik*, illustrator, skuespil*, indretning*, kreativ',
    business_development: 'forretningsudvikl*, partnerskab*',
    community_social: 'social*, frivillig*, bæredygtighed*, ngo, velgørenhed, forening*, røde kors, dyreværn',
    consulting:
      'konsulent, rådgivning, managementkonsulent, strateg*, organisationskonsulent, chefkonsulent, rådgiver',
    customer_success:
      'kundeservice*, kundesupport*, kundeoplevelse*, support*, kundecenter*, kundeambassadør, eftersalg*',
    education:
      'lærer*, *lærer, undervis*, uddannelse*, skole*, *skole, rektor, universitet*, pædagog*, *pædagog, studie*, gymnasi*, studerende, *studerende, adjunkt, lektor, bibliotek*, børnehave*',
    engineering:
      'ingeniør*, *ingeniør, udvikler*, *udvikler, softwareudvikl*, teknik*, teknisk*, tekniker, byggeri*, bygge*, maskin*, vedligehold*, konstruktion*, arkitekt*, konstruktør, programmør, anlæg*, elektronik*',
    finance:
      'finans*, økonomi*, bank*, forsikring*, controller, kredit*, investering*, pension*, assurandør, formue*',
    healthcare:
      'sundhed*, sygepleje*, læge*, *læge, tand*, hospital*, psykolog*, fysioterap*, pleje*, farmac*, klinik*, apotek*, jordemoder, dyrlæge, sosu*, medicin*, ergoterap*, omsorg*',
    human_resources: 'hr, personale*, rekrutter*, løn*, talent*, medarbejderudvikling*, arbejdsmiljø*',
    information_technology:
      'it, data*, system*, digital*, netværk*, it chef, cybersikkerhed, informationssikkerhed*, it drift',
    legal: 'jura, jurist*, juridisk*, advokat*, ret, retlig*, compliance, databeskyttelse*, dommer, anklager',
    marketing:
      'marketing*, markedsføring*, brand*, reklame*, indhold*, event*, sociale medier, kampagne*, content*',
    media_communication:
      'kommunikation*, presse*, redakt*, *redaktør, chefredaktør, journalist*, medie*, oversæt*, formidling*, forlag*, tekstforfatter, skribent, tolk',
    military_protective:
      'politi*, brandmand, brandvæsen, forsvar*, militær*, beredskab*, soldat, vagt, officer',
    operations:
      'drift*, produktion*, logistik*, lager*, transport*, fabrik*, køkken*, kok, restaurant*, hotel*, supply chain, forsyningskæde*, værksted*, spedit*, disponent, planlæg*, proces*, chauffør, bager, distribution*, elektriker, tømrer, frisør',
    product_management: 'produkt*, produktejer, produktchef, produktudvikling',
    project_management: 'projekt*, program*, projektled*',
    purchasing: 'indkøb*, *indkøber, leverandør*, udbud*',
    quality_assurance: 'kvalitet*, test, tester, testled*',
    real_estate: 'ejendom*, mægler, bolig*, udlejning*',
    research: 'forsk*, laborator*, laborant, kliniske forsøg, videnskab*, innovation*, biolog*, kemi*',
    sales:
      'salg*, sælger*, *sælger, *salg, butik*, detail*, eksport*, handel*, key account, kommerciel, kundechef, ekspedient, nøglekunde*, kundekonsulent, storkunde*',
  },
  weakFunctions: {
    sales: 'kunde*, marked*, forretning*, region*',
    general_management: 'bestyrelse*',
    engineering: 'udvikling*',
    administrative: '*assistent, assistent, sagsbehandl*',
    operations: 'service*, sikkerhed*, miljø*',
  },
  assistants: 'assistent, *assistent, sekretær, *sekretær',
  at: 'hos, @, ved, på',
  perhapsAt: 'i, af, for, til, inden for',
  of: 'af, i, hos, for, bag, ved',
  company: 'firmaet, virksomheden, selskabet, firma',
  aside:
    'jeg hjælper, vi hjælper, hjælper, coach, coach for, rådgiver for, rådgiver til, assistent for, assistent til, sekretær for, mentor, for ledere, for direktører, til direktøren, søger, vi søger, leder efter, åben for, ansætter, far til, mor til, ignorer, glem, gift med, sparringspartner*',
  former: 'tidligere, forhenværende, fhv, ex, eks, forhen, afgående',
  notYet: 'kommende, fremtidig, fremtidige, tiltrædende, vordende, aspirerende',
  retired: 'pensionist, pensioneret, på pension, gået på pension, på efterløn, emeritus, efterlønner',
  clubs:
    'forening*, *forening, *klub, klub, idrætsforening, studenterforening, elevråd, grundejerforening, skolebestyrelse, studenterråd, boldklub',
  notCompany:
    'danmark, norden, nord, syd, øst, vest, jylland, fyn, sjælland, københavn, aarhus, odense, aalborg, region, europa, global, international, foredragsholder, forfatter, far, mor, bestyrelsesmedlem, mentor, bæredygtighed, innovation, forandring, digitalisering, mba, offentlig sektor, skandinavien, podcaster',
};
