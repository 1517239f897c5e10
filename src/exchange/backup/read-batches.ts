import { Gunzip } from 'fflate';
import { readLine } from './write-line';

type Bytes = Uint8Array<ArrayBuffer>;

/** Some rows of one table, in the order of their keys. */
export type RowBatch = { table: string; rows: Record<string, unknown>[] };

const batchSize = 500;
/** So many compressed bytes are unpacked at once. */
const step = 1 << 14;

/**
 * The rows of `startRows` again, some at a time and without waiting, as a transaction needs it. Throws where they are not sound.
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
