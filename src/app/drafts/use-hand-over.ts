import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { findGaps } from '../../leads/drafts/fill-snippet';
import { linkFor } from '../../leads/drafts/link-for';
import type { Card } from '../../leads/records/card';
import type { Draft } from '../../leads/records/draft';
import { noteOpened } from '../base/use-last-opened';

/** `gaps`: it waits for a second press. `refused`: the browser gave no clipboard, the text is selected instead. */
export type HandOver = 'gaps' | 'copied' | 'copied-only' | 'refused' | null;

/**
 * "Copy and open": the text to the clipboard, then their page in a tab. What happens there is the person's own doing.
 * The answer belongs to the text it was given for.
 */
export function useHandOver(
  card: Card,
  draft: Draft,
  field: RefObject<HTMLTextAreaElement | null>,
  flush: () => Promise<void>,
) {
  const [said, setSaid] = useState<{ what: HandOver; text: string }>({ what: null, text: '' });
  const state = said.text === draft.text ? said.what : null;
  const say = (what: HandOver) => setSaid({ what, text: draft.text });
  const handOver = async (): Promise<boolean> => {
    if (draft.text.trim() === '') return false;
    if (state !== 'gaps' && findGaps(draft.text).length > 0) {
      say('gaps');
      return false;
    }
    if (!(await copy(draft.text))) {
      field.current?.focus();
      field.current?.select();
      say('refused');
      return false;
    }
    const url = linkFor(card, draft.channel);
    say(url === null ? 'copied-only' : 'copied');
    await flush();
    if (url !== null) await open(url, card.person.id);
    return true;
  };
  return { state, handOver };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Noted first: a popup is gone with the tab that opens. */
async function open(url: string, personId: string): Promise<void> {
  await noteOpened(personId);
  await browser.tabs.create({ url });
}
