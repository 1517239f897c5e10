import type { Touch, TouchRecord } from '../records/touch';
import { isAcceptedId, isLooseId } from './message-touch-id';
import { isCut, isSameNoted, isSameRead, type SameBy, type Sameness, windowOf } from './sameness';

/**
 * The touches of one person out of everything that tells of them, in the order of time: what was read on a page, found
 * in an archive and typed is one. The same records in any order give the same touches, so that each can be taken back:
 * leave its record out and join the rest again.
 */
export function joinTouches(personId: string, records: readonly TouchRecord[]): Touch[] {
  const each = uniteRecords(records);
  const typed = each.filter(({ source }) => source === 'typed');
  const archive = each.filter(({ source }) => source === 'archive');
  const thread = each.filter(({ source, id }) => source === 'thread' && !isLooseId(id));
  const loose = each.filter(({ source, id }) => source === 'thread' && isLooseId(id));
  // Read twice, first without and then with its day, a message without an id is two records.
  const dated = loose.filter(({ when }) => when?.from !== 0);
  const undated = loose.filter(({ when }) => when?.from === 0);
  const groups = [archive, dated, undated].reduce(
    (known, more) => pair(known, more, isSameRead),
    alone(thread),
  );
  return pair(groups, typed, (read, note) => isSameNoted(note, read))
    .map((group) => describe(personId, group))
    .sort((left, right) => left.at - right.at || compare(left.id, right.id));
}

/** What a stored touch was joined from; a reading is of the whole, so its records have none. */
export function splitTouch(touch: Touch): TouchRecord[] {
  if (touch.records) return touch.records;
  const { personId: _, records: __, reading: ___, ...record } = touch;
  return [record];
}

/** One record for each id; an invitation was accepted once, whatever the person was called by then. */
function uniteRecords(records: readonly TouchRecord[]): TouchRecord[] {
  const byId = new Map<string, TouchRecord>();
  const sorted = records.toSorted((left, right) => compare(left.id, right.id));
  for (const record of sorted) {
    const id = isAcceptedId(record.id) ? 'accepted' : record.id;
    const known = byId.get(id);
    byId.set(id, known ? unite(known, record) : record);
  }
  return [...byId.values()];
}

/** Two readings of one record: the later one's words, the narrower time, both imports. */
function unite(left: TouchRecord, right: TouchRecord): TouchRecord {
  const [older, newer] = isOlder(left, right) ? [left, right] : [right, left];
  const importIds = [...new Set([...(left.importIds ?? []), ...(right.importIds ?? [])])].sort();
  const when = meet(left, right);
  const at = when ? Math.min(Math.max(left.at, right.at), when.to) : exactOf(left, right);
  const { when: _, importIds: __, ...rest } = { ...older, ...newer };
  return {
    ...rest,
    id: compare(left.id, right.id) <= 0 ? left.id : right.id,
    at,
    text: newer.text ?? older.text,
    gave: newer.gave ?? older.gave,
    asked: newer.asked ?? older.asked,
    ...(when && { when }),
    ...(importIds.length > 0 && { importIds }),
  };
}

function isOlder(left: TouchRecord, right: TouchRecord): boolean {
  const [a, b] = [left.seenAt ?? 0, right.seenAt ?? 0];
  return a === b ? compare(JSON.stringify(left), JSON.stringify(right)) < 0 : a < b;
}

/** What both times have in common; where they contradict each other, the earlier one. Undefined = exact. */
function meet(left: TouchRecord, right: TouchRecord): Touch['when'] {
  if (!left.when || !right.when) return undefined;
  const both = {
    from: Math.max(left.when.from, right.when.from),
    to: Math.min(left.when.to, right.when.to),
  };
  if (both.from <= both.to) return both;
  return left.when.from <= right.when.from ? left.when : right.when;
}

function exactOf(left: TouchRecord, right: TouchRecord): number {
  if (left.when) return right.at;
  return right.when ? left.at : Math.min(left.at, right.at);
}

type Group = TouchRecord[];
type Found = Sameness & { group: Group; record: TouchRecord; at: number };

function alone(records: TouchRecord[]): Group[] {
  return records.map((record) => [record]);
}

const ranks: readonly SameBy[] = ['text', 'wording', 'time'];
const minute = 60_000;

/** Puts each record to the group it is surest and nearest to, one to each; who finds none stays alone. */
function pair(
  groups: Group[],
  records: TouchRecord[],
  isSame: (left: TouchRecord, right: TouchRecord) => Sameness | null,
): Group[] {
  const found = records.flatMap((record) => groups.flatMap((group) => find(group, record, isSame) ?? []));
  const taken = new Map<Group, TouchRecord>();
  const placed = new Set<TouchRecord>();
  for (const { group, record } of found.sort(bySureness)) {
    if (taken.has(group) || placed.has(record)) continue;
    taken.set(group, record);
    placed.add(record);
  }
  const joined = groups.map((group) => {
    const more = taken.get(group);
    return more ? [...group, more] : group;
  });
  return [...joined, ...alone(records.filter((record) => !placed.has(record)))];
}

function find(
  group: Group,
  record: TouchRecord,
  isSame: (left: TouchRecord, right: TouchRecord) => Sameness | null,
): Found | null {
  const best = group
    .map((one) => isSame(one, record))
    .filter((one) => one !== null)
    .sort(bySureOf)[0];
  return best ? { ...best, group, record, at: bestOf(group).at } : null;
}

function bySureOf(left: Sameness, right: Sameness): number {
  return ranks.indexOf(left.by) - ranks.indexOf(right.by) || left.apart - right.apart;
}

/** To the minute, then in order: of several that fit equally, the first goes to the first. */
function bySureness(left: Found, right: Found): number {
  const far = ({ apart, at, record }: Found) => [
    Math.floor(apart / minute),
    Math.floor(Math.abs(at - record.at) / minute),
    at,
    record.at,
  ];
  const [a, b] = [far(left), far(right)];
  const differs = a.findIndex((value, index) => value !== b[index]);
  const nearer = differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
  return (
    ranks.indexOf(left.by) - ranks.indexOf(right.by) ||
    nearer ||
    compare(left.group[0]?.id ?? '', right.group[0]?.id ?? '') ||
    compare(left.record.id, right.record.id)
  );
}

const sources: readonly Touch['source'][] = ['archive', 'thread', 'typed'];

/** The touch that a group of records tells: the surest name, the narrowest time, the fullest words. */
function describe(personId: string, group: Group): Touch {
  const [only] = group;
  if (group.length === 1 && only) return { ...only, personId };
  const bySource = group.toSorted(
    (left, right) =>
      sources.indexOf(left.source) - sources.indexOf(right.source) || compare(left.id, right.id),
  );
  const first = bySource[0] ?? bestOf(group);
  const { at, when } = bestOf(group);
  const { when: _, importIds: __, ...facts } = first;
  const importIds = [...new Set(group.flatMap((one) => one.importIds ?? []))].sort();
  const noted = group.find(({ source }) => source === 'typed');
  return {
    ...facts,
    personId,
    at,
    channel: channelOf(bySource),
    text: textOf(bySource),
    gave: noted?.gave ?? first.gave,
    asked: noted?.asked ?? first.asked,
    ...(when && { when }),
    ...(importIds.length > 0 && { importIds }),
    records: group.toSorted((left, right) => compare(left.id, right.id)),
  };
}

/** Whose time is the narrowest; a typed one's is when a key was pressed, not when it was sent. */
function bestOf(group: Group): TouchRecord {
  const width = (one: TouchRecord) => (one.source === 'typed' ? 86_400_000 : widthOf(one));
  const sorted = group.toSorted(
    (left, right) => width(left) - width(right) || left.at - right.at || compare(left.id, right.id),
  );
  const [best] = sorted;
  if (!best) throw new Error('a touch that nothing tells of');
  return best;
}

function widthOf(record: TouchRecord): number {
  const { from, to } = windowOf(record);
  return to - from;
}

/** An archive calls everything a message; a page tells an InMail apart, and the user knows what they sent. */
function channelOf(group: Group): Touch['channel'] {
  const exact = group.find(({ channel }) => channel === 'inmail' || channel === 'invitation-note');
  return exact?.channel ?? group[0]?.channel ?? 'message';
}

/** The first source's words, unless another one has more of them. */
function textOf(group: Group): string | null {
  const read = group.filter(({ source, text }) => source !== 'typed' && text);
  const newest = read.toSorted((left, right) => (right.seenAt ?? 0) - (left.seenAt ?? 0));
  const whole = [...read, ...newest].find(({ text }) => text && !isCut(text));
  return whole?.text ?? read[0]?.text ?? group.find(({ text }) => text)?.text ?? null;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
