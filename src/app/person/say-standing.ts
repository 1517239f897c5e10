import type { NextWhy } from '../../leads/next/follow-up-after';
import type { Outreach } from '../../leads/records/outreach';
import { date } from '../words/ago';
import { sayDate, sayWhen } from '../words/say-when';
import { stageName } from '../words/stage-name';
import { t } from '../words/t';
import { underscored } from '../words/underscored';

/** How things stand with a person: "Known: customer", "Later: 24 Nov", "New". */
export function sayStanding(outreach: Outreach | null, now: number): string {
  if (!outreach) return stageName('new');
  if (outreach.stage === 'known' && outreach.knownAs)
    return t('standingKnown', t(`knownAs_${outreach.knownAs}`));
  const waits = outreach.snoozedUntil !== null && outreach.snoozedUntil > now;
  if (waits && outreach.snoozedUntil !== null) return t('standingLater', date(outreach.snoozedUntil));
  return stageName(outreach.stage);
}

const promises: readonly NextWhy[] = ['follow-up', 'answer', 'log-outcome', 'rest-over'];

/** What was promised, and when: "Follow-up on Wednesday 25 November"; nothing when nothing was. */
export function sayPromisedNext(outreach: Outreach | null, now: number): string | null {
  const why = promises.find((each) => each === outreach?.nextWhy);
  if (!why || outreach?.nextAt == null) return null;
  const when = why === 'log-outcome' ? sayWhen(outreach.nextAt, now) : sayDate(outreach.nextAt, now);
  return t(`next_${underscored(why)}`, when);
}
