import { useRef, useState } from 'preact/hooks';
import { draftValues } from '../../leads/drafts/draft-values';
import type { Card } from '../../leads/records/card';
import { type DraftChannel, draftChannels } from '../../leads/records/draft';
import type { Channel } from '../../leads/records/touch';
import { useSettings } from '../base/use-settings';
import { useDraft } from './use-draft';
import { useHandOver } from './use-hand-over';
import { useInsert } from './use-insert';
import { useSuggestedText } from './use-suggestion';

export type DraftEditorProps = {
  card: Card;
  /** What to do next; its channel is where a new draft begins. */
  next: { channel: Channel };
  now: number;
  onClose: () => void;
  /** "I reached out": the draft is stored when this is called. */
  onReached: () => void;
};

/** A draft to one person and what can be done with it, with the elements the focus goes to. */
export function useDraftEditor({ card, next, onClose, onReached }: DraftEditorProps) {
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const reached = useRef<HTMLButtonElement>(null);
  const settings = useSettings();
  const [menu, setMenu] = useState(false);
  const [saving, setSaving] = useState(false);
  const start = { personId: card.person.id, stored: card.draft, channel: startChannel(next) };
  const kept = useDraft(start, root);
  const { draft, change } = kept;
  const setText = (text: string) => change({ text });
  const suggested = useSuggestedText(card.person.id);
  const { state, handOver } = useHandOver(card, draft, field, kept.flush);
  const self = settings?.self ?? null;
  const isBegun = draft.text.trim() !== '';
  const isSuggested = isBegun && suggested.text === draft.text;
  return {
    ...{ root, field, reached, draft, change, setText, state, self, isSuggested },
    ...{ menu, setMenu, saving, setSaving },
    account: settings?.limits.account ?? 'free',
    suggests: settings?.suggestDrafts === true,
    hasFailed: kept.failed,
    values: draftValues(card, self),
    insert: useInsert(field, draft.text, setText),
    restore: (isSuggested || !isBegun) && kept.canRestore ? kept.restore : null,
    focusField: () => field.current?.focus(),
    copyAndOpen: async () => {
      // With the text gone to the clipboard, the next key is S.
      if (await handOver()) reached.current?.focus();
    },
    close: () => {
      giveFocusBack(root.current);
      onClose();
    },
    reach: async () => {
      await kept.flush();
      kept.forgetThrown();
      onReached();
    },
    takeSuggestion: (text: string) => {
      kept.setAside();
      suggested.mark(text);
      setText(text);
    },
    throwAway: () => {
      kept.throwAway();
      field.current?.focus();
    },
  };
}

export type DraftEditing = ReturnType<typeof useDraftEditor>;

/** Escape closes, Ctrl or Command with Enter copies and opens; everything else is written. */
export function keyInEditor(event: KeyboardEvent, { close, copyAndOpen }: Acts): void {
  if (event.isComposing || event.defaultPrevented) return;
  const isCopy = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (!isCopy && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  // Held down, it would open tab after tab.
  if (event.repeat) return;
  if (isCopy) void copyAndOpen();
  else close();
}

type Acts = Pick<DraftEditing, 'close' | 'copyAndOpen'>;

function startChannel({ channel }: { channel: Channel }): DraftChannel {
  return draftChannels.find((each) => each === channel) ?? 'message';
}

/** To the card the editor stands in. */
function giveFocusBack(root: HTMLElement | null): void {
  root?.closest('[data-acts], li')?.querySelector<HTMLElement>('[data-keys]')?.focus({ preventScroll: true });
}
