import type { Channel, Reading, Touch, TouchKind } from '../records/touch';

/** A tap: it says that somebody has seen something, and nothing in words. */
const wordless: readonly Channel[] = ['reaction', 'invitation'];

/** True for what holds, or held, words. */
export function isInWords({ channel }: Pick<Touch, 'channel'>): boolean {
  return !wordless.includes(channel);
}

/** As much of a touch as it takes to tell what it is. */
type Told = Pick<Touch, 'channel' | 'direction' | 'live'> & { reading?: Reading };

/** What a touch is. Until it has been read, its words are taken for their own. */
export function kindOf({ reading, live, channel }: Told): TouchKind {
  if (reading) return reading.kind;
  if (live) return 'talk';
  return isInWords({ channel }) ? 'words' : 'tap';
}

/**
 * True when a touch answers what went before it: words of theirs, or a talk, whoever began it. The one meaning that
 * every number and every list goes by; a machine's note and a tap are none.
 */
export function countsAsAnswer(touch: Told): boolean {
  const kind = kindOf(touch);
  return kind === 'talk' || (kind === 'words' && touch.direction === 'in');
}
