import { describe, expect, it } from 'vitest';
import {
  placeOf,
  sayNumbers,
  saySkipped,
  sayUsed,
  shortName,
  sortFindings,
} from '../../../src/app/import/say-used';
import type { FileKind, FileProblem, Finding, SkipReason } from '../../../src/exchange/tables/finding';
import messages from '../../../src/static/_locales/en/messages.json' with { type: 'json' };

const finding: Finding = {
  file: 'Basic.zip/Export/Connections.csv',
  kind: 'linkedin-connections',
  rowsRead: 845,
  used: 812,
  skipped: [],
  warning: null,
  problem: null,
  question: null,
};

describe('what was found in a file', () => {
  it.each<[FileKind, number, number, string]>([
    ['linkedin-connections', 845, 812, '812 of 845 rows used'],
    ['hubspot', 50, 50, '50 rows, all used'],
    ['linkedin-profile', 1, 1, '1 row, used'],
    ['linkedin-messages', 1036, 35, '35 of 1,036 messages used'],
    ['vcard', 3, 2, '2 of 3 cards used'],
    ['content-analytics', 50, 50, '50 posts, all used'],
    ['post-analytics', 1, 1, '1 post, used'],
    ['page-analytics', 9, 7, '7 of 9 posts used'],
  ])('of kind %s, %i read and %i used, reads “%s”', (kind, rowsRead, used, words) => {
    expect(sayUsed({ ...finding, kind, rowsRead, used })).toBe(words);
  });

  it('of a workbook says which numbers, and how many posts are new here', () => {
    const workbook: Finding = {
      ...finding,
      kind: 'post-analytics',
      fields: ['saves', 'membersReached', 'impressions'],
    };
    expect(sayNumbers(workbook, 2)).toBe('With impressions, members reached, and saves. 2 are new here.');
    expect(sayNumbers({ ...workbook, used: 1, fields: ['impressions'] }, 0)).toBe(
      'With impressions. It is here already.',
    );
    expect(sayNumbers({ ...workbook, used: 0 }, 0)).toBeNull();
    expect(sayNumbers(finding, 0)).toBeNull();
  });

  it('is named by the file alone, and placed by its archive', () => {
    expect(shortName(finding.file)).toBe('Connections.csv');
    expect(placeOf(finding.file)).toBe('Basic.zip/Export');
    expect(placeOf('Connections.csv')).toBe('');
  });

  it('is passed over when it says nothing about people, unless something is wrong with it', () => {
    const unused = { ...finding, file: 'Ads.csv', kind: 'not-used' } as const;
    const broken = { ...unused, problem: 'empty' } as const;
    expect(sortFindings([finding, unused, broken])).toEqual({
      shown: [finding, broken],
      passedOver: [unused],
    });
  });

  it('says what is left out in one number and its unit', () => {
    expect(saySkipped({ reason: 'closed-account', count: 39, sample: '' })).toBe(
      '39 closed accounts, of which only the date is left',
    );
    expect(saySkipped({ reason: 'draft', count: 1, sample: '' })).toBe('1 draft that was never sent');
  });
});

describe('every code of a file has words', () => {
  // As types, so that a code too many or too few does not compile.
  const skips: Record<SkipReason, true> = {
    'no-name-link-or-email': true,
    'closed-account': true,
    'empty-row': true,
    draft: true,
    'no-profile-link': true,
    incoming: true,
    'no-date': true,
    'after-the-table': true,
    'not-matching': true,
    'broken-card': true,
    'too-many-rows': true,
    'own-row': true,
    'unknown-direction': true,
    'awaits-answer': true,
    'no-post-link': true,
    'no-number': true,
    'long-cell': true,
  };
  const problems: Record<FileProblem, true> = {
    'nothing-usable': true,
    'not-a-table': true,
    'damaged-zip': true,
    'too-large': true,
    'zip-bomb': true,
    'unsafe-path': true,
    'binary-xls': true,
    'unknown-workbook': true,
    'damaged-workbook': true,
    'unsafe-workbook': true,
    'unsure-numbers': true,
    empty: true,
    'encrypted-zip': true,
    'unknown-columns': true,
  };
  const keys = Object.keys(messages);
  const name = (code: string) => code.replaceAll('-', '_');

  it.each(Object.keys(skips))('skipped: %s', (code) => {
    expect(keys).toEqual(expect.arrayContaining([`skip_${name(code)}_one`, `skip_${name(code)}_other`]));
  });

  it.each(Object.keys(problems))('problem: %s', (code) => {
    expect(keys).toEqual(
      expect.arrayContaining([`fileProblem_${name(code)}_what`, `fileProblem_${name(code)}_do`]),
    );
  });
});
