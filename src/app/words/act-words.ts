import type { Act } from '../../leads/act';

/** The line after an act: "Nadia Haddad is a customer", "12 people are not a fit". */
export function sayAct(names: readonly string[], act: Act, now: number): string {
  return `${names.join(', ')} ${act.is} ${now}`;
}
