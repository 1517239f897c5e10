import { type Capture, captureSchema } from './capture';
import { type PageState, pageStateSchema } from './page-state';
import { type Parsed, parseSent } from './parse-sent';
import { type PersonKey, type SeenSelf, seenSelfSchema } from './person';
import type { Problem, ProblemCode } from './problem';
import {
  memberKeysSchema,
  type SeenProfile,
  type SeenThread,
  seenProfileSchema,
  seenThreadSchema,
} from './seen-thread';

/** By the name of the message, what came with it. Each throws at what is not of the form expected. */
export const parseMessage = {
  'save-capture': parseCapture,
  'is-lead': (data: unknown): Parsed<PersonKey[]> => parseSent('list of keys', memberKeysSchema, data),
  'save-thread': parseThread,
  'save-profile': parseProfile,
  'page-state': parsePageState,
  'self-seen': (data: unknown): Parsed<SeenSelf> => parseSent('self', seenSelfSchema, data),
  'due-changed': (): Parsed<null> => ({ value: null, cut: [], left: 0 }),
};

/**
 * What had to be left out or cut is among the capture's problems. When it was read is when it came, `now`: a page's
 * clock may be ahead, and then nothing read later would count as newer.
 */
function parseCapture(data: unknown, now = Date.now()): Parsed<Capture> {
  const parsed = parseSent('capture', captureSchema, data, 'engagements');
  const { value, cut, left } = parsed;
  const isFull = cut.includes('engagements');
  const texts = cut.filter((field) => field !== 'engagements');
  const problems: Problem[] = [
    ...value.problems,
    ...(left > 0 || isFull ? [say('engagement-refused', value.reader, left || null, '')] : []),
    ...(texts.length > 0 ? [say('text-cut', value.reader, null, texts.join(', '))] : []),
  ];
  const engagements = value.engagements.map((one) => ({ ...one, at: until(one.at, now) }));
  const post = { ...value.post, publishedAt: until(value.post.publishedAt, now) };
  return { ...parsed, value: { ...value, post, engagements, problems, at: now } };
}

/** Nothing a page shows was there before it was shown. */
function until<T extends number | null>(at: T, now: number): T | number {
  return at === null ? at : Math.min(at, now);
}

function say(code: ProblemCode, reader: string, stated: number | null, structure: string): Problem {
  return { code, reader, generation: null, stated, structure };
}

/** The times of a thread are told from when it was read; that cannot lie ahead. */
function parseThread(data: unknown, now = Date.now()): Parsed<SeenThread> {
  const parsed = parseSent('thread', seenThreadSchema, data);
  const { value } = parsed;
  const messages = value.messages.map((one) => {
    const [at, to] = [until(one.at, now), until(one.to, now)];
    const from = until(one.from, to ?? now);
    return { ...one, at, from, to };
  });
  return { ...parsed, value: { ...value, messages, at: until(value.at, now) } };
}

function parsePageState(data: unknown, now = Date.now()): Parsed<PageState> {
  const parsed = parseSent('page state', pageStateSchema, data);
  return { ...parsed, value: { ...parsed.value, at: until(parsed.value.at, now) } };
}

function parseProfile(data: unknown, now = Date.now()): Parsed<SeenProfile> {
  const parsed = parseSent('profile', seenProfileSchema, data);
  return { ...parsed, value: { ...parsed.value, at: now } };
}
