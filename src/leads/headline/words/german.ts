import type { HeadlineWords } from '../headline-words';

export const german: HeadlineWords = {
  language: 'de',
  hints:
    'und, der, die, das, bei, für, im, am, von, mit, ich, wir, den, dem, des, ein, eine, zum, zur, auf, nicht, mein, meine, heute',
  letters: 'ß',
  titles: [
    [
      'none',
      '',
      'herr meiner zeit, chef meiner zeit, inhaber meines lebens, chefin von zwei kindern, chef zu hause, geschäftsführerin meines lebens, geschäftsführer meines lebens, chef vom ganzen, familienmanagerin, familienmanager, leiter zum erfolg, partnerschaft*, inhaber eines, inhaber einer, leiterplatten*, leiterwagen, stellenleiter, leitfaden, leitung der',
    ],
    [
      'cxo',
      'general_management',
      'geschäftsführer*, geschäftsführung, geschäftsführende*, geschäftsleiter*, geschäftsleitung, mitglied der geschäftsleitung, mitglied der geschäftsführung, vorstand, vorständin, vorstandsvorsitzende*, vorstandsmitglied*, vorstandssprecher*, sprecher des vorstands, sprecherin des vorstands, mitglied des vorstands, ceo, generaldirektor*, hauptgeschäftsführer*, aufsichtsratsvorsitzende*, vorsitzende des aufsichtsrats, vorsitzender des aufsichtsrats, vorsitzende der geschäftsführung, vorsitzender der geschäftsführung, präsident, präsidentin, geschäftsführender gesellschafter, geschäftsführende gesellschafterin, alleingeschäftsführer*, intendant, intendantin, gf, verwaltungsratspräsident*, alleinvorstand',
    ],
    [
      'cxo',
      'finance',
      'finanzvorstand, finanzvorständin, finanzchef, finanzchefin, kaufmännischer geschäftsführer, kaufmännische geschäftsführerin, kaufmännischer vorstand',
    ],
    ['cxo', 'human_resources', 'personalvorstand, personalvorständin, arbeitsdirektor*'],
    [
      'cxo',
      'sales',
      'vertriebsvorstand, vertriebsvorständin, geschäftsführer vertrieb, geschäftsführerin vertrieb',
    ],
    [
      'cxo',
      'information_technology',
      'technikvorstand, it vorstand, it vorständin, technischer geschäftsführer, technische geschäftsführerin',
    ],
    ['cxo', 'operations', 'produktionsvorstand'],
    [
      'owner',
      'entrepreneurship',
      'inhaber, inhaberin, geschäftsinhaber*, firmeninhaber*, mitinhaber*, eigentümer, eigentümerin, gründer, gründerin, mitgründer*, mitbegründer*, begründer, firmengründer*, gründerinnen, unternehmer, unternehmerin, jungunternehmer*, einzelunternehmer*, selbstständig, selbständig, selbstständige, selbständige, selbstständiger, selbständiger, freiberuflich, freiberufler, freiberuflerin, freiberufliche, freiberuflicher, freischaffend, freischaffende, freischaffender, freie, freier, gesellschafter, gesellschafterin, alleingesellschafter*, solo selbstständig, solounternehmer*, meisterbetrieb, franchisenehmer*',
    ],
    [
      'partner',
      '',
      'partner, partnerin, gründungspartner*, geschäftsführender partner, geschäftsführende partnerin, seniorpartner*, kanzleipartner*',
    ],
    ['vp', '', 'vizepräsident, vizepräsidentin, stellvertretender vorstandsvorsitzender'],
    [
      'director',
      'general_management',
      'landesgeschäftsführer*, niederlassungsleiter*, standortleiter*, standortleitung, geschäftsbereichsleiter*, aufsichtsrat, aufsichtsrätin, aufsichtsratsmitglied*, mitglied des aufsichtsrats, beirat, beirätin, verwaltungsrat, verwaltungsrätin, ländermanager*, landeschef*, regionalleiter*, gebietsdirektor*, länderchef*, werkleiter*, werksleiter*, betriebsleiter*',
    ],
    [
      'director',
      '',
      'leiter, leiterin, leitung, *leiter, *leiterin, *leitung, leitende, leitender, direktor, direktorin, *direktor, *direktorin, prokurist, prokuristin, bereichsleiter*, abteilungsleiter*, hauptabteilungsleiter*, stellvertretender leiter, stellvertretende leiterin, *chef, *chefin, chef, chefin, ressortleiter*, fachbereichsleiter*, dezernent, dezernentin, amtsleiter*',
    ],
    [
      'director',
      'finance',
      'kaufmännischer leiter, kaufmännische leiterin, kaufmännische leitung, kaufmännischer direktor, finanzleiter*',
    ],
    ['director', 'media_communication', 'chefredakteur*, chefredaktion, pressesprecher*'],
    [
      'director',
      'healthcare',
      'chefarzt, chefärztin, pflegedirektor*, ärztlicher direktor, ärztliche direktorin, pflegedienstleitung',
    ],
    [
      'director',
      'education',
      'schulleiter*, schulleitung, rektor, rektorin, dekan, dekanin, kitaleitung, kita leiterin, kita leiter',
    ],
    ['director', 'legal', 'chefjurist*, leiter recht'],
    [
      'manager',
      '',
      'managerin, *manager, *managerin, teamleiter*, teamleitung, team leitung, gruppenleiter*, gruppenleitung, projektleiter*, projektleitung, bauleiter*, bauleitung, filialleiter*, filialleitung, marktleiter*, marktleitung, schichtleiter*, schichtleitung, stellenleiter*, sachgebietsleiter*, referatsleiter*, meister, meisterin, industriemeister*, handwerksmeister*, teilprojektleiter*, polier, polierin, vorarbeiter*, stationsleiter*, stationsleitung, lagerleiter*, lagerleitung, küchenleiter*, küchenleitung, werkstattleiter*, werkstattleitung, büroleiter*, büroleitung, gebietsleiter*, bezirksleiter*, verkaufsstellenleiter*, laborleiter*, objektleiter*, disponentenleiter*, teamkoordinator*, redaktionsleiter*, hausleiter*, storeleiter*, restaurantleiter*, produktionsleiter im schichtbetrieb, studienleiter*, wohnbereichsleitung',
    ],
    ['manager', 'operations', 'küchenchef*, küchenmeister*, küchenchefin'],
    ['manager', 'accounting', 'hauptbuchhalter*, oberbuchhalter*'],
    ['manager', 'healthcare', 'oberarzt, oberärztin, oberschwester'],
    [
      'senior',
      '',
      'fachreferent*, experte, expertin, *experte, *expertin, leitender ingenieur, leitende ingenieurin, hauptreferent*, chefkonstrukteur*, chefentwickler*, fachleiter*, spezialist senior, professor, professorin, syndikusrechtsanwalt, betriebsrat, betriebsratsvorsitzende*, datenschutzbeauftragte*, wissenschaftlicher leiter',
    ],
    [
      'entry',
      'administrative',
      'assistent, assistentin, assistenz, *assistent, *assistentin, *assistenz, sekretär, sekretärin, *sekretärin, bürokauffrau, bürokaufmann, bürokraft, empfangsmitarbeiter*, rezeptionist*, sachbearbeiter, sachbearbeiterin, verwaltungsangestellte*, verwaltungsfachangestellte*, assistenz der geschäftsführung, assistent der geschäftsführung, assistentin der geschäftsführung, kaufmann für büromanagement, kauffrau für büromanagement, verwaltungsmitarbeiter*',
    ],
    [
      'entry',
      'sales',
      'vertriebsmitarbeiter*, verkäufer*, verkaufsberater*, außendienstler*, außendienstmitarbeiter*, kundenberater*, handelsvertreter*, vertriebler*, kauffrau im einzelhandel, kaufmann im einzelhandel, einzelhandelskauffrau, einzelhandelskaufmann, kassierer*, vertriebsbeauftragte*',
    ],
    [
      'entry',
      'accounting',
      'buchhalter*, *buchhalter, *buchhalterin, steuerberater*, steuerfachangestellte*, wirtschaftsprüfer*, steuerfachwirt*, lohnbuchhalter*',
    ],
    [
      'entry',
      'finance',
      'bankkaufmann, bankkauffrau, controller, controllerin, finanzberater*, versicherungskaufmann, versicherungskauffrau, vermögensberater*, versicherungsmakler*, anlageberater*',
    ],
    [
      'entry',
      'engineering',
      'ingenieur, ingenieurin, *ingenieur, *ingenieurin, entwickler, entwicklerin, *entwickler, *entwicklerin, techniker, technikerin, *techniker, *technikerin, konstrukteur*, programmierer*, mechatroniker*, informatiker*, bauzeichner*, technischer zeichner, technische zeichnerin, architekt, architektin',
    ],
    [
      'entry',
      'information_technology',
      'fachinformatiker*, systemadministrator*, it administrator*, netzwerkadministrator*, datenanalyst*, wirtschaftsinformatiker*',
    ],
    [
      'entry',
      'human_resources',
      'personalreferent*, personalsachbearbeiter*, personalberater*, personaler, personalerin, personalvermittler*',
    ],
    ['entry', 'consulting', 'berater, beraterin, unternehmensberater*, *berater, *beraterin'],
    [
      'entry',
      'legal',
      'rechtsanwalt, rechtsanwältin, anwalt, anwältin, jurist, juristin, notar, notarin, rechtsanwaltsfachangestellte*, syndikus, *jurist, *juristin, richter am, staatsanwalt, staatsanwältin',
    ],
    [
      'entry',
      'healthcare',
      'arzt, ärztin, *arzt, *ärztin, krankenschwester, krankenpfleger*, pflegefachkraft, pflegefachfrau, pflegefachmann, altenpfleger*, apotheker*, physiotherapeut*, hebamme, psychologe, psychologin, therapeut, therapeutin, *therapeut, *therapeutin, zahnarzthelferin, mfa, heilpraktiker*, notfallsanitäter*, pfleger, pflegerin',
    ],
    [
      'entry',
      'education',
      'lehrer, lehrerin, *lehrer, *lehrerin, erzieher, erzieherin, dozent, dozentin, trainer, trainerin, pädagoge, pädagogin, lehrkraft, referendar, ausbilder*, bibliothekar*, *trainer, *trainerin',
    ],
    [
      'entry',
      'media_communication',
      'redakteur*, journalist*, übersetzer*, dolmetscher*, texter, texterin, lektor, lektorin, pressereferent*, reporter*',
    ],
    [
      'entry',
      'arts_design',
      'gestalter, gestalterin, *designer, *designerin, grafiker*, fotograf*, künstler*, mediengestalter*, musiker*, schauspieler*',
    ],
    [
      'entry',
      'operations',
      'lagerist, lageristin, fachkraft für lagerlogistik, fahrer, fahrerin, *fahrer, koch, köchin, bäcker, bäckerin, disponent, disponentin, elektriker*, tischler*, schreiner*, schlosser*, maurer*, produktionsmitarbeiter*, lagermitarbeiter*, maschinenführer*, kellner*, friseur*, hausmeister*, anlagenfahrer*, mechaniker*, installateur*, gärtner*, metzger*, hotelfachfrau, hotelfachmann, restaurantfachfrau, logistiker*, speditionskaufmann, speditionskauffrau, zusteller*, reinigungskraft, anlagenmechaniker*',
    ],
    ['entry', 'purchasing', 'einkäufer, einkäuferin, *einkäufer, *einkäuferin'],
    ['entry', 'community_social', 'sozialarbeiter*, sozialpädagog*, pfarrer, pfarrerin, streetworker*'],
    [
      'entry',
      'research',
      'wissenschaftler*, forscher, forscherin, *wissenschaftler, *wissenschaftlerin, wissenschaftliche mitarbeiterin, wissenschaftlicher mitarbeiter, biologe, biologin, chemiker*, physiker*, laborant*, chemielaborant*',
    ],
    ['entry', 'quality_assurance', 'prüfer, prüferin, qualitätsprüfer*, qualitätssicherer'],
    [
      'entry',
      'real_estate',
      'immobilienmakler*, makler, maklerin, immobilienkaufmann, immobilienkauffrau, hausverwalter*, immobilienberater*',
    ],
    [
      'entry',
      'military_protective',
      'polizist, polizistin, soldat, soldatin, feuerwehrmann, feuerwehrfrau, kommissar, kommissarin, polizeibeamt*, berufssoldat, offizier',
    ],
    [
      'entry',
      'customer_success',
      'kundendienstmitarbeiter*, servicemitarbeiter*, kundenbetreuer*, callcenter agent, call center agent, servicetechniker*',
    ],
    [
      'entry',
      '',
      'mitarbeiter, mitarbeiterin, *mitarbeiter, *mitarbeiterin, angestellte, angestellter, *angestellte, *angestellter, referent, referentin, *referent, *referentin, fachkraft, *fachkraft, kaufmann, kauffrau, *kauffrau, *kaufmann, beamtin, beamter, sachbearbeitung, koordinator*, *koordinator, *koordinatorin, spezialist, spezialistin, *spezialist, *spezialistin, *analyst, *analystin, beauftragte*, *beauftragte, planer, planerin, *planer, *planerin, facharbeiter*, geselle, gesellin, *helfer, *helferin, redner, *kraft, *pfleger, *pflegerin, *verkäufer, disponent*, betreuer, betreuerin',
    ],
    [
      'training',
      '',
      'praktikant, praktikantin, *praktikant, *praktikantin, praktikum, auszubildende, auszubildender, azubi, werkstudent, werkstudentin, trainee, volontär, volontärin, lehrling, referendarin, anwärter*, in ausbildung, ausbildung zum, ausbildung zur, werkstudierende, volontariat, bachelorand, bachelorandin, masterand, masterandin, schülerpraktikant*',
    ],
    [
      'training',
      'education',
      'student, studentin, studierende, studierender, studiere, dualer student, duale studentin, doktorand, doktorandin, promovend*, schüler, schülerin, masterstudent*, bachelorstudent*, lehramtsstudent*, jurastudent*, *student, *studentin, absolvent, absolventin',
    ],
    [
      'unpaid',
      'community_social',
      'ehrenamtlich*, ehrenamt, freiwillige, freiwilliger, freiwilligenarbeit, *freiwillige, fsj, bufdi, bundesfreiwilligendienst, kassenwart*, schriftführer*, vereinsvorstand, vereinsvorsitzende*, elternbeirat, elternbeirätin, elternsprecher*, gemeinderat, stadtrat, stadträtin, schöffe',
    ],
  ],
  functions: {
    accounting:
      'buchhalt*, *buchhaltung, rechnungswesen, steuer, steuern, steuerrecht*, steuerberat*, steuerfach*, wirtschaftsprüf*, bilanz*, revision, rechnungsprüf*, *buchhalter*, lohn und gehalt steuer',
    administrative:
      'verwaltung*, sekretariat*, büromanagement, empfang, sachbearbeiter, assistenz, büroleit*, büroorganisation, vorstandsassist*, *sekretär*, teamassist*',
    arts_design:
      'gestaltung, *gestalter*, kunst, musik, grafik*, theater, fotografie, künstler*, kreation, mode, fotograf*',
    business_development:
      'geschäftsentwicklung, unternehmensentwicklung, partnermanagement, kooperationen, kooperation*',
    community_social:
      'sozial*, ehrenamt*, gemeinnützig*, jugendhilfe, nachhaltigkeit*, stiftung, vereinsarbeit, tierschutz, tierheim, sozialarbeit, jugendarbeit, hospizhelfer*, verein, sportverein',
    consulting: 'beratung, unternehmensberat*, berater, beraterin, strategie*, organisationsberat*',
    customer_success:
      'kundenservice*, kundendienst*, kundenbetreu*, kundenerfolg, service center, servicecenter, kundenzufriedenheit, kundencenter, callcenter, after sales, serviceleit*',
    education:
      'bildung, ausbildung, ausbildungsleit*, schule*, *schule, lehrer*, *lehrer*, lehre, hochschule, universität, pädagog*, weiterbildung, erzieh*, dozent*, trainer*, kita, kindergarten, schulleit*, volkshochschule, student, rektor*, schüler*, referendar*',
    engineering:
      'technik, technischer, technische, konstruktion, entwicklung, softwareentwickl*, entwickler*, *entwickler*, ingenieur*, *ingenieur*, maschinenbau, elektrotechnik, anlagenbau, instandhaltung, bauleit*, verfahrenstechnik, entwicklungsleit*, techniker*, architekt*, automatisierung*, mechatronik*, konstrukteur*, tga, bauwesen, hochbau, tiefbau',
    finance:
      'finanz*, finanzen, controlling, kaufmännisch*, bank*, kredit*, versicherung*, vermögen*, treasury, anlageberat*, risikomanagement, controller*, beteiligung*, rechnungslegung, finanzierung*',
    general_management: 'unternehmensführung, unternehmensleitung',
    healthcare:
      'pflege*, medizin*, arzt*, ärzt*, *arzt, *ärztin, gesundheit*, klinik*, kranken*, apothek*, *therap*, physiotherap*, zahn*, altenpflege*, praxis*, hebamme, psycholog*, chefarzt, oberarzt, notfall*, rettungs*, heilpraktiker*, psychotherap*, ergotherap*, therapeut*',
    human_resources:
      'personal*, hr, recruiting, arbeitsrecht hr, entgelt*, lohnbuchhalt*, lohn, ausbildungswesen, personalentwicklung, fachkräftegewinnung, mitarbeiterentwicklung, talentmanagement, payroll',
    information_technology:
      'edv, informatik*, systemadmin*, daten, datenanal*, digitalisierung*, it leiter*, it leitung*, fachinformatik*, netzwerk*, informationssicherheit, informationstechnik, itsicherheit, wirtschaftsinformatik*, cyber*',
    legal:
      'recht, rechts*, jurist*, justiziar*, anwalt*, anwält*, *anwalt, *anwältin, datenschutz*, notar*, vertragsrecht, arbeitsrecht, compliance, staatsanwalt*, richter*, steuerrecht, syndikus*, patent*, chefjurist*, fachanwalt*',
    marketing:
      'marketing*, werbung, marke, marken*, werbe*, online marketing, onlinemarketing, öffentlichkeitswerbung, kampagnen*, veranstaltung*, eventmanag*, texter*, messe*, marktforschung',
    media_communication:
      'kommunikation*, presse*, öffentlichkeitsarbeit, redakt*, *redakt*, chefredakt*, journalis*, medien, verlag*, lektor*, übersetz*, unternehmenskommunikation, dolmetsch*, pressesprech*, rundfunk, reporter*',
    military_protective:
      'polizei*, polizist*, bundeswehr, feuerwehr*, sicherheitsdienst, soldat*, werkschutz, wachdienst',
    operations:
      'produktion*, logistik*, lager*, betrieb, betriebs*, fertigung*, versand*, spedition*, disposition, disponent*, küche*, koch, köchin, hotel*, gastronom*, restaurant*, supply chain, fuhrpark*, werkleit*, werksleit*, handwerk*, transport*, fahrer*, bäcker*, arbeitsvorbereitung, materialwirtschaft, fahrzeug*, montage*, arbeitssicherheit, hausmeister*, filial*, tischler*, elektriker*, werkstatt*',
    product_management: 'produktmanag*, produktentwicklung, produkt, produktleiter*, produktverantwort*',
    project_management:
      'projektleit*, projektmanag*, projekte, projekt*, pmo, programmleit*, projektkoordin*',
    purchasing: 'einkauf*, einkäufer*, *einkauf, *einkäufer*, beschaffung*, lieferant*, *einkaufsleiter',
    quality_assurance: 'qualität*, qs, qm, prüfwesen, qualitätssicherung, qualitätsmanag*, testmanag*',
    real_estate: 'immobilie*, hausverwalt*, makler, liegenschaft*, vermietung, wohnungswirtschaft, facility',
    research:
      'forschung*, labor*, wissenschaft*, forscher*, f und e, chemiker*, biolog*, physiker*, klinische forschung, studienleit*, innovation*, doktorand*, promov*, *wissenschaftler*',
    sales:
      'vertrieb*, verkauf*, *vertrieb, *verkauf, verkäufer*, *verkäufer*, außendienst*, innendienst, key account, einzelhandel*, handelsvertret*, filialleit*, marktleit*, export*, kundenberat*, absatz, groß handel, großhandel, vertriebler*, gebietsverkauf*, handel, kassier*, storeleit*, verkaufsleit*',
  },
  weakFunctions: {
    administrative: 'büro*, sachbearbeit*, *assist*, assistent*',
    sales: 'kunden, kaufmann, kauffrau, gebietsleit*',
    engineering: 'bau',
    education: 'studium, studierende, studi*',
    general_management: 'prokurist*, aufsichtsrat*, beirat*',
    information_technology: 'digital*',
    legal: 'llp, kanzlei, steuerkanzlei, rechtsanwälte',
  },
  assistants:
    'assistent, assistentin, assistenz, *assistent, *assistentin, *assistenz, sekretär, sekretärin, *sekretärin, vorzimmer',
  at: 'bei, beim, b, tätig bei',
  perhapsAt: 'in der, an der, am, im, in dem, für, an, für die, für den, in',
  of: 'von, der, des, vom, von der',
  company: 'firma, fa, unternehmen, der firma, gesellschaft',
  aside:
    'ich helfe, ich unterstütze, wir helfen, ich begleite, hilft, helfe, unterstütze, berät, berate, für geschäftsführer*, für unternehmer*, für führungskräfte, coach, coach für, business coach, berater für, beraterin für, sparringspartner für, sparringspartner*, mentor, vater von, mutter von, vater, mutter, suche, auf der suche, sucht, wir suchen, gesucht, begleite, assistenz der, assistentin der, assistent der, assistenz des, ignoriere, vergiss, ehemann von, ehefrau von, referent der geschäftsführung, referentin der geschäftsführung, mitarbeiter der, beratung von, beratung für, speaker für, empfehlungs*',
  former:
    'ehemalige, ehemaliger, ehemals, ehem, früher, frühere, früherer, vormals, zuvor, davor, bis vor kurzem, ex, alt, einst, gewesener, gewesene, war',
  notYet:
    'angehende, angehender, zukünftige, zukünftiger, künftige, künftiger, werdende, werdender, designierte, designierter, bald',
  retired:
    'im ruhestand, a d, ad, i r, ir, rentner, rentnerin, pensioniert, pensionär*, in rente, ruheständler*, emeritiert, pensionist*, in pension, außer dienst, privatier',
  clubs:
    'verein, e v, ev, *verein, *club, sportverein, förderverein, elternbeirat, fachschaft, studentenschaft, tennisclub, tsv, fc, kirchengemeinde, ortsverband, jugendverband, feuerwehrverein',
  notCompany:
    'deutschland, österreich, schweiz, nord, süd, ost, west, mitte, international, europa, region, bayern, nrw, hessen, sachsen, norddeutschland, süddeutschland, münchen, köln, wien, zürich, düsseldorf, stuttgart, leipzig, dresden, vater, mutter, papa, mama, ehemann, familienmensch, m w d, d a ch, dach, b2b, mittelstand, speaker, autor, autorin, keynote speaker, podcaster, mentor, digitalisierung, transformation, nachhaltigkeit, optimist, läufer, genießer, hundebesitzer, freigeist, dr, dipl ing, dipl kfm, mba, innendienst, außendienst, gesucht, offen, offen für neues, jobsuchend, ruhrgebiet, rheinland, berlin, hamburg, frankfurt, bremen, hannover, nürnberg, graz, basel, bern, zuhause, pharma, maschinenbau, öffentlicher dienst, elternzeit, in elternzeit, sabbatical, weltenbummler*, kaffeeliebhaber*',
};
