import { useId, useRef, useState } from 'preact/hooks';
import { fillSnippet, type Placeholder, placeholders } from '../../leads/drafts/fill-snippet';
import type { DraftChannel, Snippet } from '../../leads/records/draft';
import { saveSnippet } from '../../storage/decisions/save-snippet';
import { leaveOnEscape } from '../base/leave-on-escape';
import { list, t } from '../words/t';
import { ChannelSelect } from './channel-select';

type Props = {
  /** What to begin with; without an id it becomes a new one. */
  start: Pick<Snippet, 'name' | 'channel' | 'text'> & { id?: string };
  onDone: (saved: Snippet | null) => void;
};

/** Writes or changes a snippet, and shows what it becomes for somebody. */
export function SnippetForm({ start, onDone }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [name, setName] = useState(start.name);
  const [channel, setChannel] = useState<DraftChannel | null>(start.channel);
  const [text, setText] = useState(start.text);
  const isWhole = name.trim() !== '' && text.trim() !== '';
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isWhole) return;
    const own = {
      id: start.id ?? crypto.randomUUID(),
      name: name.trim(),
      channel,
      text,
      updatedAt: Date.now(),
    };
    await saveSnippet(own);
    onDone(own);
  };
  const leave = (event: KeyboardEvent) => leaveOnEscape(event, () => onDone(null));
  const put = (placeholder: Placeholder) => {
    const node = field.current;
    const from = node?.selectionStart ?? text.length;
    setText(putPlaceholder(text, placeholder, from, node?.selectionEnd ?? from));
    node?.focus();
  };
  return (
    <form class="snippet-form" data-testid="snippet-form" onSubmit={submit} onKeyDown={leave} noValidate>
      <label for={`${id}-name`}>{t('snippetName')}</label>
      <input
        id={`${id}-name`}
        class="text-input"
        dir="auto"
        autocomplete="off"
        value={name}
        ref={focusFirst}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <label for={`${id}-channel`}>{t('snippetChannel')}</label>
      <ChannelSelect id={`${id}-channel`} value={channel} onChange={setChannel} withAny />
      <label for={`${id}-text`}>{t('snippetText')}</label>
      <textarea
        id={`${id}-text`}
        ref={field}
        class="draft-text"
        dir="auto"
        rows={5}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Placeholders onPick={put} />
      <SnippetPreview text={text} />
      <FormEnd isWhole={isWhole} onCancel={() => onDone(null)} />
    </form>
  );
}

function FormEnd({ isWhole, onCancel }: { isWhole: boolean; onCancel: () => void }) {
  return (
    <div class="row">
      <button type="submit" class="quiet bordered" disabled={!isWhole}>
        {t('snippetSave')}
      </button>
      <button type="button" class="quiet" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}

function Placeholders({ onPick }: { onPick: (placeholder: Placeholder) => void }) {
  return (
    <fieldset class="snippet-placeholders">
      <legend>{t('snippetPlaceholders')}</legend>
      {placeholders.map((placeholder) => (
        <button key={placeholder} type="button" class="quiet bordered" onClick={() => onPick(placeholder)}>
          {`{${placeholder}}`}
        </button>
      ))}
    </fieldset>
  );
}

/** In the place of what is selected. `from`, `to`: UTF-16 units. */
export function putPlaceholder(text: string, placeholder: Placeholder, from: number, to: number): string {
  return `${text.slice(0, from)}{${placeholder}}${text.slice(to)}`;
}

const samples = {
  'first name': 'snippetSample_first_name',
  comment: 'snippetSample_comment',
  topic: 'snippetSample_topic',
  company: 'snippetSample_company',
  'my name': 'snippetSample_my_name',
} as const satisfies Record<Placeholder, string>;

/** What a snippet becomes for an invented person, and which of its braces stay for the seller to fill. */
function SnippetPreview({ text }: { text: string }) {
  const values = Object.fromEntries(
    placeholders.map((placeholder) => [placeholder, t(samples[placeholder])]),
  );
  const filled = fillSnippet(text, values);
  if (text.trim() === '') return null;
  return (
    <figure class="snippet-preview" data-testid="snippet-preview">
      <figcaption class="eyebrow">{t('snippetPreview')}</figcaption>
      <p dir="auto">{filled.text}</p>
      {filled.unknown.length > 0 && <p class="draft-hint">{t('snippetUnknown', list(filled.unknown))}</p>}
    </figure>
  );
}

/** The first field of a form that was just asked for. */
function focusFirst(node: HTMLInputElement | null): void {
  node?.focus({ preventScroll: true });
}
