import browser from 'webextension-polyfill';
import { fillSnippet, type SnippetValues } from '../../leads/drafts/fill-snippet';
import type { Draft, Snippet } from '../../leads/records/draft';
import { Icon } from '../parts/icon';
import { Menu } from '../parts/menu';
import { t } from '../words/t';
import { useSnippets } from './use-snippets';

type Props = {
  draft: Draft;
  values: SnippetValues;
  open: boolean;
  onOpen: (open: boolean) => void;
  onInsert: (text: string) => void;
  onSave: () => void;
};

const save = 'save';
const manage = 'manage';

/** The seller's own texts for this channel, filled in for this person; and the way to keep the draft as one. */
export function SnippetMenu({ draft, values, open, onOpen, onInsert, onSave }: Props) {
  const all = useSnippets();
  const snippets = (all ?? []).filter(({ channel }) => channel === null || channel === draft.channel);
  const pick = (id: string) => {
    const snippet = snippets.find((each) => each.id === id);
    if (snippet) onInsert(fillSnippet(snippet.text, values).text);
    else if (id === save) onSave();
    else openSettings();
  };
  return (
    <span class="snippet-menu" data-testid="draft-snippets">
      <Menu
        label={t('snippetsTitle')}
        // Not before they are there: a digit pressed at once must find its snippet.
        open={open && all !== undefined}
        onOpen={onOpen}
        onPick={pick}
        items={itemsOf(snippets, draft)}
      >
        {t('snippetsTitle')} <Icon name="down" />
      </Menu>
    </span>
  );
}

function itemsOf(snippets: readonly Snippet[], { text }: Draft) {
  const own = snippets.map(({ id, name }) => ({ id, label: name }));
  const keep = text.trim() === '' ? [] : [{ id: save, label: t('snippetSaveThis'), hint: '' }];
  const rest = { id: manage, label: t(snippets.length > 0 ? 'snippetsManage' : 'snippetsFirst'), hint: '' };
  return [...own, ...keep, rest];
}

function openSettings(): void {
  const page = browser.runtime.getManifest().options_ui?.page ?? 'src/app/frame/page.html';
  void browser.tabs.create({ url: `${browser.runtime.getURL(page)}#settings/writing` });
}
