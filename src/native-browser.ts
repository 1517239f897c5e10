import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/**
 * What the build puts in the polyfill's place: with Manifest V3 both browsers answer with promises by themselves, and
 * only the name differs. The one thing left to whoever listens: a message is
 * answered by `sendResponse`, not by a promise.
 */
export default browser ?? chrome;
