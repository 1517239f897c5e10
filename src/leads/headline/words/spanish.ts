import type { HeadlineWords } from '../headline-words';

export const spanish: HeadlineWords = {
  language: 'es',
  hints: 'el, los, las, y, de, del, en, para, con, por, mi, un, una, al, su, que, la',
  letters: 'ñ¿¡',
  titles: [
    [
      'none',
      '',
      'dueño de mi, dueña de mi, dueño de mis, dueña de mis, jefe de mi, jefa de mi, jefa de mi casa, director de mi vida, directora de mi vida, ceo de mi vida, ceo de mi casa, propietario de mi, propietaria de mi, socio del club, socia del club, socio de vida, dueño de un perro, dueña de un gato, dueño de dos, jefa de dos, dueña de dos, compañera de vida, capitana de mi vida, gerente de mi hogar, gerenta de mi hogar',
    ],
    [
      'cxo',
      'general_management',
      'director general, directora general, dir general, gerente general, gerenta general, consejero delegado, consejera delegada, presidente, presidenta, presidente ejecutivo, presidenta ejecutiva, director ejecutivo, directora ejecutiva, presidente del consejo, presidenta del consejo, presidente del directorio, presidenta del directorio, director gerente, directora gerente, administrador único, administradora única, subdirector general, subdirectora general, director general adjunto, directora general adjunta, máximo responsable, principal ejecutivo',
    ],
    [
      'owner',
      'entrepreneurship',
      'fundador, fundadora, cofundador, cofundadora, co fundador, co fundadora, propietario, propietaria, copropietario, copropietaria, dueño, dueña, empresario, empresaria, emprendedor, emprendedora, autónomo, autónoma, trabajador autónomo, trabajadora autónoma, freelance, freelancer, trabajador por cuenta propia, por cuenta propia, microempresario, microempresaria, independiente, profesional independiente, consultor independiente, consultora independiente, titular, franquiciado, franquiciada, creador y fundador, monotributista',
    ],
    [
      'partner',
      '',
      'socio, socia, socio fundador, socia fundadora, socio director, socia directora, socio gerente, socia gerente, socio principal, socio administrador, socio senior, abogado socio',
    ],
    ['vp', '', 'vicepresidente, vicepresidenta, vicepresidente ejecutivo, vicepresidente senior'],
    [
      'director',
      'general_management',
      'director regional, directora regional, director país, directora país, gerente país, gerente de país, consejero independiente, consejera independiente, miembro del consejo, miembro del directorio, consejero, consejera, jefe de gabinete, jefa de gabinete, gerente de planta general, vocal del consejo, director de sucursal, directora de sucursal, director de país, directora de país',
    ],
    [
      'director',
      '',
      'director, directora, subdirector, subdirectora, director adjunto, directora adjunta, dir, directores',
    ],
    [
      'director',
      'media_communication',
      'redactor jefe, redactora jefa, jefe de redacción, jefa de redacción, jefe de prensa, jefa de prensa, editor jefe, editora jefa',
    ],
    [
      'director',
      'education',
      'rector, rectora, decano, decana, director de escuela, directora de escuela, director de colegio',
    ],
    [
      'manager',
      '',
      'gerente, gerenta, subgerente, jefe, jefa, encargado, encargada, responsable, coordinador jefe, supervisor, supervisora, jefe de equipo, jefa de equipo, jefe de proyecto, jefa de proyecto, líder de equipo, jefe de área, jefa de área, jefe de departamento, jefa de departamento, jefe de sección, gestor de equipos, capataz, capataza, jefe de obra, jefa de obra',
    ],
    [
      'manager',
      'sales',
      'encargado de tienda, encargada de tienda, jefe de tienda, jefa de tienda, gerente de cuentas, gerente de cuenta',
    ],
    ['manager', 'operations', 'jefe de cocina, jefa de cocina, chef ejecutivo, chef ejecutiva'],
    ['manager', 'accounting', 'jefe de contabilidad, contador general, contadora general, contador jefe'],
    ['manager', 'healthcare', 'jefe de enfermería, jefa de enfermería'],
    ['manager', 'administrative', 'jefe de administración, jefa de administración'],
    ['manager', 'marketing', 'director de cuentas, directora de cuentas'],
    [
      'senior',
      '',
      'sénior, senior, experto, experta, líder técnico, líder técnica, líder, catedrático, catedrática, profesor titular, profesora titular, director de arte, directora de arte, delegado de protección de datos, referente',
    ],
    [
      'entry',
      'administrative',
      'asistente, asistenta, asistente de dirección, asistente de gerencia, asistente ejecutiva, asistente ejecutivo, asistente personal, secretaria, secretario, auxiliar administrativo, auxiliar administrativa, administrativo, administrativa, recepcionista, secretaria de dirección, oficinista, auxiliar de oficina, asistente administrativo, asistente administrativa',
    ],
    [
      'entry',
      'sales',
      'vendedor, vendedora, comercial, asesor comercial, asesora comercial, ejecutivo de ventas, ejecutiva de ventas, ejecutivo de cuentas, ejecutiva de cuentas, ejecutivo comercial, ejecutiva comercial, dependiente, dependienta, representante de ventas, agente comercial, asesor de ventas, asesora de ventas, teleoperador de ventas, cajero, cajera, delegado comercial, delegada comercial, promotor, promotora, visitador médico, visitadora médica',
    ],
    [
      'entry',
      'human_resources',
      'reclutador, reclutadora, técnico de selección, técnica de selección, seleccionador, seleccionadora, técnico de recursos humanos, técnica de recursos humanos, generalista de rrhh',
    ],
    [
      'entry',
      'accounting',
      'contable, contador, contadora, auditor, auditora, auxiliar contable, contador público, contadora pública, tenedor de libros, asesor fiscal, asesora fiscal',
    ],
    [
      'entry',
      'finance',
      'asesor financiero, asesora financiera, cajero de banco, corredor de seguros, corredora de seguros, analista financiero, analista financiera, gestor patrimonial, agente de seguros',
    ],
    [
      'entry',
      'engineering',
      'ingeniero, ingeniera, desarrollador, desarrolladora, programador, programadora, técnico, técnica, arquitecto, arquitecta, ing, delineante, topógrafo',
    ],
    [
      'entry',
      'information_technology',
      'administrador de sistemas, administradora de sistemas, analista de datos, científico de datos, científica de datos, informático, informática, analista de sistemas',
    ],
    [
      'entry',
      'legal',
      'abogado, abogada, notario, notaria, procurador, procuradora, asesor jurídico, asesora jurídica, letrado, letrada, jurista, juez, jueza, fiscal',
    ],
    [
      'entry',
      'healthcare',
      'enfermero, enfermera, médico, médica, doctor, doctora, farmacéutico, farmacéutica, fisioterapeuta, psicólogo, psicóloga, dentista, odontólogo, odontóloga, veterinario, veterinaria, nutricionista, auxiliar de enfermería, matrona, cirujano, cirujana, kinesiólogo, terapeuta, cuidador, cuidadora',
    ],
    [
      'entry',
      'education',
      'profesor, profesora, maestro, maestra, docente, formador, formadora, educador, educadora, monitor, monitora, bibliotecario, bibliotecaria, pedagogo, pedagoga',
    ],
    [
      'entry',
      'media_communication',
      'periodista, redactor, redactora, traductor, traductora, locutor, locutora, reportero, reportera, intérprete, corrector, correctora, comunicador, comunicadora, guionista, comunicador social, comunicadora social',
    ],
    [
      'entry',
      'arts_design',
      'diseñador, diseñadora, diseñador gráfico, diseñadora gráfica, fotógrafo, fotógrafa, artista, ilustrador, ilustradora, músico, actor, actriz',
    ],
    [
      'entry',
      'operations',
      'cocinero, cocinera, conductor, conductora, camarero, camarera, operario, operaria, mozo de almacén, chofer, electricista, mecánico, fontanero, carpintero, panadero, panadera, repartidor, peluquero, peluquera, albañil, almacenero, mesero, mesera, operador, operadora, soldador, jardinero, camionero, limpiadora',
    ],
    [
      'entry',
      'purchasing',
      'comprador, compradora, técnico de compras, técnica de compras, analista de compras',
    ],
    ['entry', 'consulting', 'consultor, consultora'],
    [
      'entry',
      'research',
      'investigador, investigadora, científico, científica, biólogo, bióloga, químico, química, economista',
    ],
    ['entry', 'community_social', 'trabajador social, trabajadora social, educador social, educadora social'],
    [
      'entry',
      'military_protective',
      'policía, bombero, bombera, militar, vigilante de seguridad, guardia civil, guardia de seguridad, vigilante, soldado',
    ],
    [
      'entry',
      'real_estate',
      'agente inmobiliario, agente inmobiliaria, asesor inmobiliario, asesora inmobiliaria, corredor inmobiliario',
    ],
    [
      'entry',
      'customer_success',
      'teleoperador, teleoperadora, agente de atención al cliente, gestor de clientes, agente de call center',
    ],
    [
      'entry',
      'marketing',
      'publicista, mercadólogo, mercadóloga, técnico de marketing, técnica de marketing, redactor publicitario',
    ],
    [
      'entry',
      '',
      'analista, especialista, asesor, asesora, auxiliar, ejecutivo, ejecutiva, coordinador, coordinadora, agente, empleado, empleada, gestor, gestora, representante, funcionario, funcionaria, ayudante, trabajador, trabajadora, delegado, delegada, planificador, planificadora, administrador, administradora, colaborador, colaboradora, técnico de, técnica de, oficial, operador de, licenciado, licenciada',
    ],
    [
      'training',
      '',
      'becario, becaria, practicante, en prácticas, prácticas, pasante, aprendiz, aprendiza, trainee, residente de medicina, mir, en formación, pasantía',
    ],
    [
      'training',
      'education',
      'estudiante, alumno, alumna, doctorando, doctoranda, opositor, opositora, universitario, universitaria, recién graduado, recién graduada, recién titulado, recién titulada, egresado, egresada, graduado en, graduada en',
    ],
    ['unpaid', 'community_social', 'voluntario, voluntaria, voluntariado, ad honorem, voluntarios'],
  ],
  functions: {
    accounting:
      'contab*, contable, contador*, auditor*, fiscal, tributari*, impuestos, tributos, asesor fiscal',
    administrative:
      'administrativ*, secretari*, recepcion*, asistente de dirección, asistente de gerencia, oficina',
    arts_design:
      'diseñ*, arte, artístic*, artista, fotógraf*, creativ*, música, músico, moda, ilustrador*, teatro',
    business_development:
      'desarrollo de negocio, desarrollo de negocios, alianzas, desarrollo comercial, nuevos negocios, alianzas estratégicas',
    community_social:
      'voluntari*, social, ong, fundación, responsabilidad social, sostenibilidad, tercer sector, acción social, cruz roja',
    consulting: 'consultor*, consultoría, asesoría, estrategia',
    customer_success:
      'atención al cliente, servicio al cliente, experiencia de cliente, experiencia del cliente, soporte, posventa, postventa, éxito del cliente, clientes éxito, call center, teleoperador*, atención al usuario',
    education:
      'educa*, profesor*, docen*, maestr*, escuela, colegio, universi*, formación, formador*, pedagog*, académic*, estudiante, enseñanza, catedrátic*, rector, rectora, decan*, instituto, capacitación docente, biblioteca*',
    engineering:
      'ingenier*, desarrollador*, desarrollo de software, software, programador*, técnico, técnica, mantenimiento, mecánica, obra, obras, arquitect*, construcción, eléctric*, electrónica, electromecánica, oficina técnica',
    finance:
      'finan*, control de gestión, tesorería, banca, bancari*, crédito, créditos, seguros, inversion*, riesgos, cobranzas, patrimonio, contraloría, presupuesto*, facturación, controller',
    healthcare:
      'salud, enferm*, médic*, medicina, hospital, clínica, farmac*, sanitari*, psicólog*, fisioterap*, odontolog*, dentista, veterinari*, nutricion*, doctor, doctora, terapia, cirujan*, odontólog*',
    human_resources:
      'rrhh, rr hh, recursos humanos, talento, selección, personas, reclut*, nómina, nóminas, capital humano, gestión humana, gestión de personas, capacitación, bienestar laboral, relaciones laborales, cultura',
    information_technology:
      'informátic*, sistemas, datos, ti, tic, tecnología, tecnologías, tecnologías de la información, ciberseguridad, redes, analítica, transformación digital, seguridad de la información, infraestructura',
    legal:
      'legal, jurídic*, derecho, abogad*, cumplimiento, notari*, protección de datos, asesoría jurídica, bufete, laboralista, jurista, letrad*',
    marketing:
      'marketing, mercadeo, mercadotecnia, mkt, marca, marcas, publicidad, trade marketing, contenidos, redes sociales, eventos, publicist*, community manager, crecimiento, posicionamiento, marketing digital, contenido',
    media_communication:
      'comunicacion*, comunicación, prensa, periodis*, redacción, redactor*, medios, editorial, relaciones públicas, traduc*, radio, comunicador*, relaciones institucionales, asuntos públicos, reporter*, audiovisual',
    military_protective:
      'policía, bomber*, militar, ejército, guardia civil, seguridad privada, vigilan*, defensa',
    operations:
      'operacion*, logístic*, producción, almacén, almacenes, planta, cadena de suministro, transporte, transportes, hotel*, restaurante*, cocina, cociner*, fábrica, distribución, flota, abastecimiento interno, inventarios, camarer*, procesos, mejora continua, calidad y procesos, tráfico, hostelería, camionero, seguridad industrial',
    product_management: 'producto, productos, gestión de producto, dueño de producto',
    project_management: 'proyecto, proyectos, programa, programas, pmo, gestión de proyectos',
    purchasing:
      'compras, comprador*, abastecimiento, aprovisionamiento*, adquisicion*, proveedores, suministros',
    quality_assurance: 'calidad, control de calidad, aseguramiento de calidad, tester',
    real_estate: 'inmobiliari*, bienes raíces, propiedades, activos inmobiliarios',
    research:
      'investiga*, i d, i d i, científic*, laboratorio, biólog*, innovación, ensayos clínicos, investigación clínica, economista',
    sales:
      'ventas, venta, comercial, comerciales, vend*, cuentas, clave, cuentas clave, exportacion*, exportación, tienda, tiendas, retail, asesor comercial, comercio, comercio exterior, preventa, dependient*, cajero, cajera, canal, e commerce, grandes cuentas, clientes corporativos, sucursal',
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
  assistants: 'asistente, asistenta, secretaria, secretario, auxiliar, asistente ejecutiva, ayudante',
  at: '@, trabajando en',
  perhapsAt: 'en, en la, en el, para, para la, del, de la, en los, en las',
  of: 'de, del, de la, en',
  company: 'empresa, la empresa, compañía, la compañía, la firma',
  aside:
    'ayudo a, ayudo, ayudamos a, ayudando a, acompaño a, asesoro a, apoyo a, coach, coach de, mentor de, mentor, asesor de, asesora de, asesor del, asesora del, consejero de presidentes, para ceos, para directivos, para empresarios, para dueños, buscando, en búsqueda, en busca, busco, búsqueda activa, abierto a, abierta a, contratando, buscamos, papá de, mamá de, padre de, madre de, asistente de, asistente del, secretaria de, secretaria del, asistente a, formador de, conferencista, impulsando, ignora, olvida, olvide, esposo de, esposa de, hijo de, hija de',
  former:
    'ex, exdirector, exdirectora, exgerente, expresidente, expresidenta, exceo, anterior, anteriormente, antiguo, antigua, antes, extitular, exsocio, exsocia, exjefe, exjefa, previamente',
  notYet: 'futuro, futura, aspirante, próximo, próxima, en camino a, soñando',
  retired:
    'jubilado, jubilada, retirado, retirada, pensionado, pensionada, prejubilado, prejubilada, emérito, emérita',
  clubs:
    'asociación de vecinos, club, asociación de estudiantes, ampa, centro de estudiantes, cofradía, peña, consejo estudiantil, asociación juvenil, delegación de alumnos, asociación deportiva, federación estudiantil',
  notCompany:
    'zona norte, zona sur, norte, sur, este, oeste, centro, zona, región, regional, nacional, internacional, españa, méxico, colombia, perú, chile, argentina, ecuador, uruguay, bolivia, latinoamérica, latam, iberia, europa, madrid, barcelona, valencia, sevilla, bilbao, cdmx, bogotá, medellín, lima, conferencista, speaker, ponente, autor, autora, padre, madre, papá, mamá, mentor, mba, apasionado, apasionada, runner, viajero, viajera, emprendimiento, transformación, innovación, sostenibilidad, pymes, horeca, canal, retail, digital, andalucía, cataluña, galicia, caribe, centroamérica, occidente, oriente, disponible, en búsqueda',
};
