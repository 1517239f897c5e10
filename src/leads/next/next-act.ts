import type { Card } from '../records/card';
import type { Outreach } from '../records/outreach';
import type { Channel, Touch } from '../records/touch';
import type { Signals } from '../talk/signals';
import type { Stop } from '../words/stop';
import { seeFacts } from './act-facts';
import { answerRules } from './answer-rules';
import type { Allowance, StepReason } from './next-step';
import { followUp, silenceRules } from './silence-rules';
import { stopRules } from './stop-rules';

/** What to do next about a person, or not to do. */
export const nextActs = [
  'answer-now',
  'answer-comment',
  'message',
  'invite-with-note',
  'invite',
  'inmail',
  'look',
  'give-time',
  'follow-up',
  'change-channel',
  'ask-directly',
  'ask-for-call',
  'close-gracefully',
  'rest',
  'propose-do-not-contact',
  'remind-later',
  'log-outcome',
  'nothing',
] as const;
export type NextActName = (typeof nextActs)[number];

/** Why; the app puts it into words. The first steps have the reasons of `next-step.ts`. */
export type ActReason =
  | StepReason
  | 'do-not-contact'
  | 'hard-stop'
  | 'said-later'
  | 'later-is-now'
  | 'out-of-office'
  | 'question-open'
  | 'question-how'
  | 'asked-how'
  | 'quick-turns'
  | 'replied-briefly'
  | 'call-ahead'
  | 'set-aside'
  | 'put-off'
  | 'rest-over'
  | 'short-answers'
  | 'falling-answers'
  | 'within-rhythm'
  | 'weekend'
  | 'never-asked'
  | 'spoke-live'
  | 'they-reacted';

/** `channel`: where; null where nothing is written. `at`: not before then, epoch ms; null = now. */
export type NextAct = { act: NextActName; because: ActReason; channel: Channel | null; at: number | null };

/** `touches`: all of the person's, in any order. `signals`: of these touches. `stop`: what their newest words say. */
export type ActFacts = {
  touches: readonly Touch[];
  outreach: Outreach | null;
  card: Card;
  signals: Signals;
  stop: Stop | null;
  asksToTalk: boolean;
  doNotContact: boolean;
  allowance: Allowance;
  bestChannel: Channel | null;
};

/** The next thing to do about a person, with its reason. A proposal: the user may do otherwise. */
export function nextAct(facts: ActFacts, now: number): NextAct {
  const seen = seeFacts(facts, now);
  for (const rule of [...stopRules, ...answerRules, ...silenceRules]) {
    const act = rule(seen);
    if (act) return act;
  }
  return followUp(seen);
}
