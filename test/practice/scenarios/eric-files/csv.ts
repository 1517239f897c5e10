/** One CSV file. `all`: quote every field, as LinkedIn's messages.csv of 2026 does; else only where needed. */
export function writeCsv(rows: readonly (readonly string[])[], quote: 'needed' | 'all' = 'needed'): string {
  return `${rows.map((row) => row.map((field) => writeField(field, quote)).join(',')).join('\n')}\n`;
}

function writeField(field: string, quote: 'needed' | 'all'): string {
  const needed = /[",\n\r]/.test(field);
  return needed || quote === 'all' ? `"${field.replaceAll('"', '""')}"` : field;
}
