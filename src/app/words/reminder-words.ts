import { asksToTalk } from '../../leads/asks-to-talk';
import type { CallCandidate } from '../../leads/call-candidate';
import { cutText } from '../../leads/cut-text';
import { fillSnippet } from '../../leads/fill-snippet';
import { firstName } from '../../leads/first-name';
import { inOrder } from '../../leads/in-order';
import type { Touch } from '../../leads/touch';
import { isolate, plural, t } from './t';
import { ago } from './time';

/** UTF-16 units of what they wrote. */
const longestQuote = 120;

/** Why just this person is the one to ask for a call today, with the numbers. */
export function sayCallReason(
  { because, n }: Pick<CallCandidate, 'because' | 'n'>,
  touches: readonly Touch[],
  now: number,
): string {
  if (because === 'quick-turns') return plural('callQuickTurns', n);
  if (because === 'met-before') return plural('callMetBefore', n);
  const asking = inOrder(touches).findLast(
    ({ direction, text }) => direction === 'in' && text !== null && asksToTalk(text),
  );
  if (!asking?.text) return plural('callAsked', n);
  return t('callAskedWords', ago(asking.at, now), isolate(cutText(asking.text, longestQuote)));
}

/** One plain question each, as a start: with their first name, and the user's calendar where there is one. */
export function listCallAsks(name: string, calendarLink: string): string[] {
  const values = { 'first name': firstName(name).name };
  const asks = [t('callAsk_short'), t('callAsk_week'), t('callAsk_easier')];
  return asks.map((ask) => {
    const { text } = fillSnippet(ask, values);
    return calendarLink === '' ? text : t('callAskLink', text, calendarLink);
  });
}
