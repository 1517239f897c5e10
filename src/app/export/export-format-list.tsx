import { useId } from 'preact/hooks';
import { t } from '../words/t';
import { underscored } from '../words/underscored';
import { type ExportFormat, exportFormats } from './export-formats';
import { nameFormat } from './say-made';

type Props = { format: ExportFormat; onChange: (format: ExportFormat) => void };

/** What the file is for, a card each: where it goes in. */
export function ExportFormatList({ format, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="export-part">
      <legend>{t('exportWhat')}</legend>
      <div class="export-formats">
        {exportFormats.map((each) => (
          <label key={each} class="export-format" data-testid="export-format" data-format={each}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === format}
              onChange={() => onChange(each)}
            />
            <span class="export-format-card">
              <b>{nameFormat(each)}</b>
              <span class="export-hint">{t(`exportWhere_${underscored(each)}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
