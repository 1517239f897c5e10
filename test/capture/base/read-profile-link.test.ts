// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  joinKeys,
  keysOfFirst,
  readProfileLink,
  readProfileLinks,
} from '../../../src/capture/base/read-profile-link';
import { parseProfileLink } from '../../../src/leads/people/profile-link';
import { draw } from '../draw';

describe('links', () => {
  it('are read by their own href, remembered, and never confused', () => {
    const links = ['/in/ana', '/in/ben', '/feed/', '/in/ana'].map((href) =>
      readProfileLink(draw(`<a href="${href}"></a>`)),
    );
    expect(links.map((link) => link?.keys ?? null)).toEqual([['in:ana'], ['in:ben'], null, ['in:ana']]);
    expect(readProfileLink(draw('<a>Ana</a>'))).toBeNull();
  });

  it('give their keys once each, vanities first', () => {
    const links = ['/in/ACoAAB12', '/in/ana', '/in/ana?miniProfileUrn=urn:li:fsd_profile:ACoAAB12'].map(
      parseProfileLink,
    );
    expect(joinKeys(links.filter((link) => link !== null))).toEqual(['in:ana', 'urn:ACoAAB12']);
  });

  it('name the first one, with what other links add to the same one', () => {
    const read = ['/in/ACoAAB12', '/in/ben', '/in/ana?miniProfileUrn=urn:li:fsd_profile:ACoAAB12'].map(
      (href) => draw(`<a href="${href}"></a>`),
    );
    expect(keysOfFirst(readProfileLinks(read))).toEqual(['in:ana', 'urn:ACoAAB12']);
    expect(keysOfFirst([])).toEqual([]);
  });
});
