import { asksQuestion } from '../posts/asks-question';
import { loadWordsFor } from '../text/load-words';
import type { Words } from '../text/words';
import { asksToTalk } from './asks-to-talk';
import { countAsks } from './count-asks';
import { readStop } from './read-stop';

/** What a message of theirs says. */
export type MessageReading = {
  /** `tap`: nothing but signs; `away`: what a machine answers while somebody is out. */
  kind: 'words' | 'away' | 'tap';
  /** `hard`: asks to be left alone; `soft`: a friendly no; `later`: not now. */
  stop: 'hard' | 'soft' | 'later' | null;
  /** The day they named, epoch ms of its local morning. */
  at: number | null;
  /** The words that decided `stop` or `away`, as written. */
  because: string | null;
  /** Asks for a call, a meeting, a price, an offer or a quote. */
  asksToTalk: boolean;
  asksQuestion: boolean;
  /** How many things it asks for, with or without a question mark. */
  asks: number;
};

/** Reads with words that are loaded already. `now`: when it was written, epoch ms. */
export function readText(text: string, now: number, words: Words): MessageReading {
  const stop = readStop(text, now, words);
  const isAway = stop?.kind === 'out-of-office';
  return {
    kind: isAway ? 'away' : /[\p{L}\p{N}]/u.test(text) ? 'words' : 'tap',
    stop: stop === null || isAway ? null : stop.kind,
    at: stop === null || stop.kind === 'hard' ? null : stop.kind === 'later' ? stop.at : stop.until,
    because: stop?.words ?? null,
    asksToTalk: asksToTalk(text, words),
    asksQuestion: asksQuestion(text),
    asks: countAsks(text, words),
  };
}

/** The same from the text alone; `names`: how the two are called, whose names are no words. */
export async function readMessage(
  text: string,
  now: number,
  _names: readonly string[] = [],
): Promise<MessageReading> {
  return readText(text, now, await loadWordsFor([text]));
}
