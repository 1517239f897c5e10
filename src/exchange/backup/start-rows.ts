import { writeLine } from './write-line';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Rows as compressed lines: a line with a table's name as a JSON text, then one line for each of its rows. What is
 * added is compressed at once, so that nothing is held twice; by the browser, so that the background carries no
 * library for it.
 */
export function startRows() {
  const counts = new Map<string, number>();
  const gzip = new CompressionStream('gzip');
  const packed = new Response(gzip.readable).arrayBuffer();
  const writer = gzip.writable.getWriter();
  const encoder = new TextEncoder();
  let written: Promise<unknown> = Promise.resolve();
  let open: string | null = null;
  return {
    add: (table: string, rows: readonly unknown[]) => {
      const name = open === table ? [] : [JSON.stringify(table)];
      open = table;
      counts.set(table, (counts.get(table) ?? 0) + rows.length);
      const lines = [...name, ...rows.map(writeLine)];
      if (lines.length === 0) return;
      written = Promise.all([written, writer.write(encoder.encode(`${lines.join('\n')}\n`))]);
    },
    end: async (): Promise<{ payload: Bytes; rows: Record<string, number> }> => {
      await Promise.all([written, writer.close()]);
      return { payload: new Uint8Array(await packed), rows: Object.fromEntries(counts) };
    },
  };
}
