import { writeDay } from '../../exchange/tables/write-day';
import type { Self } from '../../leads/records/person';
import { type ExportScope, findExport } from '../../storage/load/find-export';
import { loadExport } from '../../storage/load/load-export';
import { t } from '../words/t';
import { underscored } from '../words/underscored';
import type { ExportShape } from './export-formats';
import { makeEverything } from './make-everything';
import { makeExportWriter } from './make-export-writer';

export type ExportPlan = ExportShape & {
  scope: ExportScope;
  self: Self | null;
  /** People who must not be contacted, too. */
  withBarred: boolean;
  now: number;
};

/** `rows`: people, or events of a calendar. */
export type MadeFile = { blob: Blob; name: string; rows: number };

type Options = { signal: AbortSignal; onFar: (done: number, total: number) => void };

/** The file; null once it was called off. */
export async function makeExport(plan: ExportPlan, options: Options): Promise<MadeFile | null> {
  const made = plan.format === 'json' ? await makeJson(plan, options) : await makeTable(plan, options);
  return options.signal.aborted ? null : made;
}

async function makeTable(plan: ExportPlan, { signal, onFar }: Options): Promise<MadeFile> {
  const { ids, free, barred } = await findExport(plan.scope, plan.self);
  const writer = makeExportWriter(plan, plan.withBarred && barred > 0, plan.now);
  const isEveryone = plan.scope.who === 'everyone';
  const parts = [writer.head];
  let rows = 0;
  const wanted = plan.withBarred ? ids : free;
  for await (const people of loadExport(wanted, { signal, isEveryone, onFar })) {
    const { text, rows: added } = writer.write(people);
    parts.push(text);
    rows += added;
  }
  parts.push(writer.end);
  return { blob: new Blob(parts, { type: writer.type }), name: nameFile(plan, writer.ending), rows };
}

async function makeJson(plan: ExportPlan, { signal, onFar }: Options): Promise<MadeFile> {
  let rows = 0;
  const blob = await makeEverything((done, total) => {
    rows = total;
    onFar(done, total);
  }, signal);
  return { blob, name: nameFile(plan, 'json'), rows };
}

/** `Afterpost HubSpot 2026-11-22.csv` */
function nameFile({ format, now }: ExportPlan, ending: string): string {
  const parts = [t('extensionName'), t(`exportFile_${underscored(format)}`), writeDay(now)];
  return `${parts.join(' ')}.${ending}`;
}
