import type { CallWords } from '../../leads/next/call-candidate';
import { kindOf } from '../../leads/talk/kind-of';

/** What words mean when the one to ask for a call is looked for. A sent calendar link is an ask, in any language. */
export function callWords(calendarLink: string): CallWords {
  return {
    asksToTalk: ({ reading }) => reading?.asksToTalk ?? false,
    saysStop: (touch) => kindOf(touch) === 'away' || (touch.reading?.stop ?? null) !== null,
    proposesCall: ({ text, asked, reading }) =>
      reading?.asksToTalk || [text, asked].some((words) => words && hasLink(words, calendarLink)) || false,
  };
}

function hasLink(words: string, calendarLink: string): boolean {
  return calendarLink !== '' && words.includes(calendarLink);
}
