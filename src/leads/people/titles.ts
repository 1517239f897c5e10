/** What stands before a name without being one; compared folded and without dots. */
export const titles = new Set(
  `dr prof professor mr mrs ms miss mx sir dame herr frau hr fr dipling dring diplkfm diplkffr diplinf ing mag mme mlle
  dott dottssa sig sigra sra srta eng engr adv rev lic arq ir drs bc mgr inz inż phdr mudr judr rndr dhr mevr
  univprof ddr hon capt др проф`.split(/\s+/),
);

/** These are titles only with a dot or before two more words: they are names or initials otherwise. */
export const doubtfulTitles = new Set([
  'ing',
  'mag',
  'hr',
  'fr',
  'ir',
  'lic',
  'eng',
  'hon',
  'bc',
  'rev',
  'mag',
]);

/** What people put behind their name; compared folded and without dots or marks of trade. */
export const credentials = new Set(
  `phd md mba msc mphil meng mres msn mph mpa mpp llm llb bsc beng bba bcom ba ma ms bs jd dba edd dds dvm do rn np
  pa pe cpa ca cma cia cisa cism cissp cfa caia frm acca fcca aca fca acma cgma cima fcim mcim mcips fcips cips pmp
  pmiacp prince2 csm cspo safe spc shrmcp shrmscp sphr phr gphr mcipd fcipd acipd chartered cfp chfc clu ricp
  esq qc kc frsa fbcs mbcs fiet miet ceng ienginst mice fice riba aia leed ap cscp cpim clssbb lssbb ssbb
  habil dipl msce mcse ccna ccnp aws ccie itil togaf icf pcc mcc acc frics mrics obe mbe cbe emba mib mim mcs
  rph pharmd psyd dphil dsc scd mfa mps mst cipp cipp/e cipm cpo cipt pgdip pgcert hons`.split(/\s+/),
);

/** Surnames too, when not written in capitals or behind a comma. */
export const doubtfulCredentials = new Set([
  'ma',
  'ba',
  'do',
  'ms',
  'bs',
  'pa',
  'pe',
  'ca',
  'np',
  'ap',
  'safe',
  'rn',
]);
