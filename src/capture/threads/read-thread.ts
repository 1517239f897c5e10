import type { Self } from '../../leads/records/person';
import type { Generation, Problem } from '../../leads/records/problem';
import type { SeenThread } from '../../leads/records/seen-thread';
import { problem } from '../base/problem';
import { redactShape } from '../base/redact-structure';
import { readThreadV1 } from './read-thread-v1';
import { readThreadV2 } from './read-thread-v2';
import { type FoundThread, type ThreadReader, toMessages } from './thread-reading';

export type ThreadOutcome = { thread: SeenThread | null; problem: Problem | null };

const readers: Record<Generation, ThreadReader> = { V1: readThreadV1, V2: readThreadV2 };

/**
 * Reads a conversation that is known to be with a lead: found, rightly empty (no messages, no problem), or could not
 * be read. A message whose side is not certain makes the whole conversation unreadable, so that nothing is taken for
 * the other one's word.
 */
export function readThread(found: FoundThread, self: Self | null, now: number): ThreadOutcome {
  const read = readers[found.generation];
  const { messages, unreadable } = read(found, self, languageOf(found.element), now);
  const reader = `read-thread ${found.generation} ${found.surface}`;
  if (unreadable) return { thread: null, problem: unreadableThread(found.generation, unreadable) };
  if (messages.length === 0) return { thread: null, problem: null };
  return {
    thread: { partner: found.partner, messages: toMessages(messages), at: now, reader },
    problem: null,
  };
}

/** The shape only: not even how long its words are. */
export function unreadableThread(generation: Generation | null, part: Element | null): Problem {
  const said = problem('thread-unreadable', 'read-thread', generation, null, null);
  return part ? { ...said, structure: redactShape(part) } : said;
}

/** The page's language: also of a shadow root, whose document it is. */
function languageOf(element: Element): string {
  return element.ownerDocument.documentElement.lang || 'und';
}
