import { Gunzip, Gzip } from 'fflate';
import { readLine, writeLine } from './write-line';

type Bytes = Uint8Array<ArrayBuffer>;

/** Some rows of one table, in the order of their keys. */
export type RowBatch = { table: string; rows: Record<string, unknown>[] };

const batchSize = 500;
/** So many compressed bytes are unpacked at once. */
const step = 1 << 14;

/**
 * Rows as compressed lines: a line with a table's name as a JSON text, then one line for each of its rows. What is
 * added is compressed at once, so that nothing is held twice.
 */
export function startRows() {
  const parts: Bytes[] = [];
  const counts = new Map<string, number>();
  const gzip = new Gzip({ level: 6, mtime: 0 }, (part) => void parts.push(part as Bytes));
  const encoder = new TextEncoder();
  let open: string | null = null;
  return {
    add: (table: string, rows: readonly unknown[]) => {
      const name = open === table ? [] : [JSON.stringify(table)];
      open = table;
      counts.set(table, (counts.get(table) ?? 0) + rows.length);
      const lines = [...name, ...rows.map(writeLine)];
      if (lines.length > 0) gzip.push(encoder.encode(`${lines.join('\n')}\n`));
    },
    end: async (): Promise<{ payload: Bytes; rows: Record<string, number> }> => {
      gzip.push(new Uint8Array(0), true);
      const payload = new Uint8Array(await new Blob(parts).arrayBuffer());
      return { payload, rows: Object.fromEntries(counts) };
    },
  };
}

/**
 * The rows again, some at a time and without waiting, as a transaction needs it. Throws where they are not sound.
 * `only`: the tables asked for; the rest is passed over.
 */
export function* readBatches(payload: Bytes, only?: readonly string[]): Generator<RowBatch> {
  let batch: RowBatch | null = null;
  let isAsked = true;
  for (const line of readLines(payload)) {
    if (line.startsWith('"')) {
      if (batch) yield batch;
      const table = String(JSON.parse(line));
      isAsked = !only || only.includes(table);
      batch = isAsked ? { table, rows: [] } : null;
      continue;
    }
    if (!isAsked) continue;
    if (!batch) throw new Error('a row of no table');
    batch.rows.push(readRow(line));
    if (batch.rows.length < batchSize) continue;
    yield batch;
    batch = { table: batch.table, rows: [] };
  }
  if (batch) yield batch;
}

function readRow(line: string): Record<string, unknown> {
  const row = readLine(line);
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('not a row');
  return row as Record<string, unknown>;
}

function* readLines(payload: Bytes): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for (const part of inflate(payload)) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest + decoder.decode() !== '') throw new Error('the last line has no end');
}

function* inflate(payload: Bytes): Generator<Uint8Array> {
  const parts: Uint8Array[] = [];
  const gunzip = new Gunzip((part) => void parts.push(part));
  for (let at = 0; at < payload.length; at += step) {
    gunzip.push(payload.subarray(at, at + step), at + step >= payload.length);
    yield* parts.splice(0);
  }
}
