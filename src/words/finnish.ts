import type { LanguageWords } from '../leads/text/language-words';

export const finnish: LanguageWords = {
  language: 'fi',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      oman elämäni toimitusjohtaja, oman elämänsä toimitusjohtaja, oman elämäni johtaja, koiran omistaja,
      kissan omistaja, koiranomistaja, kissanomistaja, elämäni johtaja, kotijohtaja
    `,
    cxo: {
      general_management: `
        toimitusjohtaja, tj, konsernijohtaja, pääjohtaja, hallituksen puheenjohtaja, puheenjohtaja,
        varatoimitusjohtaja, vt toimitusjohtaja, toimitusjohtajana
      `,
    },
    owner: {
      entrepreneurship: `
        omistaja, perustaja, perustajaosakas, yrittäjä, yksityisyrittäjä, toiminimiyrittäjä, freelancer,
        freelance, ammatinharjoittaja, perustajajäsen yrityksessä, osaomistaja, sarjayrittäjä,
        itsenäinen ammatinharjoittaja, omistajayrittäjä, kauppias, *yrittäjä, yrittäjänä, pienyrittäjä
      `,
    },
    partner: {
      any: 'osakas, perustajaosakas asianajaja, yhtiökumppani, asianajaja osakas, osakkaana',
    },
    vp: {
      any: 'varapresidentti, varapuheenjohtaja',
    },
    director: {
      general_management: `
        maajohtaja, hallituksen jäsen, aluejohtaja, liiketoimintajohtaja, yksikönjohtaja, divisioonanjohtaja,
        esikuntapäällikkö, hallitusammattilainen
      `,
      any: 'johtaja, *johtaja, apulaisjohtaja, osastonjohtaja',
      media_communication: 'päätoimittaja',
      education: 'rehtori, dekaani, päiväkodin johtaja, apulaisrehtori',
    },
    manager: {
      any: `
        päällikkö, *päällikkö, esimies, *esimies, esihenkilö, *esihenkilö, tiiminvetäjä, vetäjä, *vetäjä,
        tiimiesihenkilö, työnjohtaja, vuoroesimies, ryhmänjohtaja, projektinvetäjä, kenttäpäällikkö,
        esihenkilönä, vuoropäällikkö, joukkueenjohtaja
      `,
      operations: 'keittiömestari, keittiöpäällikkö',
      healthcare: 'osastonhoitaja, ylihoitaja',
      education: 'päävalmentaja',
      accounting: 'pääkirjanpitäjä',
    },
    senior: {
      any: `
        asiantuntija senior, johtava asiantuntija, vanhempi asiantuntija, johtava konsultti, pääarkkitehti,
        pääekonomisti, ylilääkäri, professori, erityisasiantuntija, tietosuojavastaava, dosentti, johtava,
        seniori, vanhempi, pääsuunnittelija, yliopistonlehtori, erikoislääkäri
      `,
    },
    entry: {
      administrative: `
        assistentti, *assistentti, sihteeri, *sihteeri, johdon assistentti, johdon sihteeri, toimistosihteeri,
        vastaanottovirkailija, toimistotyöntekijä, toimistoassistentti
      `,
      sales: `
        myyjä, *myyjä, myyntiedustaja, myyntineuvottelija, asiakasvastaava, myymälätyöntekijä,
        asiakkuusvastaava, edustaja, kassamyyjä, myyntikonsultti
      `,
      human_resources: `
        rekrytoija, henkilöstöasiantuntija, hr asiantuntija, rekrytointikonsultti, palkanlaskija,
        hr koordinaattori, palkka asiantuntija
      `,
      accounting: `
        kirjanpitäjä, tilintarkastaja, reskontranhoitaja, veroasiantuntija, taloushallinnon asiantuntija
      `,
      finance: `
        controller, rahoitusneuvoja, sijoitusneuvoja, pankkivirkailija, vakuutusneuvoja, rahoitusasiantuntija,
        yritysneuvoja
      `,
      engineering: `
        insinööri, *insinööri, kehittäjä, *kehittäjä, ohjelmoija, teknikko, *teknikko, arkkitehti,
        *arkkitehti, suunnittelija, *suunnittelija, diplomi insinööri, ohjelmistokehittäjä, koodari
      `,
      information_technology: `
        järjestelmäasiantuntija, data analyytikko, it asiantuntija, it tukihenkilö, järjestelmänvalvoja,
        tietoturva asiantuntija
      `,
      legal: 'juristi, *juristi, asianajaja, lakimies, tuomari, syyttäjä, notaari',
      healthcare: `
        sairaanhoitaja, lääkäri, *lääkäri, lähihoitaja, fysioterapeutti, psykologi, hammaslääkäri,
        farmaseutti, proviisori, kätilö, eläinlääkäri, *hoitaja, *terapeutti, hoitaja, terveydenhoitaja,
        kirurgi
      `,
      education: `
        opettaja, *opettaja, kouluttaja, lehtori, luennoitsija, ohjaaja, valmentaja, kirjastonhoitaja,
        lastenhoitaja, *kouluttaja
      `,
      media_communication: `
        toimittaja, *toimittaja, viestintäasiantuntija, kääntäjä, tiedottaja, kirjoittaja, tulkki, viestijä
      `,
      arts_design: `
        muotoilija, graafikko, valokuvaaja, taiteilija, kuvittaja, muusikko, graafinen suunnittelija,
        näyttelijä, sisustussuunnittelija
      `,
      operations: `
        kokki, kuljettaja, *kuljettaja, varastotyöntekijä, sähköasentaja, leipuri, tarjoilija, kampaaja,
        asentaja, *asentaja, kirvesmies, operaattori, siivooja, mekaanikko, putkiasentaja, hitsaaja,
        varastomies, maalari, talonmies, kiinteistönhoitaja, parturi
      `,
      purchasing: 'ostaja, *ostaja, hankinta asiantuntija, hankintasihteeri',
      consulting: 'konsultti, *konsultti, liikkeenjohdon konsultti, neuvonantaja, neuvoja',
      research: 'tutkija, *tutkija, biologi, kemisti, laborantti, tutkimusavustaja, ekonomisti',
      community_social: 'sosiaalityöntekijä, pappi, nuorisotyöntekijä, sosionomi, sosiaaliohjaaja',
      military_protective: 'poliisi, palomies, vartija, upseeri, sotilas, rajavartija',
      real_estate: 'kiinteistönvälittäjä, isännöitsijä, välittäjä, asuntomyyjä',
      quality_assurance: 'testaaja, laadunvarmistaja, laatuinsinööri, laatuasiantuntija',
      customer_success: 'asiakaspalvelija, asiakasneuvoja, asiakaspalveluneuvoja, tukihenkilö',
      marketing: `
        markkinoija, markkinointiasiantuntija, markkinointikoordinaattori, sisällöntuottaja
      `,
      any: `
        asiantuntija, *asiantuntija, koordinaattori, *koordinaattori, työntekijä, *työntekijä, analyytikko,
        *analyytikko, virkailija, *virkailija, vastaava, *vastaava, spesialisti, tradenomi, avustaja,
        virkamies, toimihenkilö, *neuvoja, käsittelijä, *käsittelijä
      `,
    },
    training: {
      any: `
        harjoittelija, *harjoittelija, harjoittelu, trainee, oppisopimusopiskelija, kesätyöntekijä,
        kesäharjoittelija, diplomityöntekijä, oppipoika, työharjoittelija
      `,
      education: `
        opiskelija, *opiskelija, tohtorikoulutettava, väitöskirjatutkija, ylioppilas, oppilas,
        vastavalmistunut, opiskelen, jatko opiskelija
      `,
    },
    unpaid: {
      community_social: `
        vapaaehtoinen, *vapaaehtoinen, vapaaehtoistyöntekijä, vapaaehtoistyö, talkoolainen, vapaaehtoisena
      `,
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: 'kirjanpi*, kirjanpitäjä, tilintarkast*, vero*, taloushallin*, reskontra*',
    administrative: `
      hallinto*, hallinno*, sihteeri*, *sihteeri, assistentti*, toimisto*, *assistentti, vastaanot*
    `,
    arts_design: `
      muotoil*, graaf*, taide*, taiteil*, valokuv*, musiik*, kuvittaja, näyttelij*, sisustus*, teatteri*,
      muusikko
    `,
    business_development: 'liiketoiminnan kehit*, kumppanuu*, liiketoiminnankehit*',
    community_social: `
      sosiaali*, vapaaehtois*, vastuullisuus*, kestävyys*, sosionomi, nuorisoty*, järjestö*, punainen risti
    `,
    consulting: 'konsult*, liikkeenjohdon konsult*, strategia*, neuvonantaja',
    customer_success: `
      asiakaspalvel*, asiakaskokemu*, asiakastu*, asiakkuu*, tukipalvelu*, asiakasneuv*, jälkimarkkinoin*
    `,
    education: `
      opet*, *opettaja, koulu*, rehtori, yliopist*, lehtori, opiskel*, *opiskelija, valmentaja, opinto*,
      päiväko*, kirjasto*, luennoits*, varhaiskasvat*, koulut*
    `,
    engineering: `
      insinöör*, *insinööri, ohjelmisto*, kehittäjä, *kehittäjä, tekni*, suunnittelu*, ohjelmoija, kone*,
      rakennu*, sähkösuunnitt*, kunnossapi*, koodari, arkkiteh*, rakentami*, automaatio*, teknikko
    `,
    finance: 'talous*, rahoitu*, pankki*, vakuutu*, sijoitu*, controller, luotto*, rahasto*',
    healthcare: `
      sairaanhoit*, lääkär*, *lääkäri, hoita*, *hoitaja, tervey*, sairaala*, farmas*, psykolog*, fysioterap*,
      hammas*, kätilö, lääke*, *terapeutti, eläinlääk*, klini*, hoiva*, hyvinvoin*, proviisori
    `,
    human_resources: 'henkilöstö*, hr, rekryto*, palka*, palkka*, osaami*, työhyvinvoin*, työsuhde*',
    information_technology: `
      it, tieto*, data*, järjestelm*, digi*, kyber*, verkko*, tietoturv*, tietohallin*, ict
    `,
    legal: `
      laki*, lakimies, juridi*, juristi*, *juristi, asianaja*, oikeu*, tietosuoja*, lakiasi*, syyttäj*,
      tuomari, compliance
    `,
    marketing: `
      markkinoin*, markkinoija, brändi*, mainos*, mainon*, sisältö*, sisällön*, tapahtuma*, some, kasvu*
    `,
    media_communication: `
      viestin*, viestijä, tiedot*, toimittaja, *toimittaja, media*, päätoimittaja, kääntä*, lehdistö*,
      kustan*, journalist*, tulkki
    `,
    military_protective: 'poliisi*, palo*, palomies, puolustu*, vartija, upseeri, sotil*, pelastu*',
    operations: `
      tuotan*, logist*, varasto*, kuljetu*, keittiö*, kokki, ravintola*, hotelli*, tehtaan*, tehdas*,
      toimitusketju*, operatiiv*, huolto*, toiminnan*, prosessi*, kuljettaja, leipuri,
      turvallisuus ja ympäristö, valmist*, kampaaja
    `,
    product_management: 'tuote*, tuoteomistaja, tuotepäällikkö',
    project_management: 'projekti*, hanke*, ohjelmapäällik*, projektinvet*',
    purchasing: 'hankin*, osto*, ostaja, *ostaja, toimittajahallin*',
    quality_assurance: 'laatu*, laadun*, testaus*, testaaja',
    real_estate: 'kiinteistö*, isännöi*, asunto*, vuokra*, välittäjä',
    research: `
      tutkimu*, tutkija*, *tutkija, laborator*, laborant*, tki, t k, biolog*, kemisti, innovaatio*, tohtori*,
      väitöskirja*
    `,
    sales: `
      myynti*, myynnin*, myyjä*, *myyjä, myymälä*, vienti*, avainasiak*, kauppa*, kaupallinen,
      asiakasvastaava, kaupan*, asiakkuusvastaava, asiakkuuspäällik*, verkkokaup*, edustaja
    `,
  },

  weakFunctions: {
    sales: 'asiakas*, alue*, liiketoiminta*',
    general_management: 'hallituksen*, hallitus*',
    engineering: 'kehity*, kehittämi*',
    operations: 'palvelu*, turvallisuus*, ympäristö*',
    human_resources: 'ihmiset',
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: 'assistentti, *assistentti, sihteeri, *sihteeri',
    at: '@',
    behindCompany: 'yrityksessä, yhtiössä, palveluksessa',
    company: 'yritys, yhtiö',
    aside: `
      autan, autamme, valmennan, tuen, coach, mentori, mentor, etsin, etsimme, haemme, haen töitä, avoin,
      rekrytoimme, toimitusjohtajan assistentti, johdon tukena, johtajille, yrittäjille, yrittäjien, isä,
      äiti, lasten isä, lasten äiti, unohda, sparraaja, sparrauskumppani
    `,
    former: 'entinen, ex, aiemmin, aikaisemmin, aiempi, vanha, ennen, edellinen',
    notYet: 'tuleva, aloitteleva, tulevaisuuden',
    retired: 'eläkkeellä, eläkeläinen, emeritus, emerita, eläköitynyt',
    clubs: `
      yhdistys, *yhdistys, *seura, seura, ylioppilaskunta, ainejärjestö, opiskelijajärjestö,
      vanhempainyhdistys, kerho, opiskelijakunta
    `,
    notCompany: `
      suomi, pohjoismaat, helsinki, tampere, turku, oulu, espoo, pohjoinen, etelä, itä, länsi, eurooppa,
      kansainvälinen, puhuja, kirjailija, isä, äiti, hallitusammattilainen, innovaatiot, digitalisaatio,
      muutos, mba, julkinen sektori, uusimaa, pirkanmaa, lappi, vastuullisuus
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      en ole kiinnostunut, emme ole kiinnostuneita, ei kiinnosta, ei kiinnostusta, meillä ei ole tarvetta,
      älä kirjoita minulle, älä lähetä minulle, älä ota yhteyttä, älkää ottako yhteyttä, älkää lähettäkö,
      lopeta viestittely, lopeta viestien lähettäminen, lopettakaa viestit, poista minut?, poistakaa minut?,
      poista tietoni?, poistakaa tietoni?, jätä minut rauhaan, jättäkää minut rauhaan, mistä sait numeroni?,
      mistä sait sähköpostini?, mistä saitte?, asianajajani, lakimieheni, oikeustoimiin,
      ilmoitan roskapostiksi, väärä henkilö, en ole oikea henkilö, väärä yhteyshenkilö
    `,
    alone: `
      ei kiitos, kiitos ei, kiitos mutta ei kiitos, ei kiitti, lopeta, seis, stop, peruuta tilaus,
      jätän väliin, ei ole tarvetta
    `,
    beside: 'valitettavasti, pahoittelut, mutta',
    unless: 'jos, hän, he, ihmiset, joka, ettei',
    but: 'mutta, vaan, sen sijaan',
    softened: 'juuri nyt, tällä hetkellä, toistaiseksi, tänä vuonna',
  },

  // What a machine answers while somebody is out.
  away: `
    poissa toimistolta, en ole toimistolla, olen lomalla, olen vuosilomalla, olen vapaalla, olen poissa,
    vanhempainvapaalla, äitiyslomalla, isyysvapaalla, automaattinen vastaus, poissaoloviesti,
    takaisin toimistolla, palaan toimistolle, palaan töihin
  `,

  // Not now, and when.
  later: {
    cues: `
      ehkä, kenties, mahdollisesti, palataan, palaa asiaan, palaan asiaan, ota yhteyttä, ottakaa yhteyttä,
      jutellaan, puhutaan, soita, mieluummin, parempi, vasta, aikaisintaan, ei tänä vuonna, ei ole aikaa,
      kiire, uudelleen, uudestaan, muistuta
    `,
    times: {
      'next-year': 'ensi vuonna, ensi vuoden, vuodenvaihteen jälkeen, joulun jälkeen',
      'next-month': 'ensi kuussa',
      weeks: '{n} viikon päästä, {n} viikon kuluttua',
      months: '{n} kuukauden päästä, {n} kuukauden kuluttua, {n} kk päästä',
      'half-year': 'puolen vuoden päästä, puolen vuoden kuluttua',
      quarter: 'q{n}, q{n} lla',
      month: '{month}',
      september: 'kesän jälkeen, kesälomien jälkeen, syksyllä',
      may: 'pääsiäisen jälkeen',
      march: 'keväällä',
      june: 'kesällä',
      someday: `
        ehkä myöhemmin, myöhemmin ehkä, ei nyt, ei juuri nyt, toisella kertaa, joskus toiste, huono hetki,
        huono ajankohta
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      tammiku*, helmiku*, maalisku*, huhtiku*, toukoku*, kesäku*, heinäku*, eloku*, syysku*, lokaku*,
      marrasku*, jouluku*
    `,
    numbers: `
      yhden, kahden|parin, kolmen, neljän, viiden, kuuden, seitsemän, kahdeksan, yhdeksän, kymmenen,
      yhdentoista, kahdentoista
    `,
  },

  // Questions and requests.
  asks: {
    hello: 'mita kuuluu, kuinka voit, miten menee, miten voit',
    answer: `
      kerro minulle, kerro mulle, anna minun tietaa, ilmoita minulle, vastaa minulle, laita viestia
    `,
    request: `
      soita minulle, laheta minulle, varaa aika, varaa tapaaminen, sovitaan, jutellaan, haluaisin tietaa,
      ilmoittaudu
    `,
    or: 'tai',
    toTalk: `
      miten se toimii, miten tämä toimii, kuinka se toimii, miten te teette, mitä se maksaa, mitä tämä maksaa,
      paljonko se maksaa, paljonko maksaa, paljonko tämä maksaa, kuinka paljon, mikä on hinta,
      mitkä ovat hinnat, hinnasto, lähetä tarjous, milloin voisit, milloin voisimme, milloin voimme,
      milloin sinulle sopii, milloin sopii, milloin ehdit, koska ehdit, voimmeko puhua, voimmeko jutella,
      voisimmeko puhua, voisimmeko jutella, voidaanko jutella, voidaanko puhua, jutellaanko,
      jutellaan puhelimessa, soita minulle, soitellaanko, kalenterisi, kalenterilinkki, onko sinulla aikaa,
      varata ajan, varataan aika, sovitaanko palaveri, demo, voitko näyttää
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'hei, moikka, terve, heippa, hei taas, tervehdys',
    wishes: 'moi, hyvää huomenta, hyvää päivää, hyvää iltaa, huomenta, päivää',
    dears: 'hyvä, rakas, arvoisa',
    titles: 'kaikki, herra, rouva, neiti, tohtori, vaan',
    regards: `
      ystävällisin terveisin, parhain terveisin, terveisin, terveiset, parhaat terveiset, terveisiä, yt,
      yst terv, lämpimin terveisin
    `,
    partings: `
      kiitos, kiitos paljon, kiitoksia, suuret kiitokset, hyvää päivänjatkoa, mukavaa päivää, kaikkea hyvää
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      aina, asia, asiaa, asti, ei, en, enemmän, erittäin, että, he, hei, heidän, hienoa, hyvin, hyvä, hän,
      hänen, ihan, ihmiset, ja, jo, joka, jopa, jos, jotain, jotka, jotta, kaikki, kanssa, kiitos, koska,
      kuin, kun, me, meidän, meillä, minulla, minulle, minun, minä, missä, miten, mitä, mitään, mukava, mutta,
      myös, niin, niitä, nyt, näin, ole, olemme, olen, olet, oli, olisi, olla, ollut, on, onko, ovat, paljon,
      pitäisi, pitää, se, sekä, siitä, sinulla, sinulle, sinun, sinä, sitä, tai, te, teidän, teillä, teitä,
      todella, tosi, työ, tällä, tämä, tästä, täytyy, uusi, vain, vielä, viikko, voi, voin, voisi, voisimme,
      vuosi, älä
    `,
    letters: 'äö',
    hints: 'ja, on, en, ei, sekä, tai, olen, myös, minä, kanssa, oman, omien, elämäni',
  },
};
