import type { Allowance } from '../../leads/next-step';
import type { Limits } from '../../settings';
import { countInvitations, type InvitationsSent, readAllowance } from '../../storage/count-invitations';
import { useLive } from './use-live';

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
