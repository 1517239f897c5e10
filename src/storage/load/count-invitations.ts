import type { Allowance } from '../../leads/next/act-facts';
import { db } from '../base/database';

const week = 7 * 24 * 60 * 60 * 1000;

/** Invitations sent in the last seven days, and how many of them had a note. */
export type InvitationsSent = { invitations: number; notes: number };

/** What the user may send in seven days; null = they set no limit. */
export type InvitationLimits = { invitations: number | null; notes: number | null };

export async function countInvitations(now: number): Promise<InvitationsSent> {
  const recent = await db.touches
    .where('at')
    .above(now - week)
    .filter(({ direction }) => direction === 'out')
    .toArray();
  const count = (channel: string) => recent.filter((touch) => touch.channel === channel).length;
  const notes = count('invitation-note');
  return { invitations: count('invitation') + notes, notes };
}

/** What is left of the limits. */
export function readAllowance(sent: InvitationsSent, limits: InvitationLimits): Allowance {
  return {
    hasInvitations: limits.invitations === null || sent.invitations < limits.invitations,
    hasNotes: limits.notes === null || sent.notes < limits.notes,
  };
}
