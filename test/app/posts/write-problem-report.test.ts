// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { withoutRepeats, writeProblemReport } from '../../../src/app/posts/write-problem-report';
import type { Problem } from '../../../src/leads/records/problem';

const problem: Problem = {
  code: 'rows-unreadable',
  reader: 'read-reactions',
  generation: 'V2',
  stated: 12,
  structure: 'div > ul > li*12',
};

describe('the report for the clipboard', () => {
  it('holds the version, the browser, two languages, the problems, and nothing else', () => {
    const report = JSON.parse(writeProblemReport([problem], 'de'));
    expect(Object.keys(report)).toEqual([
      'extension',
      'browser',
      'interfaceLanguage',
      'pageLanguage',
      'problems',
    ]);
    expect(report.problems).toEqual([problem]);
    expect(report.extension).toMatch(/^Afterpost \d/);
  });

  it('leaves out whatever else a problem carries', () => {
    const talkative = { ...problem, name: 'Nadia Haddad', url: 'https://www.linkedin.com/in/nadia' };
    expect(writeProblemReport([talkative], null)).not.toMatch(/nadia/i);
  });

  it('says the same failure once, with the fuller structure', () => {
    const empty = { ...problem, structure: '' };
    const other: Problem = { ...problem, code: 'comments-unreadable', reader: 'read-comments' };
    expect(withoutRepeats([empty, problem, other, empty])).toEqual([problem, other]);
  });
});
