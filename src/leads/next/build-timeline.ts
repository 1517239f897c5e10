import { reasonTime } from '../ranking/warmth-of';
import type { CardReason } from '../records/card';
import type { Outcome } from '../records/outcome';
import type { Decision } from '../records/outreach';
import type { Stage } from '../records/stage';
import type { Touch } from '../records/touch';
import { startOutreach } from './merge-outreach';

/** Something that happened between the user and one person. `at`: epoch ms. */
export type TimelineItem = { id: string; at: number } & (
  | { kind: 'reason'; reason: CardReason }
  | { kind: 'touch'; touch: Touch }
  | { kind: 'stage'; stage: Stage }
  /** They must not be contacted any more, or may be again. */
  | { kind: 'barred'; barred: boolean }
  | { kind: 'outcome'; outcome: Outcome }
  | { kind: 'note'; text: string }
);

/** Everything stored about one person. `decisions` in any order. */
export type TimelineFacts = {
  reasons: readonly CardReason[];
  touches: readonly Touch[];
  decisions: readonly Decision[];
  outcomes: readonly Outcome[];
};

/** Of one moment, what was decided comes above what it was about. */
const order = ['barred', 'stage', 'note', 'outcome', 'touch', 'reason'] as const;

/** Everything that happened, newest first. */
export function buildTimeline({ reasons, touches, decisions, outcomes }: TimelineFacts): TimelineItem[] {
  const items: TimelineItem[] = [
    ...reasons.map((reason) => ({ kind: 'reason' as const, id: reason.id, at: reasonTime(reason), reason })),
    ...touches.map((touch) => ({ kind: 'touch' as const, id: touch.id, at: touch.at, touch })),
    ...outcomes.map((outcome) => ({ kind: 'outcome' as const, id: outcome.id, at: outcome.at, outcome })),
    ...decisions.flatMap(readDecision),
  ];
  return items.sort(
    (left, right) =>
      right.at - left.at ||
      order.indexOf(left.kind) - order.indexOf(right.kind) ||
      (left.id < right.id ? -1 : Number(left.id > right.id)),
  );
}

/** Each decision says only what it changed; a note that was rubbed out says nothing. */
function readDecision({ at, personId, before, after, barred }: Decision): TimelineItem[] {
  const from = before ?? startOutreach(personId);
  const items: TimelineItem[] = [];
  if (barred !== undefined) items.push({ kind: 'barred', id: `barred-${at}`, at, barred });
  if (after.stage !== from.stage && !barred) {
    items.push({ kind: 'stage', id: `stage-${at}`, at, stage: after.stage });
  }
  if (after.note !== from.note && after.note.trim() !== '') {
    items.push({ kind: 'note', id: `note-${at}`, at, text: after.note });
  }
  return items;
}
