import { useMemo } from 'preact/hooks';
import type { Card } from '../../leads/card';
import type { Allowance } from '../../leads/next-step';
import { type Conversation, readConversation } from '../../leads/read-conversation';
import { loadStanding } from '../../storage/load-conversation';
import { useLive } from './use-live';

/** What the conversation with a shown person tells, and what comes next. */
export function useConversation(card: Card, allowance: Allowance, now: number): Conversation {
  const standing = useLive(() => loadStanding(card, now), [card, now]);
  const { hasInvitations, hasNotes } = allowance;
  return useMemo(() => {
    const known = standing ?? { doNotContact: false, bestChannel: null };
    return readConversation(card, { ...known, allowance: { hasInvitations, hasNotes } }, now);
  }, [card, standing, hasInvitations, hasNotes, now]);
}
