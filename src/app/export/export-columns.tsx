import { type PlainColumn, plainColumns } from '../../exchange/tables/plain-columns';
import { Choice } from '../parts/choice';
import { t } from '../words/t';
import { type ExportShape, separators } from './export-formats';

type Props = { shape: ExportShape; onChange: (part: Partial<ExportShape>) => void };

const names = { ',': 'exportComma', ';': 'exportSemicolon', '\t': 'exportTab' } as const;

/** What a plain table holds, in the order given, and what stands between two values. */
export function ExportColumns({ shape: { columns, separator }, onChange }: Props) {
  const toggle = (column: PlainColumn) => {
    const next = plainColumns.filter((each) => columns.includes(each) !== (each === column));
    if (next.length > 0) onChange({ columns: next });
  };
  return (
    <fieldset class="export-part">
      <legend>{t('exportColumns')}</legend>
      <ul class="export-columns">
        {plainColumns.map((column) => (
          <li key={column}>
            <label>
              <input
                type="checkbox"
                data-testid="export-column"
                data-column={column}
                checked={columns.includes(column)}
                onChange={() => toggle(column)}
              />
              <span>{t(`exportColumn_${column}`)}</span>
            </label>
          </li>
        ))}
      </ul>
      <Choice
        label={t('exportSeparator')}
        hint={t('exportSeparatorHint')}
        value={separator}
        options={separators.map((id) => ({ id, label: t(names[id]) }))}
        onChange={(next) => onChange({ separator: next })}
        testId="export-separator"
      />
    </fieldset>
  );
}
