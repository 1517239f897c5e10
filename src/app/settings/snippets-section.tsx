import { useState } from 'preact/hooks';
import type { DraftChannel, Snippet } from '../../leads/records/draft';
import { deleteSnippet, saveSnippet } from '../../storage/decisions/save-snippet';
import type { Say } from '../base/use-undo';
import { SnippetForm } from '../drafts/snippet-form';
import { useSnippets } from '../drafts/use-snippets';
import { t } from '../words/t';
import { underscored } from '../words/underscored';

const empty = { name: '', channel: null, text: '' } as const;
const starters = ['answer', 'note', 'message'] as const;
type Starter = (typeof starters)[number];
const starterChannels: Record<Starter, DraftChannel> = {
  answer: 'comment-reply',
  note: 'invitation-note',
  message: 'message',
};

/** The seller's own texts: to write, change and throw away; and a few to begin with. */
export function SnippetsSection({ say }: { say: Say }) {
  const snippets = useSnippets();
  const [editing, setEditing] = useState<string | null>(null);
  const remove = async (snippet: Snippet) => {
    await deleteSnippet(snippet.id);
    say(t('snippetDeleted', snippet.name), () => saveSnippet(snippet));
  };
  const done = () => setEditing(null);
  if (!snippets) return null;
  return (
    <section class="settings-section snippets" aria-labelledby="settings-snippets" data-testid="snippets">
      <h2 id="settings-snippets">{t('snippetsTitle')}</h2>
      <p class="settings-note">{t(snippets.length > 0 ? 'snippetsText' : 'snippetsEmpty')}</p>
      {snippets.length === 0 && editing === null && <Starters />}
      <ul class="snippet-list">
        {snippets.map((snippet) =>
          editing === snippet.id ? (
            <li key={snippet.id}>
              <SnippetForm start={snippet} onDone={done} />
            </li>
          ) : (
            <SnippetRow
              key={snippet.id}
              snippet={snippet}
              onEdit={() => setEditing(snippet.id)}
              onDelete={() => void remove(snippet)}
            />
          ),
        )}
      </ul>
      {editing === 'new' ? (
        <SnippetForm start={empty} onDone={done} />
      ) : (
        <button type="button" class="quiet bordered" onClick={() => setEditing('new')}>
          {t('snippetNew')}
        </button>
      )}
    </section>
  );
}

type RowProps = { snippet: Snippet; onEdit: () => void; onDelete: () => void };

function SnippetRow({ snippet: { name, channel, text }, onEdit, onDelete }: RowProps) {
  return (
    <li class="snippet" data-testid="snippet">
      <div class="snippet-words">
        <p class="snippet-name">
          <bdi>{name}</bdi>
          <span class="snippet-channel">{t(`draftChannel_${underscored(channel ?? 'any')}_name`)}</span>
        </p>
        <p class="snippet-text" dir="auto">
          {text}
        </p>
      </div>
      <div class="snippet-acts">
        <button type="button" class="quiet" aria-label={t('snippetEditThis', name)} onClick={onEdit}>
          {t('snippetEdit')}
        </button>
        <button type="button" class="quiet" aria-label={t('snippetDeleteThis', name)} onClick={onDelete}>
          {t('snippetDelete')}
        </button>
      </div>
    </li>
  );
}

/** Texts to begin with; nothing is kept until one is taken. */
function Starters() {
  const adopt = (starter: Starter) =>
    saveSnippet({
      id: crypto.randomUUID(),
      name: t(`snippetStarter_${starter}`),
      channel: starterChannels[starter],
      text: t(`snippetStarterText_${starter}`),
      updatedAt: Date.now(),
    });
  return (
    <ul class="snippet-list">
      {starters.map((starter) => (
        <li key={starter} class="snippet" data-testid="snippet-starter">
          <div class="snippet-words">
            <p class="snippet-name">{t(`snippetStarter_${starter}`)}</p>
            <p class="snippet-text" dir="auto">
              {t(`snippetStarterText_${starter}`)}
            </p>
          </div>
          <div class="snippet-acts">
            <button
              type="button"
              class="quiet bordered"
              aria-label={t('snippetAdoptThis', t(`snippetStarter_${starter}`))}
              onClick={() => void adopt(starter)}
            >
              {t('snippetAdopt')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
