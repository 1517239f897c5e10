import type { HeadlineWords } from '../headline-words';

export const englishFunctions: HeadlineWords['functions'] = {
  accounting:
    'accounting, accountant, accountants, accounts payable, accounts receivable, bookkeep*, audit, auditor, auditing, tax, taxation, payables, receivables, ledger, general ledger, r2r, record to report',
  administrative:
    'administration, administrative, office manager, office management, secretary, secretarial, receptionist, executive assistant, facilities, workplace, virtual assistant, personal assistant, executive operations, clerk',
  arts_design:
    'design, designer, designers, ux, ui, ux design, product design, art, artist, creative, artistic, photograph*, illustrat*, animation, animator, music, musician, interior design, motion design, visual design, theatre, brand design, design systems, fashion, ceramics, graphic design, product designer, user experience',
  business_development:
    'business development, biz dev, bizdev, bd, partnerships, partnership, alliances, partner manager, channel manager, channel, partner success, ecosystem, strategic partnerships, corporate development, partner marketing manager, partner sales, business developer, new business, m and a, partner development, partner programs, channel partners',
  community_social:
    'social work, social worker, community outreach, nonprofit, non profit, charity, fundraising, volunteer, volunteers, volunteering, youth, ngo, philanthropy, animal shelter, csr, sustainability, community development, humanitarian, esg, diversity advocate, food bank, social services',
  consulting:
    'consulting, consultant, consultancy, consultants, advisory, advisor to, adviser to, advisor, adviser, management consultant, managing consultant, management consulting, strategy consultant, strategy, transformation',
  customer_success:
    'customer success, customer service, customer support, customer care, customer experience, cx, client success, client services, support, customer operations, technical support, help desk, helpdesk, service desk, contact center, contact centre, call center, call centre, client experience, guest relations, customer onboarding, after sales, aftersales, customer satisfaction, client service, customer services, guest services, field service, customer relations, success manager, csm, complaints, technical account',
  education:
    'education, teacher, teaching, professor, lecturer, academic, academics, school, schools, university, college, teach*, tutor, tutoring, curriculum, instructional design, pedagogy, educator, instructor, coach, coaching, e learning, elearning, training, trainer, student affairs, admissions, faculty, librarian, principal of, math*, debate society, student union, head coach, mba candidate, scholar, school principal',
  engineering:
    'engineering, engineer, engineers, software, developer, developers, development engineer, r and d engineer, software engineering, software development, platform engineering, backend, frontend, full stack, fullstack, firmware, embedded, mechanical, electrical, civil, robotics, devops, sre, site reliability, hardware, machine learning, ml, platform, ios, android, web development, programmer, technician, technical, mechatronics, electronics, process engineering, java, python, react, cloud engineering, maintenance, automation, construction engineer, technical lead, tech lead, software architect, surveyor',
  entrepreneurship: 'entrepreneurship, startup founder, venture building, incubator, accelerator',
  finance:
    'finance, financial, fp and a, fpa, treasury, controller, controlling, investment, investments, investor relations, investment banking, bank, banking, banker, credit, private equity, venture capital, vc, wealth, wealth management, asset management, risk, risk management, insurance, underwriting, underwriter, trading, trader, equity research, equities, fixed income, capital markets, mortgage, loans, lending, billing, payments, fund, funds, angel investor, investor, investing, actuar*, claims, credit risk, finance business partner, pricing, cost control, cfo advisory, corporate finance, leveraged finance, structured finance, treasurer, fund manager, portfolio manager',
  general_management:
    'general management, general manager, country manager, country director, p and l, business unit, board member, board of directors',
  healthcare:
    'nursing, nurse, nurses, medical, medicine, clinical, health, healthcare, health care, hospital, patient, patients, pharmacist, pharmacy, doctor, physician, dental, dentist, therapy, therapist, physiotherapy, surgery, surgeon, mental health, psychologist, veterinary, veterinarian, caregiver, care home, midwife, nutrition, radiology, cardiology, pediatrics, public health, paramedic, oncology, wellbeing, telehealth, medical affairs, personal trainer, optometr*',
  human_resources:
    'hr, human resources, human resource, people, people operations, people ops, people and culture, talent, talent acquisition, recruit*, recruitment, recruiter, hrbp, hr business partner, people partner, learning and development, l and d, compensation and benefits, compensation, payroll, headhunt*, employer branding, employer brand, talent management, people development, organizational development, organisational development, employee experience, employee relations, diversity, dei, d e and i, workforce, staffing, talent sourcer, total rewards, culture, personnel, onboarding specialist, training and development, executive search',
  information_technology:
    'it, information technology, information systems, cio, data, data science, data scientist, data analyst, data analytics, data engineering, bi, business intelligence, analytics, cyber*, cybersecurity, cyber security, information security, infosec, security engineering, network, networks, networking engineer, infrastructure, cloud, systems administrator, system administrator, sysadmin, database, erp, sap, salesforce administrator, crm administrator, it support, it operations, it infrastructure, technology, digital transformation, enterprise architect*, enterprise architecture, solution architect, solutions architect, it project, ai, artificial intelligence, big data, security operations, it service, application security, it security, information, service delivery, applications, it manager, systems, network engineer, data governance, data strategy, data platform, security architect, soc analyst',
  legal:
    'legal, law, lawyer, attorney, counsel, general counsel, solicitor, barrister, paralegal, compliance, regulatory affairs, regulatory, privacy, data protection, contracts, contract manager, litigation, intellectual property, ip, patent, notary, llp, governance, aml, kyc, gdpr, ethics and compliance, judge, prosecutor, immigration law, legal operations, company secretary, mediat*',
  marketing:
    'marketing, mktg, mkt, growth, brand, branding, seo, sem, ppc, content, content marketing, product marketing, demand generation, demand gen, lead generation, lead gen, performance marketing, social media, digital marketing, copywriter, copywriting, advertising, campaign, campaigns, market research, community manager, communications and marketing, event marketing, events, email marketing, influencer, marketer, field marketing, growth marketing, crm marketing, trade marketing, go to market, gtm, customer marketing, partner marketing, market insights, consumer insights, paid media, media buying, media buyer, media planner, e mail marketing, affiliate, brand manager, brand strategy, marketing operations, marketeer, account director, lifecycle',
  media_communication:
    'communications, communication, pr, public relations, public affairs, press, journalist, journalism, reporter, editor, editorial, editor in chief, media, media relations, broadcasting, publishing, writer, podcast*, film, video production, news, translator, translation, interpreter, internal communications, corporate communications, corporate affairs, copy editor, technical writer, tv, radio, producer, author, spokesperson, government affairs, external affairs, localization, localisation, ghostwriter, ghostwriting, content editor, subtitl*',
  military_protective:
    'military, army, navy, air force, police, firefighter, fire fighter, fire service, security guard, defence, defense, coast guard, security officer, physical security, loss prevention, law enforcement, corporate security, soldier, border guard, fire department, close protection, prison',
  operations:
    'operations, ops, logistics, supply chain, production, manufacturing, warehouse, fulfilment, fulfillment, transport, transportation, fleet, plant, factory, inventory, distribution, restaurant, hotel, hospitality, kitchen, chef, cook, driver, process owner, business operations, order to cash, procure to pay, lean, continuous improvement, operational excellence, process, processes, planning, demand planning, s and op, shipping, shift, food and beverage, f and b, housekeeping, catering, process improvement, business process, aviation, airport, port, baker, barista, store operations, service operations, materials, freight, site, packaging, agriculture, farm, customs, demand planner, production planner, hse, ehs, health and safety, health safety, health and safety manager, environment health and safety, business excellence, dispatch, brew*, night manager, plumb*, electrician, carpenter, hairdresser',
  product_management:
    'product management, product manager, product owner, product, products, product strategy, product lead, product operations, head of product, product director, product ops, platform product, product development, technical product',
  project_management:
    'project management, project manager, project, projects, program management, programme management, program manager, programme manager, pmo, program, programme, programs, programmes, scrum master, agile coach, agile, delivery manager, project coordinator, technical project manager, it project manager, project lead, project leader, portfolio management, project director, program director, programme director, technical program manager, release train engineer, release manager, project officer, change management, delivery lead, project controls, construction project manager, project engineer manager, transformation office',
  purchasing:
    'purchasing, procurement, buyer, buyers, buying, sourcing, strategic sourcing, category manager, category management, supplier, suppliers, vendor management, supplier quality buyer, indirect procurement, direct procurement, tail spend, vendor manager, purchaser, category buyer, commodity manager, source to pay',
  quality_assurance:
    'quality, qa, qc, quality assurance, quality control, quality management, test automation, testing, tester, software testing, quality engineer, qms, validation, supplier quality, test engineer, test manager, qa engineer, sdet, iso 9001, food safety, inspector, test lead',
  real_estate:
    'real estate, property, property management, realtor, estate agent, leasing, lettings, property manager, commercial real estate, real estate development, facility real estate, land development, housing, realty, mortgage free homes',
  research:
    'research, researcher, r and d, scientist, science, clinical research, scientific, laboratory, lab, research and development, ux research, user research, innovation, biolog*, chemist, physicist, clinical trials, postdoc*, clinical operations, economist, clinical development, bioinformatics, drug discovery, toxicology, material science, phd candidate in, doctoral researcher, archaeolog*, statistician, cro',
  sales:
    'sales, selling, revenue, account executive, account manager, account management, key account, key accounts, strategic accounts, inside sales, commercial, sales enablement, sales operations, sales ops, revops, revenue operations, presales, pre sales, sdr, bdr, ae, account executives, quota, retail, store, store manager, store managers, shop, e commerce, ecommerce, merchandising, export, territory, territory manager, wholesale, account director sales, sales engineer, sales engineering, solutions engineer, solutions consultant, sales consultant, showroom, trade, pipeline, cold calling, cold calls, major accounts, enterprise accounts, area manager, global accounts, deal desk, named accounts, relationship manager, client director, client partner, field sales, telesales, cashier, district manager',
};

export const englishWeakFunctions: HeadlineWords['weakFunctions'] = {
  consulting: 'fractional, interim',
  engineering: 'architect, architecture, construction, energy, infrastructure engineer',
  human_resources: 'careers, leadership, career',
  information_technology: 'digital, tech, architect, security, saas, software as a service, web3, blockchain',
  administrative: 'assistant, office, administrator, admin',
  operations: 'manager of operations, services, service, safety, environment',
  education: 'student, students, learning, phd, mba, graduate, candidate',
  marketing: 'market, community, insights, e business',
  business_development: 'development',
  general_management: 'board, chief of staff, chairman, board chair',
  healthcare: 'care, wellness, pharma',
  media_communication: 'speaker, storytelling, content creator',
  finance: 'capital, ventures, fintech',
  sales: 'accounts, account, clients, b2b sales, customer',
  research: 'phd, study',
  entrepreneurship: 'startup, startups, founders, founder',
};
