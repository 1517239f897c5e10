import type { Channel, Ordered } from '../records/touch';
import { findWaiting } from './count-unanswered';
import { countsAsAnswer } from './kind-of';

/** So many touches on one channel without an answer, and it is the wrong one. */
const enough = 2;

/** The channel on which the last two touches or more went unanswered; null = none. `unanswered`: how many did in a row. */
export function deafChannel(touches: Ordered, unanswered: number): Channel | null {
  const last = findWaiting(touches).slice(-enough);
  const [channel] = last.map((touch) => touch.channel);
  const isDeaf = unanswered >= enough && last.every((touch) => touch.channel === channel);
  return isDeaf && channel !== undefined ? channel : null;
}

export type ChannelFacts = {
  touches: Ordered;
  unanswered: number;
  /** Connected on LinkedIn. */
  isConnected: boolean;
  /** On which the seller's own record says people answer. */
  best: Channel | null;
};

/** Another channel than those that stay silent: the best one known, one they answered on before, or the next in line. */
export function otherChannel(facts: ChannelFacts): Channel {
  const silent = findWaiting(facts.touches).map(({ channel }) => channel);
  const answered = facts.touches.filter(countsAsAnswer).map(({ channel }) => channel);
  const choices = [facts.best, ...answered.toReversed(), ...inLine(facts.isConnected)];
  const isOpen = (channel: Channel | null) =>
    channel !== null && !silent.includes(channel) && canWrite(channel, facts.isConnected);
  return choices.find(isOpen) ?? 'other';
}

/** Where words reach somebody without their doing, the least intrusive first. */
function inLine(isConnected: boolean): Channel[] {
  return isConnected ? ['message', 'email', 'phone', 'whatsapp'] : ['email', 'inmail', 'phone', 'whatsapp'];
}

/** Nobody follows up with a tap or in public, and who is connected cannot be invited again. */
function canWrite(channel: Channel, isConnected: boolean): boolean {
  const never: Channel[] = ['reaction', 'comment-reply', 'invitation', 'invitation-note', 'other'];
  return !never.includes(channel) && (channel !== 'message' || isConnected);
}
