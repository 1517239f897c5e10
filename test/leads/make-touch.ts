import { isLive, type Touch } from '../../src/leads/records/touch';
import { noon } from './make-engagement';

let count = 0;

/** A message out at noon, unless told otherwise. */
export function touch(facts: Partial<Touch> = {}): Touch {
  count += 1;
  return {
    id: `touch-${count}`,
    personId: 'in:ada',
    at: noon,
    direction: 'out',
    channel: 'message',
    live: isLive(facts.channel ?? 'message'),
    text: null,
    gave: null,
    asked: null,
    source: 'typed',
    ...facts,
  };
}
