import type { HeadlineWords } from '../headline-words';

export const englishTitles: HeadlineWords['titles'] = [
  [
    'entry',
    'administrative',
    `director of first impressions, executive assistant, personal assistant, administrative assistant, admin assistant, virtual assistant, office assistant, pa, ea, secretary, executive secretary, receptionist, clerk, office administrator, administrator, admin, data entry operator, front desk, typist, office coordinator, assistant to, assistant to the, executive support, team assistant, management assistant, office clerk, ceo assistant, chief executive assistant, assistant, personal secretary`,
  ],
  [
    'entry',
    'marketing',
    'lead generation, lead gen, lead generation specialist, marketing executive, lead gen specialist, brand executive, digital marketing executive, content executive, seo executive, social media executive',
  ],
  [
    'entry',
    'sales',
    'account executive, sales executive, sales exec, ae, sdr, bdr, sales development representative, sales rep, sales representative, account rep, inside sales, salesperson, salesman, saleswoman, sales assistant, sales associate, shop assistant, store assistant, cashier, sales agent, sales consultant, key account executive, business executive, real seller, account specialist, merchandiser, vendor, telemarketer, field sales representative, medical representative, medical rep, sales engineer, presales engineer, pre sales engineer',
  ],
  [
    'entry',
    'business_development',
    'business development executive, business development representative, partner development representative, bd executive, business developer',
  ],
  [
    'entry',
    'human_resources',
    'hr executive, recruiter, recruitment consultant, talent executive, headhunter, talent sourcer, hr generalist, hr officer, hr assistant, hr specialist, hr coordinator, payroll specialist, people operations',
  ],
  [
    'entry',
    'customer_success',
    'customer service executive, customer support executive, support executive, customer service advisor, customer care executive, call center agent, call centre agent, csm, customer success executive, customer service representative, csr, help desk, helpdesk',
  ],
  [
    'entry',
    'operations',
    'line cook, cook, chef, pastry chef, chef de partie, commis chef, baker, barista, bartender, waiter, waitress, server, dishwasher, driver, truck driver, courier, bus driver, forklift operator, warehouse worker, warehouse operative, warehouse associate, machine operator, operator, plumber, electrician, carpenter, welder, mechanic, cleaner, janitor, housekeeper, butcher, gardener, farmer, factory worker, hairdresser, barber, flight attendant, pilot, dispatcher, painter and decorator, roofer, mason, handyman, porter, concierge, host, hostess, stocker, packer, picker, hotel clerk, production worker, operations executive, florist, tailor, beautician, locksmith, sommelier, brewer, postal worker, mail carrier',
  ],
  [
    'entry',
    'finance',
    'financial advisor, financial adviser, wealth advisor, loan officer, credit officer, mortgage advisor, mortgage broker, bank teller, teller, trader, underwriter, finance executive, insurance agent, insurance broker, claims adjuster, claims handler, financial planner, actuary, banker, investment banker, personal banker, relationship banker, finance officer, broker, quant',
  ],
  [
    'entry',
    'accounting',
    'accountant, bookkeeper, auditor, accounts executive, accounts payable, accounts receivable, accounting clerk, tax advisor, tax adviser, tax preparer, chartered accountant, cpa accountant',
  ],
  [
    'entry',
    'engineering',
    'engineer, developer, programmer, coder, software developer, software engineer, web developer, devops, technician, draftsman, draughtsman, surveyor, dev, sre',
  ],
  [
    'entry',
    'information_technology',
    'analyst programmer, data analyst, data scientist, system administrator, systems administrator, sysadmin, network engineer, network administrator, database administrator, dba, it technician, it administrator, it support specialist, business intelligence analyst, data engineer, it officer, webmaster, security analyst',
  ],
  [
    'entry',
    'research',
    'scientist, researcher, research assistant, research associate, biologist, chemist, physicist, postdoc, postdoctoral researcher, postdoctoral fellow, statistician, economist, historian, archaeologist, geologist, mathematician, research fellow, sociologist, lab technician',
  ],
  [
    'entry',
    'arts_design',
    'designer, graphic designer, ux designer, illustrator, photographer, artist, animator, musician, videographer, stylist, interior designer, actor, actress, painter, sculptor, singer, dancer, composer, product designer, fashion designer, tattoo artist, ceramicist, goldsmith, jeweller',
  ],
  [
    'entry',
    'media_communication',
    'journalist, reporter, editor, writer, producer, broadcaster, translator, interpreter, proofreader, pr executive, correspondent, presenter, news anchor, columnist, technical writer, publicist, communications officer, media executive, ghostwriter',
  ],
  [
    'entry',
    'marketing',
    'marketer, copywriter, marketeer, content creator, social media specialist, community manager assistant, growth marketer, seo specialist, content writer, growth hacker',
  ],
  [
    'entry',
    'legal',
    'lawyer, attorney, solicitor, barrister, paralegal, legal assistant, notary, counsel, legal counsel, in house counsel, compliance officer, legal executive, legal secretary, attorney at law, patent attorney, conveyancer, legal advisor, legal adviser',
  ],
  [
    'entry',
    'healthcare',
    'nurse, registered nurse, rn, doctor, physician, gp, general practitioner, dentist, pharmacist, physiotherapist, midwife, paramedic, therapist, psychologist, caregiver, carer, veterinarian, vet, dental assistant, medical assistant, healthcare assistant, optometrist, dietitian, nutritionist, radiographer, psychiatrist, anesthesiologist, pediatrician, cardiologist, personal trainer, massage therapist, nurse practitioner',
  ],
  [
    'entry',
    'education',
    'teacher, lecturer, tutor, instructor, educator, trainer, teaching assistant, assistant professor, librarian, swimming instructor, kindergarten teacher, adjunct professor, substitute teacher, childminder, nanny, au pair',
  ],
  [
    'entry',
    'community_social',
    'social worker, youth worker, fundraiser, pastor, priest, community worker, case worker, caseworker, missionary, chaplain, campaigner',
  ],
  [
    'entry',
    'military_protective',
    'police officer, firefighter, fire fighter, security guard, soldier, security officer, prison officer, paratrooper, bodyguard, lifeguard, sergeant, detective, army officer, military officer, corporal, lieutenant',
  ],
  [
    'entry',
    'purchasing',
    'buyer, purchaser, procurement officer, purchasing agent, purchasing executive, sourcing specialist, procurement executive, assistant buyer, expeditor',
  ],
  [
    'entry',
    'real_estate',
    'real estate agent, realtor, estate agent, letting agent, property consultant, lettings negotiator, real estate broker, leasing agent, leasing consultant',
  ],
  [
    'entry',
    'quality_assurance',
    'tester, qa engineer, qa analyst, qa tester, quality engineer, quality inspector, inspector, test engineer, qa automation engineer, quality controller, sdet, qc inspector',
  ],
  [
    'entry',
    'consulting',
    'consultant, management consultant, adviser, business consultant, strategy consultant, it consultant, sap consultant, associate consultant',
  ],
  [
    'entry',
    '',
    `officer, executive, analyst, specialist, coordinator, representative, rep, associate, agent, planner, scheduler, controller, junior, jr, generalist, strategist, employee, worker, assistant manager of nothing, operative, copywriter, buyer, technologist, evangelist, ambassador, practitioner, attendant, professional, negotiator, estimator, craftsman, helper, freelance assistant, facilitator, organizer, organiser, sourcer, liaison, advocate, builder, creator, maker, seller, crew member, team member, staff member, staff nurse, staff writer, staff accountant, civil servant, public servant, contractor, self published`,
  ],
  [
    'training',
    'education',
    `student, students, undergraduate, undergrad, mba candidate, mba student, phd student, phd candidate, doctoral candidate, doctoral student, master s student, masters student, bachelor s student, candidate, freshman, sophomore, college senior, law student, medical student, scholar, vice president s scholar, president s scholar, pupil, graduate student, grad student, mba 2026, mba 2027, mba 2028, mba class of, exchange student, msc candidate, bsc candidate, llm candidate, jd candidate, class of 2026, class of 2027, class of 2028, class of 2029, fulbright scholar, scholarship holder, student president`,
  ],
  [
    'training',
    '',
    'intern, internship, summer intern, trainee, management trainee, graduate trainee, apprentice, apprenticeship, co op student, working student, trainee manager, trainee teacher, trainee solicitor, trainee accountant, graduate program, placement student, interning, cadet, recent graduate, fresh graduate, new grad, management intern, intern to, legal intern, bootcamp graduate, junior apprentice, extern',
  ],
  [
    'unpaid',
    'community_social',
    'volunteer, volunteering, voluntary, volunteers, trustee, pro bono, school governor, unpaid, scout leader, charity volunteer, volunteer firefighter, volunteer coach, volunteer teacher, volunteer coordinator unpaid, parent governor, pta president, pta chair, den mother',
  ],
];
