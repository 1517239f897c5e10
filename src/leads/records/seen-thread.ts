import type { Degree, PersonKey } from './person';
import type { Problem } from './problem';

/** One message as a thread shows it. Times in epoch ms. */
export type SeenMessage = {
  /** LinkedIn's own id of the message, the same on the page and in the overlay; null where it has none. */
  id: string | null;
  direction: 'in' | 'out';
  /** Null: a file, a picture, a voice message. */
  text: string | null;
  isInMail: boolean;
  /** To the minute or better; null when the page does not let it be known. */
  at: number | null;
  /** The earliest and the latest it can have been, as far as the thread tells. */
  from: number | null;
  to: number | null;
};

/** What leaves the page of a conversation with one person, oldest message first. `problems` hold no word of it. */
export type SeenThread = {
  /** Every key the thread shows for the one other person. */
  partner: PersonKey[];
  messages: SeenMessage[];
  /** When it was read. */
  at: number;
  reader: string;
};

/** How the user stands with the person whose profile they opened; null = the page does not say. */
export type ProfileStanding = 'connected' | 'invited' | 'invitable' | 'follow-only' | 'invited-me';

/** A profile the user opened, as far as it is about a lead. */
export type SeenProfile = {
  keys: PersonKey[];
  name: string;
  headline: string | null;
  degree: Degree | null;
  standing: ProfileStanding | null;
  at: number;
  reader: string;
};

/** What one look at conversations and profiles brought. */
export type ThreadsReading = { threads: SeenThread[]; profile: SeenProfile | null; problems: Problem[] };

const longestText = 65_536;
const mostMessages = 5000;
const personKey = /^(in|urn):\S(.{0,400})$/;
const standings = ['connected', 'invited', 'invitable', 'follow-only', 'invited-me'];

/** A thread that came as a message. Throws, naming the field, when it is not one. */
export function parseSeenThread(data: unknown): SeenThread {
  const thread = data as SeenThread;
  check(typeof data === 'object' && data !== null, 'thread');
  check(isKeys(thread.partner), 'partner');
  check(Array.isArray(thread.messages) && thread.messages.length <= mostMessages, 'messages');
  check(thread.messages.every(isMessage), 'messages');
  check(Number.isFinite(thread.at), 'at');
  check(isText(thread.reader), 'reader');
  return thread;
}

/** A profile that came as a message. Throws, naming the field, when it is not one. */
export function parseSeenProfile(data: unknown): SeenProfile {
  const profile = data as SeenProfile;
  check(typeof data === 'object' && data !== null, 'profile');
  check(isKeys(profile.keys), 'keys');
  check(isText(profile.name), 'name');
  check(profile.headline === null || isText(profile.headline), 'headline');
  check([1, 2, 3, null].includes(profile.degree), 'degree');
  check(profile.standing === null || standings.includes(profile.standing), 'standing');
  check(Number.isFinite(profile.at), 'at');
  check(isText(profile.reader), 'reader');
  return profile;
}

/** Keys that came as a message: of people only, never of organisations. */
export function parsePersonKeys(data: unknown): PersonKey[] {
  check(isKeys(data), 'keys');
  return data;
}

function check(isRight: boolean, field: string): asserts isRight {
  if (!isRight) throw new TypeError(`not as a page tells it: ${field}`);
}

function isKeys(value: unknown): value is PersonKey[] {
  return Array.isArray(value) && value.length > 0 && value.length <= 20 && value.every(isKey);
}

function isKey(value: unknown): boolean {
  return typeof value === 'string' && personKey.test(value);
}

function isMessage(value: unknown): boolean {
  const message = value as SeenMessage | null;
  if (typeof message !== 'object' || message === null) return false;
  const { id, direction, text, at, from, to } = message;
  const times = [at, from, to].every((time) => time === null || Number.isFinite(time));
  const isId = id === null || (typeof id === 'string' && id.length > 0 && id.length <= 500);
  return isId && times && (direction === 'in' || direction === 'out') && (text === null || isText(text));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}
