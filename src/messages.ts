import browser, { type Runtime } from 'webextension-polyfill';
import type { Capture } from './leads/records/capture';
import type { PageState } from './leads/records/page-state';
import type { PersonKey, SeenSelf } from './leads/records/person';
import type { SeenProfile, SeenThread } from './leads/records/seen-thread';

/** Every message: name → what is sent, what comes back. All plain JSON. */
export type Messages = {
  /** One reading of one post and kind. Answers once the data is on disk; rejects when it is not. */
  'save-capture': (capture: Capture) => { saved: true };
  /** Do these keys name somebody with an engagement? Asked before a word of a conversation or profile is read. */
  'is-lead': (keys: PersonKey[]) => boolean;
  /** One conversation with a lead. Answers once it is on disk; of anybody else nothing is kept. */
  'save-thread': (thread: SeenThread) => Saved;
  /** The profile of a lead. */
  'save-profile': (profile: SeenProfile) => Saved;
  /** What the tab shows now; the badge and the popup's "post in front of you" follow it. */
  'page-state': (state: PageState) => { noted: true };
  /** The signed-in person, as the page names them. */
  'self-seen': (self: SeenSelf) => { noted: true };
  /** Something was done that may change what is due, or how the user is reminded of it. */
  'due-changed': (nothing: null) => { noted: true };
};

/** `cut`: fields that were longer than they may be, and are stored up to there; absent when none was. */
type Saved = { saved: boolean; cut?: string[] };

export type MessageName = keyof Messages;
type Sent<N extends MessageName> = Parameters<Messages[N]>[0];
type Answer<N extends MessageName> = ReturnType<Messages[N]>;

export type Agreement = 'consent' | 'threadConsent';

/**
 * Who may send it: `content`, our script in the top frame of a page of LinkedIn that is not private, or `pages`, our own
 * screens, which could write all of it into the database themselves. `needs`: what the user must have agreed to before
 * it is even looked at.
 */
export const senders: Record<MessageName, { from: readonly Sender[]; needs: Agreement | null }> = {
  'save-capture': { from: ['content', 'pages'], needs: 'consent' },
  'is-lead': { from: ['content', 'pages'], needs: 'threadConsent' },
  'save-thread': { from: ['content', 'pages'], needs: 'threadConsent' },
  'save-profile': { from: ['content', 'pages'], needs: 'threadConsent' },
  'page-state': { from: ['content', 'pages'], needs: 'consent' },
  'self-seen': { from: ['content', 'pages'], needs: 'consent' },
  'due-changed': { from: ['pages'], needs: null },
};
type Sender = 'content' | 'pages';

/** What a message is once it has been read at its receiver. */
export type ParsedMessage<T> = { value: T; cut: string[] };

type Context = { tabId: number | null; cut: string[] };

export type Handlers = {
  [N in MessageName]: (data: Sent<N>, context: Context) => Promise<Answer<N>>;
};

/** What stands between a message and its handler. `parse` throws at what is not of the form expected. */
export type Gate = {
  hasAgreed: (needs: Agreement) => Promise<boolean>;
  parse: { [N in MessageName]: (data: unknown) => ParsedMessage<Sent<N>> };
};

/** Sends to the background. Throws when it did not answer, or with its error's message when it failed. */
export async function send<N extends MessageName>(name: N, data: Sent<N>): Promise<Answer<N>> {
  const reply = (await browser.runtime.sendMessage({ name, data })) as
    | { answer: Answer<N> }
    | { error: string }
    | undefined;
  if (!reply) throw new Error(`no answer to ${name}`);
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer;
}

/** True once the extension was reloaded or removed under a page: the page's old script can reach nobody. */
export function isGone(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** True in a private window: nothing from there may be stored. */
export function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext === true;
}

/**
 * Installs the table. Register synchronously at top level, or a waking worker misses its event. What is refused is
 * answered with an error, and nothing has happened.
 */
export function receive(handlers: Handlers, gate: Gate): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const { name, data } = (message ?? {}) as { name?: MessageName; data?: unknown };
    const isOurs = typeof name === 'string' && Object.hasOwn(handlers, name);
    if (isOurs) void answer(() => handle(handlers, gate, { name, data, sender })).then(sendResponse);
    // True: the answer comes later. The types know no listener that leaves a message to others.
    return isOurs as true;
  });
}

type Received<N extends MessageName> = { name: N; data: unknown; sender: Runtime.MessageSender };

async function handle<N extends MessageName>(handlers: Handlers, gate: Gate, received: Received<N>) {
  const { name, data, sender } = received;
  const { from, needs } = senders[name];
  const is = { content: isOurScript, pages: isOurPage };
  if (!from.some((one) => is[one](sender))) throw new Error('not from there');
  if (needs !== null && !(await gate.hasAgreed(needs))) throw new Error('no consent');
  const { value, cut } = gate.parse[name](data);
  return handlers[name](value, { tabId: sender.tab?.id ?? null, cut });
}

function isOurScript(sender: Runtime.MessageSender): boolean {
  const { id, tab, frameId } = sender;
  const isTopFrame = tab !== undefined && frameId === 0 && !tab.incognito;
  return id === browser.runtime.id && isTopFrame && originOf(sender) === 'https://www.linkedin.com';
}

function isOurPage({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
}

/** Firefox tells the origin only lately, the address always. */
function originOf(sender: Runtime.MessageSender & { origin?: string }): string | null {
  if (sender.origin !== undefined) return sender.origin;
  return sender.url !== undefined && URL.canParse(sender.url) ? new URL(sender.url).origin : null;
}

/** What the sender gets: an error does not reach it by itself. */
async function answer(run: () => Promise<unknown>) {
  try {
    return { answer: await run() };
  } catch (error) {
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
