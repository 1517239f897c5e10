/** The road from new to won, in order; then the places beside it. */
export const stages = [
  'new',
  'queued',
  'reached-out',
  'talking',
  'call-agreed',
  'met',
  'proposal',
  'won',
  'resting',
  'not-a-fit',
  'known',
  'lost',
] as const;
export type Stage = (typeof stages)[number];

type StageFacts = {
  /** Nobody turned to them yet; somebody did; they have answered since; or they are no lead any more. */
  phase: 'untouched' | 'reached' | 'under-way' | 'closed';
  /** A column of the board; folded beside the road; or in the queue. */
  board: 'road' | 'aside' | 'queue';
  /** The user's last word on it: what a page tells changes nothing, and nothing is to be done or promised. */
  isDecided: boolean;
  /** False where a talk is agreed or not wanted. */
  mayAskForCall: boolean;
  /** Their touches count in reports and in the ledger. Mates and customers answer anyway: they would flatter. */
  isLead: boolean;
  /** Whoever is moved here by hand has an outcome to note. */
  hasOutcome: boolean;
  /**
   * Which of two stages stays when two records turn out to be one person: the stronger. Any decision beats `new`; a
   * conversation under way says more than a mark beside the road; `lost` ends a proposal, and an order ends all doubt.
   */
  strength: number;
};

const open = { isDecided: false, mayAskForCall: true, hasOutcome: false } as const;
const decided = { isDecided: true, mayAskForCall: false } as const;
const untouched = { ...open, phase: 'untouched', board: 'queue', isLead: false } as const;
const underWay = { ...open, phase: 'under-way', board: 'road', isLead: true } as const;
const closed = { ...decided, phase: 'closed', board: 'aside' } as const;

/** Everything that is known of a stage. Whoever wants to know more of each stage puts a column here. */
const stageFacts = {
  new: { ...untouched, strength: 0 },
  queued: { ...untouched, strength: 1 },
  'reached-out': { ...open, phase: 'reached', board: 'road', isLead: true, strength: 5 },
  talking: { ...underWay, strength: 6 },
  'call-agreed': { ...underWay, mayAskForCall: false, strength: 7 },
  met: { ...underWay, strength: 8 },
  proposal: { ...underWay, strength: 9 },
  won: { ...underWay, ...decided, hasOutcome: true, strength: 11 },
  resting: { ...open, phase: 'reached', board: 'aside', isLead: true, strength: 2 },
  'not-a-fit': { ...closed, isLead: true, hasOutcome: false, strength: 3 },
  known: { ...closed, isLead: false, hasOutcome: false, strength: 4 },
  lost: { ...closed, isLead: true, hasOutcome: true, strength: 10 },
} as const satisfies Record<Stage, StageFacts>;

function of(stage: Stage): StageFacts {
  return stageFacts[stage];
}

/** Those the board shows; the others wait in the queue. */
export type BoardStage = {
  [One in Stage]: (typeof stageFacts)[One]['board'] extends 'queue' ? never : One;
}[Stage];

/** Folded beside the road. */
export function isAside(stage: Stage): boolean {
  return of(stage).board === 'aside';
}

function isOnBoard(stage: Stage): stage is BoardStage {
  return of(stage).board !== 'queue';
}

/** The columns of the board, in order: the road from the first touch on, and what is folded beside it. */
export const boardStages: readonly BoardStage[] = stages.filter(isOnBoard);

/** Nobody has turned to them yet. */
export function isUntouched(stage: Stage): boolean {
  return of(stage).phase === 'untouched';
}

/** Somebody has turned to them, and they are still a lead, or have become a customer. */
export function wasReached(stage: Stage): boolean {
  return of(stage).phase === 'reached' || isUnderWay(stage);
}

/** From the first answer on. */
export function isUnderWay(stage: Stage): boolean {
  return of(stage).phase === 'under-way';
}

/** No lead any more: what was promised them is not due. */
export function isClosed(stage: Stage): boolean {
  return of(stage).phase === 'closed';
}

/** The user's last word on it, an order included. */
export function isDecided(stage: Stage): boolean {
  return of(stage).isDecided;
}

/** The road has begun, and not ended: a promise stands. */
export function keepsPromise(stage: Stage): boolean {
  return !isUntouched(stage) && !isDecided(stage);
}

/** No talk is agreed, and none is unwanted. */
export function mayAskForCall(stage: Stage): boolean {
  return of(stage).mayAskForCall;
}

/** A conversation is under way, and no call is agreed that would carry it on by itself. */
export function isInConversation(stage: Stage): boolean {
  return isUnderWay(stage) && mayAskForCall(stage);
}

/** The seller works, or worked, on them. */
export function isLeadStage(stage: Stage): boolean {
  return of(stage).isLead;
}

/** Moved here by hand, there is an outcome to note. */
export function hasOutcome(stage: Stage): boolean {
  return of(stage).hasOutcome;
}

/** Taken off the list with a word on why, and nothing else to note. */
export function isSetAside(stage: Stage): boolean {
  return isClosed(stage) && !hasOutcome(stage);
}

/** True when one is under way and has come further than the other. */
export function isFurther(stage: Stage, than: Stage): boolean {
  if (!isUnderWay(stage)) return false;
  return !isUnderWay(than) || stages.indexOf(stage) > stages.indexOf(than);
}

/** Which of two stages stays when two records turn out to be one person; see `strength`. */
export function strongerStage(left: Stage, right: Stage): Stage {
  return of(right).strength > of(left).strength ? right : left;
}
