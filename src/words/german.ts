import type { LanguageWords } from '../leads/text/language-words';

export const german: LanguageWords = {
  language: 'de',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      herr meiner zeit, chef meiner zeit, inhaber meines lebens, chefin von zwei kindern, chef zu hause,
      geschäftsführerin meines lebens, geschäftsführer meines lebens, chef vom ganzen, familienmanagerin,
      familienmanager, leiter zum erfolg, partnerschaft*, inhaber eines, inhaber einer, leiterplatten*,
      leiterwagen, stellenleiter, leitfaden, leitung der
    `,
    cxo: {
      general_management: `
        geschäftsführer*, geschäftsführung, geschäftsführende*, geschäftsleiter*, geschäftsleitung,
        mitglied der geschäftsleitung, mitglied der geschäftsführung, vorstand, vorständin,
        vorstandsvorsitzende*, vorstandsmitglied*, vorstandssprecher*, sprecher des vorstands,
        sprecherin des vorstands, mitglied des vorstands, ceo, generaldirektor*, hauptgeschäftsführer*,
        aufsichtsratsvorsitzende*, vorsitzende des aufsichtsrats, vorsitzender des aufsichtsrats,
        vorsitzende der geschäftsführung, vorsitzender der geschäftsführung, präsident, präsidentin,
        geschäftsführender gesellschafter, geschäftsführende gesellschafterin, alleingeschäftsführer*,
        intendant, intendantin, gf, verwaltungsratspräsident*, alleinvorstand
      `,
      finance: `
        finanzvorstand, finanzvorständin, finanzchef, finanzchefin, kaufmännischer geschäftsführer,
        kaufmännische geschäftsführerin, kaufmännischer vorstand
      `,
      human_resources: 'personalvorstand, personalvorständin, arbeitsdirektor*',
      sales: `
        vertriebsvorstand, vertriebsvorständin, geschäftsführer vertrieb, geschäftsführerin vertrieb
      `,
      information_technology: `
        technikvorstand, it vorstand, it vorständin, technischer geschäftsführer,
        technische geschäftsführerin
      `,
      operations: 'produktionsvorstand',
    },
    owner: {
      entrepreneurship: `
        inhaber, inhaberin, geschäftsinhaber*, firmeninhaber*, mitinhaber*, eigentümer, eigentümerin, gründer,
        gründerin, mitgründer*, mitbegründer*, begründer, firmengründer*, gründerinnen, unternehmer,
        unternehmerin, jungunternehmer*, einzelunternehmer*, selbstständig, selbständig, selbstständige,
        selbständige, selbstständiger, selbständiger, freiberuflich, freiberufler, freiberuflerin,
        freiberufliche, freiberuflicher, freischaffend, freischaffende, freischaffender, freie, freier,
        gesellschafter, gesellschafterin, alleingesellschafter*, solo selbstständig, solounternehmer*,
        meisterbetrieb, franchisenehmer*
      `,
    },
    partner: {
      any: `
        partner, partnerin, gründungspartner*, geschäftsführender partner, geschäftsführende partnerin,
        seniorpartner*, kanzleipartner*
      `,
    },
    vp: {
      any: 'vizepräsident, vizepräsidentin, stellvertretender vorstandsvorsitzender',
    },
    director: {
      general_management: `
        landesgeschäftsführer*, niederlassungsleiter*, standortleiter*, standortleitung,
        geschäftsbereichsleiter*, aufsichtsrat, aufsichtsrätin, aufsichtsratsmitglied*,
        mitglied des aufsichtsrats, beirat, beirätin, verwaltungsrat, verwaltungsrätin, ländermanager*,
        landeschef*, regionalleiter*, gebietsdirektor*, länderchef*, werkleiter*, werksleiter*,
        betriebsleiter*
      `,
      any: `
        leiter, leiterin, leitung, *leiter, *leiterin, *leitung, leitende, leitender, direktor, direktorin,
        *direktor, *direktorin, prokurist, prokuristin, bereichsleiter*, abteilungsleiter*,
        hauptabteilungsleiter*, stellvertretender leiter, stellvertretende leiterin, *chef, *chefin, chef,
        chefin, ressortleiter*, fachbereichsleiter*, dezernent, dezernentin, amtsleiter*
      `,
      finance: `
        kaufmännischer leiter, kaufmännische leiterin, kaufmännische leitung, kaufmännischer direktor,
        finanzleiter*
      `,
      media_communication: 'chefredakteur*, chefredaktion, pressesprecher*',
      healthcare: `
        chefarzt, chefärztin, pflegedirektor*, ärztlicher direktor, ärztliche direktorin, pflegedienstleitung
      `,
      education: `
        schulleiter*, schulleitung, rektor, rektorin, dekan, dekanin, kitaleitung, kita leiterin, kita leiter
      `,
      legal: 'chefjurist*, leiter recht',
    },
    manager: {
      any: `
        managerin, *manager, *managerin, teamleiter*, teamleitung, team leitung, gruppenleiter*,
        gruppenleitung, projektleiter*, projektleitung, bauleiter*, bauleitung, filialleiter*, filialleitung,
        marktleiter*, marktleitung, schichtleiter*, schichtleitung, stellenleiter*, sachgebietsleiter*,
        referatsleiter*, meister, meisterin, industriemeister*, handwerksmeister*, teilprojektleiter*, polier,
        polierin, vorarbeiter*, stationsleiter*, stationsleitung, lagerleiter*, lagerleitung, küchenleiter*,
        küchenleitung, werkstattleiter*, werkstattleitung, büroleiter*, büroleitung, gebietsleiter*,
        bezirksleiter*, verkaufsstellenleiter*, laborleiter*, objektleiter*, disponentenleiter*,
        teamkoordinator*, redaktionsleiter*, hausleiter*, storeleiter*, restaurantleiter*,
        produktionsleiter im schichtbetrieb, studienleiter*, wohnbereichsleitung
      `,
      operations: 'küchenchef*, küchenmeister*, küchenchefin',
      accounting: 'hauptbuchhalter*, oberbuchhalter*',
      healthcare: 'oberarzt, oberärztin, oberschwester',
    },
    senior: {
      any: `
        fachreferent*, experte, expertin, *experte, *expertin, leitender ingenieur, leitende ingenieurin,
        hauptreferent*, chefkonstrukteur*, chefentwickler*, fachleiter*, spezialist senior, professor,
        professorin, syndikusrechtsanwalt, betriebsrat, betriebsratsvorsitzende*, datenschutzbeauftragte*,
        wissenschaftlicher leiter
      `,
    },
    entry: {
      administrative: `
        assistent, assistentin, assistenz, *assistent, *assistentin, *assistenz, sekretär, sekretärin,
        *sekretärin, bürokauffrau, bürokaufmann, bürokraft, empfangsmitarbeiter*, rezeptionist*,
        sachbearbeiter, sachbearbeiterin, verwaltungsangestellte*, verwaltungsfachangestellte*,
        assistenz der geschäftsführung, assistent der geschäftsführung, assistentin der geschäftsführung,
        kaufmann für büromanagement, kauffrau für büromanagement, verwaltungsmitarbeiter*
      `,
      sales: `
        vertriebsmitarbeiter*, verkäufer*, verkaufsberater*, außendienstler*, außendienstmitarbeiter*,
        kundenberater*, handelsvertreter*, vertriebler*, kauffrau im einzelhandel, kaufmann im einzelhandel,
        einzelhandelskauffrau, einzelhandelskaufmann, kassierer*, vertriebsbeauftragte*
      `,
      accounting: `
        buchhalter*, *buchhalter, *buchhalterin, steuerberater*, steuerfachangestellte*, wirtschaftsprüfer*,
        steuerfachwirt*, lohnbuchhalter*
      `,
      finance: `
        bankkaufmann, bankkauffrau, controller, controllerin, finanzberater*, versicherungskaufmann,
        versicherungskauffrau, vermögensberater*, versicherungsmakler*, anlageberater*
      `,
      engineering: `
        ingenieur, ingenieurin, *ingenieur, *ingenieurin, entwickler, entwicklerin, *entwickler,
        *entwicklerin, techniker, technikerin, *techniker, *technikerin, konstrukteur*, programmierer*,
        mechatroniker*, informatiker*, bauzeichner*, technischer zeichner, technische zeichnerin, architekt,
        architektin
      `,
      information_technology: `
        fachinformatiker*, systemadministrator*, it administrator*, netzwerkadministrator*, datenanalyst*,
        wirtschaftsinformatiker*
      `,
      human_resources: `
        personalreferent*, personalsachbearbeiter*, personalberater*, personaler, personalerin,
        personalvermittler*
      `,
      consulting: 'berater, beraterin, unternehmensberater*, *berater, *beraterin',
      legal: `
        rechtsanwalt, rechtsanwältin, anwalt, anwältin, jurist, juristin, notar, notarin,
        rechtsanwaltsfachangestellte*, syndikus, *jurist, *juristin, richter am, staatsanwalt, staatsanwältin
      `,
      healthcare: `
        arzt, ärztin, *arzt, *ärztin, krankenschwester, krankenpfleger*, pflegefachkraft, pflegefachfrau,
        pflegefachmann, altenpfleger*, apotheker*, physiotherapeut*, hebamme, psychologe, psychologin,
        therapeut, therapeutin, *therapeut, *therapeutin, zahnarzthelferin, mfa, heilpraktiker*,
        notfallsanitäter*, pfleger, pflegerin
      `,
      education: `
        lehrer, lehrerin, *lehrer, *lehrerin, erzieher, erzieherin, dozent, dozentin, trainer, trainerin,
        pädagoge, pädagogin, lehrkraft, referendar, ausbilder*, bibliothekar*, *trainer, *trainerin
      `,
      media_communication: `
        redakteur*, journalist*, übersetzer*, dolmetscher*, texter, texterin, lektor, lektorin,
        pressereferent*, reporter*
      `,
      arts_design: `
        gestalter, gestalterin, *designer, *designerin, grafiker*, fotograf*, künstler*, mediengestalter*,
        musiker*, schauspieler*
      `,
      operations: `
        lagerist, lageristin, fachkraft für lagerlogistik, fahrer, fahrerin, *fahrer, koch, köchin, bäcker,
        bäckerin, disponent, disponentin, elektriker*, tischler*, schreiner*, schlosser*, maurer*,
        produktionsmitarbeiter*, lagermitarbeiter*, maschinenführer*, kellner*, friseur*, hausmeister*,
        anlagenfahrer*, mechaniker*, installateur*, gärtner*, metzger*, hotelfachfrau, hotelfachmann,
        restaurantfachfrau, logistiker*, speditionskaufmann, speditionskauffrau, zusteller*, reinigungskraft,
        anlagenmechaniker*
      `,
      purchasing: 'einkäufer, einkäuferin, *einkäufer, *einkäuferin',
      community_social: 'sozialarbeiter*, sozialpädagog*, pfarrer, pfarrerin, streetworker*',
      research: `
        wissenschaftler*, forscher, forscherin, *wissenschaftler, *wissenschaftlerin,
        wissenschaftliche mitarbeiterin, wissenschaftlicher mitarbeiter, biologe, biologin, chemiker*,
        physiker*, laborant*, chemielaborant*
      `,
      quality_assurance: 'prüfer, prüferin, qualitätsprüfer*, qualitätssicherer',
      real_estate: `
        immobilienmakler*, makler, maklerin, immobilienkaufmann, immobilienkauffrau, hausverwalter*,
        immobilienberater*
      `,
      military_protective: `
        polizist, polizistin, soldat, soldatin, feuerwehrmann, feuerwehrfrau, kommissar, kommissarin,
        polizeibeamt*, berufssoldat, offizier
      `,
      customer_success: `
        kundendienstmitarbeiter*, servicemitarbeiter*, kundenbetreuer*, callcenter agent, call center agent,
        servicetechniker*
      `,
      any: `
        mitarbeiter, mitarbeiterin, *mitarbeiter, *mitarbeiterin, angestellte, angestellter, *angestellte,
        *angestellter, referent, referentin, *referent, *referentin, fachkraft, *fachkraft, kaufmann,
        kauffrau, *kauffrau, *kaufmann, beamtin, beamter, sachbearbeitung, koordinator*, *koordinator,
        *koordinatorin, spezialist, spezialistin, *spezialist, *spezialistin, *analyst, *analystin,
        beauftragte*, *beauftragte, planer, planerin, *planer, *planerin, facharbeiter*, geselle, gesellin,
        *helfer, *helferin, redner, *kraft, *pfleger, *pflegerin, *verkäufer, disponent*, betreuer,
        betreuerin
      `,
    },
    training: {
      any: `
        praktikant, praktikantin, *praktikant, *praktikantin, praktikum, auszubildende, auszubildender, azubi,
        werkstudent, werkstudentin, trainee, volontär, volontärin, lehrling, referendarin, anwärter*,
        in ausbildung, ausbildung zum, ausbildung zur, werkstudierende, volontariat, bachelorand,
        bachelorandin, masterand, masterandin, schülerpraktikant*
      `,
      education: `
        student, studentin, studierende, studierender, studiere, dualer student, duale studentin, doktorand,
        doktorandin, promovend*, schüler, schülerin, masterstudent*, bachelorstudent*, lehramtsstudent*,
        jurastudent*, *student, *studentin, absolvent, absolventin
      `,
    },
    unpaid: {
      community_social: `
        ehrenamtlich*, ehrenamt, freiwillige, freiwilliger, freiwilligenarbeit, *freiwillige, fsj, bufdi,
        bundesfreiwilligendienst, kassenwart*, schriftführer*, vereinsvorstand, vereinsvorsitzende*,
        elternbeirat, elternbeirätin, elternsprecher*, gemeinderat, stadtrat, stadträtin, schöffe
      `,
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: `
      buchhalt*, *buchhaltung, rechnungswesen, steuer, steuern, steuerrecht*, steuerberat*, steuerfach*,
      wirtschaftsprüf*, bilanz*, revision, rechnungsprüf*, *buchhalter*, lohn und gehalt steuer
    `,
    administrative: `
      verwaltung*, sekretariat*, büromanagement, empfang, sachbearbeiter, assistenz, büroleit*,
      büroorganisation, vorstandsassist*, *sekretär*, teamassist*
    `,
    arts_design: `
      gestaltung, *gestalter*, kunst, musik, grafik*, theater, fotografie, künstler*, kreation, mode,
      fotograf*
    `,
    business_development: `
      geschäftsentwicklung, unternehmensentwicklung, partnermanagement, kooperationen, kooperation*
    `,
    community_social: `
      sozial*, ehrenamt*, gemeinnützig*, jugendhilfe, nachhaltigkeit*, stiftung, vereinsarbeit, tierschutz,
      tierheim, sozialarbeit, jugendarbeit, hospizhelfer*, verein, sportverein
    `,
    consulting: 'beratung, unternehmensberat*, berater, beraterin, strategie*, organisationsberat*',
    customer_success: `
      kundenservice*, kundendienst*, kundenbetreu*, kundenerfolg, service center, servicecenter,
      kundenzufriedenheit, kundencenter, callcenter, after sales, serviceleit*
    `,
    education: `
      bildung, ausbildung, ausbildungsleit*, schule*, *schule, lehrer*, *lehrer*, lehre, hochschule,
      universität, pädagog*, weiterbildung, erzieh*, dozent*, trainer*, kita, kindergarten, schulleit*,
      volkshochschule, student, rektor*, schüler*, referendar*
    `,
    engineering: `
      technik, technischer, technische, konstruktion, entwicklung, softwareentwickl*, entwickler*,
      *entwickler*, ingenieur*, *ingenieur*, maschinenbau, elektrotechnik, anlagenbau, instandhaltung,
      bauleit*, verfahrenstechnik, entwicklungsleit*, techniker*, architekt*, automatisierung*, mechatronik*,
      konstrukteur*, tga, bauwesen, hochbau, tiefbau
    `,
    finance: `
      finanz*, finanzen, controlling, kaufmännisch*, bank*, kredit*, versicherung*, vermögen*, treasury,
      anlageberat*, risikomanagement, controller*, beteiligung*, rechnungslegung, finanzierung*
    `,
    general_management: 'unternehmensführung, unternehmensleitung',
    healthcare: `
      pflege*, medizin*, arzt*, ärzt*, *arzt, *ärztin, gesundheit*, klinik*, kranken*, apothek*, *therap*,
      physiotherap*, zahn*, altenpflege*, praxis*, hebamme, psycholog*, chefarzt, oberarzt, notfall*,
      rettungs*, heilpraktiker*, psychotherap*, ergotherap*, therapeut*
    `,
    human_resources: `
      personal*, hr, recruiting, arbeitsrecht hr, entgelt*, lohnbuchhalt*, lohn, ausbildungswesen,
      personalentwicklung, fachkräftegewinnung, mitarbeiterentwicklung, talentmanagement, payroll
    `,
    information_technology: `
      edv, informatik*, systemadmin*, daten, datenanal*, digitalisierung*, it leiter*, it leitung*,
      fachinformatik*, netzwerk*, informationssicherheit, informationstechnik, itsicherheit,
      wirtschaftsinformatik*, cyber*
    `,
    legal: `
      recht, rechts*, jurist*, justiziar*, anwalt*, anwält*, *anwalt, *anwältin, datenschutz*, notar*,
      vertragsrecht, arbeitsrecht, compliance, staatsanwalt*, richter*, steuerrecht, syndikus*, patent*,
      chefjurist*, fachanwalt*
    `,
    marketing: `
      marketing*, werbung, marke, marken*, werbe*, online marketing, onlinemarketing, öffentlichkeitswerbung,
      kampagnen*, veranstaltung*, eventmanag*, texter*, messe*, marktforschung
    `,
    media_communication: `
      kommunikation*, presse*, öffentlichkeitsarbeit, redakt*, *redakt*, chefredakt*, journalis*, medien,
      verlag*, lektor*, übersetz*, unternehmenskommunikation, dolmetsch*, pressesprech*, rundfunk, reporter*
    `,
    military_protective: `
      polizei*, polizist*, bundeswehr, feuerwehr*, sicherheitsdienst, soldat*, werkschutz, wachdienst
    `,
    operations: `
      produktion*, logistik*, lager*, betrieb, betriebs*, fertigung*, versand*, spedition*, disposition,
      disponent*, küche*, koch, köchin, hotel*, gastronom*, restaurant*, supply chain, fuhrpark*, werkleit*,
      werksleit*, handwerk*, transport*, fahrer*, bäcker*, arbeitsvorbereitung, materialwirtschaft, fahrzeug*,
      montage*, arbeitssicherheit, hausmeister*, filial*, tischler*, elektriker*, werkstatt*
    `,
    product_management: 'produktmanag*, produktentwicklung, produkt, produktleiter*, produktverantwort*',
    project_management: `
      projektleit*, projektmanag*, projekte, projekt*, pmo, programmleit*, projektkoordin*
    `,
    purchasing: `
      einkauf*, einkäufer*, *einkauf, *einkäufer*, beschaffung*, lieferant*, *einkaufsleiter
    `,
    quality_assurance: 'qualität*, qs, qm, prüfwesen, qualitätssicherung, qualitätsmanag*, testmanag*',
    real_estate: `
      immobilie*, hausverwalt*, makler, liegenschaft*, vermietung, wohnungswirtschaft, facility
    `,
    research: `
      forschung*, labor*, wissenschaft*, forscher*, f und e, chemiker*, biolog*, physiker*,
      klinische forschung, studienleit*, innovation*, doktorand*, promov*, *wissenschaftler*
    `,
    sales: `
      vertrieb*, verkauf*, *vertrieb, *verkauf, verkäufer*, *verkäufer*, außendienst*, innendienst,
      key account, einzelhandel*, handelsvertret*, filialleit*, marktleit*, export*, kundenberat*, absatz,
      groß handel, großhandel, vertriebler*, gebietsverkauf*, handel, kassier*, storeleit*, verkaufsleit*
    `,
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

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: `
      assistent, assistentin, assistenz, *assistent, *assistentin, *assistenz, sekretär, sekretärin,
      *sekretärin, vorzimmer
    `,
    at: 'bei, beim, b, tätig bei',
    perhapsAt: 'in der, an der, am, im, in dem, für, an, für die, für den, in',
    of: 'von, der, des, vom, von der',
    company: 'firma, fa, unternehmen, der firma, gesellschaft',
    aside: `
      ich helfe, ich unterstütze, wir helfen, ich begleite, hilft, helfe, unterstütze, berät, berate,
      für geschäftsführer*, für unternehmer*, für führungskräfte, coach, coach für, business coach,
      berater für, beraterin für, sparringspartner für, sparringspartner*, mentor, vater von, mutter von,
      vater, mutter, suche, auf der suche, sucht, wir suchen, gesucht, begleite, assistenz der,
      assistentin der, assistent der, assistenz des, ignoriere, vergiss, ehemann von, ehefrau von,
      referent der geschäftsführung, referentin der geschäftsführung, mitarbeiter der, beratung von,
      beratung für, speaker für, empfehlungs*
    `,
    former: `
      ehemalige, ehemaliger, ehemals, ehem, früher, frühere, früherer, vormals, zuvor, davor, bis vor kurzem,
      ex, alt, einst, gewesener, gewesene, war
    `,
    notYet: `
      angehende, angehender, zukünftige, zukünftiger, künftige, künftiger, werdende, werdender, designierte,
      designierter, bald
    `,
    retired: `
      im ruhestand, a d, ad, i r, ir, rentner, rentnerin, pensioniert, pensionär*, in rente, ruheständler*,
      emeritiert, pensionist*, in pension, außer dienst, privatier
    `,
    clubs: `
      verein, e v, ev, *verein, *club, sportverein, förderverein, elternbeirat, fachschaft, studentenschaft,
      tennisclub, tsv, fc, kirchengemeinde, ortsverband, jugendverband, feuerwehrverein
    `,
    notCompany: `
      deutschland, österreich, schweiz, nord, süd, ost, west, mitte, international, europa, region, bayern,
      nrw, hessen, sachsen, norddeutschland, süddeutschland, münchen, köln, wien, zürich, düsseldorf,
      stuttgart, leipzig, dresden, vater, mutter, papa, mama, ehemann, familienmensch, m w d, d a ch, dach,
      b2b, mittelstand, speaker, autor, autorin, keynote speaker, podcaster, mentor, digitalisierung,
      transformation, nachhaltigkeit, optimist, läufer, genießer, hundebesitzer, freigeist, dr, dipl ing,
      dipl kfm, mba, innendienst, außendienst, gesucht, offen, offen für neues, jobsuchend, ruhrgebiet,
      rheinland, berlin, hamburg, frankfurt, bremen, hannover, nürnberg, graz, basel, bern, zuhause, pharma,
      maschinenbau, öffentlicher dienst, elternzeit, in elternzeit, sabbatical, weltenbummler*,
      kaffeeliebhaber*
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      kein interesse, keinerlei interesse, nicht interessiert, interessiert mich nicht,
      interessiert uns nicht, kein bedarf, keinen bedarf, nicht mehr schreiben?, nicht mehr anschreiben?,
      nicht mehr kontaktieren?, schreiben sie mir nicht, schreib mir nicht, kontaktieren sie mich nicht,
      kontaktiere mich nicht, von weiteren nachrichten absehen, keine weiteren nachrichten,
      keine nachrichten mehr, keine mails mehr, keine werbung, lassen sie mich in ruhe, lass mich in ruhe,
      hören sie auf mir, hör auf mir, aus ihrer liste, aus dem verteiler, aus ihrem verteiler?,
      meine daten löschen?, löschen sie meine daten, lösche meine daten, woher haben sie meine?,
      woher hast du meine?, mein anwalt, meinem anwalt, meinen anwalt, unserem anwalt, rechtliche schritte,
      abmahnung, als spam melden, falsche person, falscher ansprechpartner, falsche ansprechpartnerin,
      nicht der richtige ansprechpartner, nicht die richtige ansprechpartnerin, nicht der richtige kontakt,
      falsch verbunden
    `,
    alone: `
      nein danke, nein vielen dank, danke nein, ne danke, stopp, stop, bitte aufhören, abmelden,
      bitte abmelden, lieber nicht, danke kein interesse
    `,
    beside: 'leider, sorry, aber, für mich',
    unless: 'wenn, falls, ob, sofern, er, leute, war, waren, viele, wer, hatte, hatten',
    but: 'aber, sondern, jedoch, wohl aber',
    softened: `
      momentan, im moment, derzeit, aktuell, zurzeit, zur zeit, gerade, dieses jahr, vorerst, noch nicht,
      noch kein
    `,
  },

  // What a machine answers while somebody is out.
  away: `
    nicht im büro, außer haus, bin im urlaub, bin ich im urlaub, in elternzeit, im mutterschutz,
    im elternurlaub, automatische antwort, abwesenheitsnotiz, abwesenheitsmeldung, bin abwesend,
    bin ich abwesend, bin derzeit abwesend, nicht erreichbar, wieder im büro, wieder erreichbar, bin bis …,
    bin vom …, bin ich vom …, bin ich bis …, bin derzeit nicht erreichbar, bin derzeit nicht im büro
  `,

  // Not now, and when.
  later: {
    cues: `
      vielleicht, eventuell, melden, melde, meld dich, melde mich, sprechen, telefonieren, gerne, gern,
      nochmal, noch mal, noch einmal, wieder, erst, frühestens, lieber, besser, schreib mir,
      schreiben sie mir, frag, fragen sie, zu viel zu tun, keine zeit, passt besser, verschieben, nicht vor,
      dieses jahr nicht, thema
    `,
    times: {
      'next-year': `
        nächstes jahr, nächsten jahr, im neuen jahr, kommendes jahr, kommenden jahr, nach weihnachten,
        nach den feiertagen, nach neujahr
      `,
      'next-month': 'nächsten monat',
      weeks: 'in {n} wochen, in {n} woche',
      months: 'in {n} monaten, in {n} monat',
      'half-year': 'in einem halben jahr',
      quarter: 'in q{n}, im q{n}, q{n}, im {n} quartal',
      month: 'im {month}, ab {month}, anfang {month}, vor {month}, bis {month}',
      september: 'nach dem sommer, nach der sommerpause, im herbst',
      may: 'nach ostern',
      march: 'im frühjahr, im frühling',
      june: 'im sommer',
      someday: `
        vielleicht später, später vielleicht, jetzt nicht, gerade nicht, gerade schlecht, passt gerade nicht,
        passt es gerade nicht, ein andermal, ein anderes mal, schlechter zeitpunkt, noch zu früh für uns
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      januar|jan|jänner, februar|feb, märz, april|apr, mai, juni|jun, juli|jul, august|aug,
      september|sept|sep, oktober|okt, november|nov, dezember|dez
    `,
    numbers: `
      ein|eine|einem|einer, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf
    `,
  },

  // Questions and requests.
  asks: {
    hello: `
      wie geht es dir, wie geht es ihnen, wie geht s, wie gehts, wie geht s dir, alles gut bei dir, alles gut,
      na alles klar, geht es dir gut, geht es ihnen gut
    `,
    answer: `
      sag … bescheid, sagen sie … bescheid, gib … bescheid, geben sie … bescheid, lass … wissen,
      lassen sie … wissen, melde dich, melden sie sich, meld dich, sag mir, sagen sie mir, schreib mir,
      schreiben sie mir, antworte mir, antworten sie mir
    `,
    request: `
      ruf … an, rufen sie … an, schick mir, schicken sie mir, sende mir, senden sie mir, buch dir, buchen sie,
      buche … termin, vereinbaren sie, lass uns, lassen sie uns, trag dich ein, tragen sie sich ein,
      schau … an, schauen sie … an, wurde mich interessieren, mich wurde interessieren, wurde gern wissen,
      wurde gerne wissen, wusste gern, wusste gerne, mochte gern wissen, erzahl mir, erzahlen sie mir,
      nenn mir, nennen sie mir, bitte um
    `,
    or: 'oder',
    toTalk: `
      wie funktioniert das, wie genau funktioniert, wie funktioniert es, wie läuft das ab, wie geht das genau,
      wie macht ihr das, wie machen sie das, was kostet, was würde das kosten, wie viel kostet,
      wieviel kostet, wie teuer, wie hoch sind die kosten, preisliste, was nehmt ihr,
      schicken sie mir ein angebot, schick mir ein angebot, wann könnten sie, wann könntest du,
      wann könnten wir, wann können wir, wann können sie, wann hast du zeit, wann hätten sie zeit,
      wann hättest du zeit, wann haben sie zeit, wann passt es, hast du zeit, haben sie zeit,
      können wir telefonieren, können wir sprechen, können wir reden, wollen wir telefonieren,
      wollen wir sprechen, wollen wir mal telefonieren, lass uns telefonieren, lass uns sprechen,
      lass uns reden, lassen sie uns telefonieren, lassen sie uns sprechen, ruf mich an, rufen sie mich an,
      deinen kalender, ihren kalender, deinen kalenderlink, ihren kalenderlink, terminvorschläge,
      termin ausmachen, termin vereinbaren, eine demo, kannst du mir zeigen, können sie mir zeigen
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: `
      hallo, hi, hey, moin, moin moin, servus, grüezi, grüß gott, grüß dich, guten tag, hallöchen
    `,
    wishes: 'guten morgen, guten abend, schönen guten tag, einen schönen guten tag',
    dears: `
      liebe, lieber, liebes, sehr geehrte, sehr geehrter, geehrte, geehrter, werte, werter
    `,
    titles: `
      frau, herr, herrn, dr, prof, professor, dipl ing, zusammen, alle, damen und herren, kollegen
    `,
    regards: `
      viele grüße, liebe grüße, beste grüße, schöne grüße, herzliche grüße, freundliche grüße,
      mit freundlichen grüßen, mit besten grüßen, mit herzlichen grüßen, viele liebe grüße, grüße, gruß,
      herzliche grüsse aus, mfg, lg, vg
    `,
    partings: `
      danke, vielen dank, besten dank, herzlichen dank, danke dir, danke ihnen, danke schön, bis bald,
      bis dann, alles gute, schönen tag noch, schönes wochenende, ihr, ihre, dein, deine
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      aber, alle, alles, als, also, am, an, auch, auf, aus, bei, beim, beste, bin, bis, bist, bitte, damit,
      danach, dank, danke, dann, das, dass, dem, den, denke, der, des, die, diese, diesen, dieser, dieses,
      dir, doch, durch, ein, eine, einem, einen, einer, es, etwas, euch, finde, für, ganz, genau, gern, gerne,
      gibt, grüße, gut, guten, habe, haben, hallo, hast, hat, heute, hier, hätte, hätten, ich, ihr, ihre,
      ihren, im, immer, ist, ja, jahr, jeder, jetzt, kann, kein, keine, können, leider, letzte, letzten,
      machen, mal, man, mehr, mich, mir, mit, müssen, nach, nein, nicht, nichts, noch, nur, nächste, nächstes,
      ob, oder, schon, schön, sehr, seit, selbst, sie, sind, so, soll, sollte, sondern, um, und, uns, unser,
      unsere, unter, viel, vielen, vielleicht, von, vor, war, warum, was, weil, weiter, wenn, werden, wie,
      wieder, wir, wird, wo, woche, wäre, würde, würden, zu, zum, zur, über
    `,
    letters: 'ßäöü',
    hints: `
      und, der, die, das, bei, für, im, am, von, mit, ich, wir, den, dem, des, ein, eine, zum, zur, auf,
      nicht, mein, meine, heute
    `,
    hintLetters: 'ß',
  },
};
