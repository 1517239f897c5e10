import { describe, expect, it } from 'vitest';
import { fitOwner, joinOwner } from '../../../src/app/import/join-owner';
import type { ArchiveOwner } from '../../../src/leads/records/known-row';
import type { Self } from '../../../src/leads/records/person';

const owner: ArchiveOwner = { keys: ['in:ana-owner'], name: 'Ana Owner', headline: 'Founder @ Kitebird' };
const self = (change: Partial<Self>): Self => ({
  keys: ['urn:ACoAAB1'],
  name: 'Ana Owner',
  source: 'page',
  pages: ['org:company/kitebird'],
  ...change,
});

describe('the owner of an archive', () => {
  it.each<[string, Self | null, ArchiveOwner | null]>([
    ['new', null, owner],
    ['same', self({ keys: ['urn:ACoAAB1', 'in:ana-owner'] }), owner],
    ['ask-same', self({ name: 'Ana Owner, PhD' }), owner],
    ['ask-other', self({ name: 'Ben Other' }), owner],
    ['ask-other', self({ name: null }), owner],
    ['nothing', self({}), null],
    ['nothing', null, { ...owner, keys: [] }],
  ])('is %s', (fit, known, archive) => {
    expect(fitOwner(known, archive)).toBe(fit);
  });

  it('completes somebody of the same name and keeps their pages', () => {
    expect(joinOwner(self({}), owner)).toEqual(self({ keys: ['urn:ACoAAB1', 'in:ana-owner'] }));
  });

  it('takes the place of somebody else only as a whole', () => {
    const next = joinOwner(self({ name: 'Ben Other' }), owner);
    expect(next).toEqual(self({ keys: ['in:ana-owner'], source: 'typed' }));
  });
});
