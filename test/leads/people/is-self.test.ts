import { describe, expect, it } from 'vitest';
import { isSelf, joinSelf } from '../../../src/leads/people/is-self';
import type { Self } from '../../../src/leads/records/person';

const ana: Self = { keys: ['in:ana'], name: 'Ana', source: 'page', pages: ['org:company/northwind'] };

describe('oneself', () => {
  it('is known by any key, and by the pages one runs', () => {
    expect(isSelf({ keys: ['urn:ACoAAB12', 'in:ana'] }, ana)).toBe(true);
    expect(isSelf({ keys: ['org:company/northwind'] }, ana)).toBe(true);
    expect(isSelf({ keys: ['in:ana-2'] }, ana)).toBe(false);
    expect(isSelf({ keys: [] }, ana)).toBe(false);
    expect(isSelf({ keys: ['in:ana'] }, null)).toBe(false);
  });
});

describe('who is signed in', () => {
  it('is the first who is seen', () => {
    expect(joinSelf(null, null, { keys: ['in:ana'], name: '' })).toEqual({
      self: { keys: ['in:ana'], name: null, source: 'page', pages: [] },
      otherSelf: null,
    });
  });

  it('gains keys and a name, once each, and keeps what was known', () => {
    const { self, otherSelf } = joinSelf({ ...ana, name: null }, null, {
      keys: ['in:ana', 'urn:ACoAAB12'],
      name: 'Ana P.',
    });
    expect([self, otherSelf]).toEqual([{ ...ana, keys: ['in:ana', 'urn:ACoAAB12'], name: 'Ana P.' }, null]);
    expect(joinSelf(ana, null, { keys: ['in:ana'], name: 'Other' }).self).toBe(ana);
  });

  it('stays when another signs in, who is noted for asking, once', () => {
    const { self, otherSelf } = joinSelf(ana, null, { keys: ['in:ben'], name: 'Ben' });
    expect(self).toBe(ana);
    expect(otherSelf).toEqual({ keys: ['in:ben'], name: 'Ben', source: 'page', pages: [] });
    expect(joinSelf(ana, otherSelf, { keys: ['in:ben'], name: null }).otherSelf).toBe(otherSelf);
    expect(joinSelf(ana, otherSelf, { keys: ['in:ana'], name: null })).toEqual({
      self: ana,
      otherSelf: null,
    });
  });

  it('is who was typed, without asking', () => {
    const typed: Self = { ...ana, source: 'typed' };
    expect(joinSelf(typed, null, { keys: ['in:ben'], name: 'Ben' })).toEqual({
      self: typed,
      otherSelf: null,
    });
    expect(joinSelf(typed, null, { keys: ['urn:ACoAAB12', 'in:ana'], name: null }).self).toMatchObject({
      source: 'typed',
      keys: ['in:ana', 'urn:ACoAAB12'],
    });
  });
});
