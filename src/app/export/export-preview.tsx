import { writeCard } from '../../exchange/cards/write-card';
import { csvFormats, csvTable } from '../../exchange/export/csv-formats';
import type { PersonRecord } from '../../leads/results/export-person';
import { loadRecords } from '../../storage/load/load-export';
import { useLive } from '../base/use-live';
import { t } from '../words/t';
import type { ExportShape } from './export-formats';

type Props = { ids: string[]; shape: ExportShape; withBarred: boolean };

/** The first people as the file will hold them; nothing where a file is not for reading. */
export function ExportPreview({ ids, shape, withBarred }: Props) {
  const people = useLive(() => loadRecords(ids), [ids.join(' ')]);
  const csv = csvFormats.find((format) => format === shape.format);
  if (!people || people.length === 0 || shape.format === 'ics' || shape.format === 'json') return null;
  const [first] = people;
  return (
    <div class="export-part" data-testid="export-preview">
      <h2>{t('exportPreview')}</h2>
      {csv ? (
        <PreviewTable people={people} table={csvTable(csv, shape.columns, withBarred)} />
      ) : (
        <pre class="export-card" dir="auto">
          {first && writeCard(first)}
        </pre>
      )}
    </div>
  );
}

type TableProps = { people: readonly PersonRecord[]; table: ReturnType<typeof csvTable> };

function PreviewTable({ people, table: { header, toRow } }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than the page, so keys must be able to scroll it
    <section class="export-scroll" tabIndex={0} aria-label={t('exportPreview')}>
      <table>
        <thead>
          <tr>
            {header.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              {toRow(person).map((cell, index) => (
                <td key={header[index]} dir="auto" title={cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
