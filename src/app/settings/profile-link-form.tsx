import { useId, useState } from 'preact/hooks';
import { parseProfileLink } from '../../leads/people/profile-link';
import type { Self } from '../../leads/records/person';
import { saveSettings } from '../../settings';
import { t } from '../words/t';

/** Takes a pasted profile link and makes it the person whose posts count. */
export function ProfileLinkForm({ self, onSaved }: { self: Self | null; onSaved?: () => void }) {
  const [refused, setRefused] = useState(false);
  const id = useId();
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const link = parseProfileLink(String(new FormData(form).get('link') ?? ''));
    if (!link || link.isOrganisation) return setRefused(true);
    const next: Self = { keys: link.keys, name: null, source: 'typed', pages: self?.pages ?? [] };
    await saveSettings({ self: next, otherSelf: null });
    const { rebuildQueue } = await import('../../storage/derived/rebuild-queue');
    await rebuildQueue(next);
    onSaved?.();
  };
  return (
    <form class="link-form" onSubmit={save} noValidate>
      <label for={id}>{t('linkLabel')}</label>
      <div class="row">
        <input
          id={id}
          name="link"
          type="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('linkPlaceholder')}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-refused` : undefined}
          onInput={() => setRefused(false)}
        />
        <button type="submit" class="quiet bordered">
          {t('linkSave')}
        </button>
      </div>
      {refused && (
        <p id={`${id}-refused`} class="refused" role="alert">
          {t('linkRefused')}
        </p>
      )}
    </form>
  );
}
