import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProfileLink, profileUrl } from '../../../src/leads/people/profile-link';

const keysOf = (href: string) => parseProfileLink(href)?.keys ?? null;

describe('a link that means harm', () => {
  it.each([
    'javascript:alert(1)',
    'javascript://www.linkedin.com/in/ana',
    'java\nscript://www.linkedin.com/in/ana',
    'data:text/html,/in/ana',
    'mailto:ana@linkedin.com/in/ana',
    'ftp://www.linkedin.com/in/ana',
    'blob:https://www.linkedin.com/in/ana',
    'chrome-extension://abc/in/ana',
    'https://linkedin.com.evil.example/in/ana',
    'linkedin.com.evil.example/in/ana',
    'https://evil.example/https://www.linkedin.com/in/ana',
    'https://www.linkedin.com@evil.example/in/ana',
    'https://evil-linkedin.com/in/ana',
    'https://evillinkedin.com/in/ana',
    '//evil.example/in/ana',
    '\\\\evil.example\\in\\ana',
    'https:///evil.example/in/ana',
    '/in/%E0%A4%A',
    '/in/%zz',
    '/in/%ED%A0%80',
    '/in/ana%2F..%2Fben',
    '/in/ana%5Cben',
    '/in/.',
    '/in/..',
    '/in/../in/ben',
    '/in/ana/../ben',
    '/in/ana/%2e%2e/ben',
    '/in/%2E/ben',
    'https://www.linkedin.com/posts/../in/ben',
    '/in/%20',
    '/in/a%0Ab',
    '/in/a%00b',
    `/in/${'a'.repeat(600)}`,
  ])('%s', (href) => expect(parseProfileLink(href)).toBeNull());
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '/in/',
      '/company/',
      'https://www.linkedin.com',
      '//',
      '..',
      '.',
      '%',
      '%2e',
      '%C3',
      '\\',
      '?',
      '#',
      'miniProfileUrn=',
      'ACoAA',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const anything = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));

  it('never throws, and every key can be stored', () => {
    fc.assert(
      fc.property(anything, (href) => {
        for (const key of keysOf(href) ?? []) expect(key).toMatch(/^(in|urn|org):\S(.{0,400})$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('opens, once parsed, at an address that parses to the same person', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (slug) => {
        const keys = keysOf(`/in/${encodeURIComponent(slug)}`);
        const url = keys && profileUrl(keys);
        if (url) expect(keysOf(url)).toEqual(keys);
      }),
      { numRuns: 2000 },
    );
  });
});
