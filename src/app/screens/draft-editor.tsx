import type { Card } from '../../leads/card';
import type { NextStep } from '../../leads/next-step';

export type DraftEditorProps = {
  card: Card;
  /** What to do next; its channel is where a new draft begins. */
  next: NextStep;
  now: number;
  onClose: () => void;
  /** "I reached out": the draft is stored when this is called. */
  onReached: () => void;
};

/** What the seller is writing to one person. */
export function DraftEditor(_: DraftEditorProps) {
  return null;
}
