// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findProfile, readProfile } from '../../../src/capture/people/read-profile';
import type { Degree } from '../../../src/leads/records/person';
import type { ProfileStanding } from '../../../src/leads/records/seen-thread';
import { drawProfile, noon, personAt, scenario, self } from '../threads/draw-thread';

const person = personAt(54);
const generations = ['V1', 'V2'] as const;
const languages = ['en', 'de'] as const;

type Case = [is: ProfileStanding, degree: Degree, page: Partial<typeof person>];
const cases: Case[] = [
  ['invitable', 2, { degree: 2 }],
  ['invitable', 3, { degree: 3 }],
  ['connected', 1, { degree: 1 }],
  ['invited', 2, { degree: 2, standing: 'invited' }],
  ['invited-me', 3, { degree: 3, standing: 'invited-me' }],
  ['follow-only', 3, { degree: 3, standing: 'follow-only' }],
];

function read(generation: 'V1' | 'V2', language: 'en' | 'de', page: Partial<typeof person>) {
  Object.assign(person, { standing: undefined }, page);
  const roots = drawProfile(generation, person, language);
  const found = findProfile(roots, `/in/${encodeURIComponent(person.vanity)}/`, self);
  return found && readProfile(found, noon);
}

describe.each(
  generations.flatMap((generation) => languages.map((language) => [generation, language] as const)),
)('a %s profile in %s', (generation, language) => {
  it.each(cases)('is %s at degree %i', (standing, degree, page) => {
    expect(read(generation, language, page)).toEqual({
      // V1 tells the member id only in the link that opens a message.
      keys: [
        `in:${person.vanity}`,
        ...(generation === 'V1' && standing === 'invited-me' ? [] : [`urn:${person.memberId}`]),
      ],
      name: person.name,
      headline: person.headline,
      degree,
      standing,
      at: noon,
      reader: `read-profile ${generation}`,
    });
  });

  it('of the user is nobody’s', () => {
    const me = scenario.people[0];
    const roots = drawProfile(generation, me ?? person, language);
    expect(findProfile(roots, `/in/${me?.vanity}/`, self)).toBeNull();
    expect(findProfile(roots, `/in/${me?.vanity}/`, null)).toBeNull();
  });
});

it('two different member ids on one page are neither', () => {
  Object.assign(person, { degree: 2, standing: undefined });
  const roots = drawProfile('V2', person);
  const link = document.querySelector('a[href*="/messaging/compose/"]');
  link?.setAttribute('href', '/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3AACoAAother12345');
  expect(findProfile(roots, `/in/${person.vanity}/`, self)?.keys).toEqual([`in:${person.vanity}`]);
});
