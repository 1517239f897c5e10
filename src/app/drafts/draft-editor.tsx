import { useRef } from 'preact/hooks';
import { makeTemplate } from '../../leads/drafts/draft-values';
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
import { type DraftEditing, type DraftEditorProps, keyInEditor, useDraftEditor } from './use-draft-editor';

/** What the seller is writing to one person. Nothing in it blocks: it counts, hints, copies. */
export function DraftEditor(props: DraftEditorProps) {
  const { card } = props;
  const editing = useDraftEditor(props);
  const { draft, change, field, focusField } = editing;
  const written = useRef(draft.text);
  written.current = draft.text;
  const label = t('draftFor', isolate(card.person.name));
  return (
    <section
      class="draft"
      data-testid="draft"
      ref={editing.root}
      aria-label={label}
      onKeyDown={(event) => keyInEditor(event, editing)}
    >
      <DraftHead editing={editing} />
      <DraftField
        text={draft.text}
        label={label}
        placeholder={t('draftPlaceholder')}
        field={field}
        onText={editing.setText}
        onSlash={() => editing.setMenu(true)}
      />
      <DraftNotes
        {...{ card, draft }}
        account={editing.account}
        isSuggested={editing.isSuggested}
        hasFailed={editing.hasFailed}
        onRestore={editing.restore}
      />
      {editing.suggests && (
        <SuggestButton
          facts={{ card, self: editing.self, channel: draft.channel, account: editing.account }}
          isWritten={() => written.current.trim() !== ''}
          onTake={editing.takeSuggestion}
        />
      )}
      {editing.saving && (
        <SnippetForm
          start={{ name: '', channel: draft.channel, text: makeTemplate(draft.text, editing.values) }}
          onDone={() => {
            editing.setSaving(false);
            focusField();
          }}
        />
      )}
      <GaveField value={draft.gave} onChange={(gave) => change({ gave })} />
      <DraftActions
        draft={draft}
        state={editing.state}
        reached={editing.reached}
        onHandOver={() => void editing.copyAndOpen()}
        onReached={() => void editing.reach()}
        onThrowAway={editing.throwAway}
      />
    </section>
  );
}

function DraftHead({ editing }: { editing: DraftEditing }) {
  const { draft, change } = editing;
  return (
    <div class="draft-head">
      <ChannelSelect
        label={t('draftChannel')}
        value={draft.channel}
        onChange={(channel) => channel && change({ channel })}
        testId="draft-channel"
      />
      <SnippetMenu
        draft={draft}
        values={editing.values}
        open={editing.menu}
        onOpen={editing.setMenu}
        onInsert={editing.insert}
        onSave={() => editing.setSaving(true)}
      />
      <IconButton icon="close" label={t('draftClose')} hotkey="Escape" onClick={editing.close} />
    </div>
  );
}
