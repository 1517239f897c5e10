import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/leads/records/parse-message';

const parseSeenThread = (data: unknown) => parseMessage['save-thread'](data, 9).value;
const parseSeenProfile = (data: unknown) => parseMessage['save-profile'](data, 3).value;
const parsePersonKeys = (data: unknown) => parseMessage['is-lead'](data).value;

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
    [{ ...profile, headline: 7 }, 'headline'],
  ])('is refused as a profile: %j', (data, field) => {
    expect(() => parseSeenProfile(data)).toThrow(field);
  });

  it('is cut where it is too long, and says so', () => {
    const { value, cut } = parseMessage['save-profile']({ ...profile, headline: 'x'.repeat(70_000) }, 3);
    expect(value.headline).toHaveLength(500);
    expect(cut).toEqual(['headline']);
  });

  it.each([null, 'in:ana', [], [7], Array.from({ length: 21 }, () => 'in:ana')])(
    'is refused as keys: %j',
    (data) => {
      expect(() => parsePersonKeys(data)).toThrow('keys');
    },
  );
});
