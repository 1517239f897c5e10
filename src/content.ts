import { followTab } from './capture/page/follow-tab';
import { type Consent, hasConsent, hasThreadConsent, loadConsent, watchConsent } from './consent';
import { isGone, isPrivate, send } from './messages';

/** Begins when the user has agreed, ends when they withdraw; before that, nothing on the page is looked at. */
async function main(): Promise<void> {
  if (isPrivate()) return;
  let settings = await loadConsent();
  let running: AbortController | null = null;
  let lookAgain = () => {};
  const apply = (next: Consent) => {
    settings = next;
    if (hasConsent(settings) && !running) {
      running = new AbortController();
      lookAgain = followTab({
        self: () => settings.self,
        send: {
          capture: (capture) => send('save-capture', capture),
          state: (state) => send('page-state', state),
          self: ({ keys, name }) => send('self-seen', { keys, name: name ?? '' }),
        },
        threads: {
          isAllowed: () => hasThreadConsent(settings),
          isLead: (keys) => send('is-lead', keys),
          thread: (thread) => send('save-thread', thread),
          profile: (profile) => send('save-profile', profile),
        },
        isGone,
        stop: running,
      });
    } else if (!hasConsent(settings) && running) {
      running.abort();
      running = null;
    } else if (running) {
      // What may be read has changed, and a page at rest would not be looked at by itself.
      lookAgain();
    }
  };
  watchConsent((next) => (isGone() ? running?.abort() : apply(next)));
  apply(settings);
}

/** A prerendered page is not one the user has opened yet. */
function whenShown(run: () => void): void {
  const page = document as Document & { prerendering?: boolean };
  if (page.prerendering) page.addEventListener('prerenderingchange', run, { once: true });
  else run();
}

whenShown(() => void main().catch(() => undefined));
