import browser from 'webextension-polyfill';
import { hasConsent, hasThreadConsent } from './consent';
import { backUpByItself } from './jobs/back-up-by-itself';
import { fetchWords } from './jobs/fetch-words';
import { checkDue, remind } from './jobs/remind';
import { joinSelf } from './leads/people/is-self';
import { type Badge, badgeOf } from './leads/posts/badge';
import { parseMessage } from './leads/records/parse-message';
import type { PostKey } from './leads/records/post';
import { setWordLoader } from './leads/text/load-words';
import { type Handlers, receive } from './messages';
import { loadSettings, saveSettings } from './settings';
import { readStored } from './storage/derived/read-stored';
import { rebuildQueue } from './storage/derived/rebuild-queue';
import { isStoredLead } from './storage/facts/find-lead';
import { saveCapture } from './storage/facts/save-capture';
import { saveProfile } from './storage/facts/save-profile';
import { saveThread } from './storage/facts/save-thread';
import { findPost, loadMeters } from './storage/load/load-posts';

const handlers: Handlers = {
  'save-capture': async (capture, { tabId }) => {
    const settings = await loadSettings();
    await saveCapture(capture, settings.self, Date.now(), settings.known);
    await showBadge(tabId, capture.post.aliases, capture.problems.length > 0);
    // Words of theirs under a post may be an answer. The page must not wait for that.
    if (capture.kind === 'comment') void checkDue();
    return { saved: true };
  },

  'is-lead': isStoredLead,

  'save-thread': async (thread, { cut }) => followSaved(await saveThread(thread), cut),

  'save-profile': async (profile, { cut }) => followSaved(await saveProfile(profile), cut),

  'page-state': async (state, { tabId }) => {
    if (tabId !== null) await browser.storage.session.set({ [stateKey(tabId)]: state });
    await showBadge(tabId, state.post?.aliases ?? [], state.problems.length > 0);
    return { noted: true };
  },

  'self-seen': async (seen) => {
    const { self, otherSelf } = await loadSettings();
    const next = joinSelf(self, otherSelf, seen);
    if (next.self !== self || next.otherSelf !== otherSelf) {
      await saveSettings(next);
      if (next.self !== self) await rebuildQueue(next.self);
    }
    return { noted: true };
  },

  'due-changed': async () => {
    await checkDue();
    return { noted: true };
  },
};

setWordLoader(fetchWords);
receive(handlers, {
  hasAgreed: async (needs) => {
    const settings = await loadSettings();
    return needs === 'consent' ? hasConsent(settings) : hasThreadConsent(settings);
  },
  parse: parseMessage,
});
remind();
backUpByItself();
browser.runtime.onStartup.addListener(() => void resume());
// A new version may derive more than the one before.
browser.runtime.onInstalled.addListener(() => void resume());
browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(stateKey(tabId)));

/** An answer is due an answer. */
function followSaved(saved: boolean, cut: string[]) {
  if (saved) void checkDue();
  return cut.length > 0 ? { saved, cut } : { saved };
}

/** Before the agreement there is not even an empty database. */
async function resume(): Promise<void> {
  if (hasConsent(await loadSettings())) await readStored();
}

function stateKey(tabId: number): string {
  return `page:${tabId}`;
}

/** The toolbar's word on one tab; the title says the same, since a screen reader does not read the badge. */
async function showBadge(tabId: number | null, aliases: PostKey[], hasProblems: boolean): Promise<void> {
  if (tabId === null) return;
  const post = aliases.length > 0 ? await findPost(aliases) : undefined;
  const badge = badgeOf(post ? await loadMeters(post.id) : [], hasProblems);
  try {
    // Where a tab has nothing to say, the number of due people shows through.
    const text = badge.state === 'none' ? null : badge.text;
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: colours[badge.tone] });
    await browser.action.setTitle({ tabId, title: await titleOf(badge) });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** The light tokens of look.css: a toolbar has no dark twin for badges. */
const colours = { pine: '#0e6654', warn: '#8a5a00', stop: '#9b1c31' };

async function titleOf({ state, count }: Badge): Promise<string> {
  if (state === 'none') return browser.action.getTitle({});
  return browser.i18n.getMessage(`badge_${state.replace('-', '_')}`, String(count));
}
