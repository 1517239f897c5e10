import type { PersonKey } from '../../leads/records/person';

/** Who is no lead may become one while the page stays open, ms. */
const askAgainAfter = 60_000;

type Answer = { isLead: boolean; at: number };

/** Knows who is a lead as soon as the background has said so. `onLead`: somebody turned out to be one. */
export function createLeadAsker(ask: (keys: PersonKey[]) => Promise<boolean>, onLead: () => void) {
  const answers = new Map<string, Answer | 'asked'>();

  /** True once the background has said so; asks it when it has not. */
  function isLead(keys: PersonKey[], now: number): boolean {
    const name = keys.join(' ');
    const answer = answers.get(name);
    if (answer === 'asked') return false;
    if (answer && (answer.isLead || now - answer.at < askAgainAfter)) return answer.isLead;
    answers.set(name, 'asked');
    ask(keys).then(
      (isOne) => note(name, { isLead: isOne, at: now }),
      () => answers.delete(name),
    );
    return false;
  }

  /** What was asked before all was forgotten is not noted. */
  function note(name: string, answer: Answer): void {
    if (!answers.has(name)) return;
    answers.set(name, answer);
    if (answer.isLead) onLead();
  }

  return { isLead, forget: () => answers.clear() };
}
