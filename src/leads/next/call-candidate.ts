import { isInConversation, type Stage } from '../records/stage';
import { keepInOrder, type Ordered, type Touch } from '../records/touch';
import { countQuickTurns } from '../talk/count-quick-turns';
import { countUnanswered } from '../talk/count-unanswered';
import { isInWords } from '../talk/kind-of';
import { unansweredAtMost } from './follow-up-after';

/** Why just this person; the app puts it into words. Strongest first. */
export const callReasons = ['asked-how', 'quick-turns', 'met-before'] as const;
export type CallReason = (typeof callReasons)[number];

/** What decides about one person. */
export type CandidateFacts = {
  personId: string;
  stage: Stage;
  /** All of theirs. */
  touches: Ordered;
  nextAt: number | null;
  nextWhy: string | null;
  snoozedUntil: number | null;
  doNotContact: boolean;
};

/** `n`: how often they asked, how many quick turns there were, or how often you spoke live, by `because`. */
export type CallCandidate = { personId: string; because: CallReason; turns: number; n: number };

const day = 24 * 60 * 60 * 1000;
/** Older signs of interest are stale, and so long nobody is asked twice. */
export const callDays = 14;
const turnsWanted = 3;

/**
 * What words mean. `asksToTalk`: they ask how, what it costs or when. `saysStop`: they say no, later, or that they are
 * away. `proposesCall`: with this touch the user asks for a live conversation.
 */
export type CallWords = {
  asksToTalk: (touch: Touch) => boolean;
  saysStop: (touch: Touch) => boolean;
  proposesCall: (touch: Touch) => boolean;
};

type Ranked = CallCandidate & { at: number; facts: CandidateFacts };

/**
 * The one person to ask for a live conversation today. Judged by what was said before midnight, so it stays the same
 * all day; when that tells nothing, by today's. Once anybody has been asked today, or the candidate must get an
 * answer first, there is nobody until tomorrow.
 */
export function pickCallCandidate(
  people: readonly CandidateFacts[],
  now: number,
  words: CallWords,
): CallCandidate | null {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const wasAsked = (since: number) => (facts: CandidateFacts) =>
    facts.touches.some((touch) => touch.at >= since && isAsk(touch, words));
  if (people.some(wasAsked(midnight))) return null;
  const open = people.filter((facts) => isOpen(facts, now, words) && !wasAsked(now - callDays * day)(facts));
  const before = rankAll(open, midnight, words)[0];
  const best = before ?? rankAll(open, now, words).toSorted((left, right) => left.at - right.at)[0];
  if (!best || owesAnswer(best.facts, now)) return null;
  const { personId, because, turns, n } = best;
  return { personId, because, turns, n };
}

/** Who spoke live lately need not be asked to. */
function isAsk(touch: Touch, { proposesCall }: CallWords): boolean {
  return touch.live || (touch.direction === 'out' && proposesCall(touch));
}

function isOpen(facts: CandidateFacts, now: number, { saysStop }: CallWords): boolean {
  const { stage, doNotContact, snoozedUntil, touches } = facts;
  if (doNotContact || !isInConversation(stage) || (snoozedUntil ?? 0) > now) return false;
  const theirs = touches.findLast((touch) => touch.direction === 'in' && isInWords(touch));
  if (theirs && saysStop(theirs)) return false;
  return countUnanswered(touches) < unansweredAtMost - 1;
}

function owesAnswer({ nextAt, nextWhy }: CandidateFacts, now: number): boolean {
  return nextWhy === 'answer' && nextAt !== null && nextAt <= now;
}

/** Best first. Who owed an answer already before `until` is left to the list of what is due. */
function rankAll(people: readonly CandidateFacts[], until: number, words: CallWords): Ranked[] {
  return people
    .filter((facts) => !owesAnswer(facts, until))
    .flatMap((facts) => rank(facts, until, words) ?? [])
    .toSorted(
      (left, right) =>
        callReasons.indexOf(left.because) - callReasons.indexOf(right.because) ||
        right.n - left.n ||
        right.at - left.at ||
        (left.personId < right.personId ? -1 : 1),
    );
}

/** `at`: their newest word before `until`. */
function rank(facts: CandidateFacts, until: number, { asksToTalk }: CallWords): Ranked | null {
  const said = keepInOrder(facts.touches, ({ at }) => at < until);
  const fresh = keepInOrder(said, (touch) => touch.at >= until - callDays * day && isInWords(touch));
  const theirs = fresh.filter(({ direction }) => direction === 'in');
  if (theirs.length === 0) return null;
  const turns = countQuickTurns(fresh);
  const asks = theirs.filter(asksToTalk).length;
  const talks = said.filter(({ live }) => live).length;
  const base = { facts, personId: facts.personId, turns, at: Math.max(...theirs.map(({ at }) => at)) };
  if (asks > 0) return { ...base, because: 'asked-how', n: asks };
  if (turns >= turnsWanted) return { ...base, because: 'quick-turns', n: turns };
  return talks > 0 ? { ...base, because: 'met-before', n: talks } : null;
}
