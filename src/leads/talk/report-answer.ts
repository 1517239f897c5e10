import type { Touch } from '../records/touch';
import { readStop } from '../words/read-stop';
import { isInWords } from './in-order';

/** Reading words takes a while, and absence notes are the same for everybody. */
const remembered = new Map<string, boolean>();
const rememberedAtMost = 20_000;

/** True for their own words. An invitation taken up says nothing yet, and an absence note is a machine's. */
export function isAnswer(touch: Touch): boolean {
  return touch.direction === 'in' && isInWords(touch) && (touch.live || !saysAway(touch));
}

function saysAway({ text, at }: Touch): boolean {
  if (text === null) return false;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const isAway = readStop(text, at)?.kind === 'out-of-office';
  if (remembered.size >= rememberedAtMost) remembered.clear();
  remembered.set(text, isAway);
  return isAway;
}
