import type { LanguageWords } from '../leads/text/language-words';

export const portuguese: LanguageWords = {
  language: 'pt',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      dono do meu, dona do meu, dono da minha, dona da minha, dono de mim, dona de mim, dona de casa,
      dono de casa, dono de um, dona de um, dona de dois, dono de dois, chefe da minha, ceo da minha,
      diretora da minha vida, diretor da minha vida, sócio torcedor, sócio do benfica, companheira de vida,
      sócio do clube
    `,
    cxo: {
      general_management: `
        diretor geral, diretora geral, diretor presidente, diretora presidente, presidente, presidenta,
        presidente executivo, presidente executiva, diretor executivo, diretora executiva,
        administrador delegado, administradora delegada, presidente do conselho, diretor superintendente,
        presidente do conselho de administração, diretora superintendente, administrador executivo
      `,
    },
    owner: {
      entrepreneurship: `
        fundador, fundadora, cofundador, cofundadora, co fundador, co fundadora, proprietário, proprietária,
        dono, dona, empresário, empresária, empreendedor, empreendedora, autônomo, autônoma, autónomo,
        autónoma, freelancer, freelance, sócio proprietário, sócia proprietária, mei, microempreendedor,
        microempreendedora, trabalhador independente, profissional autônomo, por conta própria, idealizador,
        idealizadora, franqueado, franqueada, sócio gerente proprietário, titular
      `,
    },
    partner: {
      any: `
        sócio, sócia, sócio fundador, sócia fundadora, sócio diretor, sócia diretora, sócio administrador,
        sócia administradora, sócio gerente, sócia gerente, sócio sênior, sócia gestora, sócio gestor
      `,
    },
    vp: {
      any: `
        vice presidente, vice presidenta, vice presidente executivo, vice presidente sênior
      `,
    },
    director: {
      general_management: `
        diretor regional, diretora regional, conselheiro independente, conselheira independente,
        membro do conselho, conselheiro de administração, conselheira de administração, conselheiro,
        conselheira, gerente geral, gerente de país, chefe de gabinete, country manager, diretor de unidade,
        diretora de unidade
      `,
      any: `
        diretor, diretora, director, directora, superintendente, subdiretor, subdiretora, diretor adjunto,
        diretora adjunta, dir
      `,
      media_communication: `
        editor chefe, editora chefe, redator chefe, redatora chefe, diretor de redação, editor executivo
      `,
      education: `
        reitor, reitora, diretor de escola, diretora de escola, diretora escolar, diretor escolar
      `,
    },
    manager: {
      any: `
        gerente, subgerente, gestor, gestora, chefe, encarregado, encarregada, responsável, supervisor,
        supervisora, líder de equipe, líder de equipa, chefe de equipa, chefe de projeto,
        chefe de departamento, chefe de setor, gerente de projetos, coordenador geral, mestre de obras
      `,
      sales: 'gerente de contas, gerente de loja, chefe de loja, responsável de loja',
      operations: 'chefe de cozinha, chef de cozinha',
      accounting: 'contador chefe, contabilista chefe',
      healthcare: 'enfermeiro chefe, enfermeira chefe',
      marketing: 'diretor de contas, diretora de contas',
    },
    senior: {
      any: `
        sênior, sénior, especialista sênior, especialista sénior, líder técnico, líder técnica, líder, perito,
        expert, professor titular, professora titular, diretor de arte, diretora de arte,
        encarregado de dados, professor doutor
      `,
    },
    entry: {
      administrative: `
        assistente, assistente da diretoria, assistente administrativo, assistente administrativa,
        assistente executiva, assistente executivo, secretária, secretário, secretária executiva,
        recepcionista, rececionista, auxiliar administrativo, auxiliar administrativa, administrativo,
        administrativa, assistente de direção
      `,
      sales: `
        vendedor, vendedora, consultor de vendas, consultora de vendas, representante comercial,
        executivo de vendas, executiva de vendas, executivo de contas, executiva de contas, comercial,
        promotor de vendas, promotora de vendas, assistente de vendas, caixa, operador de caixa,
        operadora de caixa, consultor comercial, consultora comercial, propagandista
      `,
      human_resources: `
        recrutador, recrutadora, analista de rh, analista de recursos humanos, técnico de recursos humanos,
        técnica de recursos humanos
      `,
      accounting: `
        contador, contadora, contabilista, auditor, auditora, técnico contábil, analista contábil,
        analista fiscal
      `,
      finance: `
        bancário, bancária, assessor de investimentos, assessora de investimentos, corretor de seguros,
        corretora de seguros, consultor financeiro, consultora financeira, analista financeiro,
        analista financeira
      `,
      engineering: `
        engenheiro, engenheira, desenvolvedor, desenvolvedora, programador, programadora, técnico, técnica,
        arquiteto, arquiteta, dev
      `,
      information_technology: `
        analista de dados, cientista de dados, analista de sistemas, administrador de sistemas,
        técnico de informática, analista de ti
      `,
      legal: `
        advogado, advogada, notário, jurista, solicitador, solicitadora, tabelião, juiz, juíza, procurador,
        procuradora
      `,
      healthcare: `
        enfermeiro, enfermeira, médico, médica, farmacêutico, farmacêutica, fisioterapeuta, psicólogo,
        psicóloga, dentista, nutricionista, veterinário, veterinária, terapeuta, técnico de enfermagem,
        técnica de enfermagem, cuidador, cuidadora, cirurgião, cirurgiã
      `,
      education: `
        professor, professora, docente, formador, formadora, educador, educadora, pedagogo, pedagoga,
        instrutor, instrutora, bibliotecário, bibliotecária
      `,
      media_communication: `
        jornalista, redator, redatora, tradutor, tradutora, repórter, assessor de imprensa,
        assessora de imprensa, intérprete, revisor, revisora, roteirista
      `,
      arts_design: `
        designer, fotógrafo, fotógrafa, artista, ilustrador, ilustradora, músico, atriz, ator
      `,
      operations: `
        motorista, cozinheiro, cozinheira, operador, operadora, eletricista, mecânico, garçom, garçonete,
        almoxarife, operador de armazém, padeiro, cabeleireiro, cabeleireira, pedreiro, empregado de mesa,
        estoquista, ajudante de cozinha, soldador
      `,
      purchasing: 'comprador, compradora, analista de compras',
      consulting: 'consultor, consultora',
      research: `
        pesquisador, pesquisadora, investigador, investigadora, cientista, biólogo, bióloga, químico, química,
        economista
      `,
      community_social: 'assistente social, educador social, educadora social',
      military_protective: 'policial, polícia, bombeiro, bombeira, militar, vigilante, segurança, soldado',
      real_estate: `
        corretor de imóveis, corretora de imóveis, consultor imobiliário, consultora imobiliária,
        agente imobiliário, agente imobiliária
      `,
      customer_success: 'atendente, operador de telemarketing, operadora de telemarketing',
      marketing: 'publicitário, publicitária, analista de marketing',
      any: `
        analista, especialista, assessor, assessora, auxiliar, coordenador, coordenadora, agente, técnico de,
        técnica de, pleno, júnior, representante, colaborador, colaboradora, funcionário, funcionária,
        executivo, executiva, servidor público, servidora pública, administrador, administradora, planejador,
        operário, trabalhador
      `,
    },
    training: {
      any: `
        estagiário, estagiária, estágio, trainee, jovem aprendiz, aprendiz, menor aprendiz, residente médico,
        em formação
      `,
      education: `
        estudante, aluno, aluna, universitário, universitária, mestrando, mestranda, doutorando, doutoranda,
        graduando, graduanda, acadêmico de, acadêmica de, bolsista, recém formado, recém formada,
        recém licenciado
      `,
    },
    unpaid: {
      community_social: 'voluntário, voluntária, voluntariado',
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: 'contabil*, contábil, contador*, auditor*, auditoria, fiscal, tributári*, impostos',
    administrative: `
      administrativ*, secretári*, recepcionista, assistente da diretoria, secretaria, facilities
    `,
    arts_design: `
      design, arte, fotógraf*, artista, criação, criativ*, moda, músic*, ilustrador*, artístic*
    `,
    business_development: `
      desenvolvimento de negócios, novos negócios, parcerias, alianças, desenvolvimento de negócio
    `,
    community_social: `
      voluntári*, voluntariado, social, ong, sustentabilidade, terceiro setor, instituto social,
      responsabilidade social
    `,
    consulting: 'consultor*, consultoria, estratégia, assessoria',
    customer_success: `
      atendimento, atendimento ao cliente, sucesso do cliente, suporte, pós venda, experiência do cliente,
      apoio ao cliente, serviço ao cliente, relacionamento com o cliente, call center, telemarketing,
      atendente
    `,
    education: `
      educa*, professor*, docente, escola, escolar, universi*, pedagog*, formação, formador*, ensino,
      acadêmic*, académic*, estudante, reitor*, mestrando, mestranda, doutorand*, treinamento, colégio
    `,
    engineering: `
      engenh*, desenvolvedor*, desenvolvimento de software, software, programador*, manutenção, técnico,
      técnica, obras, arquitet*, construção, elétric*, mecânic*, automação
    `,
    finance: `
      finan*, financeir*, tesouraria, controladoria, banco, bancári*, crédito, seguros, investimento*, risco,
      riscos, controller, controlling, cobrança, faturamento, orçamento, planejamento financeiro, patrimônio
    `,
    healthcare: `
      saúde, enferm*, médic*, medicina, hospital*, clínic*, farm*, psicólog*, fisioterap*, dentista,
      odontolog*, nutricion*, veterinári*, cirurgi*
    `,
    human_resources: `
      rh, recursos humanos, pessoas, gente, talentos, talento, recrut*, recrutamento, departamento pessoal,
      gente e gestão, capital humano, folha de pagamento, gestão de pessoas, pessoas e cultura,
      treinamento e desenvolvimento, cultura
    `,
    information_technology: `
      ti, dados, sistemas, informática, tecnologia, tecnologia da informação, segurança da informação, redes,
      infraestrutura, cibersegurança, analytics, transformação digital
    `,
    legal: `
      jurídic*, direito, advog*, advocacia, compliance, notári*, proteção de dados, jurista, legal,
      solicitador*, contencioso
    `,
    marketing: `
      marketing, mkt, marca, marcas, publicidade, propaganda, publicitári*, trade marketing, conteúdo,
      redes sociais, mídias sociais, mídia, eventos, growth, mídia social, branding, social media
    `,
    media_communication: `
      comunicação, imprensa, jornalis*, redator*, redação, relações públicas, editorial, tradut*, rádio,
      relações institucionais, comunicação interna, assessoria de imprensa, repórter
    `,
    military_protective: `
      policial, polícia, bombeir*, militar, exército, vigilante, segurança patrimonial, marinha
    `,
    operations: `
      operaç*, logístic*, produção, armazém, fábrica, planta, cadeia de suprimentos, transporte, transportes,
      hotel*, restaurante*, cozinha, cozinheir*, motorista, industrial, estoque, frota, processos,
      melhoria contínua, pcp, distribuição, suprimentos e logística, hotelaria, padeir*,
      segurança do trabalho
    `,
    product_management: 'produto, produtos, gestão de produto, gestão de produtos',
    project_management: 'projeto, projetos, projetos e, pmo, programas, gestão de projetos',
    purchasing: `
      compras, comprador*, suprimentos, aprovisionamento, aquisições, fornecedores, procurement
    `,
    quality_assurance: `
      qualidade, controle de qualidade, garantia da qualidade, controlo de qualidade, testes, qa
    `,
    real_estate: 'imóveis, imobiliári*, imóvel, incorporação',
    research: `
      pesquisa*, investiga*, p d, cientista, laboratório, biólog*, inovação, pesquisa clínica, científic*
    `,
    sales: `
      vendas, venda, comercial, comerciais, vendedor*, contas, exportação, exportaç*, loja, lojas, varejo,
      retalho, key account, comércio, comércio exterior, e commerce, pré vendas, caixa, inside sales
    `,
  },

  weakFunctions: {
    administrative: 'assistente, administração, administrador*, auxiliar, escritório',
    sales: 'cliente, clientes, negócios, mercado, representante',
    information_technology: 'digital',
    general_management: 'conselho, conselheir*',
    engineering: 'desenvolvimento',
    operations: 'serviços, segurança',
    legal: 'advogados',
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: 'assistente, secretária, secretário, auxiliar',
    at: '@',
    perhapsAt: 'na, no, nas, nos, em, da, do, para a, numa, num',
    of: 'de, da, do, das, dos, na, no, em',
    company: 'empresa, a empresa, companhia',
    aside: `
      ajudo, eu ajudo, ajudando, ajudamos, apoio, auxilio, capacito, mentor, mentor de, mentora, mentora de,
      coach, coach de, assessor de, assessora de, assessor do, assessora do, assistente da, assistente do,
      assistente de, para ceos, para líderes, para empresários, conselheiro de ceos, em busca, procurando,
      à procura, buscando, procuro, aberto a, aberta a, contratando, estamos contratando, vagas, pai de,
      mãe de, ignore, esqueça, secretária da, secretária do, marido de, esposa de
    `,
    former: 'ex, antigo, antiga, anteriormente, ex diretor, antes',
    notYet: 'futuro, futura, aspirante, próximo, próxima',
    retired: `
      aposentado, aposentada, reformado, reformada, jubilado, jubilada, na reforma, emérito, emérita
    `,
    clubs: `
      clube, associação de estudantes, centro acadêmico, atlética, grêmio, associação de moradores,
      associação de pais, empresa júnior, diretório acadêmico, núcleo de estudantes, associação académica
    `,
    notCompany: `
      brasil, portugal, norte, sul, nordeste, sudeste, centro oeste, região, regional, nacional,
      internacional, são paulo, rio de janeiro, lisboa, porto, belo horizonte, curitiba, recife, latam,
      ibéria, europa, angola, moçambique, palestrante, autor, autora, pai, mãe, mentor, mba, apaixonado,
      apaixonada, inovação, transformação, digital, agronegócio, varejo, saúde, em transição, disponível,
      sênior, pleno, júnior, remoto
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      não tenho interesse, não temos interesse, não estou interessado, não estou interessada,
      não estamos interessados, sem interesse, não me interessa, não nos interessa, não me escreva mais,
      não me escrevas mais, não me mande mais, não me mandes mais, não me contate, não me contacte,
      não entre mais em contato, pare de me escrever, para de me escrever, parar de me escrever?,
      pare de me mandar, parar de me mandar?, pare de me enviar, parar de me enviar?, deixe de me contactar,
      me remova, remova-me, me remover?, remover-me?, me tire da lista, me tira da lista, me descadastre,
      apague os meus dados, apague meus dados, apagar meus dados?, me deixe em paz, deixe-me em paz,
      como conseguiu meu?, como conseguiu o meu?, onde conseguiu meu?, meu advogado, minha advogada,
      medidas legais, medidas judiciais, ação judicial, denunciar como spam, pessoa errada,
      não sou a pessoa certa, não sou a pessoa indicada, contato errado, contacto errado
    `,
    alone: `
      não obrigado, não obrigada, não muito obrigado, não muito obrigada, obrigado mas não, obrigada mas não,
      pare, stop, dispenso, sair da lista
    `,
    beside: 'desculpe, mas, lamento',
    unless: 'se, ele, ela, eles, elas, quem, pessoas, disse que',
    but: 'mas, porém, e sim, no entanto',
    softened: `
      no momento, de momento, neste momento, por enquanto, por agora, atualmente, este ano, ainda
    `,
  },

  // What a machine answers while somebody is out.
  away: `
    fora do escritório, ausente do escritório, estou de férias, estarei de férias, estou de licença,
    licença maternidade, licença de maternidade, licença paternidade, licença parental, resposta automática,
    estarei ausente, estou ausente, estarei fora, de volta ao escritório
  `,

  // Not now, and when.
  later: {
    cues: `
      talvez, quem sabe, falamos, falar, conversamos, conversar, conversa, retomamos, retomar, escreva-me,
      me escreva, me escreve, escreve-me, me procure, me procura, me chame, me chama, me ligue, liga-me,
      contacte-me, volte a, volta a, melhor, mais tarde, mais para a frente, só em, antes de, este ano não,
      sem tempo, me lembre, vemos isso, adiar
    `,
    times: {
      'next-year': `
        no próximo ano, próximo ano, ano que vem, para o ano, depois do natal, depois das festas
      `,
      'next-month': 'próximo mês, mês que vem',
      weeks: 'em {n} semanas, daqui a {n} semanas, daqui a {n} semana',
      months: 'em {n} meses, daqui a {n} meses, daqui a {n} mês',
      'half-year': 'daqui a meio ano',
      quarter: 'no q{n}, q{n}, no t{n}',
      month: `
        em {month}, até {month}, a partir de {month}, no início de {month}, antes de {month}
      `,
      september: 'depois do verão, depois das férias, no outono',
      may: 'depois da páscoa',
      march: 'na primavera',
      june: 'no verão',
      someday: `
        talvez mais tarde, talvez mais para a frente, agora não, por enquanto não, em outro momento,
        noutra altura, numa outra altura, outra hora, não é um bom momento, não é boa altura
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      janeiro|jan, fevereiro|fev, março|mar, abril|abr, maio, junho|jun, julho|jul, agosto|ago, setembro|set,
      outubro|out, novembro|nov, dezembro|dez
    `,
    numbers: 'um|uma, dois|duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze',
  },

  // Questions and requests.
  asks: {
    hello: `
      como vai, como vai voce, como esta, como estas, como voce esta, tudo bem, tudo bom, tudo bem com voce,
      tudo certo
    `,
    answer: `
      me diga, diga me, diz me, me avise, avise me, me avisa, avisa me, me conta, me conte, conta me,
      conte me, me responda, me fala
    `,
    request: `
      me ligue, ligue me, me liga, me chama, me chame, me mande, mande me, me manda, me envie, envie me,
      escreva me, agende uma, marque uma, vamos conversar, vamos marcar, vamos agendar, vamos falar,
      bora conversar, gostaria de saber, queria saber, adoraria saber, adoraria ouvir, gostaria de ouvir,
      inscreva se, da uma olhada, de uma olhada
    `,
    or: 'ou',
    toTalk: `
      como funciona, como funcionaria, como é que funciona, como vocês fazem, quanto custa, quanto custaria,
      quanto sai, quanto fica, qual é o preço, qual o preço, qual o valor, qual é o valor,
      quais são os preços, tabela de preços, me mande um orçamento, envie-me um orçamento, um orçamento,
      quando poderia, quando poderias, quando poderíamos, quando podemos, quando pode, quando você pode,
      quando podes, quando tem tempo, quando tens tempo, podemos falar, podemos conversar,
      poderíamos conversar, vamos conversar, vamos falar, me liga, me ligue, ligue-me, liga-me, sua agenda,
      tua agenda, seu calendário, teu calendário, está livre, estás livre, tem um horário, marcar uma chamada,
      marcar uma call, marcar uma conversa, marcar uma reunião, agendar uma, uma demonstração, uma demo,
      pode me mostrar
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'olá, oi, oie, e aí',
    wishes: 'bom dia, boa tarde, boa noite, viva',
    dears: 'cara, caro, prezada, prezado, querida, querido, caros, exma, exmo',
    titles: 'sr, sra, senhor, senhora, dr, dra, dona, eng, a todos, pessoal, todos',
    regards: `
      atenciosamente, cordialmente, com os melhores cumprimentos, melhores cumprimentos, cumprimentos,
      um abraço, abraço, abraços, saudações, att
    `,
    partings: `
      obrigado, obrigada, muito obrigado, muito obrigada, desde já agradeço, até breve, até logo, grato,
      grata
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      a, acho, ainda, ano, anos, ao, aos, aqui, as, até, aí, bem, boa, bom, com, como, consigo, da, das, de,
      depois, desta, deste, do, e, ela, elas, ele, eles, em, empresa, entre, então, era, essa, esse, estou,
      está, estão, eu, falar, favor, fazer, foi, foram, gostei, hoje, há, interesse, isso, já, lá, mais, mas,
      me, mesma, mesmo, meu, minha, muita, muito, na, nas, nem, no, nos, nossa, nossas, nosso, nossos, num,
      numa, não, o, obrigada, obrigado, olá, os, ou, outra, outro, para, parabéns, partilha, pela, pelo,
      pelos, pode, podemos, por, pra, quando, que, quem, se, sem, semana, sempre, ser, seu, seus, sobre, sou,
      sua, suas, são, só, também, tanto, tem, temos, tempo, ter, tinha, trabalho, três, têm, um, uma, vai,
      vez, você, vocês, à, às
    `,
    letters: 'ãçõ',
    hints: `
      o, os, a, as, e, de, do, da, dos, das, em, na, no, para, com, por, um, uma, meu, minha, que, ao
    `,
    hintLetters: 'ãõ',
  },
};
