import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Allowance } from '../../leads/next/act-facts';
import { type Conversation, readConversation } from '../../leads/next/read-conversation';
import type { Card } from '../../leads/records/card';
import {
  type ConversationContext,
  loadConversationContext,
} from '../../storage/load/load-conversation-context';

const unknownYet: ConversationContext = { doNotContact: false, bestChannel: null };

/** What the conversation with a shown person tells, and what comes next. `minute`: the time as the screen has it. */
export function useConversation(card: Card, allowance: Allowance, minute: number): Conversation {
  // What was just done to them is later than the minute on the screen, and yet it has happened.
  const now = useMemo(() => Date.now(), [card, minute]);
  const standing = useConversationContext(card, now);
  const { hasInvitations, hasNotes } = allowance;
  return useMemo(() => {
    const besides = { ...standing, allowance: { hasInvitations, hasNotes } };
    return readConversation(card, besides, now);
  }, [card, standing, hasInvitations, hasNotes, now]);
}

/** Asked once for each card: the card itself is live, and a live ledger would be counted anew with every write. */
function useConversationContext(card: Card, now: number): ConversationContext {
  const [standing, setStanding] = useState(unknownYet);
  useEffect(() => {
    let isOver = false;
    void loadConversationContext(card, now).then((found) => {
      if (!isOver) setStanding(found);
    });
    return () => {
      isOver = true;
    };
  }, [card, now]);
  return standing;
}
