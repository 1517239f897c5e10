import { useState } from 'preact/hooks';
import type { ColumnField, ColumnMap, Question } from '../../exchange/tables/finding';
import { t } from '../words/t';

type Props = {
  question: Extract<Question, { kind: 'columns' }>;
  /** What was answered before. */
  given: ColumnMap | undefined;
  busy: boolean;
  onAnswer: (map: ColumnMap) => void;
};

const fields: ColumnField[] = [
  'name',
  'firstName',
  'lastName',
  'link',
  'email',
  'company',
  'position',
  'date',
];

/** A table nobody knows: its first rows, and above each column what it holds. */
export function ColumnQuestion({ question: { columns, preview, suggested }, given, busy, onAnswer }: Props) {
  const [map, setMap] = useState<ColumnMap>(given ?? suggested);
  const isEnough = Boolean(map.name || map.firstName || map.lastName || map.link || map.email);
  return (
    <div class="file-question">
      <p>{t('columnsQuestion')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section class="column-scroll" aria-label={t('columnsPreview')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  <bdi>{column}</bdi>
                  <select
                    aria-label={t('columnsHolds', column)}
                    value={fieldOfColumn(map, column) ?? ''}
                    onChange={(event) =>
                      setMap(assign(map, column, event.currentTarget.value as ColumnField | ''))
                    }
                  >
                    <option value="">{t('column_none')}</option>
                    {fields.map((field) => (
                      <option key={field} value={field}>
                        {t(`column_${field}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map((row, index) => (
              <tr key={index}>
                {columns.map((column, place) => (
                  <td key={column} dir="auto" title={row[place]}>
                    {row[place]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="row">
        <button
          type="button"
          class="quiet bordered"
          disabled={busy || !isEnough}
          onClick={() => onAnswer(map)}
        >
          {t('columnsRead')}
        </button>
        {!isEnough && <span class="import-hint">{t('columnsNeeded')}</span>}
      </p>
    </div>
  );
}

export function fieldOfColumn(map: ColumnMap, column: string): ColumnField | null {
  return fields.find((field) => map[field] === column) ?? null;
}

/** A field belongs to one column and a column holds one field. */
export function assign(map: ColumnMap, column: string, field: ColumnField | ''): ColumnMap {
  const kept = Object.entries(map).filter(([key, value]) => value !== column && key !== field);
  return field === '' ? Object.fromEntries(kept) : { ...Object.fromEntries(kept), [field]: column };
}
