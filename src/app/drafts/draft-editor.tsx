import './draft-editor.css';
import { useRef, useState } from 'preact/hooks';
import { draftValues, makeTemplate } from '../../leads/drafts/draft-values';
import type { Card } from '../../leads/records/card';
import { type DraftChannel, draftChannels } from '../../leads/records/draft';
import type { Channel } from '../../leads/records/touch';
import { useSettings } from '../base/use-settings';
import { IconButton } from '../parts/icon-button';
import { isolate, t } from '../words/t';
import { ChannelSelect } from './channel-select';
import { DraftActions } from './draft-actions';
import { DraftField } from './draft-field';
import { DraftNotes } from './draft-notes';
import { GaveField } from './gave-field';
import { SnippetForm } from './snippet-form';
import { SnippetMenu } from './snippet-menu';
import { SuggestButton } from './suggest-button';
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

/** What the seller is writing to one person. Nothing in it blocks: it counts, hints, copies. */
export function DraftEditor({ card, next, onClose, onReached }: DraftEditorProps) {
  const { person } = card;
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const reached = useRef<HTMLButtonElement>(null);
  const settings = useSettings();
  const [menu, setMenu] = useState(false);
  const [saving, setSaving] = useState(false);
  const kept = useDraft({ personId: person.id, stored: card.draft, channel: startChannel(next) }, root);
  const { draft, change } = kept;
  const written = useRef(draft.text);
  written.current = draft.text;
  const insert = useInsert(field, draft.text, (text) => change({ text }));
  const suggested = useSuggestedText(person.id);
  const { state, handOver } = useHandOver(card, draft, field, kept.flush);
  const account = settings?.limits.account ?? 'free';
  const self = settings?.self ?? null;
  const values = draftValues(card, self);

  const copyAndOpen = async () => {
    // With the text gone to the clipboard, the next key is S.
    if (await handOver()) reached.current?.focus();
  };
  const close = () => {
    giveFocusBack(root.current);
    onClose();
  };
  const reach = async () => {
    await kept.flush();
    kept.forgetThrown();
    onReached();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    const isCopy = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isCopy && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    // Held down, it would open tab after tab.
    if (event.repeat) return;
    if (isCopy) void copyAndOpen();
    else close();
  };
  const isBegun = draft.text.trim() !== '';
  const isSuggested = isBegun && suggested.text === draft.text;
  return (
    <section
      class="draft"
      data-testid="draft"
      ref={root}
      aria-label={t('draftFor', isolate(person.name))}
      onKeyDown={onKeyDown}
    >
      <div class="draft-head">
        <ChannelSelect
          label={t('draftChannel')}
          value={draft.channel}
          onChange={(channel) => channel && change({ channel })}
          testId="draft-channel"
        />
        <SnippetMenu
          draft={draft}
          values={values}
          open={menu}
          onOpen={setMenu}
          onInsert={insert}
          onSave={() => setSaving(true)}
        />
        <IconButton icon="close" label={t('draftClose')} hotkey="Escape" onClick={close} />
      </div>
      <DraftField
        text={draft.text}
        label={t('draftFor', isolate(person.name))}
        placeholder={t('draftPlaceholder')}
        field={field}
        onText={(text) => change({ text })}
        onSlash={() => setMenu(true)}
      />
      <DraftNotes
        card={card}
        draft={draft}
        account={account}
        isSuggested={isSuggested}
        hasFailed={kept.failed}
        onRestore={(isSuggested || !isBegun) && kept.canRestore ? kept.restore : null}
      />
      {settings?.suggestDrafts && (
        <SuggestButton
          facts={{ card, self, channel: draft.channel, account }}
          isWritten={() => written.current.trim() !== ''}
          onTake={(text) => {
            kept.setAside();
            suggested.mark(text);
            change({ text });
          }}
        />
      )}
      {saving && (
        <SnippetForm
          start={{ name: '', channel: draft.channel, text: makeTemplate(draft.text, values) }}
          onDone={() => {
            setSaving(false);
            field.current?.focus();
          }}
        />
      )}
      <GaveField value={draft.gave} onChange={(gave) => change({ gave })} />
      <DraftActions
        draft={draft}
        state={state}
        reached={reached}
        onHandOver={() => void copyAndOpen()}
        onReached={() => void reach()}
        onThrowAway={() => {
          kept.throwAway();
          field.current?.focus();
        }}
      />
    </section>
  );
}

function startChannel({ channel }: { channel: Channel }): DraftChannel {
  return draftChannels.find((each) => each === channel) ?? 'message';
}

/** To the card the editor stands in. */
function giveFocusBack(root: HTMLElement | null): void {
  root?.closest('[data-acts], li')?.querySelector<HTMLElement>('[data-keys]')?.focus({ preventScroll: true });
}
