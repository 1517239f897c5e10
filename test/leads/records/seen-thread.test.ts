import { describe, expect, it } from 'vitest';
import { parsePersonKeys, parseSeenProfile, parseSeenThread } from '../../../src/leads/records/seen-thread';

const message = { id: '2-a', direction: 'in', text: 'Hi', isInMail: false, at: 1, from: 1, to: 2 };
const thread = { partner: ['in:ana'], messages: [message], at: 3, reader: 'read-thread V1 page' };
const profile = {
  keys: ['in:ana'],
  name: 'Ana Petrov',
  headline: null,
  degree: 2,
  standing: 'invited',
  at: 3,
  reader: 'read-profile V2',
};

describe('what arrives as a message', () => {
  it('is taken as it is when it is right', () => {
    expect(parseSeenThread(thread)).toEqual(thread);
    expect(parseSeenProfile(profile)).toEqual(profile);
    expect(parsePersonKeys(['urn:ACoAA1'])).toEqual(['urn:ACoAA1']);
  });

  it.each([
    [null, 'thread'],
    [{ ...thread, partner: [] }, 'partner'],
    [{ ...thread, partner: ['org:company/acme'] }, 'partner'],
    [{ ...thread, partner: 'in:ana' }, 'partner'],
    [{ ...thread, messages: [{ ...message, direction: 'up' }] }, 'messages'],
    [{ ...thread, messages: [{ ...message, id: '' }] }, 'messages'],
    [{ ...thread, messages: [{ ...message, text: 5 }] }, 'messages'],
    [{ ...thread, messages: [{ ...message, from: 'now' }] }, 'messages'],
    [{ ...thread, messages: [null] }, 'messages'],
    [{ ...thread, at: Number.NaN }, 'at'],
  ])('is refused as a thread: %j', (data, field) => {
    expect(() => parseSeenThread(data)).toThrow(field);
  });

  it.each([
    [undefined, 'profile'],
    [{ ...profile, keys: ['ana'] }, 'keys'],
    [{ ...profile, degree: 4 }, 'degree'],
    [{ ...profile, standing: 'friends' }, 'standing'],
    [{ ...profile, headline: 'x'.repeat(70_000) }, 'headline'],
  ])('is refused as a profile: %j', (data, field) => {
    expect(() => parseSeenProfile(data)).toThrow(field);
  });

  it.each([null, 'in:ana', [], [7], Array.from({ length: 21 }, () => 'in:ana')])(
    'is refused as keys: %j',
    (data) => {
      expect(() => parsePersonKeys(data)).toThrow('keys');
    },
  );
});
