import type { LanguageWords } from '../leads/text/language-words';

export const english: LanguageWords = {
  language: 'en',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      chief happiness, chief fun, chief dog, chief troublemaker, chief cook and bottle washer,
      chief bottle washer, chief everything officer, chief mom officer, chief dad officer,
      chief family officer, chief home officer, president s club, president s award, presidents club,
      director s cut, cto call to order, call to order, cro clinical research organisation,
      cro clinical research organization, clinical research organisation, clinical research organization,
      contract research organization, cat owner, dog owner, pet owner, home owner, car owner, proud owner,
      horse owner, plant owner, boat owner, owner of my, owner of his, owner of her, owner of a,
      owner of the best, owner of two, owner of three, owner of too many, owner of many, owner of several,
      owner of cats, owner of dogs, owner of one, ceo of my, ceo of our home, ceo of the household,
      ceo of the house, ceo of myself, ceo of me, ceo of fun, ceo of chaos, ceo of nothing, ceo at home,
      ceo of a household, ceo of two kids, ceo of the kitchen, director of my, manager of my, boss of my,
      head of my, president of my, cfo of my, coo of my, captain of my, master of my, founder of my,
      founder of nothing, vp of my, vp of fun, vp of nothing, vp of naps, director of fun, director of naps,
      head of chaos, head of the household, head of household, head of my family, partner in crime,
      partner of my, life partner, wedding partner, dance partner, training partner, sparring partner,
      thinking partner, thought partner, trusted partner, growth partner, your partner, a partner for,
      partner to, partner for, learning partner, accountability partner, technology partner, solution partner,
      solutions partner, gold partner, silver partner, platinum partner, official partner, certified partner,
      preferred partner, implementation partner, partner program, partner programme, partner network,
      founder mode, founder stories, founder s mindset, for owners, business owners, home owners, dog owners,
      cat owners, school of management, head over heels, head in the clouds, headhunted,
      master s in management, leader of two, coffee lover, manager magazin, lead magnet, lead magnets,
      lead nurturing, to lead, stage director of my, intern al, student of life, student of the game,
      lifelong student, eternal student, forever student, student for life, student loans, volunteer state,
      chairman s club, senior living, senior care, senior citizens, seniors, executive presence,
      executive mba, executive education, executive search, executive coaching, executive coach,
      partner in life, proud partner, cook book, cia, cfa, cfp, cpo certified, cpa, csm, cro optimisation,
      cro optimization, conversion rate optimization, conversion rate optimisation, cdo debt,
      cmo manufacturing, cto magazine, ceo magazine, ceo club, ceo forum, cio 100, cio magazine, cio review,
      cto club, cfo club, ceo award, ceo awards, chief scout, chief of the boat, coo like a dove, vp debt,
      intern to nobody, graduate of, graduated from, specialist schools, director s chair,
      engineer by training, engineer by heart, teacher at heart, scientist at heart, entrepreneur at heart,
      engineer at heart, hr awards, manager in training of
    `,
    cxo: {
      general_management: `
        ceo, co ceo, group ceo, chief executive, chief executive officer, chief exec, president and ceo,
        president, group president, division president, regional president, managing director, managing dir,
        group managing director, md and ceo, joint managing director, chairman, chairwoman, chairperson,
        chair of the board, board chair, chair, board chairman, executive chair, executive chairman,
        vice chairman of the board, chief executive and founder, company president, chief corporate officer,
        chief administrative officer, cao
      `,
      operations: `
        coo, chief operating officer, chief operations officer, chief supply chain officer, csco,
        chief logistics officer, chief transformation officer, chief delivery officer,
        chief manufacturing officer
      `,
      finance: `
        cfo, chief financial officer, chief finance officer, chief investment officer, chief risk officer,
        group cfo, finance chief, chief treasury officer, chief credit officer, chief actuary officer,
        chief banking officer
      `,
      accounting: `
        chief accounting officer, chief audit officer, chief audit executive, chief tax officer
      `,
      marketing: `
        cmo, chief marketing officer, chief growth officer, cgo, chief brand officer,
        chief digital marketing officer, chief content officer, chief creative and marketing officer,
        chief ecommerce officer
      `,
      media_communication: `
        chief communications officer, chief communication officer, chief editorial officer
      `,
      sales: `
        cro, chief revenue officer, chief sales officer, cso chief sales officer, chief commercial officer,
        cco chief commercial officer, chief business officer, cbo, chief merchandising officer,
        chief trade officer, chief retail officer
      `,
      business_development: `
        chief development officer, chief business development officer, chief partnerships officer,
        chief partnership officer, chief ecosystem officer, chief alliances officer
      `,
      information_technology: `
        cto, chief technology officer, chief technical officer, cio, chief information officer, ciso,
        chief information security officer, chief security officer, chief digital officer, cdo,
        chief data officer, chief ai officer, caio, chief analytics officer, chief data and analytics officer,
        chief digital and information officer, chief information and technology officer, field cto,
        field ciso, vciso, chief artificial intelligence officer, chief it officer
      `,
      human_resources: `
        chro, chief human resources officer, chief human resource officer, chief hr officer,
        chief people officer, chief people and culture officer, chief talent officer, chief learning officer,
        chief diversity officer, chief culture officer, chief personnel officer
      `,
      product_management: 'cpo, chief product officer, chief product and technology officer, cpto',
      purchasing: 'chief procurement officer, chief purchasing officer, chief sourcing officer',
      legal: `
        clo, chief legal officer, chief legal counsel, chief compliance officer, chief privacy officer,
        general counsel, chief counsel, chief ethics officer, chief legal and compliance officer
      `,
      customer_success: `
        chief customer officer, chief customer success officer, chief experience officer,
        chief customer experience officer, chief client officer, chief service officer
      `,
      healthcare: `
        chief nursing officer, chief medical officer, chief clinical officer, chief health officer,
        chief pharmacy officer, cno, chief nurse executive, chief medical director
      `,
      research: `
        chief scientific officer, chief science officer, chief research officer, chief innovation officer
      `,
      engineering: 'chief engineering officer',
      quality_assurance: 'chief quality officer',
      education: 'chief academic officer, chief education officer',
      arts_design: 'chief creative officer, chief design officer',
      consulting: 'chief strategy officer, cso, chief consulting officer',
      community_social: 'chief sustainability officer, chief impact officer, chief philanthropy officer',
      project_management: 'chief project officer, chief programme officer, chief program officer',
      any: 'c level, c suite executive, cxo, board director and ceo',
    },
    owner: {
      entrepreneurship: `
        founder, founders, cofounder, co founder, owner, co owner, business owner, small business owner,
        shop owner, store owner, restaurant owner, salon owner, agency owner, franchise owner, sole owner,
        proprietor, sole proprietor, sole trader, proprietress, self employed, freelance, freelancer,
        entrepreneur, serial entrepreneur, solopreneur, solo founder, social entrepreneur, franchisee,
        multi unit franchisee, independent contractor, owner operator, owner director, owner manager,
        creator and owner, independent professional, landlord, cofounders, entrepreneur and investor,
        ecopreneur, mompreneur, indie hacker, indie maker, founder and owner
      `,
    },
    partner: {
      any: `
        partner, managing partner, founding partner, senior partner, general partner, equity partner,
        associate partner, junior partner, name partner, co managing partner, operating partner,
        partner and co owner, limited partner, salaried partner, law partner, tax partner, audit partner,
        assurance partner, advisory partner, consulting partner, investment partner, venture partner,
        office managing partner, partner in charge, regional managing partner, partner in, founder partner
      `,
    },
    vp: {
      any: `
        vp, svp, evp, rvp, avp, gvp, vice president, vice pres, senior vice president,
        executive vice president, sr vice president, sr vp, first vice president, assistant vice president,
        associate vice president, regional vice president, group vice president, area vice president,
        global vice president, corporate vice president, vice chairman, vice chair, vice presidents and,
        senior vp, executive vp, vps
      `,
    },
    director: {
      general_management: `
        general manager, gm, country manager, country director, country head, country lead,
        regional general manager, area general manager, non executive director, ned, non exec director,
        independent director, board member, board director, member of the board,
        member of the board of directors, independent board member, director general,
        deputy managing director, business unit director, head of country, regional managing director,
        division manager, board of directors, chief of staff, supervisory board member, company director,
        head of office, head of business unit, general mgr, site director
      `,
      any: `
        director, dir, directors, senior director, sr director, associate director, assistant director,
        deputy director, executive director, head, head of, global head, group head, head of department,
        department head, deputy head, division head, interim head, acting head, global head of,
        regional director, area director, program director, directrix, co director, practice head,
        practice director, practice lead, commander in chief
      `,
      media_communication: `
        editor in chief, chief editor, news director, editorial director, managing editor,
        program director radio
      `,
      arts_design: `
        creative director, executive creative director, design director, artistic director, museum director
      `,
      education: `
        dean, headteacher, head teacher, headmaster, headmistress, school principal, principal of, rector,
        provost, school director, superintendent of schools, school head, head of school, vice chancellor,
        chancellor, high school principal, elementary school principal
      `,
      community_social: 'executive director of charity',
      healthcare: 'medical director, director of nursing, clinical director, nursing director',
      finance: 'treasurer, group treasurer',
      engineering: 'head engineer',
      legal: `
        deputy general counsel, associate general counsel, assistant general counsel, company secretary,
        corporate secretary, head counsel
      `,
    },
    manager: {
      any: `
        manager, building manager, hiring manager, recruiting manager, coaching manager, mentoring manager,
        mgr, mgrs, managers, team lead, team leader, teamlead, supervisor, supervisory, foreman,
        superintendent, group leader, group lead, shift lead, shift leader, squad lead, section head,
        unit head, unit manager, crew chief, team manager, floor leader, managing consultant, superviser,
        foreperson, manageress, people leader, captain
      `,
      sales: `
        account director, store lead, store manager, shop manager, assistant store manager, retail manager,
        sales team lead, sales team leader, department manager store, branch manager retail
      `,
      marketing: 'client service director, group account director, media director',
      project_management: `
        project lead, project leader, delivery lead, programme lead, program lead, pmo lead
      `,
      operations: `
        head chef, executive chef, chef de cuisine, chef patron, head baker, head waiter, maitre d,
        head housekeeper, head brewer, head barista, head bartender, head concierge, head gardener,
        head groundskeeper, head mechanic, sous chef, pit boss, head butcher, head pastry chef,
        kitchen manager
      `,
      healthcare: `
        head nurse, charge nurse, nurse manager, head pharmacist, chief nurse, matron, head physiotherapist,
        head midwife, chief pharmacist, chief resident
      `,
      education: `
        head coach, vice principal, assistant principal, deputy head teacher, deputy principal,
        deputy headteacher, head librarian, head lecturer, department chair, head trainer, head tutor,
        head instructor, vice dean, associate dean
      `,
      accounting: 'chief accountant, head accountant, accounting supervisor',
      arts_design: 'stage manager',
      administrative: 'office manager',
      military_protective: 'fire chief, police chief, chief of police, head of guard',
      finance: 'cfo advisory manager, ceo advisory manager',
    },
    senior: {
      any: `
        senior, sr, snr, lead, staff, principal, expert, distinguished, fellow, chief architect,
        chief engineer, chief scientist, chief economist, chief analyst, chief designer, chief officer,
        chief mate, chief steward, chief technologist, chief evangelist, chief data scientist, chief pilot,
        chief of party, business partner, hr business partner, hrbp, finance business partner, people partner,
        talent partner, people business partner, it business partner, commercial business partner,
        marketing business partner, talent acquisition partner, client partner, strategic partner,
        product owner, process owner, risk owner, service owner, system owner, application owner, data owner,
        platform owner, technical product owner, senior product owner, digital product owner, budget owner,
        global process owner, business process owner, control owner, solution owner, journey owner,
        domain owner, asset owner rep, founding engineer, founding designer, founding account executive,
        founding member, founding team, founding team member, founding ae, founding sdr, founding, professor,
        associate professor, scrum master, veteran, sme, subject matter expert, advanced, tech lead,
        technical lead, architect, master, technical leader, level iii, iii, thought leader in residence,
        data protection officer, dpo, entrepreneur in residence, eir, scientist in residence
      `,
      arts_design: `
        art director, casting director, film director, music director, photography director,
        director of photography, theatre director, stage director, associate creative director,
        video director
      `,
      healthcare: `
        consultant surgeon, consultant physician, senior consultant physician, surgeon, specialist registrar,
        consultant cardiologist, attending physician
      `,
      finance: 'executive producer finance',
      media_communication: 'executive producer, producer and director',
    },
    entry: {
      administrative: `
        director of first impressions, executive assistant, personal assistant, administrative assistant,
        admin assistant, virtual assistant, office assistant, pa, ea, secretary, executive secretary,
        receptionist, clerk, office administrator, administrator, admin, data entry operator, front desk,
        typist, office coordinator, assistant to, assistant to the, executive support, team assistant,
        management assistant, office clerk, ceo assistant, chief executive assistant, assistant,
        personal secretary
      `,
      marketing: `
        lead generation, lead gen, lead generation specialist, marketing executive, lead gen specialist,
        brand executive, digital marketing executive, content executive, seo executive,
        social media executive, marketer, copywriter, marketeer, content creator, social media specialist,
        community manager assistant, growth marketer, seo specialist, content writer, growth hacker
      `,
      sales: `
        account executive, sales executive, sales exec, ae, sdr, bdr, sales development representative,
        sales rep, sales representative, account rep, inside sales, salesperson, salesman, saleswoman,
        sales assistant, sales associate, shop assistant, store assistant, cashier, sales agent,
        sales consultant, key account executive, business executive, real seller, account specialist,
        merchandiser, vendor, telemarketer, field sales representative, medical representative, medical rep,
        sales engineer, presales engineer, pre sales engineer
      `,
      business_development: `
        business development executive, business development representative,
        partner development representative, bd executive, business developer
      `,
      human_resources: `
        hr executive, recruiter, recruitment consultant, talent executive, headhunter, talent sourcer,
        hr generalist, hr officer, hr assistant, hr specialist, hr coordinator, payroll specialist,
        people operations
      `,
      customer_success: `
        customer service executive, customer support executive, support executive, customer service advisor,
        customer care executive, call center agent, call centre agent, csm, customer success executive,
        customer service representative, csr, help desk, helpdesk
      `,
      operations: `
        line cook, cook, chef, pastry chef, chef de partie, commis chef, baker, barista, bartender, waiter,
        waitress, server, dishwasher, driver, truck driver, courier, bus driver, forklift operator,
        warehouse worker, warehouse operative, warehouse associate, machine operator, operator, plumber,
        electrician, carpenter, welder, mechanic, cleaner, janitor, housekeeper, butcher, gardener, farmer,
        factory worker, hairdresser, barber, flight attendant, pilot, dispatcher, painter and decorator,
        roofer, mason, handyman, porter, concierge, host, hostess, stocker, packer, picker, hotel clerk,
        production worker, operations executive, florist, tailor, beautician, locksmith, sommelier, brewer,
        postal worker, mail carrier
      `,
      finance: `
        financial advisor, financial adviser, wealth advisor, loan officer, credit officer, mortgage advisor,
        mortgage broker, bank teller, teller, trader, underwriter, finance executive, insurance agent,
        insurance broker, claims adjuster, claims handler, financial planner, actuary, banker,
        investment banker, personal banker, relationship banker, finance officer, broker, quant
      `,
      accounting: `
        accountant, bookkeeper, auditor, accounts executive, accounts payable, accounts receivable,
        accounting clerk, tax advisor, tax adviser, tax preparer, chartered accountant, cpa accountant
      `,
      engineering: `
        engineer, developer, programmer, coder, software developer, software engineer, web developer, devops,
        technician, draftsman, draughtsman, surveyor, dev, sre
      `,
      information_technology: `
        analyst programmer, data analyst, data scientist, system administrator, systems administrator,
        sysadmin, network engineer, network administrator, database administrator, dba, it technician,
        it administrator, it support specialist, business intelligence analyst, data engineer, it officer,
        webmaster, security analyst
      `,
      research: `
        scientist, researcher, research assistant, research associate, biologist, chemist, physicist, postdoc,
        postdoctoral researcher, postdoctoral fellow, statistician, economist, historian, archaeologist,
        geologist, mathematician, research fellow, sociologist, lab technician
      `,
      arts_design: `
        designer, graphic designer, ux designer, illustrator, photographer, artist, animator, musician,
        videographer, stylist, interior designer, actor, actress, painter, sculptor, singer, dancer, composer,
        product designer, fashion designer, tattoo artist, ceramicist, goldsmith, jeweller
      `,
      media_communication: `
        journalist, reporter, editor, writer, producer, broadcaster, translator, interpreter, proofreader,
        pr executive, correspondent, presenter, news anchor, columnist, technical writer, publicist,
        communications officer, media executive, ghostwriter
      `,
      legal: `
        lawyer, attorney, solicitor, barrister, paralegal, legal assistant, notary, counsel, legal counsel,
        in house counsel, compliance officer, legal executive, legal secretary, attorney at law,
        patent attorney, conveyancer, legal advisor, legal adviser
      `,
      healthcare: `
        nurse, registered nurse, rn, doctor, physician, gp, general practitioner, dentist, pharmacist,
        physiotherapist, midwife, paramedic, therapist, psychologist, caregiver, carer, veterinarian, vet,
        dental assistant, medical assistant, healthcare assistant, optometrist, dietitian, nutritionist,
        radiographer, psychiatrist, anesthesiologist, pediatrician, cardiologist, personal trainer,
        massage therapist, nurse practitioner
      `,
      education: `
        teacher, lecturer, tutor, instructor, educator, trainer, teaching assistant, assistant professor,
        librarian, swimming instructor, kindergarten teacher, adjunct professor, substitute teacher,
        childminder, nanny, au pair
      `,
      community_social: `
        social worker, youth worker, fundraiser, pastor, priest, community worker, case worker, caseworker,
        missionary, chaplain, campaigner
      `,
      military_protective: `
        police officer, firefighter, fire fighter, security guard, soldier, security officer, prison officer,
        paratrooper, bodyguard, lifeguard, sergeant, detective, army officer, military officer, corporal,
        lieutenant
      `,
      purchasing: `
        buyer, purchaser, procurement officer, purchasing agent, purchasing executive, sourcing specialist,
        procurement executive, assistant buyer, expeditor
      `,
      real_estate: `
        real estate agent, realtor, estate agent, letting agent, property consultant, lettings negotiator,
        real estate broker, leasing agent, leasing consultant
      `,
      quality_assurance: `
        tester, qa engineer, qa analyst, qa tester, quality engineer, quality inspector, inspector,
        test engineer, qa automation engineer, quality controller, sdet, qc inspector
      `,
      consulting: `
        consultant, management consultant, adviser, business consultant, strategy consultant, it consultant,
        sap consultant, associate consultant
      `,
      any: `
        officer, executive, analyst, specialist, coordinator, representative, rep, associate, agent, planner,
        scheduler, controller, junior, jr, generalist, strategist, employee, worker,
        assistant manager of nothing, operative, copywriter, buyer, technologist, evangelist, ambassador,
        practitioner, attendant, professional, negotiator, estimator, craftsman, helper, freelance assistant,
        facilitator, organizer, organiser, sourcer, liaison, advocate, builder, creator, maker, seller,
        crew member, team member, staff member, staff nurse, staff writer, staff accountant, civil servant,
        public servant, contractor, self published
      `,
    },
    training: {
      education: `
        student, students, undergraduate, undergrad, mba candidate, mba student, phd student, phd candidate,
        doctoral candidate, doctoral student, master s student, masters student, bachelor s student,
        candidate, freshman, sophomore, college senior, law student, medical student, scholar,
        vice president s scholar, president s scholar, pupil, graduate student, grad student, mba 2026,
        mba 2027, mba 2028, mba class of, exchange student, msc candidate, bsc candidate, llm candidate,
        jd candidate, class of 2026, class of 2027, class of 2028, class of 2029, fulbright scholar,
        scholarship holder, student president
      `,
      any: `
        intern, internship, summer intern, trainee, management trainee, graduate trainee, apprentice,
        apprenticeship, co op student, working student, trainee manager, trainee teacher, trainee solicitor,
        trainee accountant, graduate program, placement student, interning, cadet, recent graduate,
        fresh graduate, new grad, management intern, intern to, legal intern, bootcamp graduate,
        junior apprentice, extern
      `,
    },
    unpaid: {
      community_social: `
        volunteer, volunteering, voluntary, volunteers, trustee, pro bono, school governor, unpaid,
        scout leader, charity volunteer, volunteer firefighter, volunteer coach, volunteer teacher,
        volunteer coordinator unpaid, parent governor, pta president, pta chair, den mother
      `,
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: `
      accounting, accountant, accountants, accounts payable, accounts receivable, bookkeep*, audit, auditor,
      auditing, tax, taxation, payables, receivables, ledger, general ledger, r2r, record to report
    `,
    administrative: `
      administration, administrative, office manager, office management, secretary, secretarial, receptionist,
      executive assistant, facilities, workplace, virtual assistant, personal assistant, executive operations,
      clerk
    `,
    arts_design: `
      design, designer, designers, ux, ui, ux design, product design, art, artist, creative, artistic,
      photograph*, illustrat*, animation, animator, music, musician, interior design, motion design,
      visual design, theatre, brand design, design systems, fashion, ceramics, graphic design,
      product designer, user experience
    `,
    business_development: `
      business development, biz dev, bizdev, bd, partnerships, partnership, alliances, partner manager,
      channel manager, channel, partner success, ecosystem, strategic partnerships, corporate development,
      partner marketing manager, partner sales, business developer, new business, m and a,
      partner development, partner programs, channel partners
    `,
    community_social: `
      social work, social worker, community outreach, nonprofit, non profit, charity, fundraising, volunteer,
      volunteers, volunteering, youth, ngo, philanthropy, animal shelter, csr, sustainability,
      community development, humanitarian, esg, diversity advocate, food bank, social services
    `,
    consulting: `
      consulting, consultant, consultancy, consultants, advisory, advisor to, adviser to, advisor, adviser,
      management consultant, managing consultant, management consulting, strategy consultant, strategy,
      transformation
    `,
    customer_success: `
      customer success, customer service, customer support, customer care, customer experience, cx,
      client success, client services, support, customer operations, technical support, help desk, helpdesk,
      service desk, contact center, contact centre, call center, call centre, client experience,
      guest relations, customer onboarding, after sales, aftersales, customer satisfaction, client service,
      customer services, guest services, field service, customer relations, success manager, csm, complaints,
      technical account
    `,
    education: `
      education, teacher, teaching, professor, lecturer, academic, academics, school, schools, university,
      college, teach*, tutor, tutoring, curriculum, instructional design, pedagogy, educator, instructor,
      coach, coaching, e learning, elearning, training, trainer, student affairs, admissions, faculty,
      librarian, principal of, math*, debate society, student union, head coach, mba candidate, scholar,
      school principal
    `,
    engineering: `
      engineering, engineer, engineers, software, developer, developers, development engineer,
      r and d engineer, software engineering, software development, platform engineering, backend, frontend,
      full stack, fullstack, firmware, embedded, mechanical, electrical, civil, robotics, devops, sre,
      site reliability, hardware, machine learning, ml, platform, ios, android, web development, programmer,
      technician, technical, mechatronics, electronics, process engineering, java, python, react,
      cloud engineering, maintenance, automation, construction engineer, technical lead, tech lead,
      software architect, surveyor
    `,
    entrepreneurship: 'entrepreneurship, startup founder, venture building, incubator, accelerator',
    finance: `
      finance, financial, fp and a, fpa, treasury, controller, controlling, investment, investments,
      investor relations, investment banking, bank, banking, banker, credit, private equity, venture capital,
      vc, wealth, wealth management, asset management, risk, risk management, insurance, underwriting,
      underwriter, trading, trader, equity research, equities, fixed income, capital markets, mortgage, loans,
      lending, billing, payments, fund, funds, angel investor, investor, investing, actuar*, claims,
      credit risk, finance business partner, pricing, cost control, cfo advisory, corporate finance,
      leveraged finance, structured finance, treasurer, fund manager, portfolio manager
    `,
    general_management: `
      general management, general manager, country manager, country director, p and l, business unit,
      board member, board of directors
    `,
    healthcare: `
      nursing, nurse, nurses, medical, medicine, clinical, health, healthcare, health care, hospital, patient,
      patients, pharmacist, pharmacy, doctor, physician, dental, dentist, therapy, therapist, physiotherapy,
      surgery, surgeon, mental health, psychologist, veterinary, veterinarian, caregiver, care home, midwife,
      nutrition, radiology, cardiology, pediatrics, public health, paramedic, oncology, wellbeing, telehealth,
      medical affairs, personal trainer, optometr*
    `,
    human_resources: `
      hr, human resources, human resource, people, people operations, people ops, people and culture, talent,
      talent acquisition, recruit*, recruitment, recruiter, hrbp, hr business partner, people partner,
      learning and development, l and d, compensation and benefits, compensation, payroll, headhunt*,
      employer branding, employer brand, talent management, people development, organizational development,
      organisational development, employee experience, employee relations, diversity, dei, d e and i,
      workforce, staffing, talent sourcer, total rewards, culture, personnel, onboarding specialist,
      training and development, executive search
    `,
    information_technology: `
      it, information technology, information systems, cio, data, data science, data scientist, data analyst,
      data analytics, data engineering, bi, business intelligence, analytics, cyber*, cybersecurity,
      cyber security, information security, infosec, security engineering, network, networks,
      networking engineer, infrastructure, cloud, systems administrator, system administrator, sysadmin,
      database, erp, sap, salesforce administrator, crm administrator, it support, it operations,
      it infrastructure, technology, digital transformation, enterprise architect*, enterprise architecture,
      solution architect, solutions architect, it project, ai, artificial intelligence, big data,
      security operations, it service, application security, it security, information, service delivery,
      applications, it manager, systems, network engineer, data governance, data strategy, data platform,
      security architect, soc analyst
    `,
    legal: `
      legal, law, lawyer, attorney, counsel, general counsel, solicitor, barrister, paralegal, compliance,
      regulatory affairs, regulatory, privacy, data protection, contracts, contract manager, litigation,
      intellectual property, ip, patent, notary, llp, governance, aml, kyc, gdpr, ethics and compliance,
      judge, prosecutor, immigration law, legal operations, company secretary, mediat*
    `,
    marketing: `
      marketing, mktg, mkt, growth, brand, branding, seo, sem, ppc, content, content marketing,
      product marketing, demand generation, demand gen, lead generation, lead gen, performance marketing,
      social media, digital marketing, copywriter, copywriting, advertising, campaign, campaigns,
      market research, community manager, communications and marketing, event marketing, events,
      email marketing, influencer, marketer, field marketing, growth marketing, crm marketing,
      trade marketing, go to market, gtm, customer marketing, partner marketing, market insights,
      consumer insights, paid media, media buying, media buyer, media planner, e mail marketing, affiliate,
      brand manager, brand strategy, marketing operations, marketeer, account director, lifecycle
    `,
    media_communication: `
      communications, communication, pr, public relations, public affairs, press, journalist, journalism,
      reporter, editor, editorial, editor in chief, media, media relations, broadcasting, publishing, writer,
      podcast*, film, video production, news, translator, translation, interpreter, internal communications,
      corporate communications, corporate affairs, copy editor, technical writer, tv, radio, producer, author,
      spokesperson, government affairs, external affairs, localization, localisation, ghostwriter,
      ghostwriting, content editor, subtitl*
    `,
    military_protective: `
      military, army, navy, air force, police, firefighter, fire fighter, fire service, security guard,
      defence, defense, coast guard, security officer, physical security, loss prevention, law enforcement,
      corporate security, soldier, border guard, fire department, close protection, prison
    `,
    operations: `
      operations, ops, logistics, supply chain, production, manufacturing, warehouse, fulfilment, fulfillment,
      transport, transportation, fleet, plant, factory, inventory, distribution, restaurant, hotel,
      hospitality, kitchen, chef, cook, driver, process owner, business operations, order to cash,
      procure to pay, lean, continuous improvement, operational excellence, process, processes, planning,
      demand planning, s and op, shipping, shift, food and beverage, f and b, housekeeping, catering,
      process improvement, business process, aviation, airport, port, baker, barista, store operations,
      service operations, materials, freight, site, packaging, agriculture, farm, customs, demand planner,
      production planner, hse, ehs, health and safety, health safety, health and safety manager,
      environment health and safety, business excellence, dispatch, brew*, night manager, plumb*, electrician,
      carpenter, hairdresser
    `,
    product_management: `
      product management, product manager, product owner, product, products, product strategy, product lead,
      product operations, head of product, product director, product ops, platform product,
      product development, technical product
    `,
    project_management: `
      project management, project manager, project, projects, program management, programme management,
      program manager, programme manager, pmo, program, programme, programs, programmes, scrum master,
      agile coach, agile, delivery manager, project coordinator, technical project manager,
      it project manager, project lead, project leader, portfolio management, project director,
      program director, programme director, technical program manager, release train engineer,
      release manager, project officer, change management, delivery lead, project controls,
      construction project manager, project engineer manager, transformation office
    `,
    purchasing: `
      purchasing, procurement, buyer, buyers, buying, sourcing, strategic sourcing, category manager,
      category management, supplier, suppliers, vendor management, supplier quality buyer,
      indirect procurement, direct procurement, tail spend, vendor manager, purchaser, category buyer,
      commodity manager, source to pay
    `,
    quality_assurance: `
      quality, qa, qc, quality assurance, quality control, quality management, test automation, testing,
      tester, software testing, quality engineer, qms, validation, supplier quality, test engineer,
      test manager, qa engineer, sdet, iso 9001, food safety, inspector, test lead
    `,
    real_estate: `
      real estate, property, property management, realtor, estate agent, leasing, lettings, property manager,
      commercial real estate, real estate development, facility real estate, land development, housing,
      realty, mortgage free homes
    `,
    research: `
      research, researcher, r and d, scientist, science, clinical research, scientific, laboratory, lab,
      research and development, ux research, user research, innovation, biolog*, chemist, physicist,
      clinical trials, postdoc*, clinical operations, economist, clinical development, bioinformatics,
      drug discovery, toxicology, material science, phd candidate in, doctoral researcher, archaeolog*,
      statistician, cro
    `,
    sales: `
      sales, selling, revenue, account executive, account manager, account management, key account,
      key accounts, strategic accounts, inside sales, commercial, sales enablement, sales operations,
      sales ops, revops, revenue operations, presales, pre sales, sdr, bdr, ae, account executives, quota,
      retail, store, store manager, store managers, shop, e commerce, ecommerce, merchandising, export,
      territory, territory manager, wholesale, account director sales, sales engineer, sales engineering,
      solutions engineer, solutions consultant, sales consultant, showroom, trade, pipeline, cold calling,
      cold calls, major accounts, enterprise accounts, area manager, global accounts, deal desk,
      named accounts, relationship manager, client director, client partner, field sales, telesales, cashier,
      district manager
    `,
  },

  weakFunctions: {
    consulting: 'fractional, interim',
    engineering: 'architect, architecture, construction, energy, infrastructure engineer',
    human_resources: 'careers, leadership, career',
    information_technology:
      'digital, tech, architect, security, saas, software as a service, web3, blockchain',
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
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: `
      executive assistant, personal assistant, administrative assistant, ea to, pa to, assistant to,
      assistant to the, secretary to, secretary, executive secretary, assistant, management assistant,
      virtual assistant, ceo assistant, team assistant
    `,
    at: '@, at, w, with, working at, working for, works at, currently at, currently with',
    perhapsAt: 'from, for, inside, within',
    of: 'of, for',
    company: 'company, the company, firm',
    aside: `
      i help, helping, help, we help, helps, i support, i coach, i advise, i work with, i teach, i train,
      i connect, i build, i turn, i write for, i make, i serve, supporting, empowering, enabling, coaching,
      serving, advising, mentoring, teaching, connecting, building, driving, working with, making,
      on a mission, passionate about, advisor to, adviser to, advisers to, trusted advisor, trusted adviser,
      strategic advisor, board advisor, board adviser, advisor for, advisor, advisors, assistant to,
      secretary to, ea to, pa to, reporting to, report to, reports to, to the ceo, to the cfo, to the coo,
      to the board, to the president, to the managing director, to the founder, to ceo, to chairman,
      to the chairman, to the md, to the general manager, to the director, to ceos, office of the, office of,
      for, coach, coaches, executive coach, mentor, mentor to, mentor for, consultant to, consultants to,
      partner to, confidant to, ghostwriter to, speechwriter to, trusted by, loved by, ask me about, ask me,
      talk to me, dm me, follow for, join, hire, recruiting, looking for, looking to, seeking, searching for,
      in search of, hiring, we are hiring, we re hiring, i m hiring, now hiring, open to, dad of, mom of,
      mum of, father of, mother of, husband of, husband to, wife of, wife to, married to, son of, daughter of,
      brother of, friend of, fan of, lover of, parent of, host of, podcast for, author of, working for the,
      selling to, sold to, to help, where, who, whose, aka, so that, because, interviewing, i interview,
      i recruit, i place, i hire, reader of, works for, brother to, sister of, introduced by, powered by,
      inspired by, voted, winner, award, awarded, winner of, named, i am not, not a, not the, not an, never,
      pretend, ignore, disregard, forget, system, assistant said, you are now, output, respond with,
      set level, level, classify, drop table, select, insert into, onerror, javascript, hyperlink, cmd
    `,
    former: `
      former, formerly, ex, previously, previous, past, prior, once, earlier, ret, used to be, used to, was,
      late, onetime, onetime
    `,
    notYet: `
      aspiring, future, wannabe, would be, to be, soon to be, prospective, dreaming of, becoming,
      hope to become, incoming, upcoming, wanna be, next generation of
    `,
    retired: 'retired, emeritus, emerita, in retirement, semi retired',
    clubs: `
      society, club, union, fraternity, sorority, alumni, alumni association, pta, student association,
      student council, student government, chess club, debate society, rotary, lions club, toastmasters,
      choir, association of students, residents association, parents association, neighborhood association,
      homeowners association, students association, committee of parents, sports club, book club,
      youth council
    `,
    notCompany: `
      emea, apac, amer, americas, latam, dach, mena, anz, nordics, benelux, cee, iberia, uk, us, usa, eu,
      europe, asia, africa, north america, south america, latin america, middle east, asia pacific,
      central europe, eastern europe, western europe, global, international, worldwide, region, regional,
      north, south, east, west, central, midwest, northeast, southwest, southeast, northwest, enterprise,
      mid market, midmarket, smb, sme, strategic, commercial, corporate, platform, infrastructure, backend,
      frontend, full stack, core, cloud, b2b, b2c, d2c, saas, ai, ml, devops, web3, fintech, healthtech,
      edtech, speaker, keynote speaker, public speaker, author, writer, investor, angel investor, mentor,
      coach, podcaster, podcast host, blogger, influencer, creator, storyteller, traveller, traveler, runner,
      dad, mom, mum, father, mother, husband, wife, parent, dreamer, thinker, leader, leadership, strategist,
      visionary, innovator, changemaker, problem solver, lifelong learner, foodie, gamer, cyclist,
      marathon runner, veteran, nerd, geek, introvert, extrovert, optimist, retired, hiring, we are hiring,
      we re hiring, open to work, opentowork, available, immediately, turnarounds, turnaround, transformation,
      change, innovation, digital, technology, growth, scaling, startup, startups, scale ups, m and a, ipo,
      esg, sustainability, mba, phd, cpa, pmp, cfa, msc, bsc, ma, ba, jd, llm, fca, aca, acca, cissp, csm,
      pspo, phr, shrm, certified, he him, she her, they them, he, she, they, remote, hybrid, on site,
      freelance, part time, full time, interim, contract, night shift, day shift, shift, linkedin, top voice,
      linkedin top voice, forbes, tedx, tedx speaker, tedx, best seller, bestselling author,
      forbes 30 under 30, 30 under 30, 40 under 40, class of, fortune 500, london, paris, berlin, munich,
      hamburg, frankfurt, cologne, vienna, zurich, geneva, amsterdam, rotterdam, brussels, antwerp, madrid,
      barcelona, lisbon, porto, milan, rome, turin, stockholm, gothenburg, malmo, oslo, bergen, copenhagen,
      aarhus, helsinki, warsaw, krakow, wroclaw, gdansk, prague, brno, budapest, bucharest, cluj, istanbul,
      ankara, izmir, athens, moscow, kyiv, lviv, tokyo, osaka, beijing, shanghai, shenzhen, hong kong, taipei,
      seoul, busan, dubai, abu dhabi, riyadh, cairo, tel aviv, jerusalem, mumbai, delhi, bangalore, bengaluru,
      pune, singapore, sydney, melbourne, toronto, vancouver, new york, nyc, boston, chicago, austin, texas,
      california, san francisco, los angeles, seattle, miami, atlanta, denver, sao paulo, rio de janeiro,
      mexico, mexico city, bogota, lima, santiago, buenos aires, germany, deutschland, france, spain, italy,
      portugal, poland, sweden, denmark, norway, finland, netherlands, belgium, austria, switzerland, ireland,
      scotland, wales, england, great britain, united kingdom, united states, canada, brazil, argentina,
      chile, colombia, peru, turkey, greece, russia, ukraine, japan, china, korea, taiwan, india, pakistan,
      israel, egypt, saudi arabia, uae, australia, new zealand, south africa, nigeria, kenya, manchester,
      birmingham, leeds, glasgow, edinburgh, dublin, home, work, life, love, coffee, music, travel, family,
      fitness, yoga, football, sports, automotive, manufacturing, retail, healthcare, hospitality, energy,
      banking, insurance, pharma, telecom, logistics, construction, media, gaming, crypto, mobility,
      consumer goods, fmcg, cpg, life sciences, biotech, medtech, proptech, insurtech, cleantech, deep tech,
      public sector, government, non profit, nonprofit, new business, outbound, inbound, customer, customers,
      clients, quota, quality, lean, six sigma, black belt, excel, sql, python, java, react, node, aws, azure,
      gcp, kubernetes, typescript, javascript, sap, salesforce, hubspot, figma, excel wizard, order to cash,
      procure to pay, record to report, go to market, storytelling, speaking, keynotes, workshops,
      turn around, board member, advisor, board advisor, trustee, consultant, connector, curious, human,
      person, happy, tired, mostly tired, dog, cat, dogs, cats, pizza, wine, beer, tea, star wars, books,
      reading, ocean, mountains, ex, ii, iii, iv, jr, sr, inc 5000, award winning, award, winner, expert,
      guru, ninja, rockstar, evangelist, enthusiast, junkie, addict, wizard, fanatic, believer, explorer,
      adventurer, builder, operator, maker, doer, hustler, generalist, polymath
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      not interested, no interest in this, have no interest, don't contact me?, do not contact me?,
      remove me?, take me off?, delete my data?, delete my number?, stop writing, stop writing me?,
      stop writing to me?, stop messaging, stop messaging me?, stop contacting, stop contacting me?,
      stop emailing, stop emailing me?, stop sending me?, stop spamming, stop spamming me?, stop bothering,
      don't write me, don't write to me, don't message me, do not message me, do not write to me,
      leave me alone?, please unsubscribe, unsubscribe me?, how did you get my?, where did you get my?,
      cease and desist, legal action, contact my lawyer, hear from my lawyer, hear from our lawyer,
      report you, report this as spam, reporting this as spam, wrong person, wrong contact,
      not the right person, not the right contact, no longer work there, not really interested, zero interest,
      lose my number?
    `,
    alone: `
      no thanks, no thank you, no thx, stop, stop it, stop please, please stop, unsubscribe, pass, I'll pass,
      we'll pass, hard pass, not for us, not for me
    `,
    beside: `
      I'm good, we're good, all set, I'm all set, we're all set, sorry, but, for me, for us
    `,
    unless: `
      if, whether, he, she, they, people, who, was, were, been, can't, cannot, don't, didn't, won't, never,
      could not, no longer
    `,
    but: 'but, rather, however, only in, though I',
    softened: `
      right now, at the moment, at this time, at this point, yet, currently, for now, this year, this quarter,
      this month, until
    `,
  },

  // What a machine answers while somebody is out.
  away: `
    out of office, out of the office, out of my office, I'm on vacation, I am on vacation, I'm on holiday,
    I am on holiday, I'm on leave, I am on leave, currently on vacation, currently on holiday,
    currently on leave, on annual leave, on parental leave, on maternity leave, on paternity leave,
    be on vacation, be on holiday, be on leave, currently away, I'm away until, I am away until,
    am travelling until, auto reply, automatic reply, automatic response, limited access to email,
    limited access to my email
  `,

  // Not now, and when.
  later: {
    cues: `
      maybe, perhaps, probably, let's, can we talk, could we talk, we can talk, we could talk, talk again,
      speak again, get back, reach out, check back, check in, circle back, come back to, follow up, ping me,
      write me, write to me, contact me, message me, call me, try me, ask me, ask again, try again,
      touch base, reconnect, revisit, pick this up, pick it up, postpone, better in, not now, not before,
      not until, too busy, busy until, not this year, remind me, more time, look at this, look at it,
      not interested, bad time, not a good time, talk then, should talk, earliest, happy to talk
    `,
    times: {
      'next-year': 'next year, in the new year, after christmas, after the holidays, after new year',
      'next-month': 'next month',
      weeks: 'in {n} weeks, in {n} week',
      months: 'in {n} months, in {n} month',
      'half-year': 'in half a year',
      quarter: 'in q{n}, until q{n}, before q{n}, for q{n}, q{n}',
      month: `
        in {month}, until {month}, before {month}, around {month}, early {month}, beginning of {month}
      `,
      september: 'after the summer, after summer, in the autumn, in the fall, in autumn',
      may: 'after easter',
      march: 'in spring, in the spring',
      june: 'in summer, in the summer',
      someday: `
        maybe later, perhaps later, not right now, not now, some other time, another time, bad timing,
        not a good time, not the right time, too early for us
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug,
      september|sept|sep, october|oct, november|nov, december|dec
    `,
    numbers: `
      one, two|a couple of, three, four, five, six, seven, eight, nine, ten, eleven, twelve
    `,
  },

  // Questions and requests.
  asks: {
    hello: `
      how are you, how are you doing, how are things, how is it going, how s it going, how have you been,
      how do you do, how is your week going, hope you are well, hope you are doing well, hope all is well,
      what s up
    `,
    answer: `
      let me know, tell me, get back to me, drop me a line, write back, reply to this message,
      share your thoughts
    `,
    request: `
      book a call, book a time, book a slot, book a meeting, book a demo, schedule a call, schedule a meeting,
      schedule a demo, give me a call, call me, send me, email me, message me, hop on a call, jump on a call,
      let s talk, let s chat, let s connect, let s meet, let s schedule, let s find a time, please reply,
      please share, please send, please book, please check, please confirm, check out, take a look,
      have a look, sign up, click here, join me, join us, love to hear, like to hear, curious to hear,
      curious how, curious what, curious whether, wondering if, wondering whether, wondering how,
      like to know, love to know, like to ask, love to chat, like to invite, love to connect, like to connect,
      grab a coffee, grab … minutes, pick a time, pick a slot, introduce me
    `,
    or: 'or',
    toTalk: `
      how does it work, how does this work, how does that work, how would it work, how would that work,
      how would this work, how do you do that, how do you do it, what does it cost, what does this cost,
      what does that cost, what would it cost, what would that cost, how much does, how much is,
      how much would, how much do you charge, what do you charge, what's the price, what is the price,
      what are your prices, what are your rates, what's your pricing, what is your pricing, your price list,
      send me a quote, send me an offer, when could you, when can you, when could we, when can we,
      when are you free, when are you available, when would you have time, when do you have time, can we talk,
      could we talk, shall we talk, can we speak, could we speak, let's talk, let's speak, let's have a call,
      can we have a call, hop on a call, jump on a call, set up a call, schedule a call, book a call,
      have a quick call, up for a call, give me a call, call me, are you free, send me your calendar,
      your calendar link, your booking link, can you show me, could you show me, get a demo, see a demo,
      book a demo, show me a demo
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'hi, hello, hey, hiya, howdy, hi again, hello again',
    wishes: `
      good morning, good afternoon, good evening, good day, morning, happy monday, happy friday, greetings
    `,
    dears: 'dear, my dear',
    titles: `
      mr, mrs, ms, miss, mx, dr, prof, professor, sir, madam, there, all, everyone, everybody, team, folks
    `,
    regards: `
      best regards, kind regards, kindest regards, warm regards, warmest regards, regards, best wishes,
      warm wishes, with best regards, with kind regards, yours sincerely, yours faithfully, yours truly,
      sincerely yours, many thanks and best regards, thanks and regards, greetings from
    `,
    partings: `
      best, all the best, all best, cheers, thanks, thank you, many thanks, thanks a lot, thanks so much,
      looking forward, thanks again, thank you very much, sincerely, warmly, take care, talk soon, speak soon,
      have a great day, have a nice day, have a great week, cordially, respectfully, yours
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      about, after, again, all, also, always, am, an, and, any, anything, are, around, as, at, back, be,
      because, been, before, being, between, both, but, by, can, could, did, didn, do, does, doesn, don, each,
      even, everything, for, from, get, good, had, has, have, her, here, him, his, how, i, if, in, into, is,
      isn, it, its, just, know, last, let, like, ll, many, me, more, most, much, my, need, never, next, no,
      nobody, not, now, of, often, on, only, or, other, our, out, over, please, re, really, s, see, shall,
      she, should, so, some, someone, something, still, such, than, that, the, their, them, then, there,
      these, they, think, this, those, through, to, today, too, up, us, ve, very, want, was, wasn, we, week,
      well, were, what, when, where, which, while, who, why, will, with, without, would, year, yes, you, your
    `,
    hints: 'the, of, and, at, for, with, my, to, is, your, in, by, from, who, we, are, i, a',
  },
};
