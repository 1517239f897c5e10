import type { HeadlineWords } from '../headline-words';

export const italian: HeadlineWords = {
  language: 'it',
  hints:
    'il, lo, gli, e, di, del, della, dello, dell, dei, delle, in, presso, con, per, un, una, mio, mia, da, al, alla, nel',
  letters: 'ìò',
  titles: [
    [
      'none',
      '',
      'padrone del mio, padrona del mio, padrone della mia, padrona della mia, capo di me stesso, capo di me stessa, titolare di cattedra, proprietario di un gatto, proprietaria di un cane, socio del club, compagno di vita, amministratore di condominio, amministratrice di condominio, titolare di due gatti, capo famiglia, ceo di casa mia, direttrice della mia vita, proprietaria di due, capocordata',
    ],
    [
      'cxo',
      'general_management',
      'amministratore delegato, amministratrice delegata, ad, direttore generale, direttrice generale, dg, presidente, amministratore unico, amministratrice unica, presidente del consiglio di amministrazione, presidente del cda, vicedirettore generale, direttore esecutivo, consigliere delegato, consigliera delegata, co amministratore delegato',
    ],
    [
      'owner',
      'entrepreneurship',
      'titolare, contitolare, co titolare, fondatore, fondatrice, co fondatore, cofondatore, cofondatrice, co fondatrice, proprietario, proprietaria, imprenditore, imprenditrice, libero professionista, libera professionista, libera professione, freelance, lavoratore autonomo, lavoratrice autonoma, partita iva, artigiano, artigiana, padrone, gestore e titolare, in proprio, ditta individuale, comproprietario, comproprietaria, affiliato franchising',
    ],
    [
      'partner',
      '',
      'socio, socia, socio fondatore, socia fondatrice, socio amministratore, socia amministratrice, socio accomandatario, associato studio, socio unico, socio gerente, socio senior',
    ],
    ['vp', '', 'vicepresidente, vice presidente, vicepresidente esecutivo'],
    [
      'director',
      'general_management',
      'direttore regionale, consigliere indipendente, consigliera indipendente, consigliere di amministrazione, consigliera di amministrazione, membro del cda, membro del consiglio di amministrazione, direttore di filiale, direttrice di filiale, capo di gabinetto, direttore di stabilimento, direttrice di stabilimento, direttore di divisione',
    ],
    [
      'director',
      '',
      'direttore, direttrice, vicedirettore, vicedirettrice, vice direttore, vice direttrice, condirettore, dirigente',
    ],
    [
      'director',
      'media_communication',
      'caporedattore, caporedattrice, direttore responsabile, direttrice responsabile, direttore editoriale, capo redattore',
    ],
    [
      'director',
      'education',
      'preside, dirigente scolastico, dirigente scolastica, rettore, rettrice, direttore didattico',
    ],
    ['director', 'healthcare', 'primario, primaria, direttore sanitario, direttrice sanitaria'],
    [
      'manager',
      '',
      'responsabile, resp, capo, capo progetto, capo area, capoarea, capo cantiere, capocantiere, capo reparto, caporeparto, capo ufficio, capoufficio, capoturno, capo turno, caposquadra, capo squadra, capo settore, coordinatore di area, quadro direttivo, supervisore, referente di area, project leader, capogruppo, capo team',
    ],
    [
      'manager',
      'sales',
      'responsabile punto vendita, direttore di negozio, direttrice di negozio, store manager, capo negozio',
    ],
    ['manager', 'operations', 'capocuoco, chef executive, capo chef, capo cuoco'],
    ['manager', 'healthcare', 'caposala, capo sala'],
    ['manager', 'accounting', 'capo contabile, capocontabile'],
    [
      'senior',
      '',
      'esperto, esperta, specialista senior, professore ordinario, professoressa ordinaria, professore associato, capo ingegnere, direttore artistico, art director, direttrice artistica, direttore della fotografia, referente',
    ],
    [
      'entry',
      'administrative',
      'assistente, assistente di direzione, assistente alla direzione, segretaria, segretario, segretaria di direzione, impiegata amministrativa, impiegato amministrativo, addetta alla segreteria, receptionist, addetto alla reception, addetta alla reception, addetto amministrativo, addetta amministrativa',
    ],
    [
      'entry',
      'sales',
      'venditore, venditrice, agente di commercio, agente commerciale, commerciale, commesso, commessa, addetto vendite, addetta vendite, addetto alle vendite, addetta alle vendite, consulente commerciale, rappresentante, informatore scientifico, cassiere, cassiera, impiegato commerciale, impiegata commerciale, funzionario commerciale, tecnico commerciale',
    ],
    [
      'entry',
      'human_resources',
      'selezionatore, selezionatrice, addetto risorse umane, addetta risorse umane, addetto hr, addetta hr, consulente del lavoro, addetta paghe, addetto paghe',
    ],
    [
      'entry',
      'accounting',
      'contabile, ragioniere, ragioniera, commercialista, dottore commercialista, revisore, revisore legale, revisore dei conti, impiegata contabile, impiegato contabile, addetta contabilità',
    ],
    [
      'entry',
      'finance',
      'consulente finanziario, consulente finanziaria, bancario, bancaria, assicuratore, assicuratrice, broker assicurativo, agente assicurativo, promotore finanziario, impiegato di banca, gestore clienti, analista finanziario',
    ],
    [
      'entry',
      'engineering',
      'ingegnere, ing, sviluppatore, sviluppatrice, programmatore, programmatrice, tecnico, tecnica, progettista, architetto, architetta, disegnatore, disegnatrice, geometra, perito industriale',
    ],
    [
      'entry',
      'information_technology',
      'sistemista, analista di dati, data analyst, informatico, informatica, analista programmatore, amministratore di sistema',
    ],
    [
      'entry',
      'legal',
      'avvocato, avvocata, avvocatessa, notaio, giurista, praticante notaio, magistrato, legale, consulente legale',
    ],
    [
      'entry',
      'healthcare',
      'infermiere, infermiera, medico, medica, farmacista, fisioterapista, psicologo, psicologa, dentista, odontoiatra, veterinario, veterinaria, ostetrica, oss, operatore socio sanitario, operatrice socio sanitaria, dietista, nutrizionista, chirurgo, chirurga, logopedista, psicoterapeuta',
    ],
    [
      'entry',
      'education',
      'insegnante, docente, professore, professoressa, maestro, maestra, formatore, formatrice, educatore, educatrice, istruttore, istruttrice, bibliotecario, bibliotecaria, ricercatore universitario',
    ],
    [
      'entry',
      'media_communication',
      'giornalista, redattore, redattrice, traduttore, traduttrice, addetto stampa, addetta stampa, interprete, ufficio stampa, editor, correttore di bozze, conduttore, conduttrice',
    ],
    [
      'entry',
      'arts_design',
      'grafico, grafica, fotografo, fotografa, artista, illustratore, illustratrice, musicista, attore, attrice, stilista, designer, arredatrice, arredatore',
    ],
    [
      'entry',
      'operations',
      'cuoco, cuoca, autista, magazziniere, magazziniera, operaio, operaia, elettricista, meccanico, cameriere, cameriera, idraulico, falegname, panettiere, barista, parrucchiere, parrucchiera, addetto logistica, addetta logistica, muratore, pasticcere, pasticcera, fornaio, saldatore, manutentore, pizzaiolo',
    ],
    ['entry', 'purchasing', 'addetto acquisti, addetta acquisti, ufficio acquisti, buyer'],
    ['entry', 'consulting', 'consulente, consulente aziendale'],
    [
      'entry',
      'research',
      'ricercatore, ricercatrice, scienziato, scienziata, biologo, biologa, chimico, chimica, fisico, economista, assegnista di ricerca',
    ],
    ['entry', 'community_social', 'assistente sociale, educatore sociale'],
    [
      'entry',
      'military_protective',
      'poliziotto, poliziotta, vigile del fuoco, carabiniere, militare, guardia giurata, vigile urbano, soldato',
    ],
    ['entry', 'real_estate', 'agente immobiliare, consulente immobiliare, amministratore di condomini'],
    [
      'entry',
      'quality_assurance',
      'addetto qualità, addetta qualità, collaudatore, collaudatrice, addetto controllo qualità',
    ],
    [
      'entry',
      'customer_success',
      'addetto assistenza clienti, addetta assistenza clienti, addetto customer care, operatore call center, operatrice call center, addetta customer service',
    ],
    ['entry', 'marketing', 'addetto marketing, addetta marketing, pubblicitario, pubblicitaria'],
    [
      'entry',
      '',
      'addetto, addetta, impiegato, impiegata, specialista, analista, coordinatore, coordinatrice, operatore, operatrice, collaboratore, collaboratrice, agente, dipendente, funzionario, funzionaria, incaricato, incaricata, ausiliario, consigliere, tecnico di, aiuto',
    ],
    [
      'training',
      '',
      'tirocinante, tirocinio, stagista, stage, in stage, apprendista, apprendistato, praticante, praticante avvocato, neolaureato, neolaureata, specializzando, specializzanda, borsista',
    ],
    [
      'training',
      'education',
      'studente, studentessa, laureando, laureanda, dottorando, dottoranda, universitario, universitaria, alunno, alunna, allievo, allieva, laureato in, laureata in',
    ],
    ['unpaid', 'community_social', 'volontario, volontaria, volontariato, servizio civile, volontari'],
  ],
  functions: {
    accounting:
      'contab*, contabile, ragionier*, commercialista, revisor*, fiscale, tribut*, revisione, bilancio',
    administrative:
      'segret*, segreteria, assistente di direzione, assistente alla direzione, reception, receptionist, servizi generali, amministrativ*, amministrazione',
    arts_design:
      'grafic*, design, arte, artist*, fotograf*, moda, creativ*, musicista, musica, illustrator*, stilista, teatro, attore, attrice',
    business_development:
      'sviluppo commerciale, sviluppo business, partnership, sviluppo del business, alleanze',
    community_social:
      'volontar*, sociale, terzo settore, sostenibilità, onlus, csr, croce rossa, non profit, cooperazione',
    consulting: 'consulen*, consulenza, strategia, consulente aziendale',
    customer_success:
      'assistenza clienti, servizio clienti, customer care, post vendita, supporto clienti, assistenza tecnica, call center, servizio assistenza',
    education:
      'insegn*, docente, scuola, scolastic*, università, universitari*, formazione, formator*, formatric*, educa*, professor*, didattic*, student*, maestra, maestro, preside, rettor*, dottorand*, istrutt*',
    engineering:
      'ingegner*, tecnic*, svilupp*, programmator*, progettist*, progettazione, manutenzione, meccanic*, elettronic*, impianti, cantiere, architett*, software, ufficio tecnico, geometra, automazione, edile',
    finance:
      'finanz*, finanziari*, controllo di gestione, tesoreria, banca, bancari*, credito, assicura*, investimenti, rischi, patrimoni*, controller, finanza',
    healthcare:
      'sanitari*, medic*, infermier*, salute, ospedale, clinica, farmac*, fisioterap*, psicolog*, dentist*, odontoiatr*, veterinari*, ostetric*, primario, chirurg*, nutrizion*, caposala, psicoterap*',
    human_resources:
      'risorse umane, hr, personale, selezione, recruiting, paghe, talenti, persone, del personale, del lavoro, gestione del personale, payroll, formazione e sviluppo',
    information_technology:
      'informatic*, sistemi, sistemi informativi, dati, ict, it, reti, sistemist*, cybersecurity, sicurezza informatica, trasformazione digitale, ced',
    legal:
      'legale, legali, diritto, avvocat*, notai*, giurid*, giurist*, compliance, affari legali, privacy, contenzioso, studio legale',
    marketing:
      'marketing, marchio, pubblicit*, brand, eventi, trade marketing, contenuti, social media, promozione, campagne, media planning',
    media_communication:
      'comunicazion*, comunicazione, stampa, giornalis*, redattor*, redattric*, redazione, editoria, editorial*, relazioni pubbliche, relazioni esterne, traduttor*, traduttric*, ufficio stampa, caporedat*, interprete, radio',
    military_protective:
      'poliz*, carabinier*, vigile del fuoco, vigili del fuoco, militare, esercito, guardia giurata, vigilanza',
    operations:
      'operazion*, operativ*, logistic*, produzione, magazzin*, stabilimento, trasport*, cucina, cuoco, cuoca, ristora*, ristorante, hotel, alberg*, supply chain, spedizion*, autista, reparto, operai*, fabbrica, miglioramento continuo, pianificazione, barista, camerier*, sicurezza sul lavoro, hse',
    product_management: 'prodotto, prodotti',
    project_management: 'progetto, progetti, capo progetto, capoprogetto, programma, pmo, commessa, commesse',
    purchasing: 'acquisti, acquisto, approvvigionament*, buyer, fornitori',
    quality_assurance: 'qualità, collaud*, controllo qualità, assicurazione qualità, test',
    real_estate: 'immobili, immobiliar*, condomini',
    research:
      'ricerca, ricercator*, ricercatric*, r e s, laboratorio, biolog*, chimic*, scienziat*, ricerca e sviluppo, ricerca clinica, innovazione',
    sales:
      'vendite, vendita, commerciale, venditor*, venditric*, estero, export, negozio, negozi, punto vendita, key account, agente di commercio, retail, prevendita, commess*, clienti direzionali, capoarea, capo area, rete vendita, grandi clienti, e commerce, cassier*, rappresentan*',
  },
  weakFunctions: {
    administrative: 'assistente, ufficio',
    sales: 'clienti, cliente, mercato, area',
    information_technology: 'digitale, tecnologi*',
    engineering: 'sviluppo',
    general_management: 'consiglio di amministrazione, cda',
    legal: 'studio',
    operations: 'servizi, sicurezza, ambiente',
  },
  assistants: 'assistente, segretaria, segretario, segretaria di direzione',
  at: 'presso, @, c o',
  perhapsAt: 'in, alla, al, allo, nella, nel, all, da, per, nell',
  of: 'di, del, della, dello, dell, dei, delle, presso, da, in',
  company: 'azienda, ditta, società, la società, impresa',
  aside:
    'aiuto, aiuto le, aiutiamo, supporto, affianco, accompagno, coach, coach per, mentor, per imprenditori, per ceo, consulente di ceo, consulente per, al fianco di, in cerca, alla ricerca, cerco, cerchiamo, stiamo assumendo, assumiamo, papà di, mamma di, padre di, madre di, assistente del, assistente della, assistente di, assistente alla, segretaria del, ignora, dimentica, braccio destro, marito di, moglie di',
  former: 'ex, già, precedentemente, in passato, una volta, fu',
  notYet: 'aspirante, futuro, futura, prossimo, prossima',
  retired: 'in pensione, pensionato, pensionata, emerito, emerita, a riposo, in quiescenza',
  clubs:
    'associazione studentesca, circolo, club, associazione sportiva, pro loco, associazione culturale, comitato genitori, asd, bocciofila, associazione di volontariato, polisportiva',
  notCompany:
    'italia, nord, sud, centro, estero, europa, nord ovest, nord est, triveneto, lombardia, veneto, lazio, sicilia, toscana, milano, roma, torino, bologna, firenze, napoli, speaker, autore, autrice, papà, mamma, padre, madre, formatrice, formatore, mentor, appassionato, appassionata, innovazione, digitale, pmi, internazionale, mba, in transizione, disponibile, horeca, gdo, emea, mondo',
};
