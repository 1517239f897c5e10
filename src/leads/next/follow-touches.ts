import type { Outreach } from '../records/outreach';
import type { PostKey } from '../records/post';
import { isDecided, isUnderWay, isUntouched, wasReached } from '../records/stage';
import type { Touch } from '../records/touch';
import { afterAnswer, afterReachingOut } from './act';

type Change = Partial<Omit<Outreach, 'personId'>>;

/** What is known of a person when a page tells of touches with them. */
export type ReadContext = {
  now: number;
  /** Those nothing told of before. */
  added: readonly Touch[];
  /** All there are, the added ones included. */
  touches: readonly Touch[];
  /** By pages and files they are known, so nobody works on them as a lead. */
  isKnownByFacts: boolean;
  /** They must not be contacted. */
  isBarred: boolean;
  /** The post of their newest reason. */
  postId: PostKey | null;
};

const day = 24 * 60 * 60 * 1000;
/** As long as a rest: what was said before that is history. */
const historyAfter = 90 * day;

/**
 * What touches read on a page change about a person, as if the user had pressed the key for the newest of them: an
 * answer is due an answer, reaching out starts the days of waiting. Null = nothing: older than what was known already,
 * history, or somebody the user has decided about.
 */
export function followTouches(before: Outreach, context: ReadContext): Change | null {
  const newest = findNews(context);
  if (!newest || isDecided(before.stage) || context.isBarred) return null;
  if (isUntouched(before.stage) && (context.isKnownByFacts || newest.channel === 'comment-reply'))
    return null;
  if (newest.channel === 'invitation' && newest.direction === 'in') return afterAcceptance(before, context);
  return keepCall(before, context.now, follow(before, newest, context));
}

function follow(before: Outreach, newest: Touch, context: ReadContext): Change {
  if (newest.direction === 'in') return afterAnswer(before, context);
  const wasAnswered = context.added.some(({ direction }) => direction === 'in');
  const since = wasAnswered ? { ...before, ...afterAnswer(before, context) } : before;
  return afterReachingOut(since, newest.at, context.touches, context);
}

/** The newest of all touches, if it is one of the added. */
function findNews({ added, touches, now }: ReadContext): Touch | null {
  const newest = touches.reduce<Touch | null>(
    (last, touch) => (last === null || touch.at >= last.at ? touch : last),
    null,
  );
  if (!newest || newest.at < now - historyAfter) return null;
  return added.some(({ id }) => id === newest.id) ? newest : null;
}

/** Who took up an invitation has said nothing yet: now a message can reach them. */
function afterAcceptance(before: Outreach, { now }: ReadContext): Change | null {
  const waits = wasReached(before.stage) && !isUnderWay(before.stage);
  return waits ? { stage: 'reached-out', nextAt: now, nextWhy: 'follow-up' } : null;
}

/** A reading never takes the reminder of a call that is still to come. */
function keepCall(before: Outreach, now: number, change: Change): Change {
  const isAhead = before.nextWhy === 'log-outcome' && before.nextAt !== null && before.nextAt > now;
  return isAhead ? { ...change, nextAt: before.nextAt, nextWhy: before.nextWhy } : change;
}
