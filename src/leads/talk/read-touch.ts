import { type Reading, readingVersion, type Touch, type TouchKind } from '../records/touch';
import type { Words } from '../text/words';
import { type MessageReading, readText } from '../words/read-message';
import { isInWords } from './kind-of';

/** What a reading is made from; nothing else of a touch matters to it. */
export type Readable = Pick<Touch, 'at' | 'direction' | 'channel' | 'live' | 'text' | 'asked'>;

/**
 * What a touch is, and what its words mean: read once, when it is stored. A touch without text, whose words nobody
 * knows (a key pressed, a file sent, words forgotten), counts by its channel; only there `words` may be null.
 */
export function readTouch(touch: Readable, words: Words | null): Reading {
  const [said, more] = [touch.text, askedIn(touch)].map((text) =>
    text && words ? readText(text, touch.at, words) : undefined,
  );
  const isTheirs = touch.direction === 'in';
  const kind = decideKind(touch, said);
  const stop = isTheirs ? (said?.stop ?? null) : null;
  const decides = stop !== null || kind === 'away';
  return {
    version: readingVersion,
    kind,
    stop,
    at: decides ? (said?.at ?? null) : null,
    because: decides ? (said?.because ?? null) : null,
    asksToTalk: Boolean(said?.asksToTalk || more?.asksToTalk),
    asksQuestion: Boolean(said?.asksQuestion || more?.asksQuestion),
    asks: said?.asks ?? 0,
  };
}

/** The texts that are read of a touch: what was said, and what the seller noted that they asked for. */
export function textsOf(touch: Pick<Readable, 'direction' | 'text' | 'asked'>): string[] {
  return [touch.text, askedIn(touch)].flatMap((text) => text || []);
}

function askedIn({ direction, asked }: Pick<Readable, 'direction' | 'asked'>): string | null {
  return direction === 'out' ? asked : null;
}

function decideKind(touch: Readable, said: MessageReading | undefined): TouchKind {
  if (touch.live) return 'talk';
  if (!isInWords(touch)) return 'tap';
  if (touch.text === '' || said?.kind === 'tap') return 'tap';
  return said?.kind === 'away' && touch.direction === 'in' ? 'away' : 'words';
}
