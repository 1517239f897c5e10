import type { LanguageWords } from '../leads/text/language-words';

export const dutch: LanguageWords = {
  language: 'nl',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      baas van mijn, baas over mijn, eigenaar van mijn, eigenaar van een kat, eigenaar van een hond,
      directeur van mijn eigen leven, levenspartner, directeur van mijn, manager van mijn gezin,
      eigenaar van twee, baas in eigen, hoofdpijn, hoofdzakelijk, baas thuis
    `,
    cxo: {
      general_management: `
        algemeen directeur, algemeen directrice, directeur bestuurder, bestuursvoorzitter,
        voorzitter raad van bestuur, voorzitter van de raad van bestuur, lid raad van bestuur, bestuurder,
        statutair directeur, directievoorzitter, topman, topvrouw, voorzitter raad van commissarissen,
        president directeur, adjunct algemeen directeur, directeur, directrice, hoofddirecteur,
        lid van de raad van bestuur, raad van bestuur, gedelegeerd bestuurder, afgevaardigd bestuurder,
        president commissaris
      `,
    },
    owner: {
      entrepreneurship: `
        eigenaar, eigenaresse, mede eigenaar, medeeigenaar, oprichter, oprichtster, mede oprichter,
        medeoprichter, mede oprichtster, ondernemer, onderneemster, zzp, zzper, zzp er, zelfstandig,
        zelfstandige, zelfstandig ondernemer, zelfstandig professional, freelance, freelancer, zaakvoerder,
        zaakvoerster, eigen baas, franchisenemer, franchisenemer, winkeleigenaar, bedrijfseigenaar,
        grondlegger, interimmer
      `,
      general_management: 'dga, directeur eigenaar, directeur grootaandeelhouder',
    },
    partner: {
      any: 'vennoot, maat, oprichtend partner, firmant, advocaat partner, partner advocaat',
    },
    vp: {
      any: 'vicepresident, vice president, vice voorzitter, vicevoorzitter',
    },
    director: {
      general_management: `
        commissaris, lid raad van commissarissen, raad van toezicht, lid raad van toezicht, toezichthouder,
        regiodirecteur, vestigingsdirecteur, landendirecteur, divisiedirecteur, kabinetschef
      `,
      any: `
        *directeur, *directrice, directeur sales, directeur verkoop, directeur marketing, directeur hr,
        directeur inkoop, directeur operations, directeur financiën, directeur it, directeur personeel,
        directeur techniek, directeur communicatie, directeur productie, directeur logistiek,
        directeur onderwijs, directeur zorg, commercieel directeur, commerciële directeur,
        financieel directeur, technisch directeur, operationeel directeur, medisch directeur,
        creatief directeur, artistiek directeur, adjunct directeur, directeur commercie, directeur strategie,
        directeur business development, directeur innovatie, directeur bedrijfsvoering, directeur ict, hoofd,
        *hoofd, sectordirecteur, afdelingsdirecteur
      `,
      media_communication: 'hoofdredacteur, hoofdredactrice',
      education: 'schooldirecteur, rector, schoolleider, decaan, directeur basisschool',
    },
    manager: {
      any: `
        *manager, teamleider, teamleidster, teammanager, afdelingshoofd, projectleider, projectleidster,
        leidinggevende, *leider, *leidster, chef, *chef, ploegleider, uitvoerder, teamlead, coördinerend,
        filiaalmanager, filiaalleider, bedrijfsleider, bedrijfsleidster, vestigingsmanager, vestigingsleider,
        clustermanager, regiomanager, unitmanager, voorman, winkelmanager, supervisor, teamhoofd,
        groepsleider
      `,
      operations: 'chef kok, chefkok, souschef',
      accounting: 'hoofdboekhouder, hoofd boekhouding',
      healthcare: 'hoofdverpleegkundige',
      education: 'hoofdtrainer, hoofdcoach',
    },
    senior: {
      any: `
        expert, *expert, deskundige, *deskundige, hoogleraar, hoofdingenieur, hoofdarchitect,
        functionaris gegevensbescherming, hoofdconsulent, medisch specialist, senior adviseur,
        universitair hoofddocent
      `,
    },
    entry: {
      administrative: `
        directiesecretaresse, secretaresse, *secretaresse, secretaris, managementassistent*,
        directieassistent*, assistent, assistente, *assistent, *assistente, administratief medewerker,
        administratief medewerkster, receptionist, receptioniste, officemanager assistent, baliemedewerker,
        baliemedewerkster, office assistent
      `,
      sales: `
        verkoper, verkoopster, *verkoper, verkoopmedewerker*, accountmanager junior, vertegenwoordiger,
        vertegenwoordigster, winkelmedewerker*, buitendienstmedewerker*, binnendienstmedewerker*,
        commercieel medewerker, commercieel medewerkster, kassamedewerker*, caissière
      `,
      human_resources: `
        personeelsadviseur, hr adviseur, hr medewerker, personeelsfunctionaris, recruiter, werver,
        intercedent*, salarisadministrateur, p en o adviseur
      `,
      accounting: `
        boekhouder, boekhoudster, accountant, belastingadviseur, fiscalist, assistent accountant,
        administrateur
      `,
      finance: `
        controller, financieel adviseur, hypotheekadviseur, bankmedewerker, verzekeringsadviseur,
        financieel medewerker, financieel planner, kredietbeheerder
      `,
      engineering: `
        ingenieur, *ingenieur, ontwikkelaar, *ontwikkelaar, programmeur, technicus, monteur, *monteur,
        architect, tekenaar, werkvoorbereider, constructeur, *technicus, calculator
      `,
      information_technology: `
        systeembeheerder, applicatiebeheerder, netwerkbeheerder, data analist, functioneel beheerder,
        it beheerder, ict medewerker, informatieanalist
      `,
      legal: `
        advocaat, jurist, *jurist, notaris, kandidaat notaris, juridisch medewerker, juridisch adviseur,
        officier van justitie, rechter, bedrijfsjurist, deurwaarder
      `,
      healthcare: `
        verpleegkundige, arts, huisarts, *arts, apotheker, fysiotherapeut, psycholoog, tandarts, verzorgende,
        verloskundige, dierenarts, therapeut, *therapeut, apothekersassistent*, doktersassistent*, verzorger,
        chirurg, diëtist, zorgmedewerker, wijkverpleegkundige, mondhygiënist
      `,
      education: `
        leraar, lerares, docent, docente, leerkracht, trainer, opleider, onderwijzer*, pedagogisch medewerker,
        bibliothecaris, onderwijsassistent*, instructeur, *docent
      `,
      media_communication: `
        journalist, journaliste, redacteur, redactrice, vertaler, vertaalster, tekstschrijver,
        communicatieadviseur, communicatiemedewerker*, woordvoerder, tolk, verslaggever, presentator,
        presentatrice
      `,
      arts_design: `
        vormgever, vormgeefster, ontwerper, ontwerpster, fotograaf, kunstenaar, kunstenares,
        grafisch vormgever, illustrator, muzikant, acteur, actrice, binnenhuisarchitect, *ontwerper
      `,
      operations: `
        kok, chauffeur, magazijnmedewerker*, productiemedewerker*, bakker, kapper, kapster, timmerman,
        elektricien, loodgieter, schoonmaker, bezorger, operator, ober, serveerster, logistiek medewerker,
        heftruckchauffeur, planner, *planner, conciërge, schilder, lasser, hovenier, vrachtwagenchauffeur,
        facilitair medewerker, slager
      `,
      purchasing: 'inkoper, inkoopster, *inkoper, inkoopmedewerker*',
      consulting: `
        adviseur, adviseuse, consulent, consulente, organisatieadviseur, bedrijfsadviseur, *adviseur
      `,
      research: `
        onderzoeker, onderzoekster, wetenschapper, *onderzoeker, bioloog, chemicus, laborant, laborante,
        analist laboratorium, econoom
      `,
      community_social: `
        maatschappelijk werker, maatschappelijk werkster, jongerenwerker, dominee, sociaal werker,
        buurtwerker
      `,
      military_protective: `
        politieagent, agent van politie, brandweerman, militair, beveiliger, beveiligingsbeambte,
        marechaussee, soldaat, boa
      `,
      real_estate: 'makelaar, vastgoedadviseur, *makelaar, vastgoedbeheerder',
      quality_assurance: 'tester, kwaliteitsmedewerker*, keurmeester, testanalist',
      customer_success: `
        klantenservicemedewerker*, medewerker klantenservice, callcentermedewerker*, klantadviseur,
        servicemonteur, klantcontactmedewerker*
      `,
      marketing: 'marketingmedewerker*, marketeer, contentmaker, online marketeer',
      any: `
        medewerker, medewerkster, *medewerker, *medewerkster, specialist, *specialist, coördinator,
        *coördinator, beambte, analist, *analist, functionaris, *functionaris, ambtenaar, vakman, werknemer,
        bediende, begeleider, begeleidster, *begeleider, beheerder, *beheerder, voorlichter, verkoopadviseur,
        arbeider, beleidsmedewerker*, beleidsadviseur, *maker, verkoper binnendienst
      `,
    },
    training: {
      any: `
        stagiair, stagiaire, *stagiair, *stagiaire, stage, leerling, trainee, werkstudent, werkstudente,
        afstudeerder, afstudeerstagiair*, in opleiding, bbl, aios, anios, leerling *
      `,
      education: `
        student, studente, *student, *studente, promovendus, promovenda, scholier, masterstudent*,
        afgestudeerd, pas afgestudeerd
      `,
    },
    unpaid: {
      community_social: `
        vrijwilliger, vrijwilligster, vrijwilligerswerk, *vrijwilliger, onbezoldigd, mantelzorger,
        penningmeester, bestuurslid vereniging
      `,
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: 'boekhoud*, accountancy, accountant*, fisc*, belasting*, audit*, administrateur',
    administrative: `
      secreta*, directiesecret*, managementassist*, directieassist*, administratief, facilitair, receptie,
      officemanag*, receptionist*, *secretaresse
    `,
    arts_design: `
      vormgev*, ontwerp*, kunst*, fotograaf, grafisch, muziek*, muzikant, illustrator, acteur, actrice,
      artistiek, creatief
    `,
    business_development:
      'bedrijfsontwikkeling, partnerschappen, zakelijke ontwikkeling, accountontwikkeling',
    community_social: `
      vrijwillig*, maatschappelijk*, sociaal, duurzaamheid, welzijn*, stichting, goede doelen, jongerenwerk*,
      voedselbank, buurthuis
    `,
    consulting: `
      advies*, adviseur, organisatieadvies*, strateg*, consulent*, organisatieadviseur, bedrijfsadviseur
    `,
    customer_success: `
      klantenservice*, klantcontact*, klantenservicemedewerk*, klantbeleving, klantenzorg, callcenter*,
      klantsucces, service, servicedesk, klantadvis*
    `,
    education: `
      onderwijs*, leraar, lerares, docent*, leerkracht, school*, *school, opleiding*, opleider, universit*,
      hogeschool, student*, pedagog*, hoogleraar, rector, onderwijzer*, trainer, bibliothec*, basisschool,
      kinderopvang, promovend*
    `,
    engineering: `
      techniek, technisch, ontwikkelaar, *ontwikkelaar, softwareontwikkel*, ingenieur*, *ingenieur,
      werktuigbouw*, elektrotechniek, bouw, onderhoud, installatie*, monteur, programmeur, constructeur,
      architect, civiele, machinebouw, werkvoorbereid*
    `,
    finance: `
      financ*, financieel, financiële, financiën, bank*, verzekering*, hypothe*, control, controller,
      krediet*, beleggen, beleggingen, pensioen*, vermogensbeheer, debiteuren*, treasury, risico*
    `,
    healthcare: `
      zorg*, verpleeg*, *arts, arts, huisarts, ziekenhuis, medisch, apothe*, fysiotherap*, psycholo*,
      tandarts*, verzorg*, gezondheid*, ggz, verloskund*, *therapeut, diergenees*, dierenarts, doktersassist*,
      thuiszorg, chirurg, diëtist
    `,
    human_resources: `
      personeel*, p en o, p o, hr, hrm, werving*, recruit*, recruiter, salaris*, talent*, arbeidsmarkt*,
      opleiding en ontwikkeling, personeelszaken, loopbaan*, intercedent*
    `,
    information_technology: `
      ict, it, automatisering, informatie*, systeembeheer*, data, netwerk*, applicatie*, digitalisering,
      informatisering, informatiebeveiliging, functioneel beheer*
    `,
    legal: `
      jurid*, jurist*, *jurist, recht, advoca*, notari*, notaris, compliance, privacy, rechts*, wetgeving,
      gegevensbescherming, bedrijfsjurist
    `,
    marketing: `
      marketing*, merk*, reclame, contentmarketing, evenementen*, campagne*, online marketing, contentmaker,
      marketeer, marktonderzoek
    `,
    media_communication: `
      communicatie*, pers*, redact*, hoofdredact*, journalis*, media, voorlichting, vertal*, tekstschrijv*,
      uitgeverij, woordvoer*, omroep, tolk, public affairs
    `,
    military_protective: 'politie*, brandweer*, defensie, militair, beveilig*, krijgsmacht, marechaussee',
    operations: `
      operation*, logistiek*, productie*, magazijn*, transport*, supply chain, horeca*, keuken*, kok,
      chauffeur, bedrijfsvoering, planning, planner, fabriek*, hotel*, restaurant*, processen, facilit*,
      vervoer*, expeditie, bakker, bedrijfsbureau, arbo, distributie, wagenpark, procesverbetering,
      uitvoering, kapper, kapster, timmerman, loodgieter
    `,
    product_management: 'productmanag*, productontwikkeling, producteigenaar',
    project_management: `
      project*, projectleid*, projectmanag*, programmamanag*, projecten, programma*, projectcoördin*
    `,
    purchasing: 'inkoop*, inkoper*, *inkoper, *inkoop, leverancier*',
    quality_assurance: 'kwaliteit*, kwaliteitszorg, test*, kam',
    real_estate: 'vastgoed*, makelaar*, makelaardij, woning*, huisvesting',
    research: `
      onderzoek*, wetenschap*, laborator*, r en d, innovatie*, laborant*, bioloog, klinisch onderzoek
    `,
    sales: `
      verkoop*, verkoper*, sales, commercieel, commerciële, accountmanag*, winkel*, buitendienst*,
      binnendienst*, detailhandel, export*, handel, vertegenwoordig*, commercie, key account, filiaal*,
      kassa*, caissière
    `,
  },

  weakFunctions: {
    administrative: 'administratie*, *assistent*, assistent*, balie*',
    sales: 'klanten, klant, relatie*',
    education: 'student, studente',
    information_technology: 'digitaal, digitale',
    general_management: 'raad van toezicht, raad van commissarissen, commissaris',
    engineering: 'ontwikkeling',
    operations: 'dienstverlening, veiligheid, filiaal*, bedrijfsleid*',
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: `
      directiesecretaresse, secretaresse, *secretaresse, assistent, assistente, *assistent, *assistente
    `,
    at: 'bij, @, werkzaam bij',
    perhapsAt: 'voor, in, aan, van',
    of: 'van, van de, van het, bij',
    company: 'bedrijf, het bedrijf, firma',
    aside: `
      ik help, wij helpen, helpt, help, ik begeleid, ondersteun, coach, coach voor, adviseur van,
      adviseur voor, adviseert, mentor, voor ondernemers, voor directeuren, op zoek, op zoek naar, zoekt,
      wij zoeken, gezocht, vacature, vader van, moeder van, papa van, mama van, assistent van, assistente van,
      secretaresse van, sparringpartner*, sparring partner, negeer, vergeet, partner van, man van, vrouw van
    `,
    former: 'voormalig, voormalige, voorheen, ex, oud, eerder, vroeger, ooit, gewezen',
    notYet: 'aankomend, aankomende, toekomstig, toekomstige, aspirant, beoogd',
    retired: `
      gepensioneerd, gepensioneerde, met pensioen, emeritus, buiten dienst, in ruste, vutter, rentenier,
      pensionado
    `,
    clubs: `
      vereniging, *vereniging, studentenvereniging, voetbalclub, *club, club, sportvereniging,
      oudervereniging, dispuut, ouderraad, studievereniging, buurtvereniging, studentenraad
    `,
    notCompany: `
      nederland, belgië, vlaanderen, benelux, noord, zuid, oost, west, regio, randstad, brabant, limburg,
      utrecht, eindhoven, rotterdam, amsterdam, den haag, gent, antwerpen, brussel, internationaal, europa,
      spreker, auteur, vader, moeder, papa, mama, mkb, zakelijk, overheid, zorg, onderwijs, duurzaamheid,
      ondernemerschap, verandering, zzp, hardloper, levensgenieter, mba, wereldwijd, beschikbaar, freelance,
      interim, dagvoorzitter
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      geen interesse, geen belangstelling, niet geïnteresseerd, interesseert mij niet, interesseert me niet,
      interesseert ons niet, geen behoefte aan, geen berichten meer?, niet meer berichten?,
      schrijf me niet meer, schrijf mij niet meer, stuur me niets meer, stuur mij niets meer, stuur me geen,
      niet meer te benaderen, neem geen contact meer op, stop met berichten, stop met sturen, stop met mailen,
      stoppen met berichten?, stoppen met mailen?, verwijder mij, verwijder me, mij verwijderen?,
      me verwijderen?, mijn gegevens verwijderen?, verwijder mijn gegevens, uitschrijven graag,
      schrijf me uit, schrijf mij uit, mij uitschrijven?, laat me met rust, laat mij met rust,
      hoe komt u aan mijn?, hoe kom je aan mijn?, mijn advocaat, juridische stappen, als spam melden,
      verkeerde persoon, niet de juiste persoon, verkeerde contactpersoon, niet de juiste contactpersoon
    `,
    alone: `
      nee dank je, nee dank u, nee bedankt, nee dankjewel, nee dank je wel, nee dank u wel, bedankt maar nee,
      stop, stop hiermee, afmelden, liever niet
    `,
    beside: 'sorry, helaas, maar',
    unless: 'als, of, indien, hij, zij, ze, mensen, wie, was, waren',
    but: 'maar, echter, wel in, liever',
    softened: `
      op dit moment, momenteel, nu even, voorlopig, dit jaar, voor nu, nog niet, nog geen
    `,
  },

  // What a machine answers while somebody is out.
  away: `
    niet op kantoor, afwezig van, ik ben afwezig, ben ik afwezig, afwezig tot, ik ben met vakantie,
    ik ben op vakantie, ben ik op vakantie, ben ik met vakantie, momenteel op vakantie,
    momenteel met vakantie, met verlof, zwangerschapsverlof, ouderschapsverlof, automatisch antwoord,
    automatische reactie, afwezigheidsbericht, weer op kantoor, weer bereikbaar
  `,

  // Not now, and when.
  later: {
    cues: `
      misschien, wellicht, laten we, graag, opnieuw, nog eens, nog een keer, weer contact, contact op,
      terugkomen, kom terug, bel me, stuur me, mail me, pas, liever, beter, niet voor, dit jaar niet, te druk,
      geen tijd, uitstellen, praten, spreken, herinner me
    `,
    times: {
      'next-year': `
        volgend jaar, komend jaar, in het nieuwe jaar, na de kerst, na kerst, na de feestdagen
      `,
      'next-month': 'volgende maand',
      weeks: 'over {n} weken, over {n} week',
      months: 'over {n} maanden, over {n} maand',
      'half-year': 'over een half jaar',
      quarter: 'in q{n}, q{n}, in het {n} e kwartaal, in het {n}e kwartaal',
      month: 'in {month}, vanaf {month}, tot {month}, begin {month}, voor {month}',
      september: 'na de zomer, na de zomervakantie, in het najaar, in de herfst',
      may: 'na pasen',
      march: 'in het voorjaar, in de lente',
      june: 'in de zomer',
      someday: `
        misschien later, later misschien, nu even niet, nu niet, een andere keer, komt nu niet uit,
        komt nu niet goed uit, slecht moment, niet het juiste moment
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      januari|jan, februari|feb, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug,
      september|sept|sep, oktober|okt, november|nov, december|dec
    `,
    numbers: `
      een|één, twee|een paar, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf
    `,
  },

  // Questions and requests.
  asks: {
    hello: `
      hoe gaat het, hoe gaat het met je, hoe gaat het met u, hoe is het, hoe is het met je, alles goed,
      gaat het goed
    `,
    answer: `
      laat … weten, hoor het graag, hoor graag, vertel me, vertel mij, zeg me, geef me een seintje, reageer
    `,
    request: `
      bel me, bel mij, stuur me, stuur mij, mail me, mail mij, schrijf me, plan een, boek een, neem contact,
      laten we, zou graag weten, wil graag weten, ben benieuwd, meld je aan, schrijf je in, neem een kijkje
    `,
    or: 'of',
    toTalk: `
      hoe werkt het, hoe werkt dat, hoe werkt dit, hoe werkt jullie, hoe gaat dat in zijn werk,
      hoe doen jullie dat, wat kost, wat zou het kosten, wat zou dat kosten, hoeveel kost, wat zijn de kosten,
      wat zijn jullie tarieven, wat is de prijs, wat zijn de prijzen, prijslijst, stuur me een offerte,
      een offerte, wanneer zou je, wanneer zou u, wanneer kunnen we, wanneer kun je, wanneer kan je,
      wanneer kunt u, wanneer heb je tijd, wanneer heeft u tijd, wanneer schikt, kunnen we bellen,
      kunnen we even bellen, kunnen we praten, kunnen we even praten, zullen we bellen, zullen we even bellen,
      laten we bellen, laten we praten, laten we even bellen, bel me, bel mij, je agenda, uw agenda,
      je kalender, uw kalender, heb je tijd, heeft u tijd, een afspraak maken, afspraak inplannen, een demo,
      kun je me laten zien
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'hallo, hoi, hey, hi',
    wishes: 'goedemorgen, goedemiddag, goedenavond, goedendag, dag, ha',
    dears: 'beste, lieve, geachte, waarde',
    titles: 'de heer, heer, meneer, mevrouw, mevr, mw, dhr, dr, prof, allemaal, allen',
    regards: `
      met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten,
      hartelijke groet, hartelijke groeten, groet, groeten, groetjes, met hartelijke groet, mvg
    `,
    partings: `
      bedankt, dank je, dank u, dank je wel, dank u wel, alvast bedankt, hartelijk dank, tot snel, fijne dag
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      aan, alle, alleen, als, altijd, bedankt, ben, bent, beste, bij, daar, dan, dank, dat, de, deze, die,
      dit, door, echt, een, eens, elke, en, er, gaan, gaat, geen, goed, graag, groet, had, heb, hebben, hebt,
      heeft, heel, het, hier, hoe, hoi, hoor, hun, iets, ik, in, is, jaar, je, jij, jouw, jullie, kan, komen,
      kunnen, laat, laten, leuk, maar, mee, meer, mensen, met, mijn, misschien, moet, moeten, mogen, mooi,
      naar, niet, nog, nu, om, omdat, onder, ons, onze, ook, op, over, succes, te, tegen, tijd, tot, u, uit,
      uw, van, vandaag, veel, voor, waar, waarom, was, wat, we, weer, wel, werk, wij, wil, willen, worden,
      wordt, zeer, zeker, zelf, zie, zijn, zo, zonder, zou, zouden
    `,
    hints: `
      de, het, een, en, van, bij, voor, met, te, op, ik, wij, mijn, naar, aan, om, niet, tot, in
    `,
  },
};
