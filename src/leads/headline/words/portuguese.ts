import type { HeadlineWords } from '../headline-words';

export const portuguese: HeadlineWords = {
  language: 'pt',
  hints: 'o, os, a, as, e, de, do, da, dos, das, em, na, no, para, com, por, um, uma, meu, minha, que, ao',
  letters: 'ãõ',
  titles: [
    [
      'none',
      '',
      'dono do meu, dona do meu, dono da minha, dona da minha, dono de mim, dona de mim, dona de casa, dono de casa, dono de um, dona de um, dona de dois, dono de dois, chefe da minha, ceo da minha, diretora da minha vida, diretor da minha vida, sócio torcedor, sócio do benfica, companheira de vida, sócio do clube',
    ],
    [
      'cxo',
      'general_management',
      'diretor geral, diretora geral, diretor presidente, diretora presidente, presidente, presidenta, presidente executivo, presidente executiva, diretor executivo, diretora executiva, administrador delegado, administradora delegada, presidente do conselho, diretor superintendente, presidente do conselho de administração, diretora superintendente, administrador executivo',
    ],
    [
      'owner',
      'entrepreneurship',
      'fundador, fundadora, cofundador, cofundadora, co fundador, co fundadora, proprietário, proprietária, dono, dona, empresário, empresária, empreendedor, empreendedora, autônomo, autônoma, autónomo, autónoma, freelancer, freelance, sócio proprietário, sócia proprietária, mei, microempreendedor, microempreendedora, trabalhador independente, profissional autônomo, por conta própria, idealizador, idealizadora, franqueado, franqueada, sócio gerente proprietário, titular',
    ],
    [
      'partner',
      '',
      'sócio, sócia, sócio fundador, sócia fundadora, sócio diretor, sócia diretora, sócio administrador, sócia administradora, sócio gerente, sócia gerente, sócio sênior, sócia gestora, sócio gestor',
    ],
    ['vp', '', 'vice presidente, vice presidenta, vice presidente executivo, vice presidente sênior'],
    [
      'director',
      'general_management',
      'diretor regional, diretora regional, conselheiro independente, conselheira independente, membro do conselho, conselheiro de administração, conselheira de administração, conselheiro, conselheira, gerente geral, gerente de país, chefe de gabinete, country manager, diretor de unidade, diretora de unidade',
    ],
    [
      'director',
      '',
      'diretor, diretora, director, directora, superintendente, subdiretor, subdiretora, diretor adjunto, diretora adjunta, dir',
    ],
    [
      'director',
      'media_communication',
      'editor chefe, editora chefe, redator chefe, redatora chefe, diretor de redação, editor executivo',
    ],
    [
      'director',
      'education',
      'reitor, reitora, diretor de escola, diretora de escola, diretora escolar, diretor escolar',
    ],
    [
      'manager',
      '',
      'gerente, subgerente, gestor, gestora, chefe, encarregado, encarregada, responsável, supervisor, supervisora, líder de equipe, líder de equipa, chefe de equipa, chefe de projeto, chefe de departamento, chefe de setor, gerente de projetos, coordenador geral, mestre de obras',
    ],
    ['manager', 'sales', 'gerente de contas, gerente de loja, chefe de loja, responsável de loja'],
    ['manager', 'operations', 'chefe de cozinha, chef de cozinha'],
    ['manager', 'accounting', 'contador chefe, contabilista chefe'],
    ['manager', 'healthcare', 'enfermeiro chefe, enfermeira chefe'],
    ['manager', 'marketing', 'diretor de contas, diretora de contas'],
    [
      'senior',
      '',
      'sênior, sénior, especialista sênior, especialista sénior, líder técnico, líder técnica, líder, perito, expert, professor titular, professora titular, diretor de arte, diretora de arte, encarregado de dados, professor doutor',
    ],
    [
      'entry',
      'administrative',
      'assistente, assistente da diretoria, assistente administrativo, assistente administrativa, assistente executiva, assistente executivo, secretária, secretário, secretária executiva, recepcionista, rececionista, auxiliar administrativo, auxiliar administrativa, administrativo, administrativa, assistente de direção',
    ],
    [
      'entry',
      'sales',
      'vendedor, vendedora, consultor de vendas, consultora de vendas, representante comercial, executivo de vendas, executiva de vendas, executivo de contas, executiva de contas, comercial, promotor de vendas, promotora de vendas, assistente de vendas, caixa, operador de caixa, operadora de caixa, consultor comercial, consultora comercial, propagandista',
    ],
    [
      'entry',
      'human_resources',
      'recrutador, recrutadora, analista de rh, analista de recursos humanos, técnico de recursos humanos, técnica de recursos humanos',
    ],
    [
      'entry',
      'accounting',
      'contador, contadora, contabilista, auditor, auditora, técnico contábil, analista contábil, analista fiscal',
    ],
    [
      'entry',
      'finance',
      'bancário, bancária, assessor de investimentos, assessora de investimentos, corretor de seguros, corretora de seguros, consultor financeiro, consultora financeira, analista financeiro, analista financeira',
    ],
    [
      'entry',
      'engineering',
      'engenheiro, engenheira, desenvolvedor, desenvolvedora, programador, programadora, técnico, técnica, arquiteto, arquiteta, dev',
    ],
    [
      'entry',
      'information_technology',
      'analista de dados, cientista de dados, analista de sistemas, administrador de sistemas, técnico de informática, analista de ti',
    ],
    [
      'entry',
      'legal',
      'advogado, advogada, notário, jurista, solicitador, solicitadora, tabelião, juiz, juíza, procurador, procuradora',
    ],
    [
      'entry',
      'healthcare',
      'enfermeiro, enfermeira, médico, médica, farmacêutico, farmacêutica, fisioterapeuta, psicólogo, psicóloga, dentista, nutricionista, veterinário, veterinária, terapeuta, técnico de enfermagem, técnica de enfermagem, cuidador, cuidadora, cirurgião, cirurgiã',
    ],
    [
      'entry',
      'education',
      'professor, professora, docente, formador, formadora, educador, educadora, pedagogo, pedagoga, instrutor, instrutora, bibliotecário, bibliotecária',
    ],
    [
      'entry',
      'media_communication',
      'jornalista, redator, redatora, tradutor, tradutora, repórter, assessor de imprensa, assessora de imprensa, intérprete, revisor, revisora, roteirista',
    ],
    [
      'entry',
      'arts_design',
      'designer, fotógrafo, fotógrafa, artista, ilustrador, ilustradora, músico, atriz, ator',
    ],
    [
      'entry',
      'operations',
      'motorista, cozinheiro, cozinheira, operador, operadora, eletricista, mecânico, garçom, garçonete, almoxarife, operador de armazém, padeiro, cabeleireiro, cabeleireira, pedreiro, empregado de mesa, estoquista, ajudante de cozinha, soldador',
    ],
    ['entry', 'purchasing', 'comprador, compradora, analista de compras'],
    ['entry', 'consulting', 'consultor, consultora'],
    [
      'entry',
      'research',
      'pesquisador, pesquisadora, investigador, investigadora, cientista, biólogo, bióloga, químico, química, economista',
    ],
    ['entry', 'community_social', 'assistente social, educador social, educadora social'],
    [
      'entry',
      'military_protective',
      'policial, polícia, bombeiro, bombeira, militar, vigilante, segurança, soldado',
    ],
    [
      'entry',
      'real_estate',
      'corretor de imóveis, corretora de imóveis, consultor imobiliário, consultora imobiliária, agente imobiliário, agente imobiliária',
    ],
    ['entry', 'customer_success', 'atendente, operador de telemarketing, operadora de telemarketing'],
    ['entry', 'marketing', 'publicitário, publicitária, analista de marketing'],
    [
      'entry',
      '',
      'analista, especialista, assessor, assessora, auxiliar, coordenador, coordenadora, agente, técnico de, técnica de, pleno, júnior, representante, colaborador, colaboradora, funcionário, funcionária, executivo, executiva, servidor público, servidora pública, administrador, administradora, planejador, operário, trabalhador',
    ],
    [
      'training',
      '',
      'estagiário, estagiária, estágio, trainee, jovem aprendiz, aprendiz, menor aprendiz, residente médico, em formação',
    ],
    [
      'training',
      'education',
      'estudante, aluno, aluna, universitário, universitária, mestrando, mestranda, doutorando, doutoranda, graduando, graduanda, acadêmico de, acadêmica de, bolsista, recém formado, recém formada, recém licenciado',
    ],
    ['unpaid', 'community_social', 'voluntário, voluntária, voluntariado'],
  ],
  functions: {
    accounting: 'contabil*, contábil, contador*, auditor*, auditoria, fiscal, tributári*, impostos',
    administrative:
      'administrativ*, secretári*, recepcionista, assistente da diretoria, secretaria, facilities',
    arts_design: 'design, arte, fotógraf*, artista, criação, criativ*, moda, músic*, ilustrador*, artístic*',
    business_development:
      'desenvolvimento de negócios, novos negócios, parcerias, alianças, desenvolvimento de negócio',
    community_social:
      'voluntári*, voluntariado, social, ong, sustentabilidade, terceiro setor, instituto social, responsabilidade social',
    consulting: 'consultor*, consultoria, estratégia, assessoria',
    customer_success:
      'atendimento, atendimento ao cliente, sucesso do cliente, suporte, pós venda, experiência do cliente, apoio ao cliente, serviço ao cliente, relacionamento com o cliente, call center, telemarketing, atendente',
    education:
      'educa*, professor*, docente, escola, escolar, universi*, pedagog*, formação, formador*, ensino, acadêmic*, académic*, estudante, reitor*, mestrando, mestranda, doutorand*, treinamento, colégio',
    engineering:
      'engenh*, desenvolvedor*, desenvolvimento de software, software, programador*, manutenção, técnico, técnica, obras, arquitet*, construção, elétric*, mecânic*, automação',
    finance:
      'finan*, financeir*, tesouraria, controladoria, banco, bancári*, crédito, seguros, investimento*, risco, riscos, controller, controlling, cobrança, faturamento, orçamento, planejamento financeiro, patrimônio',
    healthcare:
      'saúde, enferm*, médic*, medicina, hospital*, clínic*, farm*, psicólog*, fisioterap*, dentista, odontolog*, nutricion*, veterinári*, cirurgi*',
    human_resources:
      'rh, recursos humanos, pessoas, gente, talentos, talento, recrut*, recrutamento, departamento pessoal, gente e gestão, capital humano, folha de pagamento, gestão de pessoas, pessoas e cultura, treinamento e desenvolvimento, cultura',
    information_technology:
      'ti, dados, sistemas, informática, tecnologia, tecnologia da informação, segurança da informação, redes, infraestrutura, cibersegurança, analytics, transformação digital',
    legal:
      'jurídic*, direito, advog*, advocacia, compliance, notári*, proteção de dados, jurista, legal, solicitador*, contencioso',
    marketing:
      'marketing, mkt, marca, marcas, publicidade, propaganda, publicitári*, trade marketing, conteúdo, redes sociais, mídias sociais, mídia, eventos, growth, mídia social, branding, social media',
    media_communication:
      'comunicação, imprensa, jornalis*, redator*, redação, relações públicas, editorial, tradut*, rádio, relações institucionais, comunicação interna, assessoria de imprensa, repórter',
    military_protective:
      'policial, polícia, bombeir*, militar, exército, vigilante, segurança patrimonial, marinha',
    operations:
      'operaç*, logístic*, produção, armazém, fábrica, planta, cadeia de suprimentos, transporte, transportes, hotel*, restaurante*, cozinha, cozinheir*, motorista, industrial, estoque, frota, processos, melhoria contínua, pcp, distribuição, suprimentos e logística, hotelaria, padeir*, segurança do trabalho',
    product_management: 'produto, produtos, gestão de produto, gestão de produtos',
    project_management: 'projeto, projetos, projetos e, pmo, programas, gestão de projetos',
    purchasing: 'compras, comprador*, suprimentos, aprovisionamento, aquisições, fornecedores, procurement',
    quality_assurance:
      'qualidade, controle de qualidade, garantia da qualidade, controlo de qualidade, testes, qa',
    real_estate: 'imóveis, imobiliári*, imóvel, incorporação',
    research:
      'pesquisa*, investiga*, p d, cientista, laboratório, biólog*, inovação, pesquisa clínica, científic*',
    sales:
      'vendas, venda, comercial, comerciais, vendedor*, contas, exportação, exportaç*, loja, lojas, varejo, retalho, key account, comércio, comércio exterior, e commerce, pré vendas, caixa, inside sales',
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
  assistants: 'assistente, secretária, secretário, auxiliar',
  at: '@',
  perhapsAt: 'na, no, nas, nos, em, da, do, para a, numa, num',
  of: 'de, da, do, das, dos, na, no, em',
  company: 'empresa, a empresa, companhia',
  aside:
    'ajudo, eu ajudo, ajudando, ajudamos, apoio, auxilio, capacito, mentor, mentor de, mentora, mentora de, coach, coach de, assessor de, assessora de, assessor do, assessora do, assistente da, assistente do, assistente de, para ceos, para líderes, para empresários, conselheiro de ceos, em busca, procurando, à procura, buscando, procuro, aberto a, aberta a, contratando, estamos contratando, vagas, pai de, mãe de, ignore, esqueça, secretária da, secretária do, marido de, esposa de',
  former: 'ex, antigo, antiga, anteriormente, ex diretor, antes',
  notYet: 'futuro, futura, aspirante, próximo, próxima',
  retired: 'aposentado, aposentada, reformado, reformada, jubilado, jubilada, na reforma, emérito, emérita',
  clubs:
    'clube, associação de estudantes, centro acadêmico, atlética, grêmio, associação de moradores, associação de pais, empresa júnior, diretório acadêmico, núcleo de estudantes, associação académica',
  notCompany:
    'brasil, portugal, norte, sul, nordeste, sudeste, centro oeste, região, regional, nacional, internacional, são paulo, rio de janeiro, lisboa, porto, belo horizonte, curitiba, recife, latam, ibéria, europa, angola, moçambique, palestrante, autor, autora, pai, mãe, mentor, mba, apaixonado, apaixonada, inovação, transformação, digital, agronegócio, varejo, saúde, em transição, disponível, sênior, pleno, júnior, remoto',
};
