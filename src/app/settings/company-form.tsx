import { useId, useState } from 'preact/hooks';
import type { KnownSettings } from '../../leads/records/known-settings';
import { t } from '../words/t';

type Props = {
  known: KnownSettings;
  /** Where their own headline says they work, while they have not said so themselves. */
  fromHeadline: string | null;
  onChange: (change: Partial<KnownSettings>) => void;
};

/** The company the user works for. Emptied, it follows their headline again. */
export function CompanyForm({ known, fromHeadline, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const value = typed ?? known.company ?? fromHeadline ?? '';
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const company = value.trim();
    setTyped(null);
    onChange({ company: company === '' ? null : company });
  };
  return (
    <form class="link-form" onSubmit={save} noValidate>
      <label for={id}>{t('companyLabel')}</label>
      <div class="row">
        <input
          id={id}
          name="company"
          dir="auto"
          autocomplete="organization"
          data-testid="own-company"
          value={value}
          aria-describedby={`${id}-source`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="quiet bordered">
          {t('linkSave')}
        </button>
      </div>
      <p id={`${id}-source`} class="settings-note">
        {known.company !== null
          ? t('companyTyped')
          : t(fromHeadline ? 'companyFromHeadline' : 'companyUnknown')}
      </p>
    </form>
  );
}
