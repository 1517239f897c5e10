import type { LanguageWords } from '../leads/text/language-words';

export const spanish: LanguageWords = {
  language: 'es',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      dueño de mi, dueña de mi, dueño de mis, dueña de mis, jefe de mi, jefa de mi, jefa de mi casa,
      director de mi vida, directora de mi vida, ceo de mi vida, ceo de mi casa, propietario de mi,
      propietaria de mi, socio del club, socia del club, socio de vida, dueño de un perro, dueña de un gato,
      dueño de dos, jefa de dos, dueña de dos, compañera de vida, capitana de mi vida, gerente de mi hogar,
      gerenta de mi hogar
    `,
    cxo: {
      general_management: `
        director general, directora general, dir general, gerente general, gerenta general,
        consejero delegado, consejera delegada, presidente, presidenta, presidente ejecutivo,
        presidenta ejecutiva, director ejecutivo, directora ejecutiva, presidente del consejo,
        presidenta del consejo, presidente del directorio, presidenta del directorio, director gerente,
        directora gerente, administrador único, administradora única, subdirector general,
        subdirectora general, director general adjunto, directora general adjunta, máximo responsable,
        principal ejecutivo
      `,
    },
    owner: {
      entrepreneurship: `
        fundador, fundadora, cofundador, cofundadora, co fundador, co fundadora, propietario, propietaria,
        copropietario, copropietaria, dueño, dueña, empresario, empresaria, emprendedor, emprendedora,
        autónomo, autónoma, trabajador autónomo, trabajadora autónoma, freelance, freelancer,
        trabajador por cuenta propia, por cuenta propia, microempresario, microempresaria, independiente,
        profesional independiente, consultor independiente, consultora independiente, titular, franquiciado,
        franquiciada, creador y fundador, monotributista
      `,
    },
    partner: {
      any: `
        socio, socia, socio fundador, socia fundadora, socio director, socia directora, socio gerente,
        socia gerente, socio principal, socio administrador, socio senior, abogado socio
      `,
    },
    vp: {
      any: 'vicepresidente, vicepresidenta, vicepresidente ejecutivo, vicepresidente senior',
    },
    director: {
      general_management: `
        director regional, directora regional, director país, directora país, gerente país, gerente de país,
        consejero independiente, consejera independiente, miembro del consejo, miembro del directorio,
        consejero, consejera, jefe de gabinete, jefa de gabinete, gerente de planta general,
        vocal del consejo, director de sucursal, directora de sucursal, director de país, directora de país
      `,
      any: `
        director, directora, subdirector, subdirectora, director adjunto, directora adjunta, dir, directores
      `,
      media_communication: `
        redactor jefe, redactora jefa, jefe de redacción, jefa de redacción, jefe de prensa, jefa de prensa,
        editor jefe, editora jefa
      `,
      education: `
        rector, rectora, decano, decana, director de escuela, directora de escuela, director de colegio
      `,
    },
    manager: {
      any: `
        gerente, gerenta, subgerente, jefe, jefa, encargado, encargada, responsable, coordinador jefe,
        supervisor, supervisora, jefe de equipo, jefa de equipo, jefe de proyecto, jefa de proyecto,
        líder de equipo, jefe de área, jefa de área, jefe de departamento, jefa de departamento,
        jefe de sección, gestor de equipos, capataz, capataza, jefe de obra, jefa de obra
      `,
      sales: `
        encargado de tienda, encargada de tienda, jefe de tienda, jefa de tienda, gerente de cuentas,
        gerente de cuenta
      `,
      operations: 'jefe de cocina, jefa de cocina, chef ejecutivo, chef ejecutiva',
      accounting: 'jefe de contabilidad, contador general, contadora general, contador jefe',
      healthcare: 'jefe de enfermería, jefa de enfermería',
      administrative: 'jefe de administración, jefa de administración',
      marketing: 'director de cuentas, directora de cuentas',
    },
    senior: {
      any: `
        sénior, senior, experto, experta, líder técnico, líder técnica, líder, catedrático, catedrática,
        profesor titular, profesora titular, director de arte, directora de arte,
        delegado de protección de datos, referente
      `,
    },
    entry: {
      administrative: `
        asistente, asistenta, asistente de dirección, asistente de gerencia, asistente ejecutiva,
        asistente ejecutivo, asistente personal, secretaria, secretario, auxiliar administrativo,
        auxiliar administrativa, administrativo, administrativa, recepcionista, secretaria de dirección,
        oficinista, auxiliar de oficina, asistente administrativo, asistente administrativa
      `,
      sales: `
        vendedor, vendedora, comercial, asesor comercial, asesora comercial, ejecutivo de ventas,
        ejecutiva de ventas, ejecutivo de cuentas, ejecutiva de cuentas, ejecutivo comercial,
        ejecutiva comercial, dependiente, dependienta, representante de ventas, agente comercial,
        asesor de ventas, asesora de ventas, teleoperador de ventas, cajero, cajera, delegado comercial,
        delegada comercial, promotor, promotora, visitador médico, visitadora médica
      `,
      human_resources: `
        reclutador, reclutadora, técnico de selección, técnica de selección, seleccionador, seleccionadora,
        técnico de recursos humanos, técnica de recursos humanos, generalista de rrhh
      `,
      accounting: `
        contable, contador, contadora, auditor, auditora, auxiliar contable, contador público,
        contadora pública, tenedor de libros, asesor fiscal, asesora fiscal
      `,
      finance: `
        asesor financiero, asesora financiera, cajero de banco, corredor de seguros, corredora de seguros,
        analista financiero, analista financiera, gestor patrimonial, agente de seguros
      `,
      engineering: `
        ingeniero, ingeniera, desarrollador, desarrolladora, programador, programadora, técnico, técnica,
        arquitecto, arquitecta, ing, delineante, topógrafo
      `,
      information_technology: `
        administrador de sistemas, administradora de sistemas, analista de datos, científico de datos,
        científica de datos, informático, informática, analista de sistemas
      `,
      legal: `
        abogado, abogada, notario, notaria, procurador, procuradora, asesor jurídico, asesora jurídica,
        letrado, letrada, jurista, juez, jueza, fiscal
      `,
      healthcare: `
        enfermero, enfermera, médico, médica, doctor, doctora, farmacéutico, farmacéutica, fisioterapeuta,
        psicólogo, psicóloga, dentista, odontólogo, odontóloga, veterinario, veterinaria, nutricionista,
        auxiliar de enfermería, matrona, cirujano, cirujana, kinesiólogo, terapeuta, cuidador, cuidadora
      `,
      education: `
        profesor, profesora, maestro, maestra, docente, formador, formadora, educador, educadora, monitor,
        monitora, bibliotecario, bibliotecaria, pedagogo, pedagoga
      `,
      media_communication: `
        periodista, redactor, redactora, traductor, traductora, locutor, locutora, reportero, reportera,
        intérprete, corrector, correctora, comunicador, comunicadora, guionista, comunicador social,
        comunicadora social
      `,
      arts_design: `
        diseñador, diseñadora, diseñador gráfico, diseñadora gráfica, fotógrafo, fotógrafa, artista,
        ilustrador, ilustradora, músico, actor, actriz
      `,
      operations: `
        cocinero, cocinera, conductor, conductora, camarero, camarera, operario, operaria, mozo de almacén,
        chofer, electricista, mecánico, fontanero, carpintero, panadero, panadera, repartidor, peluquero,
        peluquera, albañil, almacenero, mesero, mesera, operador, operadora, soldador, jardinero, camionero,
        limpiadora
      `,
      purchasing: `
        comprador, compradora, técnico de compras, técnica de compras, analista de compras
      `,
      consulting: 'consultor, consultora',
      research: `
        investigador, investigadora, científico, científica, biólogo, bióloga, químico, química, economista
      `,
      community_social: 'trabajador social, trabajadora social, educador social, educadora social',
      military_protective: `
        policía, bombero, bombera, militar, vigilante de seguridad, guardia civil, guardia de seguridad,
        vigilante, soldado
      `,
      real_estate: `
        agente inmobiliario, agente inmobiliaria, asesor inmobiliario, asesora inmobiliaria,
        corredor inmobiliario
      `,
      customer_success: `
        teleoperador, teleoperadora, agente de atención al cliente, gestor de clientes, agente de call center
      `,
      marketing: `
        publicista, mercadólogo, mercadóloga, técnico de marketing, técnica de marketing,
        redactor publicitario
      `,
      any: `
        analista, especialista, asesor, asesora, auxiliar, ejecutivo, ejecutiva, coordinador, coordinadora,
        agente, empleado, empleada, gestor, gestora, representante, funcionario, funcionaria, ayudante,
        trabajador, trabajadora, delegado, delegada, planificador, planificadora, administrador,
        administradora, colaborador, colaboradora, técnico de, técnica de, oficial, operador de, licenciado,
        licenciada
      `,
    },
    training: {
      any: `
        becario, becaria, practicante, en prácticas, prácticas, pasante, aprendiz, aprendiza, trainee,
        residente de medicina, mir, en formación, pasantía
      `,
      education: `
        estudiante, alumno, alumna, doctorando, doctoranda, opositor, opositora, universitario, universitaria,
        recién graduado, recién graduada, recién titulado, recién titulada, egresado, egresada, graduado en,
        graduada en
      `,
    },
    unpaid: {
      community_social: 'voluntario, voluntaria, voluntariado, ad honorem, voluntarios',
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: `
      contab*, contable, contador*, auditor*, fiscal, tributari*, impuestos, tributos, asesor fiscal
    `,
    administrative: `
      administrativ*, secretari*, recepcion*, asistente de dirección, asistente de gerencia, oficina
    `,
    arts_design: `
      diseñ*, arte, artístic*, artista, fotógraf*, creativ*, música, músico, moda, ilustrador*, teatro
    `,
    business_development: `
      desarrollo de negocio, desarrollo de negocios, alianzas, desarrollo comercial, nuevos negocios,
      alianzas estratégicas
    `,
    community_social: `
      voluntari*, social, ong, fundación, responsabilidad social, sostenibilidad, tercer sector,
      acción social, cruz roja
    `,
    consulting: 'consultor*, consultoría, asesoría, estrategia',
    customer_success: `
      atención al cliente, servicio al cliente, experiencia de cliente, experiencia del cliente, soporte,
      posventa, postventa, éxito del cliente, clientes éxito, call center, teleoperador*, atención al usuario
    `,
    education: `
      educa*, profesor*, docen*, maestr*, escuela, colegio, universi*, formación, formador*, pedagog*,
      académic*, estudiante, enseñanza, catedrátic*, rector, rectora, decan*, instituto, capacitación docente,
      biblioteca*
    `,
    engineering: `
      ingenier*, desarrollador*, desarrollo de software, software, programador*, técnico, técnica,
      mantenimiento, mecánica, obra, obras, arquitect*, construcción, eléctric*, electrónica, electromecánica,
      oficina técnica
    `,
    finance: `
      finan*, control de gestión, tesorería, banca, bancari*, crédito, créditos, seguros, inversion*, riesgos,
      cobranzas, patrimonio, contraloría, presupuesto*, facturación, controller
    `,
    healthcare: `
      salud, enferm*, médic*, medicina, hospital, clínica, farmac*, sanitari*, psicólog*, fisioterap*,
      odontolog*, dentista, veterinari*, nutricion*, doctor, doctora, terapia, cirujan*, odontólog*
    `,
    human_resources: `
      rrhh, rr hh, recursos humanos, talento, selección, personas, reclut*, nómina, nóminas, capital humano,
      gestión humana, gestión de personas, capacitación, bienestar laboral, relaciones laborales, cultura
    `,
    information_technology: `
      informátic*, sistemas, datos, ti, tic, tecnología, tecnologías, tecnologías de la información,
      ciberseguridad, redes, analítica, transformación digital, seguridad de la información, infraestructura
    `,
    legal: `
      legal, jurídic*, derecho, abogad*, cumplimiento, notari*, protección de datos, asesoría jurídica,
      bufete, laboralista, jurista, letrad*
    `,
    marketing: `
      marketing, mercadeo, mercadotecnia, mkt, marca, marcas, publicidad, trade marketing, contenidos,
      redes sociales, eventos, publicist*, community manager, crecimiento, posicionamiento, marketing digital,
      contenido
    `,
    media_communication: `
      comunicacion*, comunicación, prensa, periodis*, redacción, redactor*, medios, editorial,
      relaciones públicas, traduc*, radio, comunicador*, relaciones institucionales, asuntos públicos,
      reporter*, audiovisual
    `,
    military_protective: `
      policía, bomber*, militar, ejército, guardia civil, seguridad privada, vigilan*, defensa
    `,
    operations: `
      operacion*, logístic*, producción, almacén, almacenes, planta, cadena de suministro, transporte,
      transportes, hotel*, restaurante*, cocina, cociner*, fábrica, distribución, flota,
      abastecimiento interno, inventarios, camarer*, procesos, mejora continua, calidad y procesos, tráfico,
      hostelería, camionero, seguridad industrial
    `,
    product_management: 'producto, productos, gestión de producto, dueño de producto',
    project_management: 'proyecto, proyectos, programa, programas, pmo, gestión de proyectos',
    purchasing: `
      compras, comprador*, abastecimiento, aprovisionamiento*, adquisicion*, proveedores, suministros
    `,
    quality_assurance: 'calidad, control de calidad, aseguramiento de calidad, tester',
    real_estate: 'inmobiliari*, bienes raíces, propiedades, activos inmobiliarios',
    research: `
      investiga*, i d, i d i, científic*, laboratorio, biólog*, innovación, ensayos clínicos,
      investigación clínica, economista
    `,
    sales: `
      ventas, venta, comercial, comerciales, vend*, cuentas, clave, cuentas clave, exportacion*, exportación,
      tienda, tiendas, retail, asesor comercial, comercio, comercio exterior, preventa, dependient*, cajero,
      cajera, canal, e commerce, grandes cuentas, clientes corporativos, sucursal
    `,
  },

  weakFunctions: {
    administrative: 'asistente, administración, administrador*, auxiliar',
    sales: 'cliente, clientes, mercado',
    consulting: 'asesor, asesora, transformación',
    information_technology: 'digital, tecnológic*',
    business_development: 'desarrollo, negocios, negocio',
    general_management: 'consejo, directorio',
    human_resources: 'laboral, formación interna',
    operations: 'servicios, seguridad',
    legal: 'abogados',
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: `
      asistente, asistenta, secretaria, secretario, auxiliar, asistente ejecutiva, ayudante
    `,
    at: '@, trabajando en',
    perhapsAt: 'en, en la, en el, para, para la, del, de la, en los, en las',
    of: 'de, del, de la, en',
    company: 'empresa, la empresa, compañía, la compañía, la firma',
    aside: `
      ayudo a, ayudo, ayudamos a, ayudando a, acompaño a, asesoro a, apoyo a, coach, coach de, mentor de,
      mentor, asesor de, asesora de, asesor del, asesora del, consejero de presidentes, para ceos,
      para directivos, para empresarios, para dueños, buscando, en búsqueda, en busca, busco, búsqueda activa,
      abierto a, abierta a, contratando, buscamos, papá de, mamá de, padre de, madre de, asistente de,
      asistente del, secretaria de, secretaria del, asistente a, formador de, conferencista, impulsando,
      ignora, olvida, olvide, esposo de, esposa de, hijo de, hija de
    `,
    former: `
      ex, exdirector, exdirectora, exgerente, expresidente, expresidenta, exceo, anterior, anteriormente,
      antiguo, antigua, antes, extitular, exsocio, exsocia, exjefe, exjefa, previamente
    `,
    notYet: 'futuro, futura, aspirante, próximo, próxima, en camino a, soñando',
    retired: `
      jubilado, jubilada, retirado, retirada, pensionado, pensionada, prejubilado, prejubilada, emérito,
      emérita
    `,
    clubs: `
      asociación de vecinos, club, asociación de estudiantes, ampa, centro de estudiantes, cofradía, peña,
      consejo estudiantil, asociación juvenil, delegación de alumnos, asociación deportiva,
      federación estudiantil
    `,
    notCompany: `
      zona norte, zona sur, norte, sur, este, oeste, centro, zona, región, regional, nacional, internacional,
      españa, méxico, colombia, perú, chile, argentina, ecuador, uruguay, bolivia, latinoamérica, latam,
      iberia, europa, madrid, barcelona, valencia, sevilla, bilbao, cdmx, bogotá, medellín, lima,
      conferencista, speaker, ponente, autor, autora, padre, madre, papá, mamá, mentor, mba, apasionado,
      apasionada, runner, viajero, viajera, emprendimiento, transformación, innovación, sostenibilidad, pymes,
      horeca, canal, retail, digital, andalucía, cataluña, galicia, caribe, centroamérica, occidente, oriente,
      disponible, en búsqueda
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      no me interesa, no nos interesa, no estoy interesado, no estoy interesada, no estamos interesados,
      no estamos interesadas, no tengo interés, no tenemos interés, no me escribas más, no me escriba más,
      no me escriban más, no me contactes, no me contacte, no me contacten, no vuelvas a escribirme,
      no vuelva a escribirme, dejen de escribirme, deja de escribirme, deje de escribirme,
      dejar de escribirme?, deja de enviarme, deje de enviarme, dejar de enviarme?, deja de contactarme,
      deje de contactarme, bórrame, bórreme, borrarme de?, elimíname, elimíneme, eliminarme de?,
      eliminar mis datos?, elimine mis datos, darme de baja?, dame de baja, deme de baja, déjame en paz,
      déjeme en paz, de dónde sacaste mi?, cómo conseguiste mi?, cómo consiguió mi?, mi abogado, mi abogada,
      acciones legales, denunciarte, denunciarle, reportar como spam, persona equivocada,
      no soy la persona adecuada, no soy la persona correcta, no soy la persona indicada,
      te equivocas de persona, se equivoca de persona
    `,
    alone: `
      no gracias, no muchas gracias, gracias pero no, no por favor, stop, basta, paso, baja, sin interés
    `,
    beside: 'lo siento, pero, perdona, disculpa',
    unless: 'si, él, ella, ellos, quien, quienes, gente, dijo',
    but: 'pero, sino, aunque, en cambio',
    softened: `
      por ahora, de momento, por el momento, en este momento, ahora mismo, actualmente, este año, todavía,
      aún
    `,
  },

  // What a machine answers while somebody is out.
  away: `
    fuera de la oficina, fuera de oficina, estoy de vacaciones, estaré de vacaciones, estoy de baja,
    de baja por maternidad, de baja por paternidad, permiso de maternidad, permiso de paternidad,
    respuesta automática, estaré ausente, estoy ausente, estaré fuera, estoy fuera hasta, vuelvo a la oficina,
    de vuelta en la oficina
  `,

  // Not now, and when.
  later: {
    cues: `
      quizás, quizá, tal vez, a lo mejor, hablamos, hablemos, hablar, retomamos, retomar, retomemos,
      escríbeme, escríbame, contáctame, contácteme, llámame, llámeme, vuelve a, vuelva a, mejor, más adelante,
      más tarde, no antes, este año no, lo vemos, lo veremos, no tengo tiempo, recuérdame, avísame, posponer
    `,
    times: {
      'next-year': `
        el próximo año, próximo año, el año que viene, año que viene, el año próximo, después de navidad,
        después de las fiestas, después de reyes
      `,
      'next-month': 'el próximo mes, el mes que viene',
      weeks: 'en {n} semanas, en {n} semana, dentro de {n} semanas',
      months: 'en {n} meses, en {n} mes, dentro de {n} meses, dentro de {n} mes',
      'half-year': 'en medio año',
      quarter: 'en el q{n}, q{n}, en el t{n}',
      month: `
        en {month}, hasta {month}, a partir de {month}, a principios de {month}, antes de {month}
      `,
      september: 'después del verano, tras el verano, a la vuelta del verano, en otoño',
      may: 'después de semana santa',
      march: 'en primavera',
      june: 'en verano',
      someday: `
        quizás más adelante, tal vez más adelante, más adelante quizás, quizás más tarde, ahora no,
        por ahora no, de momento no, en otro momento, en otra ocasión, no es buen momento, no es el momento,
        mal momento
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      enero|ene, febrero|feb, marzo|mar, abril|abr, mayo, junio|jun, julio|jul, agosto|ago,
      septiembre|setiembre|sept|sep, octubre|oct, noviembre|nov, diciembre|dic
    `,
    numbers: `
      un|una, dos|un par de, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce
    `,
  },

  // Questions and requests.
  asks: {
    hello: `
      como estas, como esta, como esta usted, que tal, que tal estas, como te va, como le va, como va todo,
      todo bien
    `,
    answer: `
      dime, digame, avisame, aviseme, hazme saber, hagame saber, hazmelo saber, hagamelo saber, cuentame,
      cuenteme
    `,
    request: `
      escribeme, escribame, llamame, llameme, enviame, envieme, mandame, mandeme, reserva una, reserve una,
      agenda una, agende una, agendemos, hablemos, quedemos, me gustaria saber, me encantaria saber,
      me gustaria conocer, quisiera saber, inscribete, inscribase, echa un vistazo, eche un vistazo,
      por favor responde, por favor envia
    `,
    or: 'o',
    toTalk: `
      cómo funciona, cómo funcionaría, cómo lo hacéis, cómo lo hacen, cómo lo haces, cuánto cuesta,
      cuánto costaría, cuánto vale, cuánto sale, qué precio, cuál es el precio, qué tarifas,
      cuáles son tus tarifas, lista de precios, envíame un presupuesto, me pasas presupuesto, cuándo podrías,
      cuándo podría, cuándo podríamos, cuándo podemos, cuándo puedes, cuándo puede, cuándo tienes tiempo,
      cuándo tiene tiempo, cuándo te viene bien, cuándo le viene bien, podemos hablar, podríamos hablar,
      hablamos por teléfono, podemos llamarnos, hablemos, llámame, llámeme, tu calendario, su calendario,
      tu agenda, su agenda, estás libre, tienes un hueco, tiene un hueco, agendar una llamada,
      agendamos una llamada, hacemos una llamada, una demo, puedes enseñarme, me puedes mostrar
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'hola, muy buenas, hola de nuevo',
    wishes: 'buenos días, buen día, buenas tardes, buenas noches, buenas',
    dears: 'querida, querido, estimada, estimado, apreciada, apreciado, queridos, estimados',
    titles: `
      sr, sra, srta, señor, señora, señorita, don, doña, d, dr, dra, ing, a todos, a todas, a todos y todas,
      todos
    `,
    regards: `
      saludos, un saludo, saludos cordiales, un cordial saludo, atentamente, cordialmente, un abrazo,
      muchos saludos, reciba un cordial saludo, abrazos
    `,
    partings: `
      gracias, muchas gracias, mil gracias, gracias de antemano, hasta pronto, hasta luego,
      que tengas buen día, feliz día
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      al, algunos, ante, antes, aquí, así, año, años, bien, buen, buena, cada, como, con, contra, creo,
      cuando, de, del, desde, donde, durante, el, ellos, empresa, en, encanta, entre, era, es, esa, ese, eso,
      esos, esta, este, esto, estoy, está, están, favor, fue, gracias, gran, gusta, ha, hablar, hacemos,
      hacer, han, has, hasta, hay, hemos, hola, hoy, interesada, interesado, la, las, le, lo, los, lunes, me,
      mejor, mi, misma, mismo, muchas, mucho, muy, más, mí, ni, no, nos, nuestra, nuestras, nuestro, nuestros,
      otra, otro, para, pero, podemos, podrías, por, porque, puede, puedo, que, quien, qué, saludos, se,
      semana, ser, si, sin, sobre, son, su, sus, sí, también, tanto, te, tengo, tiempo, tiene, tienes, todo,
      todos, trabajo, tu, un, una, uno, usted, vez, vuestra, y, ya
    `,
    letters: 'ñ',
    hints: 'el, los, las, y, de, del, en, para, con, por, mi, un, una, al, su, que, la',
    hintLetters: 'ñ¿¡',
  },
};
