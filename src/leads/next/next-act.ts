import { type ActFacts, type NextAct, seeFacts } from './act-facts';
import { answerRules } from './answer-rules';
import { followUp, silenceRules } from './silence-rules';
import { stopRules } from './stop-rules';

/** The next thing to do about a person, with its reason. A proposal: the user may do otherwise. */
export function nextAct(facts: ActFacts, now: number): NextAct {
  const seen = seeFacts(facts, now);
  for (const rule of [...stopRules, ...answerRules, ...silenceRules]) {
    const act = rule(seen);
    if (act) return act;
  }
  return followUp(seen);
}
