import type { Act } from '../../leads/next/act';
import type { Outreach } from '../../leads/records/outreach';
import { sayMoney } from './say-money';
import { sayBack, sayDate, sayWhen } from './say-when';
import { isolate, plural, sentences, t } from './t';
import { underscored } from './underscored';

/**
 * The line after an act: "Nadia Haddad is a customer.", "12 people are not a fit." `after`: how things stand now with
 * those for whom it changed something; it knows the date of the follow-up.
 */
export function sayAct(
  names: readonly string[],
  act: Act,
  now: number,
  after: readonly Outreach[] = [],
): string {
  const [name = ''] = names;
  if (names.length !== 1) return sayOfMany(names.length, act, now);
  return sayOfOne(isolate(name), act, now, after[0]);
}

function sayOfOne(name: string, act: Act, now: number, after: Outreach | undefined): string {
  switch (act.is) {
    case 'known':
      return t(`said_${act.as}`, name);
    case 'later':
      return t('saidBack', t('said_later', name), sayBack(act.until, now));
    case 'reached-out':
      return sayReachedOut(name, now, after);
    case 'call-agreed':
      return t('said_call_agreed', name, sayWhen(act.at, now));
    case 'outcome':
      return sayOutcome(name, act);
    default:
      return t(`said_${underscored(act.is)}`, name);
  }
}

function sayOfMany(people: number, act: Act, now: number): string {
  switch (act.is) {
    case 'known':
      return plural(`saidMany_${act.as}`, people);
    case 'later':
      return t('saidBack', plural('saidMany_later', people), sayBack(act.until, now));
    default:
      return plural(`saidMany_${underscored(act.is)}`, people);
  }
}

function sayReachedOut(name: string, now: number, after: Outreach | undefined): string {
  const noted = t('said_reached_out', name);
  if (!after || after.nextAt === null) return noted;
  const day = sayDate(after.nextAt, now);
  return sentences(noted, after.stage === 'resting' ? t('saidRests', day) : t('saidFollowUp', day));
}

function sayOutcome(name: string, { kind, amount, currency }: Act & { is: 'outcome' }): string {
  const said = t(`said_${underscored(kind)}`, name);
  return sentences(said, amount !== null && currency !== null && sayMoney(amount, currency));
}
