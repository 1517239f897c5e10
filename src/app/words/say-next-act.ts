import type { NextAct } from '../../leads/next/act-facts';
import type { Conversation } from '../../leads/next/read-conversation';
import type { Card } from '../../leads/records/card';
import { countUnanswered } from '../../leads/talk/count-unanswered';
import { sayDay, sayLength } from './say-length';
import { sayDate, sayWhen } from './say-when';
import { isolate, t } from './t';
import { underscored } from './underscored';

export type NextActWords = { act: string; because: string };

/** What to do next, and why just that: two sentences. */
export function sayNextAct(
  conversation: Conversation,
  { history }: Pick<Card, 'history'>,
  now: number,
): NextActWords {
  return {
    act: sayAct(conversation.next, now),
    because: sayBecause(conversation, countUnanswered(history), now),
  };
}

function sayAct(next: NextAct, now: number): string {
  const { act, because, channel, at } = next;
  if (because === 'call-ahead' && at !== null) return t('stepCallAhead', sayWhen(at, now));
  if (act === 'look' && because === 'rest-over') return t('nextActLookAnew');
  if (act === 'change-channel' && channel !== null) {
    return t('nextActChannel', t(`by_${underscored(channel)}_way`));
  }
  if (at === null) return t(`nextAct_${underscored(act)}`);
  if (act === 'give-time' || act === 'rest' || act === 'remind-later') {
    return t(`nextActUntil_${underscored(act)}`, sayDate(at, now));
  }
  return t('nextActFrom', t(`nextAct_${underscored(act)}`), sayDate(at, now));
}

function sayBecause({ next, signals, stop }: Conversation, unanswered: number, now: number): string {
  const { because } = next;
  const words = stop ? isolate(stop.words) : '';
  switch (because) {
    case 'hard-stop':
    case 'said-later':
      return t(`because_${underscored(because)}`, words);
    case 'question-open':
      return t('because_question_open', sayDay(signals.questions.theirs.at(-1)?.at ?? now, now));
    case 'within-rhythm':
      return t(
        'because_within_rhythm',
        sayLength(signals.rhythm?.median ?? 0),
        sayLength(signals.silence?.lasts ?? 0),
      );
    case 'unanswered-enough':
      return t('because_unanswered_enough', unanswered);
    default:
      return t(`because_${underscored(because)}`);
  }
}
