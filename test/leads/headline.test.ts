import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseHeadline } from '../../src/leads/headline';

const tables: [name: string, path: string][] = [
  ['the shared table', resolve('../shared/knowledge/headlines.tsv')],
  ['our own table', resolve('test/fixtures/headlines-own.tsv')],
];

describe.each(tables)('%s', (name, path) => {
  test.skipIf(!existsSync(path))('is read well enough (skipped where it is not at hand)', () => {
    const rows = readTable(path);
    const read = rows.map((row) => ({ ...row, found: parseHeadline(row.headline) }));
    const misses = { level: read.filter(missesLevel), function: read.filter(missesFunction), company: read.filter(missesCompany) };
    for (const [what, rowsMissed] of Object.entries(misses)) {
      const right = rows.length - rowsMissed.length;
      console.log(`${name}, ${what}: ${right} of ${rows.length} (${((right / rows.length) * 100).toFixed(1)} %)`);
      for (const row of rowsMissed) console.log('  ', row.headline, [row.level, row.function, row.company], row.found);
    }
    expect(misses.level.length / rows.length).toBeLessThanOrEqual(0.05);
    expect(misses.function.length / rows.length).toBeLessThanOrEqual(0.15);
    expect(misses.company.length / rows.length).toBeLessThanOrEqual(0.15);
  });
});

type Row = { headline: string; level: string; function: string; company: string };
type Read = Row & { found: ReturnType<typeof parseHeadline> };

function readTable(path: string): Row[] {
  const [, ...lines] = readFileSync(path, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const [headline = '', level = '', of = '', company = ''] = line.split('\t');
    return { headline, level, function: of, company };
  });
}

function missesLevel({ found, level }: Read): boolean {
  return found.level !== level;
}
function missesFunction(row: Read): boolean {
  return row.found.function !== row.function;
}
function missesCompany(row: Read): boolean {
  return (row.found.company ?? '') !== row.company;
}
