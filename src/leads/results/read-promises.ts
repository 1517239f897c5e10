import type { Decision, Outreach } from '../records/outreach';
import type { Touch } from '../records/touch';
import { countsAsAnswer } from '../talk/kind-of';
import { groupBy } from '../text/group-by';
import { addDays } from './period';
import type { ReportFacts } from './report-facts';

/**
 * A date on which somebody was to be turned to. `state`: `done` in time, `missed`, or still `open` because there is
 * time left. `at`: epoch ms.
 */
export type Promised = { personId: string; at: number; why: string; state: 'done' | 'missed' | 'open' };

type Theirs = {
  decisions: readonly Decision[];
  touches: readonly Touch[];
  outreach: Outreach | undefined;
};
/** `madeAt`: not before that; a promise that a page's reading made is only found standing later. */
type Made = { at: number; why: string; madeAt: number };

/**
 * Every promise that stood on its day, and what became of it. The log of decisions tells them: it is never shortened,
 * and only an undo takes something out. What a page's reading promised is not in it, but the next decision's `before`
 * shows it, and the record itself shows the newest. Only such a one that also ended by reading stays unseen.
 */
export function readPromises(facts: ReportFacts, now: number): Promised[] {
  const decisions = groupBy(facts.decisions, ({ personId }) => personId);
  const touches = groupBy(facts.touches, ({ personId }) => personId);
  const outreach = new Map(facts.outreach.map((row) => [row.personId, row]));
  const ids = [...new Set([...decisions.keys(), ...outreach.keys()])];
  return ids.flatMap((personId) => {
    const theirs = {
      decisions: (decisions.get(personId) ?? []).toSorted((left, right) => left.at - right.at),
      touches: touches.get(personId) ?? [],
      outreach: outreach.get(personId),
    };
    const due = listMade(theirs).filter((made) => made.at <= now && stoodOnItsDay(made, theirs));
    return due.map((made) => ({
      personId,
      at: made.at,
      why: made.why,
      state: stateOf(made, theirs, now),
    }));
  });
}

function listMade({ decisions, outreach }: Theirs): Made[] {
  const made: Made[] = [];
  let stands: Pick<Outreach, 'nextAt' | 'nextWhy'> = { nextAt: null, nextWhy: null };
  let madeAt = 0;
  const see = (next: Pick<Outreach, 'nextAt' | 'nextWhy'>) => {
    if (next.nextAt !== null && next.nextAt !== stands.nextAt) {
      made.push({ at: next.nextAt, why: next.nextWhy ?? 'follow-up', madeAt });
    }
    stands = next;
  };
  for (const { at, before, after } of decisions) {
    see(before ?? { nextAt: null, nextWhy: null });
    madeAt = at;
    see(after);
  }
  if (outreach) see(outreach);
  return made;
}

/** Moved or kept before its day came, it was not due. */
function stoodOnItsDay({ at, madeAt }: Made, { decisions, touches, outreach }: Theirs): boolean {
  const midnight = addDays(at, 0);
  const later = decisions.filter((one) => one.at > madeAt);
  const end = later.find(({ before, after }) => before?.nextAt !== at || after.nextAt !== at);
  if (end ? end.before?.nextAt === at : outreach?.nextAt === at) return !end || end.at >= midnight;
  // A page's reading ended it, and that follows a touch.
  return !touches.some((touch) => touch.at > madeAt && touch.at < midnight);
}

function stateOf(made: Made, { decisions, touches }: Theirs, now: number): Promised['state'] {
  const isOwed = made.why === 'answer';
  const from = Math.max(made.madeAt, isOwed ? made.at : addDays(made.at, 0));
  const until = endOfNextWorkday(made.at);
  const isInTime = ({ at }: { at: number }) => at > from && at < until && at <= now;
  const isDone =
    touches.some((touch) => isInTime(touch) && isTurn(touch, isOwed)) ||
    decisions.some((one) => isInTime(one) && dealsWith(one) && (!one.touch || isTurn(one.touch, isOwed)));
  if (isDone) return 'done';
  return until <= now ? 'missed' : 'open';
}

/** Their own further words answer nothing that is owed to them; a tap or a machine's note is no word. */
function isTurn(touch: Touch, isOwed: boolean): boolean {
  return touch.direction === 'out' || (isOwed ? touch.live : countsAsAnswer(touch));
}

/** A note or a tag deals with nobody. */
function dealsWith({ before, after, touch, outcome, barred }: Decision): boolean {
  if (touch || outcome || barred !== undefined) return true;
  const fields = ['stage', 'snoozedUntil', 'nextAt'] as const;
  const start = { stage: 'new', snoozedUntil: null, nextAt: null };
  return fields.some((field) => after[field] !== (before ?? start)[field]);
}

/** Monday to Friday; exclusive, so the midnight after it. */
function endOfNextWorkday(at: number): number {
  const days = [1, 2, 3].find((count) => {
    const weekday = new Date(addDays(at, count)).getDay();
    return weekday !== 0 && weekday !== 6;
  });
  return addDays(at, (days ?? 1) + 1);
}
