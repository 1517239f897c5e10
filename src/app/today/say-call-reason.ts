import { fillSnippet } from '../../leads/drafts/fill-snippet';
import type { CallCandidate } from '../../leads/next/call-candidate';
import { firstName } from '../../leads/people/first-name';
import type { Ordered } from '../../leads/records/touch';
import { cutText } from '../../leads/text/cut-text';
import { ago } from '../words/ago';
import { isolate, plural, t } from '../words/t';

/** UTF-16 units of what they wrote. */
const longestQuote = 120;

/** Why just this person is the one to ask for a call today, with the numbers. */
export function sayCallReason(
  { because, n }: Pick<CallCandidate, 'because' | 'n'>,
  history: Ordered,
  now: number,
): string {
  if (because === 'quick-turns') return plural('callQuickTurns', n);
  if (because === 'met-before') return plural('callMetBefore', n);
  const asking = history.findLast(({ direction, reading }) => direction === 'in' && reading?.asksToTalk);
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
