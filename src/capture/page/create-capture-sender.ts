import type { Capture } from '../../leads/records/capture';
import type { Problem } from '../../leads/records/problem';
import { problem } from '../base/problem';
import { createCollector, slotOf } from './create-collector';
import { createOutbox } from './create-outbox';

type Options = {
  send: (capture: Capture) => Promise<unknown>;
  isGone: () => boolean;
  /** `problems` gives something else now. */
  onChange: () => void;
  /** A capture could not be stored: what it held counts as unread. */
  onLost: () => void;
};

/** Sends what is new in captures, and says what could not be stored. */
export function createCaptureSender({ send, isGone, onChange, onLost }: Options) {
  const collector = createCollector();
  const lost = new Map<string, Problem>();
  const outbox = createOutbox({
    send,
    isGone,
    onLost: (capture: Capture) => {
      collector.forget(capture);
      lost.set(slotOf(capture), problem('not-saved', 'save-capture', null, capture.stated, null));
      onChange();
      onLost();
    },
    onStored: (capture) => {
      if (lost.delete(slotOf(capture))) onChange();
    },
  });

  /** True when anything of them was new. */
  function post(captures: readonly Capture[]): boolean {
    const fresh = captures.map(collector.takeNew).filter((capture) => capture !== null);
    for (const capture of fresh) outbox.post(capture);
    return fresh.length > 0;
  }

  return { post, problems: () => [...lost.values()] };
}
