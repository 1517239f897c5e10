import type { CallWords } from '../../leads/next/call-candidate';
import { asksToTalk } from '../../leads/words/asks-to-talk';
import { readStop } from '../../leads/words/read-stop';

/** What words mean when the one to ask for a call is looked for. A sent calendar link is an ask, in any language. */
export function callWords(calendarLink: string, now: number): CallWords {
  return {
    asksToTalk,
    saysStop: (text) => readStop(text, now) !== null,
    proposesCall: ({ text, asked }) =>
      [text, asked].some((words) => words !== null && proposesCall(words, calendarLink)),
  };
}

function proposesCall(words: string, calendarLink: string): boolean {
  return (calendarLink !== '' && words.includes(calendarLink)) || asksToTalk(words);
}
