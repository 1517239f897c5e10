import browser, { type Runtime } from 'webextension-polyfill';
import type { Capture } from './leads/records/capture';
import type { PageState } from './leads/records/page-state';
import type { PersonKey, SeenPerson } from './leads/records/person';
import type { SeenProfile, SeenThread } from './leads/records/seen-thread';

/** Every message: name → what is sent, what comes back. All plain JSON. */
export type Messages = {
  /** One reading of one post and kind. Answers once the data is on disk; rejects when it is not. */
  'save-capture': (capture: Capture) => { saved: true };
  /** Do these keys name somebody with an engagement? Asked before a word of a conversation or profile is read. */
  'is-lead': (keys: PersonKey[]) => boolean;
  /** One conversation with a lead. Answers once it is on disk; of anybody else nothing is kept. */
  'save-thread': (thread: SeenThread) => { saved: boolean };
  /** The profile of a lead. */
  'save-profile': (profile: SeenProfile) => { saved: boolean };
  /** What the tab shows now; the badge and the popup's "post in front of you" follow it. */
  'page-state': (state: PageState) => { noted: true };
  /** The signed-in person, as the page names them. */
  'self-seen': (self: Pick<SeenPerson, 'keys' | 'name'>) => { noted: true };
  /** Something was done that may change what is due, or how the user is reminded of it. */
  'due-changed': (nothing: null) => { noted: true };
};

export type MessageName = keyof Messages;
type Sent<N extends MessageName> = Parameters<Messages[N]>[0];
type Answer<N extends MessageName> = ReturnType<Messages[N]>;

export type Handlers = {
  [N in MessageName]: (data: Sent<N>, sender: { tabId: number | null }) => Promise<Answer<N>>;
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

/** Installs the table. Register synchronously at top level, or a waking worker misses its event. */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { name, data } = message as { name?: MessageName; data?: never };
    if (!name || !Object.hasOwn(handlers, name)) return undefined;
    return answer(() => handlers[name](data as never, { tabId: sender.tab?.id ?? null }));
  });
}

/** A native promise always: Dexie's own promise type would reach the sender as `undefined`. */
async function answer(run: () => Promise<unknown>) {
  try {
    return { answer: await run() };
  } catch (error) {
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
