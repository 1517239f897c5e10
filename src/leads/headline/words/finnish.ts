import type { HeadlineWords } from '../headline-words';

export const finnish: HeadlineWords = {
  language: 'fi',
  hints: 'ja, on, en, ei, sekä, tai, olen, myös, minä, kanssa, oman, omien, elämäni',
  letters: '',
  titles: [
    [
      'none',
      '',
      'oman elämäni toimitusjohtaja, oman elämänsä toimitusjohtaja, oman elämäni johtaja, koiran omistaja, kissan omistaja, koiranomistaja, kissanomistaja, elämäni johtaja, kotijohtaja',
    ],
    [
      'cxo',
      'general_management',
      'toimitusjohtaja, tj, konsernijohtaja, pääjohtaja, hallituksen puheenjohtaja, puheenjohtaja, varatoimitusjohtaja, vt toimitusjohtaja, toimitusjohtajana',
    ],
    [
      'owner',
      'entrepreneurship',
      'omistaja, perustaja, perustajaosakas, yrittäjä, yksityisyrittäjä, toiminimiyrittäjä, freelancer, freelance, ammatinharjoittaja, perustajajäsen yrityksessä, osaomistaja, sarjayrittäjä, itsenäinen ammatinharjoittaja, omistajayrittäjä, kauppias, *yrittäjä, yrittäjänä, pienyrittäjä',
    ],
    ['partner', '', 'osakas, perustajaosakas asianajaja, yhtiökumppani, asianajaja osakas, osakkaana'],
    ['vp', '', 'varapresidentti, varapuheenjohtaja'],
    [
      'director',
      'general_management',
      'maajohtaja, hallituksen jäsen, aluejohtaja, liiketoimintajohtaja, yksikönjohtaja, divisioonanjohtaja, esikuntapäällikkö, hallitusammattilainen',
    ],
    ['director', '', 'johtaja, *johtaja, apulaisjohtaja, osastonjohtaja'],
    ['director', 'media_communication', 'päätoimittaja'],
    ['director', 'education', 'rehtori, dekaani, päiväkodin johtaja, apulaisrehtori'],
    [
      'manager',
      '',
      'päällikkö, *päällikkö, esimies, *esimies, esihenkilö, *esihenkilö, tiiminvetäjä, vetäjä, *vetäjä, tiimiesihenkilö, työnjohtaja, vuoroesimies, ryhmänjohtaja, projektinvetäjä, kenttäpäällikkö, esihenkilönä, vuoropäällikkö, joukkueenjohtaja',
    ],
    ['manager', 'operations', 'keittiömestari, keittiöpäällikkö'],
    ['manager', 'healthcare', 'osastonhoitaja, ylihoitaja'],
    ['manager', 'education', 'päävalmentaja'],
    ['manager', 'accounting', 'pääkirjanpitäjä'],
    [
      'senior',
      '',
      'asiantuntija senior, johtava asiantuntija, vanhempi asiantuntija, johtava konsultti, pääarkkitehti, pääekonomisti, ylilääkäri, professori, erityisasiantuntija, tietosuojavastaava, dosentti, johtava, seniori, vanhempi, pääsuunnittelija, yliopistonlehtori, erikoislääkäri',
    ],
    [
      'entry',
      'administrative',
      'assistentti, *assistentti, sihteeri, *sihteeri, johdon assistentti, johdon sihteeri, toimistosihteeri, vastaanottovirkailija, toimistotyöntekijä, toimistoassistentti',
    ],
    [
      'entry',
      'sales',
      'myyjä, *myyjä, myyntiedustaja, myyntineuvottelija, asiakasvastaava, myymälätyöntekijä, asiakkuusvastaava, edustaja, kassamyyjä, myyntikonsultti',
    ],
    [
      'entry',
      'human_resources',
      'rekrytoija, henkilöstöasiantuntija, hr asiantuntija, rekrytointikonsultti, palkanlaskija, hr koordinaattori, palkka asiantuntija',
    ],
    [
      'entry',
      'accounting',
      'kirjanpitäjä, tilintarkastaja, reskontranhoitaja, veroasiantuntija, taloushallinnon asiantuntija',
    ],
    [
      'entry',
      'finance',
      'controller, rahoitusneuvoja, sijoitusneuvoja, pankkivirkailija, vakuutusneuvoja, rahoitusasiantuntija, yritysneuvoja',
    ],
    [
      'entry',
      'engineering',
      'insinööri, *insinööri, kehittäjä, *kehittäjä, ohjelmoija, teknikko, *teknikko, arkkitehti, *arkkitehti, suunnittelija, *suunnittelija, diplomi insinööri, ohjelmistokehittäjä, koodari',
    ],
    [
      'entry',
      'information_technology',
      'järjestelmäasiantuntija, data analyytikko, it asiantuntija, it tukihenkilö, järjestelmänvalvoja, tietoturva asiantuntija',
    ],
    ['entry', 'legal', 'juristi, *juristi, asianajaja, lakimies, tuomari, syyttäjä, notaari'],
    [
      'entry',
      'healthcare',
      'sairaanhoitaja, lääkäri, *lääkäri, lähihoitaja, fysioterapeutti, psykologi, hammaslääkäri, farmaseutti, proviisori, kätilö, eläinlääkäri, *hoitaja, *terapeutti, hoitaja, terveydenhoitaja, kirurgi',
    ],
    [
      'entry',
      'education',
      'opettaja, *opettaja, kouluttaja, lehtori, luennoitsija, ohjaaja, valmentaja, kirjastonhoitaja, lastenhoitaja, *kouluttaja',
    ],
    [
      'entry',
      'media_communication',
      'toimittaja, *toimittaja, viestintäasiantuntija, kääntäjä, tiedottaja, kirjoittaja, tulkki, viestijä',
    ],
    [
      'entry',
      'arts_design',
      'muotoilija, graafikko, valokuvaaja, taiteilija, kuvittaja, muusikko, graafinen suunnittelija, näyttelijä, sisustussuunnittelija',
    ],
    [
      'entry',
      'operations',
      'kokki, kuljettaja, *kuljettaja, varastotyöntekijä, sähköasentaja, leipuri, tarjoilija, kampaaja, asentaja, *asentaja, kirvesmies, operaattori, siivooja, mekaanikko, putkiasentaja, hitsaaja, varastomies, maalari, talonmies, kiinteistönhoitaja, parturi',
    ],
    ['entry', 'purchasing', 'ostaja, *ostaja, hankinta asiantuntija, hankintasihteeri'],
    ['entry', 'consulting', 'konsultti, *konsultti, liikkeenjohdon konsultti, neuvonantaja, neuvoja'],
    ['entry', 'research', 'tutkija, *tutkija, biologi, kemisti, laborantti, tutkimusavustaja, ekonomisti'],
    ['entry', 'community_social', 'sosiaalityöntekijä, pappi, nuorisotyöntekijä, sosionomi, sosiaaliohjaaja'],
    ['entry', 'military_protective', 'poliisi, palomies, vartija, upseeri, sotilas, rajavartija'],
    ['entry', 'real_estate', 'kiinteistönvälittäjä, isännöitsijä, välittäjä, asuntomyyjä'],
    ['entry', 'quality_assurance', 'testaaja, laadunvarmistaja, laatuinsinööri, laatuasiantuntija'],
    ['entry', 'customer_success', 'asiakaspalvelija, asiakasneuvoja, asiakaspalveluneuvoja, tukihenkilö'],
    [
      'entry',
      'marketing',
      'markkinoija, markkinointiasiantuntija, markkinointikoordinaattori, sisällöntuottaja',
    ],
    [
      'entry',
      '',
      'asiantuntija, *asiantuntija, koordinaattori, *koordinaattori, työntekijä, *työntekijä, analyytikko, *analyytikko, virkailija, *virkailija, vastaava, *vastaava, spesialisti, tradenomi, avustaja, virkamies, toimihenkilö, *neuvoja, käsittelijä, *käsittelijä',
    ],
    [
      'training',
      '',
      'harjoittelija, *harjoittelija, harjoittelu, trainee, oppisopimusopiskelija, kesätyöntekijä, kesäharjoittelija, diplomityöntekijä, oppipoika, työharjoittelija',
    ],
    [
      'training',
      'education',
      'opiskelija, *opiskelija, tohtorikoulutettava, väitöskirjatutkija, ylioppilas, oppilas, vastavalmistunut, opiskelen, jatko opiskelija',
    ],
    [
      'unpaid',
      'community_social',
      'vapaaehtoinen, *vapaaehtoinen, vapaaehtoistyöntekijä, vapaaehtoistyö, talkoolainen, vapaaehtoisena',
    ],
  ],
  functions: {
    accounting: 'kirjanpi*, kirjanpitäjä, tilintarkast*, vero*, taloushallin*, reskontra*',
    administrative:
      'hallinto*, hallinno*, sihteeri*, *sihteeri, assistentti*, toimisto*, *assistentti, vastaanot*',
    arts_design:
      'muotoil*, graaf*, taide*, taiteil*, valokuv*, musiik*, kuvittaja, näyttelij*, sisustus*, teatteri*, muusikko',
    business_development: 'liiketoiminnan kehit*, kumppanuu*, liiketoiminnankehit*',
    community_social:
      'sosiaali*, vapaaehtois*, vastuullisuus*, kestävyys*, sosionomi, nuorisoty*, järjestö*, punainen risti',
    consulting: 'konsult*, liikkeenjohdon konsult*, strategia*, neuvonantaja',
    customer_success:
      'asiakaspalvel*, asiakaskokemu*, asiakastu*, asiakkuu*, tukipalvelu*, asiakasneuv*, jälkimarkkinoin*',
    education:
      'opet*, *opettaja, koulu*, rehtori, yliopist*, lehtori, opiskel*, *opiskelija, valmentaja, opinto*, päiväko*, kirjasto*, luennoits*, varhaiskasvat*, koulut*',
    engineering:
      'insinöör*, *insinööri, ohjelmisto*, kehittäjä, *kehittäjä, tekni*, suunnittelu*, ohjelmoija, kone*, rakennu*, sähkösuunnitt*, kunnossapi*, koodari, arkkiteh*, rakentami*, automaatio*, teknikko',
    finance: 'talous*, rahoitu*, pankki*, vakuutu*, sijoitu*, controller, luotto*, rahasto*',
    healthcare:
      'sairaanhoit*, lääkär*, *lääkäri, hoita*, *hoitaja, tervey*, sairaala*, farmas*, psykolog*, fysioterap*, hammas*, kätilö, lääke*, *terapeutti, eläinlääk*, klini*, hoiva*, hyvinvoin*, proviisori',
    human_resources: 'henkilöstö*, hr, rekryto*, palka*, palkka*, osaami*, työhyvinvoin*, työsuhde*',
    information_technology:
      'it, tieto*, data*, järjestelm*, digi*, kyber*, verkko*, tietoturv*, tietohallin*, ict',
    legal:
      'laki*, lakimies, juridi*, juristi*, *juristi, asianaja*, oikeu*, tietosuoja*, lakiasi*, syyttäj*, tuomari, compliance',
    marketing:
      'markkinoin*, markkinoija, brändi*, mainos*, mainon*, sisältö*, sisällön*, tapahtuma*, some, kasvu*',
    media_communication:
      'viestin*, viestijä, tiedot*, toimittaja, *toimittaja, media*, päätoimittaja, kääntä*, lehdistö*, kustan*, journalist*, tulkki',
    military_protective: 'poliisi*, palo*, palomies, puolustu*, vartija, upseeri, sotil*, pelastu*',
    operations:
      'tuotan*, logist*, varasto*, kuljetu*, keittiö*, kokki, ravintola*, hotelli*, tehtaan*, tehdas*, toimitusketju*, operatiiv*, huolto*, toiminnan*, prosessi*, kuljettaja, leipuri, turvallisuus ja ympäristö, valmist*, kampaaja',
    product_management: 'tuote*, tuoteomistaja, tuotepäällikkö',
    project_management: 'projekti*, hanke*, ohjelmapäällik*, projektinvet*',
    purchasing: 'hankin*, osto*, ostaja, *ostaja, toimittajahallin*',
    quality_assurance: 'laatu*, laadun*, testaus*, testaaja',
    real_estate: 'kiinteistö*, isännöi*, asunto*, vuokra*, välittäjä',
    research:
      'tutkimu*, tutkija*, *tutkija, laborator*, laborant*, tki, t k, biolog*, kemisti, innovaatio*, tohtori*, väitöskirja*',
    sales:
      'myynti*, myynnin*, myyjä*, *myyjä, myymälä*, vienti*, avainasiak*, kauppa*, kaupallinen, asiakasvastaava, kaupan*, asiakkuusvastaava, asiakkuuspäällik*, verkkokaup*, edustaja',
  },
  weakFunctions: {
    sales: 'asiakas*, alue*, liiketoiminta*',
    general_management: 'hallituksen*, hallitus*',
    engineering: 'kehity*, kehittämi*',
    operations: 'palvelu*, turvallisuus*, ympäristö*',
    human_resources: 'ihmiset',
  },
  assistants: 'assistentti, *assistentti, sihteeri, *sihteeri',
  at: '@',
  behindCompany: 'yrityksessä, yhtiössä, palveluksessa',
  company: 'yritys, yhtiö',
  aside:
    'autan, autamme, valmennan, tuen, coach, mentori, mentor, etsin, etsimme, haemme, haen töitä, avoin, rekrytoimme, toimitusjohtajan assistentti, johdon tukena, johtajille, yrittäjille, yrittäjien, isä, äiti, lasten isä, lasten äiti, unohda, sparraaja, sparrauskumppani',
  former: 'entinen, ex, aiemmin, aikaisemmin, aiempi, vanha, ennen, edellinen',
  notYet: 'tuleva, aloitteleva, tulevaisuuden',
  retired: 'eläkkeellä, eläkeläinen, emeritus, emerita, eläköitynyt',
  clubs:
    'yhdistys, *yhdistys, *seura, seura, ylioppilaskunta, ainejärjestö, opiskelijajärjestö, vanhempainyhdistys, kerho, opiskelijakunta',
  notCompany:
    'suomi, pohjoismaat, helsinki, tampere, turku, oulu, espoo, pohjoinen, etelä, itä, länsi, eurooppa, kansainvälinen, puhuja, kirjailija, isä, äiti, hallitusammattilainen, innovaatiot, digitalisaatio, muutos, mba, julkinen sektori, uusimaa, pirkanmaa, lappi, vastuullisuus',
};
