import type { LanguageWords } from '../leads/text/language-words';

export const french: LanguageWords = {
  language: 'fr',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      pdg de ma vie, maître de mon temps, maitre de mon temps, patron de ma vie, chef de ma vie,
      chef de famille, directrice de ma vie, partenaire de vie, propriétaire d un chat,
      propriétaire de mon temps, conseil d entreprise, conseil en, conseil d administration interne,
      directeur de thèse, présidente de mon canapé, patronne de ma vie, chef à domicile de trois, stage coach,
      propriétaire de deux, propriétaire d un chien, chef d orchestre de ma vie, cadre de vie,
      fondateur de rien
    `,
    cxo: {
      general_management: `
        pdg, p dg, président directeur général, présidente directrice générale, président, présidente,
        directeur général, directrice générale, dg, directeur général adjoint, directrice générale adjointe,
        dga, directeur général délégué, directrice générale déléguée, directeur exécutif général,
        président du conseil d administration, présidente du conseil d administration,
        président du directoire, présidente du directoire, membre du directoire, administrateur délégué,
        administratrice déléguée, dirigeant, dirigeante, chef d entreprise, cheffe d entreprise, co président,
        direction générale, coprésident, coprésidente
      `,
    },
    owner: {
      entrepreneurship: `
        gérant, gérante, cogérant, cogérante, co gérant, co gérante, gérant associé, fondateur, fondatrice,
        cofondateur, cofondatrice, co fondateur, co fondatrice, propriétaire, patron, patronne, entrepreneur,
        entrepreneure, entrepreneuse, auto entrepreneur, autoentrepreneur, auto entrepreneuse,
        micro entrepreneur, micro entrepreneuse, indépendant, indépendante, travailleur indépendant,
        travailleuse indépendante, freelance, à mon compte, à son compte, créateur d entreprise,
        créatrice d entreprise, artisan, artisane, franchisé, franchisée, exploitant, exploitante, fondateurs,
        entrepreneur individuel, co fondatrice et dirigeante, pigiste indépendant
      `,
    },
    partner: {
      any: `
        associé, associée, associé gérant partenaire, associé fondateur, associée fondatrice, avocat associé,
        avocate associée, associé gérant, expert comptable associé, experte comptable associée,
        notaire associé, notaire associée
      `,
    },
    vp: {
      any: `
        vice président, vice présidente, vice président senior, v p, vice président exécutif
      `,
    },
    director: {
      general_management: `
        directeur régional, directrice régionale, directeur pays, directrice pays, administrateur indépendant,
        administratrice indépendante, membre du conseil d administration, directeur de filiale,
        directrice de filiale, directeur de cabinet, directrice de cabinet, directeur de site,
        directrice de site, directeur d agence, directrice d agence, directeur de business unit,
        secrétaire général, secrétaire générale, membre du conseil de surveillance, directeur d établissement,
        directrice d établissement
      `,
      any: `
        directeur, directrice, directeur adjoint, directrice adjointe, directeurs, sous directeur,
        sous directrice, directeur de, directrice de, chef de département, chef de division,
        cheffe de département, directeur exécutif, directrice exécutive
      `,
      human_resources: 'drh, rrh directeur',
      finance: `
        daf, raf directeur, directeur administratif et financier, directrice administrative et financière
      `,
      information_technology: 'dsi, rssi',
      operations: 'directeur d usine, directrice d usine',
      media_communication: 'rédacteur en chef, rédactrice en chef, dircom',
      education: `
        proviseur, proviseure, principal de collège, doyen, doyenne, recteur, rectrice, directeur d école,
        directrice d école
      `,
    },
    manager: {
      any: `
        responsable, resp, manageur, manageuse, chef de projet, cheffe de projet, chef de service,
        cheffe de service, chef d équipe, cheffe d équipe, chef de produit, cheffe de produit,
        chef des ventes, cheffe des ventes, chef de secteur, cheffe de secteur, chef de rayon,
        cheffe de rayon, chef de bureau, cheffe de bureau, chef de zone, chef de marché, chef de groupe,
        cheffe de groupe, chef de publicité, chef d atelier, cheffe d atelier, chef de chantier,
        cheffe de chantier, chef d agence, encadrant, encadrante, contremaître, chef comptable,
        cheffe comptable, chef, cheffe, animateur d équipe, chef de pôle, cheffe de pôle, chef des achats,
        conducteur de travaux, conductrice de travaux, gestionnaire de magasin, superviseur, superviseure,
        superviseuse, chef d exploitation, chef de file
      `,
      human_resources: 'rrh',
      operations: `
        chef de cuisine, cheffe de cuisine, chef cuisinier, cheffe cuisinière, chef pâtissier
      `,
      healthcare: 'cadre de santé, infirmier en chef, infirmière en chef',
      sales: `
        directeur de clientèle, directrice de clientèle, directeur de magasin, directrice de magasin,
        responsable de magasin
      `,
    },
    senior: {
      any: `
        expert, experte, confirmé, confirmée, référent, référente, ingénieur principal,
        chargé d affaires senior, maître de conférences, professeur des universités, expert comptable,
        experte comptable, directeur artistique, directrice artistique, dpo,
        délégué à la protection des données, déléguée à la protection des données, médecin chef
      `,
    },
    entry: {
      administrative: `
        assistant de direction, assistante de direction, assistant, assistante, secrétaire,
        secrétaire de direction, hôtesse d accueil, agent d accueil, assistant administratif,
        assistante administrative, agent administratif, agente administrative, gestionnaire administrative,
        gestionnaire administratif, office manager assistante
      `,
      human_resources: `
        chargé de recrutement, chargée de recrutement, chargé des ressources humaines,
        chargée des ressources humaines, chargé rh, chargée rh, recruteur, recruteuse, gestionnaire de paie,
        gestionnaire paie, chargée de formation, chargé de formation
      `,
      sales: `
        commercial, commerciale, commercial terrain, technico commercial, technico commerciale, vendeur,
        vendeuse, conseiller de vente, conseillère de vente, conseiller commercial, conseillère commerciale,
        ingénieur commercial, ingénieure commerciale, attaché commercial, attachée commerciale,
        délégué commercial, chargé d affaires, chargée d affaires, caissier, caissière, télévendeur,
        télévendeuse, chargé de clientèle, chargée de clientèle, négociateur commercial
      `,
      marketing: 'chargé de marketing, chargée de marketing, chargé marketing, chargée marketing',
      media_communication: `
        chargé de communication, chargée de communication, attaché de presse, attachée de presse, journaliste,
        rédacteur, rédactrice, traducteur, traductrice, interprète, correcteur, correctrice, pigiste
      `,
      consulting: 'consultant, consultante',
      accounting: 'comptable, aide comptable, auditeur, auditrice, fiscaliste',
      finance: `
        contrôleur de gestion, contrôleuse de gestion, conseiller financier, conseillère financière,
        conseiller bancaire, conseillère bancaire, courtier, courtière, conseiller clientèle banque,
        analyste financier, analyste financière, gestionnaire de patrimoine
      `,
      engineering: `
        ingénieur, ingénieure, développeur, développeuse, technicien, technicienne, architecte, dessinateur,
        dessinatrice, programmeur, programmeuse, géomètre
      `,
      information_technology: `
        administrateur système, administrateur systèmes, administratrice système, informaticien,
        informaticienne, data analyste, analyste de données
      `,
      legal: `
        avocat, avocate, juriste, notaire, clerc de notaire, huissier, magistrat, magistrate, huissière
      `,
      healthcare: `
        infirmier, infirmière, médecin, pharmacien, pharmacienne, aide soignant, aide soignante,
        kinésithérapeute, sage femme, dentiste, psychologue, vétérinaire, ostéopathe, orthophoniste,
        chirurgien, chirurgienne, kiné, diététicienne, ambulancier
      `,
      education: `
        professeur, professeure, enseignant, enseignante, formateur, formatrice, instituteur, institutrice,
        éducateur, éducatrice, prof, bibliothécaire, moniteur, monitrice, professeur des écoles
      `,
      arts_design: `
        graphiste, photographe, artiste, illustrateur, illustratrice, designer, musicien, musicienne,
        comédien, comédienne, décorateur, décoratrice, styliste
      `,
      operations: `
        cuisinier, cuisinière, chauffeur, conducteur, conductrice, boulanger, boulangère, serveur, serveuse,
        plombier, électricien, menuisier, mécanicien, agent logistique, magasinier, préparateur de commandes,
        cariste, opérateur, opératrice, ouvrier, ouvrière, coiffeur, coiffeuse, pâtissier, pâtissière,
        livreur, maçon, agent de production, agent d entretien, jardinier, fleuriste, boucher
      `,
      purchasing: `
        acheteur, acheteuse, approvisionneur, approvisionneuse, chargé d achats, chargée d achats
      `,
      research: `
        chercheur, chercheuse, scientifique, attaché de recherche clinique, attachée de recherche clinique,
        post doctorant, post doctorante, laborantin, laborantine
      `,
      community_social: `
        assistante sociale, assistant social, éducateur spécialisé, éducatrice spécialisée,
        travailleur social, travailleuse sociale
      `,
      military_protective: `
        policier, policière, pompier, pompière, sapeur pompier, gendarme, militaire, agent de sécurité,
        soldat
      `,
      real_estate: `
        agent immobilier, agente immobilière, négociateur immobilier, négociatrice immobilière,
        conseiller immobilier, conseillère immobilière
      `,
      quality_assurance: 'qualiticien, qualiticienne, testeur, testeuse',
      customer_success: `
        téléconseiller, téléconseillère, conseiller clientèle, conseillère clientèle, conseiller client,
        conseillère client
      `,
      any: `
        chargé de, chargée de, chargé des, chargée des, chargé d, chargée d, gestionnaire, conseiller,
        conseillère, agent, agente, employé, employée, coordinateur, coordinatrice, coordonnateur,
        coordonnatrice, analyste, spécialiste, animateur, animatrice, salarié, salariée, fonctionnaire,
        attaché, attachée, opérateur, collaborateur, collaboratrice, délégué, déléguée
      `,
    },
    training: {
      any: `
        stagiaire, stage, en stage, alternant, alternante, en alternance, alternance, apprenti, apprentie,
        apprentissage, élève avocat, élève avocate, élève ingénieur, élève ingénieure, en formation,
        interne en médecine
      `,
      education: `
        étudiant, étudiante, élève, doctorant, doctorante, lycéen, lycéenne, en master, en licence, diplômé,
        diplômée, jeune diplômé, jeune diplômée
      `,
    },
    unpaid: {
      community_social: `
        bénévole, bénévolat, volontaire, service civique, président d association, présidente d association,
        trésorier de l association, trésorière de l association, bénévoles
      `,
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: `
      comptab*, comptable, audit*, fiscal*, expert comptable, experte comptable, fiscaliste
    `,
    administrative: `
      assistante de direction, assistant de direction, secrétaire*, secrétariat, services généraux, accueil,
      administratif, administrative, administration
    `,
    arts_design: `
      artistique, graphiste, photographe, artiste, design, création, mode, musique, musicien*, théâtre,
      graphique, illustrat*, décorat*, comédien*
    `,
    business_development: `
      développement commercial, développement des affaires, partenariats, partenariat,
      développement d affaires, alliances, développement
    `,
    community_social: `
      social, sociale, associatif, associative, association, humanitaire, rse, développement durable,
      solidarité, mécénat, bénévol*, insertion
    `,
    consulting: `
      conseil, consultant, consultante, conseil d entreprise, conseil en, stratégie, conseils,
      conseil en management
    `,
    customer_success: `
      service client*, relation client*, relations clients, support client, clientèle, sav, après vente,
      expérience client, centre d appel*, téléconseil*, satisfaction client, conseillère clientèle,
      conseiller clientèle
    `,
    education: `
      enseign*, éducation, école, université, formation, formateur, formatrice, professeur*, pédagog*,
      scolaire, étudiant*, lycée, collège, instit*, proviseur, doctorant*, éducat*
    `,
    engineering: `
      ingénieur*, ingénierie, technique, développeur*, développeuse*, développement logiciel, logiciel,
      r et d technique, génie, maintenance, mécanique, travaux, chantier, bureau d études, électronique,
      technicien*, bâtiment, industrialisation, architecte*, dessinat*, technicien
    `,
    finance: `
      financier*, financière*, finances, finance, contrôle de gestion, contrôleur de gestion,
      contrôleuse de gestion, trésorerie, banque, bancaire, assurance, assurances, crédit, investissement*,
      patrimoine, risques, gestion de patrimoine, daf, courtier*
    `,
    healthcare: `
      santé, médical*, médecin*, infirm*, pharmac*, hôpital, hospital*, soins, soignant*, clinique, kiné*,
      sage femme, dentaire, dentiste, psycholog*, vétérinaire, ostéopath*, orthophon*, chirurg*
    `,
    human_resources: `
      rh, ressources humaines, recrut*, paie, talents, développement rh, drh, rrh, marque employeur,
      gestion des carrières, qvt, formation rh, relations sociales
    `,
    information_technology: `
      informatique, si, systèmes d information, système d information, données, cybersécurité, réseau,
      réseaux, sécurité informatique, numérique, dsi, transformation digitale, informaticien*, systèmes, rssi
    `,
    legal: `
      juridique*, droit, juriste, avocat*, notaire, notaires, conformité, protection des données,
      affaires juridiques, contentieux, dpo, magistrat*, affaires réglementaires, propriété intellectuelle
    `,
    marketing: `
      marketing, marque, marques, publicité, acquisition, webmarketing, événementiel, évènementiel,
      communication et marketing, réseaux sociaux, référencement, community manager, études de marché,
      contenu, contenus, chef de publicité, media planneur
    `,
    media_communication: `
      communication, presse, rédact*, rédaction, journalis*, médias, relations publiques, édition, éditorial*,
      traduct*, relations presse, audiovisuel, affaires publiques, dircom, interprète, communication interne,
      radio, télévision
    `,
    military_protective: `
      police, policier, policière, pompier*, gendarme*, militaire, armée, défense, sûreté, agent de sécurité
    `,
    operations: `
      opérations, exploitation, logistique, production, supply chain, usine, entrepôt, transport, transports,
      restauration, cuisine, cuisinier*, hôtel*, chaîne logistique, approvisionnement*, chauffeur, boulang*,
      amélioration continue, industriel, industrielle, fabrication, atelier, hse, qhse, restaurant,
      magasinier, planification, livreur
    `,
    product_management: 'produit, produits, chef de produit, cheffe de produit',
    project_management: `
      projet, projets, chef de projet, cheffe de projet, chargée de projet, chargé de projet, programme,
      programmes, conduite du changement
    `,
    purchasing: 'achats, achat, acheteur*, acheteuse*, approvisionneur*, fournisseurs',
    quality_assurance: 'qualité, qualitic*, tests, recette, assurance qualité, contrôle qualité',
    real_estate: `
      immobilier*, immobilière*, patrimoine immobilier, gestion locative, copropriété, foncier, syndic
    `,
    research: `
      recherche, chercheu*, r et d, laboratoire, scientifique, recherche clinique, recherche et développement,
      innovation, r d
    `,
    sales: `
      commercial, commerciale, commerciaux, vente, ventes, vendeu*, comptes clés, grands comptes, export,
      avant vente, comptes, magasin, magasins, boutique, grande distribution, technico commercial*,
      directeur de clientèle, retail, secteur, e commerce, caiss*, rayon, chargé d affaires,
      chargée d affaires, force de vente, animation commerciale, chef de secteur
    `,
  },

  weakFunctions: {
    administrative: 'assistante, assistant, gestion administrative, bureau',
    consulting: 'accompagnement, transformation',
    general_management: 'conseil d administration, filiale',
    information_technology: 'digital, digitale',
    engineering: 'technologie*',
    marketing: 'digital marketing',
    operations: 'services, sécurité, environnement',
    sales: 'clients, client, affaires, marché*',
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: 'assistant, assistante, secrétaire',
    at: 'chez, @, pour le compte de',
    perhapsAt: 'à la, à l, à, au, aux, au sein de, au sein du, en, dans, pour',
    of: 'de, du, des, d, de la, de l, à, chez',
    company: 'entreprise, l entreprise, société, la société, la maison',
    aside: `
      j aide, j accompagne, je forme, j accélère, je conseille, nous aidons, aide, accompagne, coach,
      coach de, coach pour, pour les dirigeants, pour dirigeants, conseiller de, conseiller du,
      conseillère du, auprès du, auprès de, conseil aux, conseil auprès, à la recherche, en recherche,
      recherche active, je recrute, nous recrutons, on recrute, recrute, en reconversion, papa de, maman de,
      père de, mère de, au service des, mentor, assistante de, assistante du, assistant de, assistant du,
      attachée de direction auprès, ignore, oublie, bras droit, bras droit du, accompagnement des,
      formatrice pour
    `,
    former: `
      ancien, ancienne, ex, anciennement, précédemment, auparavant, autrefois, passé par, jadis
    `,
    notYet: 'futur, future, aspirant, aspirante, bientôt, en devenir',
    retired: 'retraité, retraitée, à la retraite, en retraite, honoraire, en préretraite',
    clubs: `
      association, club, bde, bureau des étudiants, association sportive, junior entreprise, amicale,
      comité des fêtes, association de parents, asso
    `,
    notCompany: `
      nord, sud, est, ouest, grand ouest, grand est, île de france, idf, paca, lyon, lille, marseille,
      bordeaux, nantes, toulouse, strasbourg, rennes, france, belgique, suisse, québec, montréal, europe,
      afrique, afrique du nord, maghreb, moyen orient, secteur, région, conférencier, conférencière, auteur,
      autrice, papa, maman, père, mère, marié, passionné, passionnée, en recherche, open to work, formation,
      freelance, paris, grands comptes, marchés publics, public, privé, luxe, santé, bâtiment,
      agroalimentaire, numérique, digital, transformation, mentor, coureur, optimiste, curieux, curieuse,
      en poste, disponible, alsace, bretagne, normandie, occitanie, bénélux, benelux, monde, international
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      pas intéressé, pas intéressée, pas intéressés, ne m'intéresse pas, ne nous intéresse pas,
      aucun intérêt pour, ne me contactez plus, ne me contacte plus, ne plus me contacter?, ne m'écrivez plus,
      ne m'écris plus, ne plus m'écrire?, arrêtez de m'écrire, arrête de m'écrire, arrêtez de me contacter,
      arrêter de me contacter?, arrêter de m'écrire?, cessez de me contacter, cessez de m'écrire, retirez-moi,
      retirer de votre liste?, supprimez-moi, supprimer mes données?, supprimez mes données, désinscrivez-moi,
      me désinscrire, laissez-moi tranquille, laisse-moi tranquille, comment avez-vous eu mon?,
      comment avez-vous obtenu mon?, mon avocat, mon avocate, poursuites judiciaires, action en justice,
      signaler comme spam, mauvaise personne, pas la bonne personne, pas le bon interlocuteur,
      pas la bonne interlocutrice, mauvais interlocuteur, n'avons pas besoin de vos services,
      n'ai pas besoin de vos services, n'avons pas besoin de ce service
    `,
    alone: `
      non merci, merci non, non merci beaucoup, sans façon, stop, désabonnement, sans intérêt,
      je passe mon tour, merci mais non
    `,
    beside: 'désolé, désolée, mais, pas pour moi',
    unless: "si, il, elle, ils, elles, qui, j'étais, était, étaient, ceux, gens",
    but: 'mais, plutôt, en revanche, par contre',
    softened: `
      pour le moment, pour l'instant, en ce moment, actuellement, cette année, jusqu'à, pas encore
    `,
  },

  // What a machine answers while somebody is out.
  away: `
    absent du bureau, absente du bureau, je suis absent, je suis absente, actuellement absent,
    actuellement absente, serai absent, serai absente, je suis en congé, je suis en congés,
    je suis en vacances, actuellement en congé, actuellement en congés, actuellement en vacances,
    en congé maternité, en congé parental, en congé paternité, réponse automatique, message d'absence,
    de retour au bureau le, serai de retour le
  `,

  // Not now, and when.
  later: {
    cues: `
      peut-être, éventuellement, reparlons, reparler, reparle, parlons-en, parler, recontactez, recontacter,
      recontacte, revenez, reviens vers, revenir vers, relancez, relance, plutôt, plus tard, pas avant,
      pas cette année, écrivez-moi, écris-moi, contactez-moi, contacte-moi, rappelez, rappelle, échanger,
      pas le temps, débordé, débordée, reporter, on verra, volontiers
    `,
    times: {
      'next-year': `
        l'année prochaine, l'an prochain, année prochaine, à la nouvelle année, après noël, après les fêtes
      `,
      'next-month': 'le mois prochain',
      weeks: 'dans {n} semaines, dans {n} semaine',
      months: 'dans {n} mois',
      'half-year': 'dans six mois',
      quarter: 'au t{n}, au q{n}, q{n}, au {n} e trimestre, au {n}e trimestre',
      month: `
        en {month}, à partir de {month}, avant {month}, début {month}, jusqu'en {month}, courant {month}
      `,
      september: "après l'été, à la rentrée, après la rentrée, à l'automne, après les vacances",
      may: 'après pâques',
      march: 'au printemps',
      june: 'cet été',
      someday: `
        peut-être plus tard, plus tard peut-être, pas maintenant, pas pour le moment, pas pour l'instant,
        une autre fois, pas le bon moment, mauvais moment
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      janvier|janv, février|fév, mars, avril|avr, mai, juin, juillet|juil, août, septembre|sept, octobre|oct,
      novembre|nov, décembre|déc
    `,
    numbers: 'un|une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze',
  },

  // Questions and requests.
  asks: {
    hello: `
      comment vas tu, comment allez vous, comment ca va, ca va, tu vas bien, vous allez bien, la forme
    `,
    answer: `
      dis moi, dites moi, fais moi savoir, faites moi savoir, tiens moi au courant, tenez moi au courant,
      fais moi signe, faites moi signe, reponds moi, repondez moi, n hesite pas a, n hesitez pas a
    `,
    request: `
      appelle moi, appelez moi, envoie moi, envoyez moi, ecris moi, ecrivez moi, reserve un, reservez un,
      prenons rendez vous, prends rendez vous, prenez rendez vous, calons un, parlons en, discutons en,
      echangeons, j aimerais savoir, j aimerais avoir, je voudrais savoir, raconte moi, racontez moi,
      inscris toi, inscrivez vous, jette un oeil, jetez un oeil, regarde la video
    `,
    or: 'ou',
    toTalk: `
      comment ça marche, comment ça fonctionne, comment cela fonctionne, comment fonctionne,
      comment faites-vous, comment est-ce que ça marche, combien ça coûte, combien coûte, combien cela coûte,
      ça coûte combien, c'est combien, quel est le prix, quel est votre prix, quel est le tarif,
      quels sont vos tarifs, quel tarif, vos tarifs, envoyez-moi un devis, un devis, quand pourriez-vous,
      quand pouvez-vous, quand pourrait-on, quand peut-on, quand êtes-vous disponible, quand es-tu disponible,
      quand es-tu dispo, quand seriez-vous disponible, peut-on en parler, on peut en parler,
      peut-on s'appeler, on peut s'appeler, on s'appelle, pourrait-on échanger, peut-on échanger,
      pouvons-nous échanger, pouvons-nous parler, parlons-en, appelez-moi, appelle-moi, votre calendrier,
      ton calendrier, votre agenda, ton agenda, êtes-vous disponible, es-tu disponible, une démo,
      une démonstration, pouvez-vous me montrer
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'bonjour, bonsoir, salut, coucou, rebonjour',
    wishes: 'bonne journée à vous',
    dears: 'cher, chère, chers, chères',
    titles: `
      m, mme, mlle, monsieur, madame, mademoiselle, maître, dr, à tous, à toutes, à tous et à toutes, tous
    `,
    regards: `
      cordialement, bien cordialement, très cordialement, bien à vous, bien à toi, sincères salutations,
      meilleures salutations, salutations distinguées, salutations cordiales, amicalement, bien amicalement
    `,
    partings: `
      merci, merci beaucoup, merci d’avance, un grand merci, mille mercis, à bientôt, à très vite,
      bonne journée, belle journée, bonne soirée, bises, au plaisir, sincèrement, respectueusement
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      a, ai, alors, année, au, aujourd, aussi, autre, autres, aux, avaient, avait, avec, avez, avoir, avons,
      beau, beaucoup, belle, bien, bon, bonjour, bonne, bravo, c, ce, cela, ces, cette, chaque, chez, comme,
      d, dans, de, depuis, des, deux, dire, donc, du, elle, en, encore, entre, est, et, fait, faut, hui, ici,
      il, ils, j, jamais, je, jour, l, la, le, les, leur, lundi, là, ma, mais, merci, mes, moi, mon, même, ne,
      nos, notre, nous, ont, ou, où, par, parce, parler, partage, pas, peu, peut, plus, pour, pourriez,
      pouvez, pouvons, prochaine, qu, quand, que, quel, quelle, qui, rien, sa, sans, se, semaine, sera,
      serait, ses, si, son, sont, suis, sur, surtout, toi, toujours, tous, tout, travail, trois, trop, très,
      tu, un, une, voir, vos, votre, vous, vraiment, y, ça, était, être
    `,
    letters: 'àçèêîôùûœ',
    hints: `
      le, la, les, des, du, de, et, chez, en, pour, dans, au, aux, je, mon, ma, mes, une, un, avec, sur, par,
      d, l, j
    `,
    hintLetters: 'êëœçùû',
  },
};
