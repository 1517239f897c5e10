import { useId, useState } from 'preact/hooks';
import { parseProfileLink } from '../../leads/people/profile-link';
import type { PersonKey, Self } from '../../leads/records/person';
import { saveSettings } from '../../settings';
import { rebuildQueue } from '../../storage/derived/rebuild-queue';
import { IconButton } from '../parts/icon-button';
import { t } from '../words/t';

/** The company pages whose posts also count as the user's own. */
export function OwnPages({ self }: { self: Self }) {
  const keep = async (pages: PersonKey[]) => {
    const next = { ...self, pages };
    await saveSettings({ self: next });
    await rebuildQueue(next);
  };
  return (
    <div class="own-pages">
      <h3>{t('pagesTitle')}</h3>
      <p class="settings-note">{t('pagesText')}</p>
      {self.pages.length > 0 && (
        <ul>
          {self.pages.map((page) => (
            <li key={page}>
              <bdi dir="ltr">{page.slice('org:'.length)}</bdi>
              <IconButton
                icon="close"
                label={t('pagesRemove', page.slice('org:'.length))}
                onClick={() => void keep(self.pages.filter((each) => each !== page))}
              />
            </li>
          ))}
        </ul>
      )}
      <PageForm onPage={(page) => keep([...new Set([...self.pages, page])])} />
    </div>
  );
}

function PageForm({ onPage }: { onPage: (page: PersonKey) => Promise<void> }) {
  const [refused, setRefused] = useState(false);
  const id = useId();
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const key = parseProfileLink(String(new FormData(form).get('page') ?? ''))?.keys[0];
    if (!key?.startsWith('org:')) return setRefused(true);
    form.reset();
    await onPage(key);
  };
  return (
    <form class="link-form" onSubmit={add} noValidate>
      <label for={id}>{t('pagesLabel')}</label>
      <div class="row">
        <input
          id={id}
          name="page"
          type="url"
          dir="ltr"
          autocomplete="off"
          placeholder={t('pagesPlaceholder')}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-refused` : undefined}
          onInput={() => setRefused(false)}
        />
        <button type="submit" class="quiet bordered">
          {t('pagesAdd')}
        </button>
      </div>
      {refused && (
        <p id={`${id}-refused`} class="refused" role="alert">
          {t('pagesRefused')}
        </p>
      )}
    </form>
  );
}
