/**
 * Legal forms as they stand behind a name, folded, dots taken out, one word each (`s.r.o.` is `sro`). Of many
 * countries: a form that is missing leaves two spellings apart, one too many makes two companies one.
 */
export const legalForms = new Set(
  `inc incorporated corp corporation co company llc llp lp lllp pllc ltd limited plc cic pty pvt pte unlimited
  gmbh ggmbh mbh ag kg kgaa ohg gbr ug haftungsbeschrankt haftungsbeschraenkt ek ekfm eg ev se
  sa sas sasu sarl eurl snc sca scop sci scs selarl scrl sprl srl srls spa sapa bv bvba nv vof cvba cv
  sl slu slp sau sll sccl lda ltda sgps eireli epp sac saa sab sapi sc rl s
  ab hb kb publ as asa ans da aps ivs oy oyj abp ky tmi ou uab sia
  sp spzoo zoo oo spj spk psa sro spol ro as ks vos kft zrt nyrt bt kkt doo dd jdoo dno eood ood ad ead
  sti limitedsti tic san ve ao ooo zao oao pao tov ооо ао зао оао пао тов ип фоп
  ae epe ike αε επε ικε εε οε jsc pjsc cjsc ojsc wll fze fzco fzc fzllc dmcc llcfz sdn bhd tbk kk gk
  בעמ ذمم`.split(/\s+/),
);

/** Words too: a legal form only with dots or in capitals (`Day Spa`, `Sweet As`). */
export const doubtfulForms = new Set(
  'spa as ad se sl sc lp cv co sa da bt ve sp oo zoo ks eg ev san tic sci sab ans dd ky kb hb rl s ro'.split(
    ' ',
  ),
);

/** Of a form in several words: cut only when a form was cut behind them (`S.A. de C.V.`, `sp. z o.o.`, `& Co. KG`). */
export const linkWords = new Set(['de', 'z', 's', '&', 'und', 'and', 'et']);

/** Legal forms that stand before the name. `AB` is none of them: `AB Enzymes`. */
export const leadingForms = new Set('ооо ао зао оао пао тов ип фоп ooo zao oao pao pt uab sia'.split(' '));

/** Written without a blank, before or behind the name. */
export const attachedForms =
  /株式会社|有限会社|合同会社|一般社団法人|股份有限公司|有限责任公司|有限責任公司|有限公司|주식회사|유한회사|[(（](?:株|有|주|유)[)）]|㈱|㈲/gu;

/** Not companies. Folded, single blanks. */
export const nonCompanies = new Set(
  `self employed|selfemployed|self employment|own business|my own business|freelance|freelancer|freelancing
  |freelance consultant|independent|independent consultant|independent contractor|contractor|consultant|unemployed
  |confidential|confidential company|undisclosed|stealth|none|na|n a|not provided|unknown|various|retired|student
  |home|private|open to work|career break|looking for opportunities|seeking opportunities|between jobs
  |selbststandig|selbstandig|selbststaendig|selbstaendig|freiberuflich|freiberufler|freiberuflerin|vertraulich|privat
  |in rente|independant|independante|travailleur independant|auto entrepreneur|autoentrepreneur|micro entrepreneur
  |freelance independant|confidentiel|retraite|autonomo|autonoma|trabajador autonomo|por cuenta propia
  |trabajador por cuenta propia|confidencial|profissional autonomo|aposentado|libero professionista|lavoratore autonomo
  |riservato|zzp|zzper|zelfstandig|zelfstandige|egenforetagare|egen foretagare|selvstaendig|selvstendig naeringsdrivende
  |yrittaja|samozatrudnienie|wlasna dzialalnosc|osvc|egyeni vallalkozo|serbest|kendi isim|фриланс|фрилансер|самозанятыи
  |самозанятый|フリーランス|個人事業主|自営業|自由职业|自由职业者|保密|프리랜서|자영업`
    .split('|')
    .map((entry) => entry.trim()),
);
