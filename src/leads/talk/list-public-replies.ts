import type { Engagement } from '../records/engagement';
import type { TouchRecord } from '../records/touch';
import { replyTouchId } from './message-touch-id';

/** A public reply as a touch, and whose it is. */
export type PublicReply = { personId: string; touch: TouchRecord };

/** Ids and names of everybody in a thread. */
type Names = ReadonlyMap<string, string>;

/**
 * The touches in one thread of comments under the user's post: their own replies, each to whoever it answers, and what
 * those people reply after that. `thread`: the comment and its replies. Without a time there is no touch.
 */
export function listPublicReplies(
  thread: readonly Engagement[],
  isSelf: (personId: string) => boolean,
  names: Names,
  seenAt: number,
): PublicReply[] {
  const parent = thread.find(({ parentId }) => parentId === null);
  const replies = thread
    .filter(({ parentId, at }) => parentId !== null && at !== null)
    .sort((left, right) => (left.at ?? 0) - (right.at ?? 0) || (left.id < right.id ? -1 : 1));
  const answered = new Set<string>();
  return replies.flatMap((reply) => {
    const others = thread
      .filter(({ personId }) => personId !== reply.personId)
      .map(({ personId }) => personId);
    const named = namedFirst(reply.text, others, names);
    if (isSelf(reply.personId)) {
      const to = named ?? (parent && !isSelf(parent.personId) ? parent.personId : null);
      if (to === null || isSelf(to)) return [];
      answered.add(to);
      return [{ personId: to, touch: toTouch(reply, 'out', seenAt) }];
    }
    const isToOther = named !== null && !isSelf(named);
    if (!answered.has(reply.personId) || isToOther) return [];
    return [{ personId: reply.personId, touch: toTouch(reply, 'in', seenAt) }];
  });
}

/**
 * A reply begins with the name of whom it answers. This chooses among the few of one thread, whose keys are known; two
 * of one name leave it open.
 */
function namedFirst(text: string | null, personIds: readonly string[], names: Names): string | null {
  const said = (text ?? '').toLowerCase();
  const fitting = [...new Set(personIds)].filter((id) => {
    const name = (names.get(id) ?? '').toLowerCase();
    return name !== '' && said.startsWith(name) && !/^[\p{L}\p{N}]/u.test(said.slice(name.length));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function toTouch({ id, text, at }: Engagement, direction: 'in' | 'out', seenAt: number): TouchRecord {
  return {
    id: replyTouchId(id),
    at: at ?? 0,
    direction,
    channel: 'comment-reply',
    live: false,
    text,
    gave: null,
    asked: null,
    source: 'thread',
    seenAt,
  };
}
