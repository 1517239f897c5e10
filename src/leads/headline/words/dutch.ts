import type { HeadlineWords } from '../headline-words';

export const dutch: HeadlineWords = {
  language: 'nl',
  hints: 'de, het, een, en, van, bij, voor, met, te, op, ik, wij, mijn, naar, aan, om, niet, tot, in',
  letters: '',
  titles: [
    [
      'none',
      '',
      'baas van mijn, baas over mijn, eigenaar van mijn, eigenaar van een kat, eigenaar van een hond, directeur van mijn eigen leven, levenspartner, directeur van mijn, manager van mijn gezin, eigenaar van twee, baas in eigen, hoofdpijn, hoofdzakelijk, baas thuis',
    ],
    [
      'cxo',
      'general_management',
      'algemeen directeur, algemeen directrice, directeur bestuurder, bestuursvoorzitter, voorzitter raad van bestuur, voorzitter van de raad van bestuur, lid raad van bestuur, bestuurder, statutair directeur, directievoorzitter, topman, topvrouw, voorzitter raad van commissarissen, president directeur, adjunct algemeen directeur, directeur, directrice, hoofddirecteur, lid van de raad van bestuur, raad van bestuur, gedelegeerd bestuurder, afgevaardigd bestuurder, president commissaris',
    ],
    [
      'owner',
      'entrepreneurship',
      'eigenaar, eigenaresse, mede eigenaar, medeeigenaar, oprichter, oprichtster, mede oprichter, medeoprichter, mede oprichtster, ondernemer, onderneemster, zzp, zzper, zzp er, zelfstandig, zelfstandige, zelfstandig ondernemer, zelfstandig professional, freelance, freelancer, zaakvoerder, zaakvoerster, eigen baas, franchisenemer, franchisenemer, winkeleigenaar, bedrijfseigenaar, grondlegger, interimmer',
    ],
    ['owner', 'general_management', 'dga, directeur eigenaar, directeur grootaandeelhouder'],
    ['partner', '', 'vennoot, maat, oprichtend partner, firmant, advocaat partner, partner advocaat'],
    ['vp', '', 'vicepresident, vice president, vice voorzitter, vicevoorzitter'],
    [
      'director',
      'general_management',
      'commissaris, lid raad van commissarissen, raad van toezicht, lid raad van toezicht, toezichthouder, regiodirecteur, vestigingsdirecteur, landendirecteur, divisiedirecteur, kabinetschef',
    ],
    [
      'director',
      '',
      '*directeur, *directrice, directeur sales, directeur verkoop, directeur marketing, directeur hr, directeur inkoop, directeur operations, directeur financiën, directeur it, directeur personeel, directeur techniek, directeur communicatie, directeur productie, directeur logistiek, directeur onderwijs, directeur zorg, commercieel directeur, commerciële directeur, financieel directeur, technisch directeur, operationeel directeur, medisch directeur, creatief directeur, artistiek directeur, adjunct directeur, directeur commercie, directeur strategie, directeur business development, directeur innovatie, directeur bedrijfsvoering, directeur ict, hoofd, *hoofd, sectordirecteur, afdelingsdirecteur',
    ],
    ['director', 'media_communication', 'hoofdredacteur, hoofdredactrice'],
    ['director', 'education', 'schooldirecteur, rector, schoolleider, decaan, directeur basisschool'],
    [
      'manager',
      '',
      '*manager, teamleider, teamleidster, teammanager, afdelingshoofd, projectleider, projectleidster, leidinggevende, *leider, *leidster, chef, *chef, ploegleider, uitvoerder, teamlead, coördinerend, filiaalmanager, filiaalleider, bedrijfsleider, bedrijfsleidster, vestigingsmanager, vestigingsleider, clustermanager, regiomanager, unitmanager, voorman, winkelmanager, supervisor, teamhoofd, groepsleider',
    ],
    ['manager', 'operations', 'chef kok, chefkok, souschef'],
    ['manager', 'accounting', 'hoofdboekhouder, hoofd boekhouding'],
    ['manager', 'healthcare', 'hoofdverpleegkundige'],
    ['manager', 'education', 'hoofdtrainer, hoofdcoach'],
    [
      'senior',
      '',
      'expert, *expert, deskundige, *deskundige, hoogleraar, hoofdingenieur, hoofdarchitect, functionaris gegevensbescherming, hoofdconsulent, medisch specialist, senior adviseur, universitair hoofddocent',
    ],
    [
      'entry',
      'administrative',
      'directiesecretaresse, secretaresse, *secretaresse, secretaris, managementassistent*, directieassistent*, assistent, assistente, *assistent, *assistente, administratief medewerker, administratief medewerkster, receptionist, receptioniste, officemanager assistent, baliemedewerker, baliemedewerkster, office assistent',
    ],
    [
      'entry',
      'sales',
      'verkoper, verkoopster, *verkoper, verkoopmedewerker*, accountmanager junior, vertegenwoordiger, vertegenwoordigster, winkelmedewerker*, buitendienstmedewerker*, binnendienstmedewerker*, commercieel medewerker, commercieel medewerkster, kassamedewerker*, caissière',
    ],
    [
      'entry',
      'human_resources',
      'personeelsadviseur, hr adviseur, hr medewerker, personeelsfunctionaris, recruiter, werver, intercedent*, salarisadministrateur, p en o adviseur',
    ],
    [
      'entry',
      'accounting',
      'boekhouder, boekhoudster, accountant, belastingadviseur, fiscalist, assistent accountant, administrateur',
    ],
    [
      'entry',
      'finance',
      'controller, financieel adviseur, hypotheekadviseur, bankmedewerker, verzekeringsadviseur, financieel medewerker, financieel planner, kredietbeheerder',
    ],
    [
      'entry',
      'engineering',
      'ingenieur, *ingenieur, ontwikkelaar, *ontwikkelaar, programmeur, technicus, monteur, *monteur, architect, tekenaar, werkvoorbereider, constructeur, *technicus, calculator',
    ],
    [
      'entry',
      'information_technology',
      'systeembeheerder, applicatiebeheerder, netwerkbeheerder, data analist, functioneel beheerder, it beheerder, ict medewerker, informatieanalist',
    ],
    [
      'entry',
      'legal',
      'advocaat, jurist, *jurist, notaris, kandidaat notaris, juridisch medewerker, juridisch adviseur, officier van justitie, rechter, bedrijfsjurist, deurwaarder',
    ],
    [
      'entry',
      'healthcare',
      'verpleegkundige, arts, huisarts, *arts, apotheker, fysiotherapeut, psycholoog, tandarts, verzorgende, verloskundige, dierenarts, therapeut, *therapeut, apothekersassistent*, doktersassistent*, verzorger, chirurg, diëtist, zorgmedewerker, wijkverpleegkundige, mondhygiënist',
    ],
    [
      'entry',
      'education',
      'leraar, lerares, docent, docente, leerkracht, trainer, opleider, onderwijzer*, pedagogisch medewerker, bibliothecaris, onderwijsassistent*, instructeur, *docent',
    ],
    [
      'entry',
      'media_communication',
      'journalist, journaliste, redacteur, redactrice, vertaler, vertaalster, tekstschrijver, communicatieadviseur, communicatiemedewerker*, woordvoerder, tolk, verslaggever, presentator, presentatrice',
    ],
    [
      'entry',
      'arts_design',
      'vormgever, vormgeefster, ontwerper, ontwerpster, fotograaf, kunstenaar, kunstenares, grafisch vormgever, illustrator, muzikant, acteur, actrice, binnenhuisarchitect, *ontwerper',
    ],
    [
      'entry',
      'operations',
      'kok, chauffeur, magazijnmedewerker*, productiemedewerker*, bakker, kapper, kapster, timmerman, elektricien, loodgieter, schoonmaker, bezorger, operator, ober, serveerster, logistiek medewerker, heftruckchauffeur, planner, *planner, conciërge, schilder, lasser, hovenier, vrachtwagenchauffeur, facilitair medewerker, slager',
    ],
    ['entry', 'purchasing', 'inkoper, inkoopster, *inkoper, inkoopmedewerker*'],
    [
      'entry',
      'consulting',
      'adviseur, adviseuse, consulent, consulente, organisatieadviseur, bedrijfsadviseur, *adviseur',
    ],
    [
      'entry',
      'research',
      'onderzoeker, onderzoekster, wetenschapper, *onderzoeker, bioloog, chemicus, laborant, laborante, analist laboratorium, econoom',
    ],
    [
      'entry',
      'community_social',
      'maatschappelijk werker, maatschappelijk werkster, jongerenwerker, dominee, sociaal werker, buurtwerker',
    ],
    [
      'entry',
      'military_protective',
      'politieagent, agent van politie, brandweerman, militair, beveiliger, beveiligingsbeambte, marechaussee, soldaat, boa',
    ],
    ['entry', 'real_estate', 'makelaar, vastgoedadviseur, *makelaar, vastgoedbeheerder'],
    ['entry', 'quality_assurance', 'tester, kwaliteitsmedewerker*, keurmeester, testanalist'],
    [
      'entry',
      'customer_success',
      'klantenservicemedewerker*, medewerker klantenservice, callcentermedewerker*, klantadviseur, servicemonteur, klantcontactmedewerker*',
    ],
    ['entry', 'marketing', 'marketingmedewerker*, marketeer, contentmaker, online marketeer'],
    [
      'entry',
      '',
      'medewerker, medewerkster, *medewerker, *medewerkster, specialist, *specialist, coördinator, *coördinator, beambte, analist, *analist, functionaris, *functionaris, ambtenaar, vakman, werknemer, bediende, begeleider, begeleidster, *begeleider, beheerder, *beheerder, voorlichter, verkoopadviseur, arbeider, beleidsmedewerker*, beleidsadviseur, *maker, verkoper binnendienst',
    ],
    [
      'training',
      '',
      'stagiair, stagiaire, *stagiair, *stagiaire, stage, leerling, trainee, werkstudent, werkstudente, afstudeerder, afstudeerstagiair*, in opleiding, bbl, aios, anios, leerling *',
    ],
    [
      'training',
      'education',
      'student, studente, *student, *studente, promovendus, promovenda, scholier, masterstudent*, afgestudeerd, pas afgestudeerd',
    ],
    [
      'unpaid',
      'community_social',
      'vrijwilliger, vrijwilligster, vrijwilligerswerk, *vrijwilliger, onbezoldigd, mantelzorger, penningmeester, bestuurslid vereniging',
    ],
  ],
  functions: {
    accounting: 'boekhoud*, accountancy, accountant*, fisc*, belasting*, audit*, administrateur',
    administrative:
      'secreta*, directiesecret*, managementassist*, directieassist*, administratief, facilitair, receptie, officemanag*, receptionist*, *secretaresse',
    arts_design:
      'vormgev*, ontwerp*, kunst*, fotograaf, grafisch, muziek*, muzikant, illustrator, acteur, actrice, artistiek, creatief',
    business_development:
      'bedrijfsontwikkeling, partnerschappen, zakelijke ontwikkeling, accountontwikkeling',
    community_social:
      'vrijwillig*, maatschappelijk*, sociaal, duurzaamheid, welzijn*, stichting, goede doelen, jongerenwerk*, voedselbank, buurthuis',
    consulting:
      'advies*, adviseur, organisatieadvies*, strateg*, consulent*, organisatieadviseur, bedrijfsadviseur',
    customer_success:
      'klantenservice*, klantcontact*, klantenservicemedewerk*, klantbeleving, klantenzorg, callcenter*, klantsucces, service, servicedesk, klantadvis*',
    education:
      'onderwijs*, leraar, lerares, docent*, leerkracht, school*, *school, opleiding*, opleider, universit*, hogeschool, student*, pedagog*, hoogleraar, rector, onderwijzer*, trainer, bibliothec*, basisschool, kinderopvang, promovend*',
    engineering:
      'techniek, technisch, ontwikkelaar, *ontwikkelaar, softwareontwikkel*, ingenieur*, *ingenieur, werktuigbouw*, elektrotechniek, bouw, onderhoud, installatie*, monteur, programmeur, constructeur, architect, civiele, machinebouw, werkvoorbereid*',
    finance:
      'financ*, financieel, financiële, financiën, bank*, verzekering*, hypothe*, control, controller, krediet*, beleggen, beleggingen, pensioen*, vermogensbeheer, debiteuren*, treasury, risico*',
    healthcare:
      'zorg*, verpleeg*, *arts, arts, huisarts, ziekenhuis, medisch, apothe*, fysiotherap*, psycholo*, tandarts*, verzorg*, gezondheid*, ggz, verloskund*, *therapeut, diergenees*, dierenarts, doktersassist*, thuiszorg, chirurg, diëtist',
    human_resources:
      'personeel*, p en o, p o, hr, hrm, werving*, recruit*, recruiter, salaris*, talent*, arbeidsmarkt*, opleiding en ontwikkeling, personeelszaken, loopbaan*, intercedent*',
    information_technology:
      'ict, it, automatisering, informatie*, systeembeheer*, data, netwerk*, applicatie*, digitalisering, informatisering, informatiebeveiliging, functioneel beheer*',
    legal:
      'jurid*, jurist*, *jurist, recht, advoca*, notari*, notaris, compliance, privacy, rechts*, wetgeving, gegevensbescherming, bedrijfsjurist',
    marketing:
      'marketing*, merk*, reclame, contentmarketing, evenementen*, campagne*, online marketing, contentmaker, marketeer, marktonderzoek',
    media_communication:
      'communicatie*, pers*, redact*, hoofdredact*, journalis*, media, voorlichting, vertal*, tekstschrijv*, uitgeverij, woordvoer*, omroep, tolk, public affairs',
    military_protective: 'politie*, brandweer*, defensie, militair, beveilig*, krijgsmacht, marechaussee',
    operations:
      'operation*, logistiek*, productie*, magazijn*, transport*, supply chain, horeca*, keuken*, kok, chauffeur, bedrijfsvoering, planning, planner, fabriek*, hotel*, restaurant*, processen, facilit*, vervoer*, expeditie, bakker, bedrijfsbureau, arbo, distributie, wagenpark, procesverbetering, uitvoering, kapper, kapster, timmerman, loodgieter',
    product_management: 'productmanag*, productontwikkeling, producteigenaar',
    project_management:
      'project*, projectleid*, projectmanag*, programmamanag*, projecten, programma*, projectcoördin*',
    purchasing: 'inkoop*, inkoper*, *inkoper, *inkoop, leverancier*',
    quality_assurance: 'kwaliteit*, kwaliteitszorg, test*, kam',
    real_estate: 'vastgoed*, makelaar*, makelaardij, woning*, huisvesting',
    research:
      'onderzoek*, wetenschap*, laborator*, r en d, innovatie*, laborant*, bioloog, klinisch onderzoek',
    sales:
      'verkoop*, verkoper*, sales, commercieel, commerciële, accountmanag*, winkel*, buitendienst*, binnendienst*, detailhandel, export*, handel, vertegenwoordig*, commercie, key account, filiaal*, kassa*, caissière',
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
  assistants:
    'directiesecretaresse, secretaresse, *secretaresse, assistent, assistente, *assistent, *assistente',
  at: 'bij, @, werkzaam bij',
  perhapsAt: 'voor, in, aan, van',
  of: 'van, van de, van het, bij',
  company: 'bedrijf, het bedrijf, firma',
  aside:
    'ik help, wij helpen, helpt, help, ik begeleid, ondersteun, coach, coach voor, adviseur van, adviseur voor, adviseert, mentor, voor ondernemers, voor directeuren, op zoek, op zoek naar, zoekt, wij zoeken, gezocht, vacature, vader van, moeder van, papa van, mama van, assistent van, assistente van, secretaresse van, sparringpartner*, sparring partner, negeer, vergeet, partner van, man van, vrouw van',
  former: 'voormalig, voormalige, voorheen, ex, oud, eerder, vroeger, ooit, gewezen',
  notYet: 'aankomend, aankomende, toekomstig, toekomstige, aspirant, beoogd',
  retired:
    'gepensioneerd, gepensioneerde, met pensioen, emeritus, buiten dienst, in ruste, vutter, rentenier, pensionado',
  clubs:
    'vereniging, *vereniging, studentenvereniging, voetbalclub, *club, club, sportvereniging, oudervereniging, dispuut, ouderraad, studievereniging, buurtvereniging, studentenraad',
  notCompany:
    'nederland, belgië, vlaanderen, benelux, noord, zuid, oost, west, regio, randstad, brabant, limburg, utrecht, eindhoven, rotterdam, amsterdam, den haag, gent, antwerpen, brussel, internationaal, europa, spreker, auteur, vader, moeder, papa, mama, mkb, zakelijk, overheid, zorg, onderwijs, duurzaamheid, ondernemerschap, verandering, zzp, hardloper, levensgenieter, mba, wereldwijd, beschikbaar, freelance, interim, dagvoorzitter',
};
