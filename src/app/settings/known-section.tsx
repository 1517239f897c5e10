import { type KnownReason, knownReasons } from '../../leads/records/known-row';
import type { KnownSettings } from '../../leads/records/known-settings';
import type { Settings } from '../../settings';
import { loadContext } from '../../storage/derived/apply-context';
import { useLive } from '../base/use-live';
import { useRebuild } from '../base/use-rebuild';
import { Choice } from '../parts/choice';
import { ProgressBar } from '../parts/progress-bar';
import { WordList } from '../parts/word-list';
import { t } from '../words/t';
import { underscored } from '../words/underscored';
import { CompanyForm } from './company-form';

/** All but do-not-contact: that is never shown. */
type Source = Exclude<KnownReason, 'do-not-contact'>;
const sources = knownReasons.filter((reason): reason is Source => reason !== 'do-not-contact');

/** Who counts as known: each source can be subtracted or still shown; the user's company, and those to leave out. */
export function KnownSection({ settings }: { settings: Settings }) {
  const { known } = settings;
  const { change, far } = useRebuild();
  const company = useLive(async () => (await loadContext()).company, []);
  return (
    <section class="settings-section" aria-labelledby="settings-known" data-testid="settings-known">
      <h2 id="settings-known">{t('knownTitle')}</h2>
      <p class="settings-note">{t('knownText')}</p>
      {far && <ProgressBar label={t('knownRebuilding')} done={far.done} total={far.total} />}
      <div class="known-sources">
        {sources.map((reason) => (
          <SourceLine key={reason} reason={reason} known={known} onChange={change} />
        ))}
      </div>
      <h3>{t('companyTitle')}</h3>
      <p class="settings-note">{t('companyText')}</p>
      <CompanyForm
        known={known}
        fromHeadline={known.company === null ? (company ?? null) : null}
        onChange={change}
      />
      <WordList
        label={t('aliasLabel')}
        placeholder={t('aliasPlaceholder')}
        add={t('listAdd')}
        remove={(word) => t('listRemove', word)}
        items={known.companyAliases}
        onChange={(companyAliases) => void change({ companyAliases })}
        testId="company-aliases"
      />
      <h3>{t('excludedTitle')}</h3>
      <p class="settings-note">{t('excludedText')}</p>
      <WordList
        label={t('excludedLabel')}
        placeholder={t('excludedPlaceholder')}
        add={t('listAdd')}
        remove={(word) => t('listRemove', word)}
        items={known.excludedCompanies}
        onChange={(excludedCompanies) => void change({ excludedCompanies })}
        testId="excluded-companies"
      />
    </section>
  );
}

type SourceProps = {
  reason: Source;
  known: KnownSettings;
  onChange: (change: Partial<KnownSettings>) => void;
};

function SourceLine({ reason, known, onChange }: SourceProps) {
  return (
    <Choice
      label={t(`source_${underscored(reason)}`)}
      testId={`source-${reason}`}
      value={known.show[reason] ? 'show' : 'subtract'}
      options={[
        { id: 'subtract', label: t('sourceSubtract') },
        { id: 'show', label: t('sourceShow') },
      ]}
      onChange={(value) => onChange({ show: { [reason]: value === 'show' } })}
    />
  );
}
