import type { LanguageWords } from '../leads/text/language-words';

export const italian: LanguageWords = {
  language: 'it',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      padrone del mio, padrona del mio, padrone della mia, padrona della mia, capo di me stesso,
      capo di me stessa, titolare di cattedra, proprietario di un gatto, proprietaria di un cane,
      socio del club, compagno di vita, amministratore di condominio, amministratrice di condominio,
      titolare di due gatti, capo famiglia, ceo di casa mia, direttrice della mia vita, proprietaria di due,
      capocordata
    `,
    cxo: {
      general_management: `
        amministratore delegato, amministratrice delegata, ad, direttore generale, direttrice generale, dg,
        presidente, amministratore unico, amministratrice unica, presidente del consiglio di amministrazione,
        presidente del cda, vicedirettore generale, direttore esecutivo, consigliere delegato,
        consigliera delegata, co amministratore delegato
      `,
    },
    owner: {
      entrepreneurship: `
        titolare, contitolare, co titolare, fondatore, fondatrice, co fondatore, cofondatore, cofondatrice,
        co fondatrice, proprietario, proprietaria, imprenditore, imprenditrice, libero professionista,
        libera professionista, libera professione, freelance, lavoratore autonomo, lavoratrice autonoma,
        partita iva, artigiano, artigiana, padrone, gestore e titolare, in proprio, ditta individuale,
        comproprietario, comproprietaria, affiliato franchising
      `,
    },
    partner: {
      any: `
        socio, socia, socio fondatore, socia fondatrice, socio amministratore, socia amministratrice,
        socio accomandatario, associato studio, socio unico, socio gerente, socio senior
      `,
    },
    vp: {
      any: 'vicepresidente, vice presidente, vicepresidente esecutivo',
    },
    director: {
      general_management: `
        direttore regionale, consigliere indipendente, consigliera indipendente,
        consigliere di amministrazione, consigliera di amministrazione, membro del cda,
        membro del consiglio di amministrazione, direttore di filiale, direttrice di filiale,
        capo di gabinetto, direttore di stabilimento, direttrice di stabilimento, direttore di divisione
      `,
      any: `
        direttore, direttrice, vicedirettore, vicedirettrice, vice direttore, vice direttrice, condirettore,
        dirigente
      `,
      media_communication: `
        caporedattore, caporedattrice, direttore responsabile, direttrice responsabile, direttore editoriale,
        capo redattore
      `,
      education: `
        preside, dirigente scolastico, dirigente scolastica, rettore, rettrice, direttore didattico
      `,
      healthcare: 'primario, primaria, direttore sanitario, direttrice sanitaria',
    },
    manager: {
      any: `
        responsabile, resp, capo, capo progetto, capo area, capoarea, capo cantiere, capocantiere,
        capo reparto, caporeparto, capo ufficio, capoufficio, capoturno, capo turno, caposquadra,
        capo squadra, capo settore, coordinatore di area, quadro direttivo, supervisore, referente di area,
        project leader, capogruppo, capo team
      `,
      sales: `
        responsabile punto vendita, direttore di negozio, direttrice di negozio, store manager, capo negozio
      `,
      operations: 'capocuoco, chef executive, capo chef, capo cuoco',
      healthcare: 'caposala, capo sala',
      accounting: 'capo contabile, capocontabile',
    },
    senior: {
      any: `
        esperto, esperta, specialista senior, professore ordinario, professoressa ordinaria,
        professore associato, capo ingegnere, direttore artistico, art director, direttrice artistica,
        direttore della fotografia, referente
      `,
    },
    entry: {
      administrative: `
        assistente, assistente di direzione, assistente alla direzione, segretaria, segretario,
        segretaria di direzione, impiegata amministrativa, impiegato amministrativo, addetta alla segreteria,
        receptionist, addetto alla reception, addetta alla reception, addetto amministrativo,
        addetta amministrativa
      `,
      sales: `
        venditore, venditrice, agente di commercio, agente commerciale, commerciale, commesso, commessa,
        addetto vendite, addetta vendite, addetto alle vendite, addetta alle vendite, consulente commerciale,
        rappresentante, informatore scientifico, cassiere, cassiera, impiegato commerciale,
        impiegata commerciale, funzionario commerciale, tecnico commerciale
      `,
      human_resources: `
        selezionatore, selezionatrice, addetto risorse umane, addetta risorse umane, addetto hr, addetta hr,
        consulente del lavoro, addetta paghe, addetto paghe
      `,
      accounting: `
        contabile, ragioniere, ragioniera, commercialista, dottore commercialista, revisore, revisore legale,
        revisore dei conti, impiegata contabile, impiegato contabile, addetta contabilità
      `,
      finance: `
        consulente finanziario, consulente finanziaria, bancario, bancaria, assicuratore, assicuratrice,
        broker assicurativo, agente assicurativo, promotore finanziario, impiegato di banca, gestore clienti,
        analista finanziario
      `,
      engineering: `
        ingegnere, ing, sviluppatore, sviluppatrice, programmatore, programmatrice, tecnico, tecnica,
        progettista, architetto, architetta, disegnatore, disegnatrice, geometra, perito industriale
      `,
      information_technology: `
        sistemista, analista di dati, data analyst, informatico, informatica, analista programmatore,
        amministratore di sistema
      `,
      legal: `
        avvocato, avvocata, avvocatessa, notaio, giurista, praticante notaio, magistrato, legale,
        consulente legale
      `,
      healthcare: `
        infermiere, infermiera, medico, medica, farmacista, fisioterapista, psicologo, psicologa, dentista,
        odontoiatra, veterinario, veterinaria, ostetrica, oss, operatore socio sanitario,
        operatrice socio sanitaria, dietista, nutrizionista, chirurgo, chirurga, logopedista, psicoterapeuta
      `,
      education: `
        insegnante, docente, professore, professoressa, maestro, maestra, formatore, formatrice, educatore,
        educatrice, istruttore, istruttrice, bibliotecario, bibliotecaria, ricercatore universitario
      `,
      media_communication: `
        giornalista, redattore, redattrice, traduttore, traduttrice, addetto stampa, addetta stampa,
        interprete, ufficio stampa, editor, correttore di bozze, conduttore, conduttrice
      `,
      arts_design: `
        grafico, grafica, fotografo, fotografa, artista, illustratore, illustratrice, musicista, attore,
        attrice, stilista, designer, arredatrice, arredatore
      `,
      operations: `
        cuoco, cuoca, autista, magazziniere, magazziniera, operaio, operaia, elettricista, meccanico,
        cameriere, cameriera, idraulico, falegname, panettiere, barista, parrucchiere, parrucchiera,
        addetto logistica, addetta logistica, muratore, pasticcere, pasticcera, fornaio, saldatore,
        manutentore, pizzaiolo
      `,
      purchasing: 'addetto acquisti, addetta acquisti, ufficio acquisti, buyer',
      consulting: 'consulente, consulente aziendale',
      research: `
        ricercatore, ricercatrice, scienziato, scienziata, biologo, biologa, chimico, chimica, fisico,
        economista, assegnista di ricerca
      `,
      community_social: 'assistente sociale, educatore sociale',
      military_protective: `
        poliziotto, poliziotta, vigile del fuoco, carabiniere, militare, guardia giurata, vigile urbano,
        soldato
      `,
      real_estate: 'agente immobiliare, consulente immobiliare, amministratore di condomini',
      quality_assurance: `
        addetto qualità, addetta qualità, collaudatore, collaudatrice, addetto controllo qualità
      `,
      customer_success: `
        addetto assistenza clienti, addetta assistenza clienti, addetto customer care, operatore call center,
        operatrice call center, addetta customer service
      `,
      marketing: 'addetto marketing, addetta marketing, pubblicitario, pubblicitaria',
      any: `
        addetto, addetta, impiegato, impiegata, specialista, analista, coordinatore, coordinatrice, operatore,
        operatrice, collaboratore, collaboratrice, agente, dipendente, funzionario, funzionaria, incaricato,
        incaricata, ausiliario, consigliere, tecnico di, aiuto
      `,
    },
    training: {
      any: `
        tirocinante, tirocinio, stagista, stage, in stage, apprendista, apprendistato, praticante,
        praticante avvocato, neolaureato, neolaureata, specializzando, specializzanda, borsista
      `,
      education: `
        studente, studentessa, laureando, laureanda, dottorando, dottoranda, universitario, universitaria,
        alunno, alunna, allievo, allieva, laureato in, laureata in
      `,
    },
    unpaid: {
      community_social: 'volontario, volontaria, volontariato, servizio civile, volontari',
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: `
      contab*, contabile, ragionier*, commercialista, revisor*, fiscale, tribut*, revisione, bilancio
    `,
    administrative: `
      segret*, segreteria, assistente di direzione, assistente alla direzione, reception, receptionist,
      servizi generali, amministrativ*, amministrazione
    `,
    arts_design: `
      grafic*, design, arte, artist*, fotograf*, moda, creativ*, musicista, musica, illustrator*, stilista,
      teatro, attore, attrice
    `,
    business_development: `
      sviluppo commerciale, sviluppo business, partnership, sviluppo del business, alleanze
    `,
    community_social: `
      volontar*, sociale, terzo settore, sostenibilità, onlus, csr, croce rossa, non profit, cooperazione
    `,
    consulting: 'consulen*, consulenza, strategia, consulente aziendale',
    customer_success: `
      assistenza clienti, servizio clienti, customer care, post vendita, supporto clienti, assistenza tecnica,
      call center, servizio assistenza
    `,
    education: `
      insegn*, docente, scuola, scolastic*, università, universitari*, formazione, formator*, formatric*,
      educa*, professor*, didattic*, student*, maestra, maestro, preside, rettor*, dottorand*, istrutt*
    `,
    engineering: `
      ingegner*, tecnic*, svilupp*, programmator*, progettist*, progettazione, manutenzione, meccanic*,
      elettronic*, impianti, cantiere, architett*, software, ufficio tecnico, geometra, automazione, edile
    `,
    finance: `
      finanz*, finanziari*, controllo di gestione, tesoreria, banca, bancari*, credito, assicura*,
      investimenti, rischi, patrimoni*, controller, finanza
    `,
    healthcare: `
      sanitari*, medic*, infermier*, salute, ospedale, clinica, farmac*, fisioterap*, psicolog*, dentist*,
      odontoiatr*, veterinari*, ostetric*, primario, chirurg*, nutrizion*, caposala, psicoterap*
    `,
    human_resources: `
      risorse umane, hr, personale, selezione, recruiting, paghe, talenti, persone, del personale, del lavoro,
      gestione del personale, payroll, formazione e sviluppo
    `,
    information_technology: `
      informatic*, sistemi, sistemi informativi, dati, ict, it, reti, sistemist*, cybersecurity,
      sicurezza informatica, trasformazione digitale, ced
    `,
    legal: `
      legale, legali, diritto, avvocat*, notai*, giurid*, giurist*, compliance, affari legali, privacy,
      contenzioso, studio legale
    `,
    marketing: `
      marketing, marchio, pubblicit*, brand, eventi, trade marketing, contenuti, social media, promozione,
      campagne, media planning
    `,
    media_communication: `
      comunicazion*, comunicazione, stampa, giornalis*, redattor*, redattric*, redazione, editoria,
      editorial*, relazioni pubbliche, relazioni esterne, traduttor*, traduttric*, ufficio stampa, caporedat*,
      interprete, radio
    `,
    military_protective: `
      poliz*, carabinier*, vigile del fuoco, vigili del fuoco, militare, esercito, guardia giurata, vigilanza
    `,
    operations: `
      operazion*, operativ*, logistic*, produzione, magazzin*, stabilimento, trasport*, cucina, cuoco, cuoca,
      ristora*, ristorante, hotel, alberg*, supply chain, spedizion*, autista, reparto, operai*, fabbrica,
      miglioramento continuo, pianificazione, barista, camerier*, sicurezza sul lavoro, hse
    `,
    product_management: 'prodotto, prodotti',
    project_management: `
      progetto, progetti, capo progetto, capoprogetto, programma, pmo, commessa, commesse
    `,
    purchasing: 'acquisti, acquisto, approvvigionament*, buyer, fornitori',
    quality_assurance: 'qualità, collaud*, controllo qualità, assicurazione qualità, test',
    real_estate: 'immobili, immobiliar*, condomini',
    research: `
      ricerca, ricercator*, ricercatric*, r e s, laboratorio, biolog*, chimic*, scienziat*,
      ricerca e sviluppo, ricerca clinica, innovazione
    `,
    sales: `
      vendite, vendita, commerciale, venditor*, venditric*, estero, export, negozio, negozi, punto vendita,
      key account, agente di commercio, retail, prevendita, commess*, clienti direzionali, capoarea,
      capo area, rete vendita, grandi clienti, e commerce, cassier*, rappresentan*
    `,
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

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: 'assistente, segretaria, segretario, segretaria di direzione',
    at: 'presso, @, c o',
    perhapsAt: 'in, alla, al, allo, nella, nel, all, da, per, nell',
    of: 'di, del, della, dello, dell, dei, delle, presso, da, in',
    company: 'azienda, ditta, società, la società, impresa',
    aside: `
      aiuto, aiuto le, aiutiamo, supporto, affianco, accompagno, coach, coach per, mentor, per imprenditori,
      per ceo, consulente di ceo, consulente per, al fianco di, in cerca, alla ricerca, cerco, cerchiamo,
      stiamo assumendo, assumiamo, papà di, mamma di, padre di, madre di, assistente del, assistente della,
      assistente di, assistente alla, segretaria del, ignora, dimentica, braccio destro, marito di, moglie di
    `,
    former: 'ex, già, precedentemente, in passato, una volta, fu',
    notYet: 'aspirante, futuro, futura, prossimo, prossima',
    retired: 'in pensione, pensionato, pensionata, emerito, emerita, a riposo, in quiescenza',
    clubs: `
      associazione studentesca, circolo, club, associazione sportiva, pro loco, associazione culturale,
      comitato genitori, asd, bocciofila, associazione di volontariato, polisportiva
    `,
    notCompany: `
      italia, nord, sud, centro, estero, europa, nord ovest, nord est, triveneto, lombardia, veneto, lazio,
      sicilia, toscana, milano, roma, torino, bologna, firenze, napoli, speaker, autore, autrice, papà, mamma,
      padre, madre, formatrice, formatore, mentor, appassionato, appassionata, innovazione, digitale, pmi,
      internazionale, mba, in transizione, disponibile, horeca, gdo, emea, mondo
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      non sono interessato, non sono interessata, non siamo interessati, non mi interessa, non ci interessa,
      non interessato, non interessata, nessun interesse, non mi scriva più, non mi scrivere più,
      non scrivermi più, non mi scrivete più, non mi contatti, non contattarmi, non contattatemi,
      smettila di scrivermi, smetta di scrivermi, smettere di scrivermi?, smetta di contattarmi,
      smettila di contattarmi, cancellami, mi cancelli, cancellarmi?, rimuovimi, mi rimuova, rimuovermi?,
      cancelli i miei dati, cancellare i miei dati?, disiscrivimi, lasciami in pace, mi lasci in pace,
      come ha avuto il mio?, come hai avuto il mio?, dove ha preso il mio?, mio avvocato, mia avvocata,
      vie legali, azioni legali, segnalare come spam, persona sbagliata, non sono la persona giusta,
      ha sbagliato persona, hai sbagliato persona, contatto sbagliato
    `,
    alone: `
      no grazie, no grazie mille, grazie ma no, grazie no, stop, basta, basta così, passo, anche no
    `,
    beside: 'mi dispiace, ma, scusi, scusa',
    unless: 'se, lui, loro, chi, che dicono, persone',
    but: 'ma, bensì, però, piuttosto',
    softened: `
      al momento, per il momento, in questo momento, per ora, attualmente, quest'anno, fino a, non ancora
    `,
  },

  // What a machine answers while somebody is out.
  away: `
    fuori ufficio, fuori sede fino, sono in ferie, sarò in ferie, sono in vacanza, sarò in vacanza,
    in congedo, in maternità, risposta automatica, sarò assente, sono assente, di nuovo in ufficio,
    rientro in ufficio, rientrerò
  `,

  // Not now, and when.
  later: {
    cues: `
      forse, magari, ne parliamo, parliamone, parlarne, riparliamo, riparliamone, sentiamoci, ci sentiamo,
      risentiamoci, mi scriva, scrivimi, mi contatti, contattami, ricontattami, mi ricontatti, mi richiami,
      richiamami, meglio, più avanti, non prima, quest'anno no, non ho tempo, ricordamelo, rimandiamo,
      vediamo, riprendiamo
    `,
    times: {
      'next-year': `
        l'anno prossimo, anno prossimo, il prossimo anno, prossimo anno, con l'anno nuovo, dopo natale,
        dopo le feste
      `,
      'next-month': 'il mese prossimo, il prossimo mese',
      weeks: 'tra {n} settimane, fra {n} settimane, tra {n} settimana',
      months: 'tra {n} mesi, fra {n} mesi, tra {n} mese, fra {n} mese',
      quarter: 'nel q{n}, q{n}',
      month: `
        a {month}, in {month}, da {month}, fino a {month}, prima di {month}, a inizio {month}
      `,
      september: "dopo l'estate, dopo le ferie, in autunno",
      may: 'dopo pasqua',
      march: 'in primavera',
      june: 'in estate',
      someday: `
        forse più avanti, magari più avanti, magari più tardi, non ora, non adesso, per ora no, al momento no,
        un'altra volta, in un altro momento, non è il momento, momento sbagliato
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      gennaio|gen, febbraio|feb, marzo|mar, aprile|apr, maggio|mag, giugno|giu, luglio|lug, agosto|ago,
      settembre|sett|set, ottobre|ott, novembre|nov, dicembre|dic
    `,
    numbers: `
      un|una, due|un paio di, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici
    `,
  },

  // Questions and requests.
  asks: {
    hello: 'come stai, come sta, come va, come ti va, tutto bene, come sta andando',
    answer: `
      fammi sapere, mi faccia sapere, fatemi sapere, dimmi, mi dica, rispondimi, mi risponda, fatti sentire
    `,
    request: `
      scrivimi, mi scriva, chiamami, mi chiami, mandami, mi mandi, inviami, mi invii, prenota una,
      prenoti una, fissiamo, sentiamoci, parliamone, raccontami, mi racconti, vorrei sapere,
      mi piacerebbe sapere, mi piacerebbe sentire, iscriviti, si iscriva, dai un occhiata, dia un occhiata
    `,
    or: 'o, od',
    toTalk: `
      come funziona, come funzionerebbe, come fate, come lo fate, quanto costa, quanto costerebbe,
      quanto viene, quali sono i prezzi, qual è il prezzo, che prezzo, che tariffe, quali sono le tariffe,
      mi mandi un preventivo, un preventivo, listino prezzi, quando potrebbe, quando potresti,
      quando potremmo, quando possiamo, quando può, quando puoi, quando hai tempo, quando ha tempo,
      quando sei libero, quando sei libera, quando è libero, possiamo parlare, possiamo parlarne,
      possiamo sentirci, potremmo sentirci, ci sentiamo al telefono, sentiamoci, parliamone, chiamami,
      mi chiami, il tuo calendario, il suo calendario, la tua agenda, la sua agenda, fissare una call,
      fissare una chiamata, fissiamo una call, facciamo una call, una demo, puoi mostrarmi, può mostrarmi
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'ciao, buongiorno, buonasera, buon pomeriggio, ehi',
    wishes: 'buona giornata a lei, buon giorno, buona sera, salve',
    dears: `
      cara, caro, gentile, egregio, egregia, gentilissima, gentilissimo, cari, spettabile
    `,
    titles: `
      sig, sig ra, sigra, signor, signora, dott, dott ssa, dottssa, dottor, dottoressa, ing, avv, prof,
      a tutti, tutti
    `,
    regards: `
      cordiali saluti, distinti saluti, cari saluti, un caro saluto, un saluto, tanti saluti, saluti,
      cordialmente, un cordiale saluto
    `,
    partings: `
      grazie, grazie mille, molte grazie, a presto, buona giornata, buona serata, un abbraccio
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      abbiamo, ai, al, alla, alle, altra, altro, anche, ancora, anni, anno, bene, bravo, buon, buongiorno,
      che, chi, ci, ciao, come, complimenti, con, cosa, così, credo, d, da, dal, dalla, davvero, degli, dei,
      del, dell, della, delle, di, dopo, dove, e, era, essere, fare, fatto, favore, già, gli, grazie, ha, hai,
      hanno, ho, il, in, l, la, lavoro, le, lo, loro, ma, mi, mille, molto, nei, nel, nella, noi, non, nostra,
      nostre, nostri, nostro, oggi, ogni, parlare, per, perché, però, più, poi, possiamo, posso, possono,
      prima, proprio, può, quando, quello, questa, questi, questo, quindi, se, sempre, senza, settimana, si,
      sia, solo, sono, stato, stessa, stesso, su, sua, sul, sulla, suo, tempo, ti, tra, tutti, tutto, un, una,
      vi, vorrei, è
    `,
    letters: 'àèìòù',
    hints: `
      il, lo, gli, e, di, del, della, dello, dell, dei, delle, in, presso, con, per, un, una, mio, mia, da,
      al, alla, nel
    `,
    hintLetters: 'ìò',
  },
};
