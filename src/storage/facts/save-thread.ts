import type { SeenMessage, SeenThread } from '../../leads/records/seen-thread';
import type { TouchRecord } from '../../leads/records/touch';
import { loadReader } from '../../leads/talk/load-reader';
import { messageTouchId } from '../../leads/talk/message-touch-id';
import { textsOf } from '../../leads/talk/read-touch';
import { stripBidi } from '../../leads/text/strip-bidi';
import { db } from '../base/database';
import { actTables } from '../decisions/decide';
import { followRead } from '../decisions/follow-read';
import { readMissed } from '../derived/read-touches';
import { addRecords } from '../derived/rejoin-touches';
import { findLead } from './find-lead';

/**
 * Stores what a thread with a lead tells, all of it or nothing; of anybody else nothing. Saving the same again writes
 * nothing. False = not a lead.
 */
export async function saveThread(thread: SeenThread, now = Date.now()): Promise<boolean> {
  const records = toRecords(thread);
  const reader = await loadReader(records.flatMap(textsOf));
  const isLead = await db.transaction('rw', actTables(), async () => {
    const personId = await findLead(thread.partner);
    if (personId === null) return false;
    const rejoined = await addRecords(personId, records, reader);
    await followRead(rejoined, now);
    return true;
  });
  await readMissed(reader);
  return isLead;
}

function toRecords(thread: SeenThread): TouchRecord[] {
  const nth = new Map<string, number>();
  const { messages } = thread;
  return messages.map((message, index) => {
    const same = JSON.stringify([message.direction, message.from, message.text]);
    nth.set(same, (nth.get(same) ?? -1) + 1);
    const said = { ...message, nth: nth.get(same) ?? 0 };
    const id = messageTouchId(thread.partner[0] ?? '', said);
    return { ...toRecord(thread, message), id, ...placeInTime(thread, index) };
  });
}

function toRecord(thread: SeenThread, message: SeenMessage): Omit<TouchRecord, 'id' | 'at'> {
  return {
    direction: message.direction,
    channel: message.isInMail ? 'inmail' : 'message',
    live: false,
    text: message.text === null ? null : stripBidi(message.text) || null,
    gave: null,
    asked: null,
    source: 'thread',
    seenAt: thread.at,
  };
}

const minute = 60_000;

/**
 * Where in time a message stands, for the order: as early as it can be, and behind those in front of it that can be as
 * early; one of which nothing is known, before what follows. It can be that exact only by an id that holds the time.
 */
function placeInTime({ messages, at: readAt }: SeenThread, index: number): Pick<TouchRecord, 'at' | 'when'> {
  const message = messages[index];
  if (!message) throw new Error('no such message');
  const { at, from, to } = message;
  if (at !== null && from === at && to === at) return { at };
  const latest = Math.max(Math.min(to ?? readAt, readAt + minute), from ?? 0);
  const when = { from: from ?? 0, to: latest };
  if (from === null) {
    const behind = messages.slice(index).findIndex((one) => one.from !== null || one.to !== to);
    return { at: latest - (behind < 0 ? messages.length - index : behind), when };
  }
  const ahead = messages.slice(0, index).filter((one) => one.from === from).length;
  return { at: Math.min(from + ahead, latest), when };
}
