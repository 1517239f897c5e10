import type { Card } from '../records/card';
import type { Channel, Ordered, Reading } from '../records/touch';
import { isInWords } from '../talk/kind-of';
import { readSignals, type Signals } from '../talk/signals';
import type { Stop } from '../words/stop';
import type { ActFacts, NextAct } from './act-facts';
import { nextAct } from './next-act';

/** What a conversation tells of one person: computed for those who are shown, never stored. */
export type Conversation = { signals: Signals; stop: Stop | null; next: NextAct };

/** What the next act needs to know besides the card. */
export type Besides = Pick<ActFacts, 'allowance' | 'doNotContact' | 'bestChannel'>;

const day = 24 * 60 * 60 * 1000;

/** Signals, stop and next act of one person. */
export function readConversation(card: Card, besides: Besides, now: number): Conversation {
  const { history, outreach } = card;
  const signals = readSignals(history, now);
  const words = newestWords(history, now);
  const stop = findStop(words);
  const asks = words.some((one) => one.asksToTalk);
  const facts = { ...besides, touches: history, outreach, card, signals, stop, asksToTalk: asks };
  return { signals, stop, next: nextAct(facts, now) };
}

/** Where something is written to them next, also while nothing is to be written. */
export function wayTo({ channel }: NextAct, { touches }: Pick<Card, 'touches'>): Channel {
  return channel ?? touches.find(({ direction }) => direction === 'out')?.channel ?? 'message';
}

/** Several messages in a row are often one answer: "Not interested." and then "Thanks anyway!". */
function newestWords(touches: Ordered, now: number): Reading[] {
  const past = touches.filter((touch) => touch.at <= now && isInWords(touch));
  const last = past.findLastIndex(({ direction }) => direction === 'in');
  const newest = past[last];
  if (!newest) return [];
  const before = past.slice(0, last).findLastIndex(({ direction }) => direction === 'out');
  const run = past.slice(before + 1, last + 1).filter(({ at }) => newest.at - at < day);
  return run.flatMap(({ text, reading }) => (text === null || !reading ? [] : [reading]));
}

/** A no stays a no whatever follows it; of the rest the newest counts. Days they name are counted from their message. */
function findStop(words: readonly Reading[]): Stop | null {
  const stops = words.map(toStop);
  return stops.find((stop) => stop?.kind === 'hard') ?? stops.at(-1) ?? null;
}

function toStop({ kind, stop, at, because }: Reading): Stop | null {
  const words = because ?? '';
  if (kind === 'away') return { kind: 'out-of-office', until: at, words };
  if (stop === 'hard') return { kind: 'hard', words };
  return stop === 'later' ? { kind: 'later', at, words } : null;
}
