import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHeadline } from '../../../src/leads/headline/read-headline';
import { allWords } from '../all-words';

const tables: [name: string, path: string][] = [
  ['the shared table', resolve('../shared/knowledge/headlines.tsv')],
  ['our own table', resolve('test/fixtures/headlines-own.tsv')],
];

describe.each(tables)('%s', (name, path) => {
  test.skipIf(!existsSync(path))('is read well enough (skipped where it is not at hand)', () => {
    const rows = readTable(path);
    const read = rows.map((row) => ({ ...row, found: readHeadline(row.headline, allWords) }));
    const misses = {
      level: read.filter(missesLevel),
      function: read.filter(missesFunction),
      company: read.filter(missesCompany),
    };
    for (const [what, rowsMissed] of Object.entries(misses)) {
      const right = rows.length - rowsMissed.length;
      console.log(
        `${name}, ${what}: ${right} of ${rows.length} (${((right / rows.length) * 100).toFixed(1)} %)`,
      );
      for (const row of rowsMissed)
        console.log('  ', row.headline, [row.level, row.function, row.company], row.found);
    }
    expect(misses.level.length / rows.length).toBeLessThanOrEqual(0.05);
    expect(misses.function.length / rows.length).toBeLessThanOrEqual(0.15);
    expect(misses.company.length / rows.length).toBeLessThanOrEqual(0.15);
  });
});

describe('a headline', () => {
  test.each([
    ['Line cook', 'entry', 'Line cook'],
    ['Director of Sales', 'director', 'Director'],
    ['CFO and mother of three', 'cxo', 'CFO'],
    ['Geschäftsführer', 'cxo', 'Geschäftsführer'],
    ['Vice Principal', 'manager', 'Vice Principal'],
    ['Chief Vibes Officer', 'unknown', null],
    ['', 'unknown', null],
  ])('%s is %s because of %s', (headline, level, because) => {
    const found = readHeadline(headline, allWords);
    expect(found.level).toBe(level);
    expect(found.because?.toLowerCase() ?? null).toBe(because?.toLowerCase() ?? null);
  });

  test('is read up to 500 characters', () => {
    expect(readHeadline(`${'x '.repeat(250)}CEO`, allWords).level).toBe('unknown');
  });

  test('never throws, whatever it is made of', () => {
    const pieces = [
      'CEO',
      ' at ',
      '@',
      '|',
      ',',
      '(',
      ')',
      '«',
      '"',
      '<b',
      '>',
      '\u0000',
      '\ud800',
      '🚀',
      '代表',
      'של',
      '’',
      '*',
      'chief ',
      ' officer',
      'ex-',
      '\n',
      'í',
      '.',
      '–',
    ];
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    for (let round = 0; round < 1500; round += 1) {
      const headline = Array.from({ length: next(25) }, () => pieces[next(pieces.length)]).join('');
      expect(() => readHeadline(headline, allWords), JSON.stringify(headline)).not.toThrow();
    }
  });

  test.each(['a', '@ ', '· ', '<a', '((', 'chief ', 'C.', 'CEO, ', '代'])(
    'of a million of "%s" is read as its first 500 characters',
    (piece) => {
      const short = piece.repeat(500).slice(0, 500);
      expect(readHeadline(piece.repeat(1_000_000), allWords)).toEqual(readHeadline(short, allWords));
    },
  );
});

type Row = { headline: string; level: string; function: string; company: string };
type Read = Row & { found: ReturnType<typeof readHeadline> };

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
