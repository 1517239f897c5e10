import { restUntil } from '../../leads/next/follow-up-after';
import type { Outreach } from '../../leads/records/outreach';
import { keepsPromise, type Stage } from '../../leads/records/stage';
import { decideEach, type OutreachChange } from './decide';

/** Moves one person or many to a stage of the board, as one act that one undo takes back. */
export async function moveStage(personIds: string[], stage: Stage, now = Date.now()): Promise<void> {
  await decideEach(personIds, (before) => moveTo(stage, before, now), now);
}

function moveTo(stage: Stage, before: Outreach, now: number): OutreachChange {
  if (before.stage === stage) return {};
  return { stage, knownAs: null, snoozedUntil: null, ...promiseIn(stage, before, now) };
}

/** Where the road has ended, or not begun, nothing is promised. Resting is a promise of its own, and who is back from it is to be followed up. */
function promiseIn(stage: Stage, { nextWhy }: Outreach, now: number): OutreachChange {
  if (!keepsPromise(stage)) return { nextAt: null, nextWhy: null };
  if (stage === 'resting') {
    return { nextAt: restUntil(now), nextWhy: 'rest-over' };
  }
  return nextWhy === 'rest-over' ? { nextWhy: 'follow-up' } : {};
}
