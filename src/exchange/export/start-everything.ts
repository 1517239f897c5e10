/** A new number with every change a reader of the file would stumble over; `docs/everything.schema.json` describes it. */
const everythingSchema = 1;

type Facts = { app: string; createdAt: number };

function writeHead({ app, createdAt }: Facts) {
  return { schema: everythingSchema, app, createdAt: new Date(createdAt).toISOString() };
}

/** All about one person, as `personFile` of the schema says. */
export function writePersonJson(file: object, facts: Facts): string {
  return `${JSON.stringify({ ...writeHead(facts), ...file }, null, 2)}\n`;
}

/** Some rows of one table. */
type Part = { table: string; rows: readonly Record<string, unknown>[] };

/** Rows to a line each, so that the file can be read by eye and compared. */
const lineBreak = ',\n';

/**
 * Everything as one JSON text, written piece by piece: `start`, each table's rows one after the other, `end`. The salt
 * of whom not to contact stays behind: with it, the hashes would tell whose they are.
 */
export function startEverything(facts: Facts) {
  const head = writeHead(facts);
  let open: string | null = null;
  let hasRows = false;
  const close = () => (open === null ? '' : '\n]');
  return {
    start: (): string => JSON.stringify(head).slice(0, -1),
    add: ({ table, rows }: Part): string => {
      const begin = table === open ? '' : `${close()},\n${JSON.stringify(table)}: [`;
      if (table !== open) hasRows = false;
      open = table;
      const lines = rows.filter((row) => !isSalt(table, row)).map((row) => JSON.stringify(row));
      if (lines.length === 0) return begin;
      const between = hasRows ? lineBreak : '\n';
      hasRows = true;
      return begin + between + lines.join(lineBreak);
    },
    end: (settings: object): string => `${close()},\n"settings": ${JSON.stringify(settings)}\n}\n`,
  };
}

function isSalt(table: string, row: Record<string, unknown>): boolean {
  return table === 'derivedFrom' && row['id'] === 'salt';
}
