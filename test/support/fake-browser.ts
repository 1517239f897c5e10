import { readFileSync } from 'node:fs';

/**
 * The parts of a browser that unit tests need, in memory; it takes the place of webextension-polyfill there.
 * `forgetEverything()` between tests.
 */
type Listener = (...args: never[]) => unknown;

function makeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    /** Calls all; answers the first answer, as a message's sender would see it. */
    fire: (...args: unknown[]) =>
      [...listeners].map((listener) => listener(...(args as never[]))).find((answer) => answer !== undefined),
    clear: () => listeners.clear(),
  };
}

const onChanged = makeEvent();
const onMessage = makeEvent();
const onAlarm = makeEvent();
const onPermission = makeEvent();
const onNoticeClicked = makeEvent();
const alarms = new Map<string, unknown>();
/** What the toolbar shows where no tab has a word of its own. */
const toolbar = { text: '', title: '' };
const notices = new Map<string, unknown>();
const permissions = new Set<string>();
const areas = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };

function makeArea(name: keyof typeof areas) {
  const kept = areas[name];
  const copy = (value: unknown) => structuredClone(value);
  return {
    get: async (wanted?: string | string[] | Record<string, unknown> | null) => {
      if (wanted === undefined || wanted === null) return Object.fromEntries(kept);
      const fallback = typeof wanted === 'object' && !Array.isArray(wanted) ? wanted : {};
      const keys =
        typeof wanted === 'string' ? [wanted] : Array.isArray(wanted) ? wanted : Object.keys(wanted);
      const all: Record<string, unknown> = { ...fallback, ...Object.fromEntries(kept) };
      return Object.fromEntries(keys.filter((key) => key in all).map((key) => [key, copy(all[key])]));
    },
    set: async (items: Record<string, unknown>) => {
      const changes: Record<string, unknown> = {};
      for (const [key, newValue] of Object.entries(items)) {
        changes[key] = { oldValue: kept.get(key), newValue };
        kept.set(key, copy(newValue));
      }
      onChanged.fire(changes, name);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
      onChanged.fire(Object.fromEntries([keys].flat().map((key) => [key, {}])), name);
    },
    clear: async () => kept.clear(),
  };
}

/** Read once: reading them for each word took most of the time of every test with words in it. */
const messages: Record<string, { message: string; placeholders?: Record<string, { content: string }> }> =
  JSON.parse(readFileSync('src/static/_locales/en/messages.json', 'utf8'));

function getMessage(key: string, given: unknown = []): string {
  const words = [given].flat().map(String);
  const entry = messages[key];
  const fill = (text: string) => text.replace(/\$(\d)/g, (_all, n: string) => words[Number(n) - 1] ?? '');
  const named = entry?.message.replace(/\$(\w+)\$/g, (all, name: string) => {
    return entry.placeholders?.[name.toLowerCase()]?.content ?? all;
  });
  return fill(named ?? '');
}

const fakeBrowser = {
  storage: { local: makeArea('local'), session: makeArea('session'), onChanged },
  runtime: {
    id: 'fake',
    onMessage,
    onInstalled: makeEvent(),
    onStartup: makeEvent(),
    onSuspend: makeEvent(),
    getURL: (path: string) => `chrome-extension://fake/${path.replace(/^\//, '')}`,
    getManifest: () => ({
      version: '0.0.0',
      manifest_version: 3,
      options_ui: { page: 'src/app/frame/page.html' },
    }),
    sendMessage: (message: unknown) =>
      new Promise<unknown>((answer) => {
        const isTaken = onMessage.fire(message, { id: 'fake' }, answer) === true;
        if (!isTaken) answer(undefined);
      }),
    openOptionsPage: async () => {},
  },
  i18n: { getMessage, getUILanguage: () => 'en' },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) => {
      if (tabId === undefined) toolbar.text = text ?? '';
    },
    getBadgeText: async (_details: unknown) => toolbar.text,
    setBadgeBackgroundColor: async (_details: unknown) => {},
    setBadgeTextColor: async (_details: unknown) => {},
    setTitle: async ({ tabId, title }: { tabId?: number; title: string }) => {
      if (tabId === undefined) toolbar.title = title;
    },
    getTitle: async (_details: unknown) => toolbar.title,
  },
  alarms: {
    onAlarm,
    create: async (name: string, details: unknown) => void alarms.set(name, details),
    clear: async (name: string) => alarms.delete(name),
    get: async (name: string) => alarms.get(name),
  },
  notifications: {
    onClicked: onNoticeClicked,
    create: async (id: string, notice: unknown) => {
      notices.set(id, notice);
      return id;
    },
    clear: async (id: string) => notices.delete(id),
    getAll: async () => Object.fromEntries(notices),
  },
  permissions: {
    onAdded: onPermission,
    contains: async (wanted: { permissions?: string[] }) =>
      (wanted.permissions ?? []).every((permission) => permissions.has(permission)),
    /** The person says yes. */
    request: async (wanted: { permissions?: string[] }) => {
      for (const permission of wanted.permissions ?? []) permissions.add(permission);
      onPermission.fire(wanted);
      return true;
    },
    remove: async (wanted: { permissions?: string[] }) => {
      for (const permission of wanted.permissions ?? []) permissions.delete(permission);
      return true;
    },
  },
  tabs: {
    query: async (_query: unknown): Promise<{ id: number }[]> => [],
    create: async (_details: unknown) => ({ id: 1 }),
    onActivated: makeEvent(),
    onUpdated: makeEvent(),
    onRemoved: makeEvent(),
  },
  windows: { onFocusChanged: makeEvent(), getCurrent: async () => ({ id: 1 }) },
};

export function forgetEverything(): void {
  for (const area of Object.values(areas)) area.clear();
  for (const event of [onChanged, onMessage, onAlarm, onPermission, onNoticeClicked]) event.clear();
  for (const event of [fakeBrowser.runtime.onInstalled, fakeBrowser.runtime.onStartup]) event.clear();
  for (const kept of [alarms, notices, permissions]) kept.clear();
  Object.assign(toolbar, { text: '', title: '' });
}

export default fakeBrowser;
