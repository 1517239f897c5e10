import type { Outcome, OutcomeKind } from '../records/outcome';
import type { KnownAs, Outreach } from '../records/outreach';
import type { PostKey } from '../records/post';
import { isDecided, isFurther, isUnderWay, type Stage, wasReached } from '../records/stage';
import { type Channel, inOrder, isLive, type Touch } from '../records/touch';
import { joinTouches, splitTouch } from '../talk/join-touches';
import { readSignals } from '../talk/signals';
import { attribute, type PostDeed } from './attribute';
import { followUpAfter, restUntil, unansweredAtMost } from './follow-up-after';
import { hasCallAhead } from './has-call-ahead';
import { plannedFollowUp } from './next-follow-up';

/** What a seller does to one person, or to many, with one key. Times in epoch ms. */
export type Act =
  /** They are new indeed: they stay in the queue, looked at. */
  | { is: 'new' }
  /** As if nothing had been decided. */
  | { is: 'back' }
  | { is: 'known'; as: KnownAs }
  | { is: 'later'; until: number }
  | { is: 'not-a-fit' }
  | { is: 'reached-out'; channel: Channel; text: string | null; gave: string | null }
  | { is: 'replied'; channel: Channel; text: string | null }
  | { is: 'call-agreed'; at: number }
  /** `at`: left out = now. `why`: what it was lost for. */
  | {
      is: 'outcome';
      kind: OutcomeKind;
      amount: number | null;
      currency: string | null;
      at?: number;
      why?: string | null;
    }
  /** Something that happened, with its own time. */
  | { is: 'noted'; touch: NotedTouch }
  /** Nothing for 90 days. */
  | { is: 'rest' }
  | { is: 'do-not-contact' }
  | { is: 'contact-again' };

/** What the user says of a touch that no page told of. */
export type NotedTouch = Pick<Touch, 'direction' | 'channel' | 'at' | 'text' | 'gave' | 'asked'>;

/** What is known of a person when something is done to them. */
export type ActContext = {
  now: number;
  touches: readonly Touch[];
  /** Pages or files say they are known. */
  isKnownByFacts: boolean;
  /** The post of their newest reason. */
  postId: PostKey | null;
  /** All they did under own posts; an outcome keeps which of these moved them. Left out = nothing. */
  deeds?: readonly PostDeed[];
};

/** Everything an act changes. `touch` and `outcome` are what it adds. */
export type Effect = {
  change: Partial<Omit<Outreach, 'personId'>>;
  touch: Touch | null;
  outcome: Outcome | null;
  /** From now on they must not be contacted, or may be again; left out: as before. */
  barred?: boolean;
};

/** What an act does to a person, without doing it. */
export function applyAct(act: Act, before: Outreach, context: ActContext): Effect {
  const nothing = { touch: null, outcome: null };
  switch (act.is) {
    case 'new':
      return { ...nothing, change: keepAsNew(before, context) };
    case 'back':
      return { ...nothing, change: { stage: 'new', knownAs: null, snoozedUntil: null, ...noNext } };
    case 'known':
      return { ...nothing, change: { stage: 'known', knownAs: act.as, snoozedUntil: null, ...noNext } };
    case 'not-a-fit':
      return { ...nothing, change: { stage: 'not-a-fit', knownAs: null, snoozedUntil: null, ...noNext } };
    case 'later':
      return { ...nothing, change: putOff(before, act.until) };
    case 'reached-out':
      return reachOut(act, before, context);
    case 'replied':
      return hearBack(act, before, context);
    case 'call-agreed':
      return {
        ...nothing,
        change: { ...start(before, 'call-agreed', context), nextAt: act.at, nextWhy: 'log-outcome' },
      };
    case 'outcome':
      return logOutcome(act, before, context);
    case 'noted':
      return noteTouch(act.touch, before, context);
    case 'rest':
      return { ...nothing, change: rest(before, context) };
    case 'do-not-contact':
      return { ...nothing, change: { ...setAside(before), snoozedUntil: null, ...noNext }, barred: true };
    case 'contact-again':
      return { ...nothing, change: {}, barred: false };
  }
}

const noNext = { nextAt: null, nextWhy: null };

/** Who was written to already stays as far as that went. */
function keepAsNew({ stage }: Outreach, { isKnownByFacts }: ActContext): Effect['change'] {
  const place = wasReached(stage) ? {} : { stage: 'queued' as const, ...noNext };
  return { ...place, knownAs: null, snoozedUntil: null, ...(isKnownByFacts && { putBack: true }) };
}

/** Who was written to comes back with a promise on that day; who is new sleeps in the queue. */
function putOff({ stage, nextWhy }: Outreach, until: number): Effect['change'] {
  if (!wasReached(stage)) return { snoozedUntil: until };
  return { snoozedUntil: null, nextAt: until, nextWhy: nextWhy ?? 'follow-up' };
}

function reachOut(act: Act & { is: 'reached-out' }, before: Outreach, context: ActContext): Effect {
  const touch = makeTouch({ ...act, direction: 'out' }, before, context);
  const change = afterReachingOut(before, context.now, withTouch(context, touch), context);
  return { change, touch, outcome: null };
}

/** All there are: read on a page or found in an archive before the key was pressed, it is one with that. */
function withTouch({ touches }: ActContext, touch: Touch): Touch[] {
  return joinTouches(touch.personId, [...touches, touch].flatMap(splitTouch));
}

/** What reaching out at `at` changes; `touches`: all there are, that one included. */
export function afterReachingOut(
  before: Outreach,
  at: number,
  touches: readonly Touch[],
  context: Pick<ActContext, 'postId'>,
): Effect['change'] {
  const history = inOrder(touches);
  const last = history.findLast((one) => one.direction === 'out');
  const signals = readSignals(history, Number.POSITIVE_INFINITY);
  const rests = signals.unanswered >= unansweredAtMost;
  const next: Pick<Outreach, 'nextAt' | 'nextWhy'> = rests
    ? { nextAt: restUntil(at), nextWhy: 'rest-over' }
    : { nextAt: plannedFollowUp(at, signals, last?.channel ?? 'message'), nextWhy: 'follow-up' };
  const stage = rests && !isUnderWay(before.stage) ? 'resting' : 'reached-out';
  return { ...start(before, stage, context), ...(hasCallAhead(before, at) ? {} : next) };
}

function hearBack(act: Act & { is: 'replied' }, before: Outreach, context: ActContext): Effect {
  const touch = makeTouch({ ...act, direction: 'in', gave: null }, before, context);
  return { change: afterAnswer(before, context), touch, outcome: null };
}

/** An answer is due an answer: now. */
export function afterAnswer(before: Outreach, context: Pick<ActContext, 'now' | 'postId'>): Effect['change'] {
  const promise = hasCallAhead(before, context.now) ? {} : { nextAt: context.now, nextWhy: 'answer' };
  return { ...start(before, 'talking', context), ...promise };
}

/** Where an outcome leads whoever is not further already. */
const stageAfter: Record<OutcomeKind, Stage> = {
  'meeting-booked': 'call-agreed',
  'meeting-held': 'met',
  proposal: 'proposal',
  order: 'won',
  lost: 'lost',
};

function logOutcome(act: Act & { is: 'outcome' }, before: Outreach, context: ActContext): Effect {
  const begun = start(before, stageAfter[act.kind], context);
  // A meeting with a customer does not make them less of one, but what is lost is lost.
  const isBooked = act.kind === 'meeting-booked' && before.nextWhy === 'log-outcome';
  const change = { ...begun, ...(act.kind === 'lost' && { stage: act.kind }), ...(isBooked ? {} : noNext) };
  return { change, touch: null, outcome: toOutcome(act, before, context) };
}

function toOutcome(act: Act & { is: 'outcome' }, before: Outreach, context: ActContext): Outcome {
  const { kind, amount, currency, why, at = context.now } = act;
  const { personId } = before;
  const { postId, ...also } = attribute(context.deeds ?? [], before.postId ?? context.postId, at);
  const id = `outcome:${personId}:${context.now}`;
  return { id, personId, postId, ...also, kind, at, amount, currency, ...(why && { why }) };
}

/** On the road forwards only: who has met somebody does not go back to having written to them. */
function start(before: Outreach, stage: Stage, { postId }: Pick<ActContext, 'postId'>): Effect['change'] {
  return {
    stage: isFurther(before.stage, stage) ? before.stage : stage,
    knownAs: null,
    snoozedUntil: null,
    postId: before.postId ?? postId,
  };
}

/** `at`, `asked`: now and nothing, unless the user says so. */
type Typed = Pick<Touch, 'direction' | 'channel' | 'text' | 'gave'> & Partial<Pick<Touch, 'at' | 'asked'>>;

function makeTouch(said: Typed, { personId }: Outreach, { now }: ActContext): Touch {
  const { direction, channel, text, gave, asked = null, at = now } = said;
  const id = `typed:${personId}:${now}`;
  const what = { channel, live: isLive(channel), text, gave, asked };
  return { id, personId, at: Math.min(at, now), direction, ...what, source: 'typed' };
}

/** As if it had been noted when it happened; what came before the newest touch changes nothing but the history. */
function noteTouch(noted: NotedTouch, before: Outreach, context: ActContext): Effect {
  const touch = makeTouch(noted, before, context);
  const isNewest = context.touches.every(({ at }) => at <= touch.at);
  return { change: isNewest ? followNoted(touch, before, context) : {}, touch, outcome: null };
}

function followNoted(touch: Touch, before: Outreach, context: ActContext): Effect['change'] {
  if (touch.direction === 'out')
    return afterReachingOut(before, touch.at, withTouch(context, touch), context);
  const answered = afterAnswer(before, context);
  if (answered.nextWhy !== 'answer') return answered;
  // Who was spoken to has had an answer.
  if (touch.live) return { ...answered, nextAt: followUpAfter(touch.at, 1), nextWhy: 'follow-up' };
  return { ...answered, nextAt: touch.at };
}

/** Who is further than talking stays there: only the promise moves. */
function rest(before: Outreach, { now }: ActContext): Effect['change'] {
  const stage = isFurther(before.stage, 'talking') ? before.stage : 'resting';
  return { stage, knownAs: null, snoozedUntil: null, nextAt: restUntil(now), nextWhy: 'rest-over' };
}

/** A customer stays one, also when they want no more messages. */
function setAside({ stage }: Outreach): Effect['change'] {
  return isDecided(stage) ? {} : { stage: 'not-a-fit', knownAs: null };
}
