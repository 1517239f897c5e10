import type { Allowance } from '../../leads/next/act-facts';
import type { Limits } from '../../leads/records/settings';
import { countInvitations, type InvitationsSent, readAllowance } from '../../storage/load/count-invitations';
import { useLive } from '../base/use-live';

/** What was sent in the last seven days, and what is left of the limits; before that is loaded, everything is. */
export function useInvitations(
  limits: Limits | undefined,
  now: number,
): { sent: InvitationsSent | undefined; allowance: Allowance } {
  const sent = useLive(() => countInvitations(Date.now()), [now]);
  const isKnown = sent !== undefined && limits !== undefined;
  return {
    sent,
    allowance: isKnown ? readAllowance(sent, limits) : { hasInvitations: true, hasNotes: true },
  };
}
