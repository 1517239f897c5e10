import type { Outreach } from '../../leads/outreach';
import type { Verdict } from '../verdict';
import { isolate, t } from './t';
import { date } from './time';
import { underscored } from './underscored';

/** The line after a decision: "Nadia Haddad is a customer". */
export function sayVerdict(person: string, verdict: Verdict): string {
  const name = isolate(person);
  switch (verdict.is) {
    case 'known':
      return t(`said_${verdict.as}`, name);
    case 'later':
      return t(`saidLater_${verdict.days}`, name);
    case 'not-a-fit':
      return t('saidNotAFit', name);
    case 'new':
      return t('saidNew', name);
  }
}

/** How things stand with a person: "Known: customer", "Later: 24 Nov", "New". */
export function standing(outreach: Outreach | null, now: number): string {
  if (!outreach) return t('stage_new');
  if (outreach.stage === 'known' && outreach.knownAs)
    return t('standingKnown', t(`knownAs_${outreach.knownAs}`));
  const waits = outreach.snoozedUntil !== null && outreach.snoozedUntil > now;
  if (waits && outreach.snoozedUntil !== null) return t('standingLater', date(outreach.snoozedUntil));
  return t(`stage_${underscored(outreach.stage)}`);
}
